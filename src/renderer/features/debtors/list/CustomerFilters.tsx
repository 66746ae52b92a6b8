import { memo } from 'react';
import type { CodesSettings } from '../../../../domain/settings/sections/codes';
import { DropChip } from '../../../components/DropChip';
import { Menu } from '../../../components/Menu';
import {
  type DisputeFilter,
  disputeChoices,
  disputeFilterName,
  disputeFilterOf,
} from '../../../frame/disputeFilter';
import { useMessages } from '../../../messages/useMessages';

interface CustomerFiltersProps {
  readonly codes: CodesSettings;
  readonly dispute: DisputeFilter | null;
  readonly onDispute: (dispute: DisputeFilter | null) => void;
}

/** The filters that are no chips, and the one in force; not drawn again for a letter typed. */
export const CustomerFilters = memo(({ codes, dispute, onDispute }: CustomerFiltersProps) => {
  const m = useMessages();
  const name = dispute === null ? '' : disputeFilterName(m, codes, dispute);
  return (
    <>
      <Menu
        label={m.common.filter}
        choices={disputeChoices(m, codes, dispute)}
        onChoose={(key) => choose(disputeFilterOf(key.slice(key.indexOf(':') + 1)))}
      />
      {dispute !== null && (
        <DropChip
          label={name}
          describes={m.common.dropFilter(name)}
          onDrop={() => onDispute(null)}
        />
      )}
    </>
  );

  /** Chosen again, it is taken away. */
  function choose(chosen: DisputeFilter | null): void {
    onDispute(chosen === dispute ? null : chosen);
  }
});
