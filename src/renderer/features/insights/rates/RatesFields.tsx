import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import type { RatesBeingStated } from './useRates';

/** Where the firm states the rates its totals go by, and what money costs it. */
export function RatesFields({ of }: { readonly of: RatesBeingStated }) {
  const say = useMessages().insights.ratesDialog;
  const { fields, change, all, problems } = of;
  return (
    <>
      <p className="insights__lead muted">{say.lead}</p>
      <SelectField
        label={say.base}
        value={fields.base}
        choices={all.map((value) => ({ value, label: value }))}
        onChange={(base) => change({ base })}
      />
      <FieldRow>
        {all
          .filter((currency) => currency !== fields.base)
          .map((currency) => (
            <TextField
              key={currency}
              label={say.rate(currency, fields.base)}
              value={fields.rates[currency] ?? ''}
              hint={say.rateHint}
              error={problems[currency]}
              onChange={(rate) => change({ rates: { ...fields.rates, [currency]: rate } })}
            />
          ))}
      </FieldRow>
      <FieldRow>
        <DateField
          label={say.on}
          value={fields.on}
          error={problems.on}
          onChange={(on) => change({ on })}
        />
        <TextField
          label={say.source}
          value={fields.source}
          hint={say.sourceHint}
          maxLength={200}
          grow
          onChange={(source) => change({ source })}
        />
      </FieldRow>
      <TextField
        label={say.carrying}
        short
        value={fields.carryingPct}
        hint={say.carryingHint}
        error={problems.carryingPct}
        onChange={(carryingPct) => change({ carryingPct })}
      />
    </>
  );
}
