import { type DisputeFilter, disputeFilterOf } from '../../../frame/disputeFilter';
import type { ListSetup } from '../../../stores/views';

/** What the list is filtered by: those who are late or all, words, and open disputes. */
export interface CustomerFilter {
  readonly chip: string;
  readonly text: string;
  readonly dispute: DisputeFilter | null;
}

/** What is stored, as a filter; a dispute that is unknown here (of a newer version) does nothing. */
export function filterOf({ filter }: Pick<ListSetup, 'filter'>): CustomerFilter {
  const { chip = 'all', text = '', dispute } = filter;
  return { chip, text, dispute: disputeFilterOf(dispute) };
}

/**
 * The filter as it is stored: what lets everybody through is left out, so that a list that shows what a
 * saved view says is told to do so whichever way it came there.
 */
export function storedFilter({ chip, text, dispute }: CustomerFilter): ListSetup['filter'] {
  return {
    ...(chip === 'all' ? {} : { chip }),
    ...(text === '' ? {} : { text }),
    ...(dispute === null ? {} : { dispute }),
  };
}

/** True when the filter hides somebody. */
export function isFiltered(filter: CustomerFilter): boolean {
  return Object.keys(storedFilter(filter)).length > 0;
}
