import { useState } from 'react';
import type { Account, Item } from '../../../domain/accounts/account';
import { byDueDate, openMinor } from '../../../domain/accounts/views/open';
import { formatMoney } from '../../../domain/money/format';
import {
  smallRest,
  takenByOthers,
  unallocatedOf,
  withPart,
  withWriteOff,
} from '../../../domain/reconcile/decisions';
import type { Decision, ReconcileLine, Worked } from '../../../domain/reconcile/types';
import { runCommand } from '../../commands/handlers';
import { DateText } from '../../components/DateText';
import { TextField } from '../../components/fields/TextField';
import { Money } from '../../components/Money';
import { useMessages } from '../../messages/useMessages';
import { PartField } from './PartField';
import { endTyping } from './reconcileStore';
import type { ReconcileActs } from './useReconcileActs';

type Booking = Extract<Decision, { do: 'book' }>;

interface PartsProps {
  readonly line: ReconcileLine;
  readonly account: Account;
  readonly decision: Booking;
  readonly worked: Worked;
  readonly acts: ReconcileActs;
  readonly onDone: () => void;
}

/** The customer's open items with what each gets of the payment; the rest stays unallocated. */
export function PartsTable({ line, account, decision, worked, acts, onDone }: PartsProps) {
  const m = useMessages();
  const { currency } = line.entry.amount;
  const taken = takenByOthers(worked, line.id);
  const items = account.items
    .filter((item) => item.currency === currency && openMinor(item) !== 0)
    .sort(byDueDate);
  const left = unallocatedOf(line, decision);
  const change = (next: Decision, typing?: string) => acts.change(line, next, typing);
  const done = () => runCommand('reconcile.accept');
  return (
    <section>
      <h3 className="line-pane__title">{m.reconcile.pane.items}</h3>
      {items.length === 0 && <p className="muted">{m.reconcile.pane.noItems}</p>}
      <div className="parts">
        {items.map((item) => (
          <div key={item.id} className="parts__row">
            <div className="parts__item">
              <b className="num">{item.number}</b>{' '}
              <span className="muted">
                {m.reconcile.pane.due} <DateText date={item.dueOn} /> ·{' '}
                <Money amount={{ minor: leftOpen(item, taken), currency }} />
              </span>
            </div>
            <PartField
              item={item}
              given={decision.parts.find((part) => part.item === item.id)?.minor ?? 0}
              onGiven={(minor) => {
                const field = item.kind === 'creditNote' ? undefined : item.id;
                change(withPart(decision, item.id, minor), field);
              }}
              onEnter={done}
              onLeave={onDone}
            />
          </div>
        ))}
        <div className="parts__row parts__row--sum">
          <span>{m.reconcile.pane.left}</span>
          <Money amount={{ minor: left, currency }} tone={left < 0 ? 'bad' : undefined} strong />
        </div>
      </div>
      <WriteOff decision={decision} account={account} taken={taken} onChange={change} />
    </section>
  );
}

interface WriteOffProps {
  readonly decision: Booking;
  readonly account: Account;
  readonly taken: ReadonlyMap<string, number>;
  readonly onChange: (decision: Decision, typing?: string) => void;
}

/** The few cents that are missing: written off for a reason, or left open. */
function WriteOff({ decision, account, taken, onChange }: WriteOffProps) {
  const m = useMessages();
  const [usual] = useState(m.reconcile.writeOffReason);
  const rest = smallRest(decision, account, taken);
  if (rest === null) return null;
  const part = decision.parts.find(({ item }) => item === rest.item);
  const currency = account.items.find(({ id }) => id === rest.item)?.currency;
  if (part === undefined || currency === undefined) return null;
  const on = part.writeOff !== 0;
  const set = (minor: number, reason: string, typing?: string) =>
    onChange(withWriteOff(decision, rest.item, minor, reason), typing);
  return (
    <div className="parts__rest">
      <label className="parts__check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => set(event.target.checked ? rest.minor : 0, usual)}
        />
        {m.reconcile.pane.rest(formatMoney({ minor: rest.minor, currency }))}
      </label>
      {on && (
        <TextField
          label={m.reconcile.pane.reason}
          value={part.reason}
          maxLength={200}
          onBlur={endTyping}
          onChange={(reason) => set(part.writeOff, reason, `reason ${rest.item}`)}
        />
      )}
    </div>
  );
}

function leftOpen(item: Item, taken: ReadonlyMap<string, number>): number {
  return openMinor(item) - (taken.get(item.id) ?? 0);
}
