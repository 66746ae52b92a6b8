import type { ChangedEntry, DraftEntry, FieldChange } from '../../../../domain/importing/compare';
import { formatMoney } from '../../../../domain/money/format';
import { DateText } from '../../../components/DateText';
import { amountsNeed } from '../../../components/grid/amountsNeed';
import type { Column } from '../../../components/grid/types';
import { Money } from '../../../components/Money';
import { EmptyState } from '../../../components/states/EmptyState';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import { PlainGrid } from './PlainGrid';

/** Documents the ledger does not have, or has just as the file says. */
export function FreshGrid({ entries }: { readonly entries: readonly DraftEntry[] }) {
  const m = useMessages();
  return (
    <PlainGrid
      list="import-fresh"
      label={m.import.tabs.fresh(entries.length)}
      rows={entries}
      columns={documentColumns(m)}
      keyOf={entryKey}
      empty={<EmptyState kind="nothingYet" title={m.import.emptyFresh} />}
    />
  );
}

/** Documents that differ from the ledger: what changes, field by field. */
export function ChangedGrid({ entries }: { readonly entries: readonly ChangedEntry[] }) {
  const m = useMessages();
  const change: Column<ChangedEntry> = {
    id: 'change',
    title: m.import.columns.change,
    width: 260,
    grow: true,
    text: (entry) => entry.changes.map((one) => changeText(m, entry, one)).join('; '),
  };
  return (
    <PlainGrid
      list="import-changed"
      label={m.import.tabs.changed(entries.length)}
      rows={entries}
      columns={[...documentColumns(m).slice(0, 3), change]}
      keyOf={entryKey}
      empty={<EmptyState kind="nothingYet" title={m.import.emptyChanged} />}
    />
  );
}

function entryKey({ customer, item }: DraftEntry): string {
  return `${customer.key}\n${item.number}`;
}

function changeText(
  m: Messages,
  entry: ChangedEntry,
  { field, before, after }: FieldChange,
): string {
  const show = (value: FieldChange['before']): string => {
    if (value === null) return m.import.none;
    if (typeof value !== 'number') return String(value);
    return formatMoney({ minor: value, currency: entry.item.amount.currency });
  };
  return `${m.import.fields[field] ?? field}: ${show(before)} → ${show(after)}`;
}

function documentColumns(m: Messages): Column<DraftEntry>[] {
  const titles = m.import.columns;
  return [
    {
      id: 'line',
      title: titles.line,
      width: 64,
      align: 'right',
      text: ({ item }) => String(item.line),
      compare: (a, b) => a.item.line - b.item.line,
    },
    {
      id: 'customer',
      title: titles.customer,
      width: 150,
      grow: true,
      text: ({ customer }) => customer.name,
      compare: (a, b) => a.customer.name.localeCompare(b.customer.name),
    },
    {
      id: 'number',
      title: titles.number,
      width: 104,
      text: ({ item }) => item.number,
      compare: (a, b) => a.item.number.localeCompare(b.item.number),
    },
    {
      id: 'issued',
      title: titles.issued,
      width: 96,
      text: ({ item }) => item.issuedOn,
      cell: ({ item }) => <DateText date={item.issuedOn} />,
      compare: (a, b) => (a.item.issuedOn < b.item.issuedOn ? -1 : 1),
    },
    {
      id: 'due',
      title: titles.due,
      width: 96,
      text: ({ item }) => item.dueOn,
      cell: ({ item }) => <DateText date={item.dueOn} />,
      compare: (a, b) => (a.item.dueOn < b.item.dueOn ? -1 : 1),
    },
    amountColumn('amount', titles.amount),
    amountColumn('open', titles.open),
  ];
}

function amountColumn(id: 'amount' | 'open', title: string): Column<DraftEntry> {
  return {
    id,
    title,
    width: 118,
    align: 'right',
    needs: ({ item }) => amountsNeed([item[id]]),
    text: ({ item }) => formatMoney(item[id]),
    cell: ({ item }) => <Money amount={item[id]} />,
    compare: (a, b) => a.item[id].minor - b.item[id].minor,
  };
}
