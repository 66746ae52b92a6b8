import { addDays } from '../dates/plainDate';
import { shortDate } from '../documents/format';
import { say } from './labels';
import type { CourtInput } from './types';
import { amountOf } from './words';

/** How the interest on one item is asked for: what is worked out already, and what runs on. */
export interface RunningInterest {
  /** Up to and including the day of the figures; '' where all of it runs from the due date. */
  readonly computed: string;
  /** Rate, sum, and from when; '' while no rate is known. */
  readonly rate: string;
  readonly sum: string;
  /** The first day that bears it. */
  readonly from: string;
}

/**
 * After a part payment the sum was another before: what has accrued is then a sum of its own, and what
 * is open bears interest from the next day. Otherwise all of it runs from the due date.
 */
export function runningInterest(input: CourtInput, index: number): RunningInterest {
  const { figures, lines } = input;
  const line = lines[index];
  const own = figures.perItem[index];
  if (line === undefined || own === undefined || own.ratePct === null) {
    return { computed: '', rate: '', sum: '', from: '' };
  }
  const { item, open } = line;
  const isPart = open !== item.minor;
  return {
    computed:
      isPart && own.interest !== null
        ? say('interestUntil', {
            sum: amountOf(input, own.interest),
            until: shortDate(figures.until),
          })
        : '',
    rate: rateText(own.ratePct, own.over),
    sum: amountOf(input, open),
    from: shortDate(isPart ? addDays(figures.until, 1) : (own.from ?? addDays(item.dueOn, 1))),
  };
}

function rateText(rate: string, over: CourtInput['figures']['perItem'][number]['over']): string {
  return over === null ? say('rateFixed', { rate }) : say('rateOver', { ...over, rate });
}
