import type { FeeModel } from '../../../../domain/agencies/types';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { AgencyPartProps } from './AgencyFields';
import { SumField } from './fields';
import { TierTable } from './TierTable';

const BASES = ['amount', 'age'] as const;

/** What the agency charges: a percentage in tiers, the least, the fixed and the tracing fee. */
export function FeeFields({ agency, onChange }: AgencyPartProps) {
  const say = useMessages().agencies;
  const { fees } = agency;
  const currencies = useCurrencies(fees.currency);
  const to = (part: Partial<FeeModel>) => onChange({ ...agency, fees: { ...fees, ...part } });
  const { currency } = fees;
  return (
    <section aria-label={say.fees}>
      <h3>{say.fees}</h3>
      <FieldRow>
        <SelectField
          label={say.currency}
          value={fees.currency}
          choices={currencies.map((value) => ({ value, label: value }))}
          onChange={(currency) => to({ currency })}
        />
        <SelectField
          label={say.basis}
          value={fees.basis}
          choices={BASES.map((value) => ({ value, label: say.bases[value] }))}
          onChange={(basis) => to({ basis })}
        />
      </FieldRow>
      <TierTable key={`${fees.basis}${fees.currency}`} fees={fees} onChange={to} />
      {fees.basis === 'amount' && (
        <label className="handoff-pick">
          <input
            type="checkbox"
            checked={fees.slices}
            onChange={() => to({ slices: !fees.slices })}
          />
          {say.slices}
        </label>
      )}
      <FieldRow>
        <SumField
          currency={currency}
          label={say.minimum}
          value={fees.minimum}
          onChange={(minimum) => to({ minimum })}
        />
        <SumField
          currency={currency}
          label={say.fixed}
          value={fees.fixed}
          onChange={(fixed) => to({ fixed })}
        />
        <SumField
          currency={currency}
          label={say.tracing}
          value={fees.tracing}
          onChange={(tracing) => to({ tracing })}
        />
      </FieldRow>
    </section>
  );
}

/** The currencies of the book, and the one that was chosen before. */
function useCurrencies(own: FeeModel['currency']): readonly FeeModel['currency'][] {
  const { accounts, company } = useBook();
  const used = [...accounts.values()].flatMap(({ items }) => items.map(({ currency }) => currency));
  const all = company === null ? [own] : [own, company.currency];
  return [...new Set([...all, ...used])].sort();
}
