import type { BankEntry } from '../../../../domain/importing/bank/entries';
import { formatMoney } from '../../../../domain/money/format';
import { DateText } from '../../../components/DateText';
import { Money } from '../../../components/Money';
import { EmptyState } from '../../../components/states/EmptyState';
import { useMessages } from '../../../messages/useMessages';
import { PlainGrid } from './PlainGrid';

/** The entries of a statement as they were read. */
export function BankGrid({ entries }: { readonly entries: readonly BankEntry[] }) {
  const m = useMessages();
  const titles = m.import.columns;
  return (
    <PlainGrid
      list="import-bank"
      label={m.import.tabs.entries(entries.length)}
      rows={entries}
      keyOf={(entry) => entry.key ?? String(entry.line)}
      columns={[
        {
          id: 'line',
          title: titles.line,
          width: 64,
          align: 'right',
          text: (entry) => String(entry.line),
        },
        {
          id: 'on',
          title: titles.date,
          width: 90,
          text: (entry) => entry.on,
          cell: (entry) => <DateText date={entry.on} />,
        },
        { id: 'from', title: titles.from, width: 170, text: (entry) => entry.name },
        {
          id: 'text',
          title: titles.text,
          width: 200,
          grow: true,
          text: (entry) => [entry.reference, entry.text].filter((part) => part !== '').join(' '),
        },
        {
          id: 'amount',
          title: titles.amount,
          width: 130,
          align: 'right',
          text: (entry) => formatMoney(entry.amount),
          cell: (entry) => <Money amount={entry.amount} />,
          compare: (a, b) => a.amount.minor - b.amount.minor,
        },
      ]}
      empty={<EmptyState kind="nothingYet" title={m.import.emptyFresh} />}
    />
  );
}
