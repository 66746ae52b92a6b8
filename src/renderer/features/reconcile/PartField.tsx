import { type KeyboardEvent, useId, useState } from 'react';
import type { Item } from '../../../domain/accounts/account';
import { openMinor } from '../../../domain/accounts/views/open';
import { formatAmount } from '../../../domain/money/format';
import { amountProblem } from '../../components/fields/amountProblem';
import { readAmount } from '../../components/fields/readAmount';
import { useMessages } from '../../messages/useMessages';
import { endTyping } from './reconcileStore';

interface PartFieldProps {
  readonly item: Item;
  /** Minor units; 0 when the item gets nothing. */
  readonly given: number;
  readonly onGiven: (minor: number) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What one item gets. Enter accepts the line unless the amount cannot be read, Esc leaves. */
export function PartField(props: PartFieldProps) {
  return props.item.kind === 'creditNote' ? <SetOff {...props} /> : <Amount {...props} />;
}

function Amount({ item, given, onGiven, onEnter, onLeave }: PartFieldProps) {
  const m = useMessages();
  const id = useId();
  const { currency, number } = item;
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? (given === 0 ? '' : formatAmount({ minor: given, currency }));
  const read = readAmount(shown, currency);
  const wrong = !read.ok && read.error !== 'empty' ? amountProblem(m, read.error, currency) : '';
  return (
    <div className="parts__field">
      <input
        className="input input--figures"
        inputMode="decimal"
        autoComplete="off"
        aria-label={m.reconcile.pane.part(number)}
        aria-invalid={wrong !== ''}
        aria-describedby={id}
        value={shown}
        onChange={(event) => typed(event.target.value)}
        onBlur={left}
        onKeyDown={onKey}
      />
      <div id={id} className="field__note field__note--error" aria-live="polite">
        {wrong}
      </div>
    </div>
  );

  function left(): void {
    endTyping();
    if (wrong === '') setText(null);
  }

  function typed(next: string): void {
    setText(next);
    const amount = readAmount(next, currency);
    if (amount.ok) onGiven(amount.value.minor);
    else if (amount.error === 'empty') onGiven(0);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && wrong === '') onEnter();
    else return;
    event.preventDefault();
  }
}

/** A credit note is taken in full or not at all. */
function SetOff({ item, given, onGiven }: PartFieldProps) {
  const m = useMessages();
  return (
    <input
      type="checkbox"
      aria-label={m.reconcile.pane.setOff(item.number)}
      checked={given !== 0}
      onChange={(event) => onGiven(event.target.checked ? openMinor(item) : 0)}
    />
  );
}
