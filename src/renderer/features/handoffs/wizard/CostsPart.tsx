import type { Currency } from '../../../../domain/money/currency';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { AmountField } from '../../../components/fields/AmountField';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import { type CostWish, costsOf } from './costs';

interface CostsPartProps {
  readonly costs: readonly CostWish[];
  /** Of the chosen invoices, the likeliest first. */
  readonly currencies: readonly Currency[];
  readonly isConsumer: boolean;
  readonly onCosts: (costs: readonly CostWish[]) => void;
}

/** Costs claimed beside the invoices, each with what it rests on. */
export function CostsPart({ costs, currencies, isConsumer, onCosts }: CostsPartProps) {
  const say = useMessages().handoffs.choose.costs;
  const today = useToday();
  const [currency] = currencies;
  return (
    <>
      <h3>{say.title}</h3>
      <p className="muted">{isConsumer ? say.leadConsumer : say.lead}</p>
      {costs.map((cost, at) => (
        <CostRow
          // The lines have no names of their own, and none is moved.
          key={String(at)}
          no={at + 1}
          cost={cost}
          currencies={currencies}
          onCost={(next) => onCosts(costs.map((one, place) => (place === at ? next : one)))}
          onRemove={() => onCosts(costs.filter((_, place) => place !== at))}
        />
      ))}
      {costsOf(costs, today) === null && (
        <p role="status" className="bad">
          {say.incomplete}
        </p>
      )}
      {currency !== undefined && (
        <Button
          onClick={() =>
            onCosts([...costs, { on: today, text: '', basis: '', amount: '', currency }])
          }
        >
          {say.add}
        </Button>
      )}
    </>
  );
}

function CostRow(props: {
  readonly no: number;
  readonly cost: CostWish;
  readonly currencies: readonly Currency[];
  readonly onCost: (cost: CostWish) => void;
  readonly onRemove: () => void;
}) {
  const { no, cost, currencies, onCost } = props;
  const say = useMessages().handoffs.choose.costs;
  return (
    <fieldset className="handoff-cost" aria-label={say.name(no)}>
      <FieldRow>
        <TextField
          label={say.text}
          value={cost.text}
          maxLength={200}
          grow
          takesFocus
          onChange={(text) => onCost({ ...cost, text })}
        />
        <TextField
          label={say.basis}
          value={cost.basis}
          maxLength={200}
          grow
          onChange={(basis) => onCost({ ...cost, basis })}
        />
      </FieldRow>
      <FieldRow>
        <DateField label={say.on} value={cost.on} onChange={(on) => onCost({ ...cost, on })} />
        <AmountField
          label={say.amount}
          currency={cost.currency}
          value={cost.amount}
          onChange={(amount) => onCost({ ...cost, amount })}
        />
        {currencies.length > 1 && (
          <SelectField
            label={say.currency}
            value={cost.currency}
            choices={currencies.map((value) => ({ value, label: value }))}
            onChange={(currency) => onCost({ ...cost, currency })}
          />
        )}
        <div className="field-row__act">
          <Button look="quiet" aria-label={say.removeOf(no)} onClick={props.onRemove}>
            {say.remove}
          </Button>
        </div>
      </FieldRow>
    </fieldset>
  );
}
