import type { Ref } from 'react';
import { Chips } from '../../components/Chips';
import { FilterField } from '../../components/grid/FilterField';
import { useMessages } from '../../messages/useMessages';
import { AGREEMENT_FILTERS, type AgreementFilter, type AgreementRow, fits } from './agreementRow';

interface AgreementToolsProps {
  /** All of them: the counts do not follow the filter. */
  readonly rows: readonly AgreementRow[];
  readonly chip: AgreementFilter;
  readonly text: string;
  readonly onChip: (chip: AgreementFilter) => void;
  readonly onText: (text: string) => void;
  readonly field: Ref<HTMLInputElement>;
}

/** Filters of the list of agreements. */
export function AgreementTools({ rows, chip, text, onChip, onText, field }: AgreementToolsProps) {
  const say = useMessages().agreements;
  return (
    <div className="agreements__tools">
      <FilterField
        ref={field}
        label={say.search}
        placeholder={say.searchPlaceholder}
        value={text}
        onChange={onText}
      />
      <Chips
        label={say.chipsLabel}
        chosen={chip}
        onChoose={onChip}
        chips={AGREEMENT_FILTERS.map((key) => ({
          key,
          label: say.chips[key],
          count: rows.filter((row) => fits(row, key)).length,
        })).filter(({ key, count }) => key === 'all' || key === chip || count > 0)}
      />
    </div>
  );
}
