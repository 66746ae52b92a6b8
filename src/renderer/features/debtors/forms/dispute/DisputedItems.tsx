import { useId } from 'react';
import type { Item } from '../../../../../domain/accounts/account';
import { openMinor } from '../../../../../domain/accounts/views/open';
import { Money } from '../../../../components/Money';
import { useMessages } from '../../../../messages/useMessages';
import './DisputeForm.css';

interface DisputedItemsProps {
  /** What can be disputed. */
  readonly invoices: readonly Item[];
  readonly chosen: readonly Item[];
  readonly onChange: (chosen: readonly Item[]) => void;
  readonly error: string | undefined;
}

/** Invoices to tick, one by one or all of them. */
export function DisputedItems({ invoices, chosen, onChange, error = '' }: DisputedItemsProps) {
  const say = useMessages().forms.dispute;
  const note = useId();
  const all = chosen.length === invoices.length;
  return (
    <fieldset className="dispute-items dialog__list">
      <legend className="field__label">{say.items}</legend>
      {/* Above the list, which scrolls. */}
      <div className="field__note field__note--error" aria-live="polite" id={note}>
        {error}
      </div>
      {invoices.length > 1 && (
        <label className="dispute-items__item">
          <input
            type="checkbox"
            checked={all}
            aria-invalid={error !== ''}
            aria-describedby={note}
            onChange={() => onChange(all ? [] : invoices)}
          />
          {say.all}
        </label>
      )}
      {invoices.map((item) => (
        <label key={item.id} className="dispute-items__item">
          <input
            type="checkbox"
            checked={chosen.includes(item)}
            onChange={() => onChange(toggled(chosen, item))}
          />
          <span className="dispute-items__number">{item.number}</span>
          <Money amount={{ minor: openMinor(item), currency: item.currency }} />
        </label>
      ))}
      {invoices.length === 0 && <p className="muted">{say.nothing}</p>}
    </fieldset>
  );
}

function toggled(chosen: readonly Item[], item: Item): Item[] {
  const others = chosen.filter((other) => other !== item);
  return chosen.includes(item) ? others : [...others, item];
}
