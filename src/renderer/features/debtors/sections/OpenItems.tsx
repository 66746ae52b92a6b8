import { useState } from 'react';
import type { Account, Item, ItemAttachment } from '../../../../domain/accounts/account';
import { disputedByItem } from '../../../../domain/accounts/views/disputed';
import { byDueDate, isOverdue, openMinor } from '../../../../domain/accounts/views/open';
import { daysBetween } from '../../../../domain/dates/plainDate';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { Section } from '../../../components/layout/Section';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { WhyMoney } from '../why/WhyMoney';
import { useOpenOriginal } from './useOpenOriginal';

const AT_FIRST = 12;
const LATE_DAYS = 30;

/** The open items, oldest due first. */
export function OpenItems({ account }: { readonly account: Account }) {
  const m = useMessages();
  const today = useDay();
  const [all, setAll] = useState(false);
  const items = account.items.filter((item) => openMinor(item, today) !== 0).sort(byDueDate);
  const disputed = disputedByItem(account, today);
  const shown = all ? items : items.slice(0, AT_FIRST);
  return (
    <Section title={m.debtors.sections.items} count={items.length}>
      {items.length === 0 ? (
        <p className="muted">{m.debtors.items.none}</p>
      ) : (
        <table className="table table--lines">
          <thead className="hidden-text">
            <tr>
              <th>{m.debtors.items.number}</th>
              <th>{m.debtors.items.due}</th>
              <th>{m.debtors.items.late}</th>
              <th>{m.debtors.items.open}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <ItemLine
                key={item.id}
                item={item}
                account={account}
                disputed={disputed.has(item.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < items.length && (
        <Button look="quiet" flush onClick={() => setAll(true)}>
          {m.debtors.items.more(items.length)}
        </Button>
      )}
    </Section>
  );
}

interface ItemLineProps {
  readonly account: Account;
  readonly item: Item;
  readonly disputed: boolean;
}

function ItemLine({ account, item, disputed }: ItemLineProps) {
  const m = useMessages();
  const day = useDay();
  return (
    <tr>
      <td className="is-key" title={item.text || item.number}>
        {item.attachment === undefined ? (
          item.number
        ) : (
          <Original file={item.attachment} item={item} />
        )}
      </td>
      <td className="muted">
        {m.debtors.items.dueOn} <DateText date={item.dueOn} />
      </td>
      <td className="is-wide">
        <Lateness item={item} />
        {disputed && <span className="warn"> · {m.debtors.items.disputed}</span>}
      </td>
      <td className="is-end">
        <WhyMoney
          account={account}
          figure={{ kind: 'item', item: item.id }}
          amount={{ minor: openMinor(item, day), currency: item.currency }}
          name={item.number}
        />
      </td>
    </tr>
  );
}

/** The number of an item that came as a file opens that file. */
function Original(props: { readonly file: ItemAttachment; readonly item: Item }) {
  const m = useMessages();
  const open = useOpenOriginal();
  const { number } = props.item;
  const text = m.debtors.items.original(number);
  return (
    <button
      type="button"
      className="table__open"
      aria-label={text}
      title={text}
      onClick={() => void open(props.file)}
    >
      {number}
    </button>
  );
}

function Lateness({ item }: { readonly item: Item }) {
  const m = useMessages();
  const today = useDay();
  if (item.kind === 'creditNote') return <span className="muted">{m.debtors.items.credit}</span>;
  if (!isOverdue(item, today)) return <span className="muted">{m.debtors.items.notDue}</span>;
  const days = daysBetween(item.dueOn, today);
  return (
    <span className={days > LATE_DAYS ? 'bad' : 'warn'}>{m.debtors.items.daysLate(days)}</span>
  );
}
