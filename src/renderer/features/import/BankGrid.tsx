import { formatMoney } from '../../../domain/money/format';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Money } from '../../components/Money';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import type { BankLine } from './bankPreview';
import { PlainGrid } from './PlainGrid';

/** The entries of a statement and where each would go. */
export function BankGrid({ lines }: { readonly lines: readonly BankLine[] }) {
  const m = useMessages();
  const { accounts } = useBook();
  const titles = m.import.columns;
  const customer = ({ account }: BankLine) =>
    account === null ? '' : (accounts.get(account)?.name ?? '');
  return (
    <PlainGrid
      list="import-bank"
      label={m.import.tabs.entries(lines.length)}
      rows={lines}
      keyOf={(line) => line.entry.key ?? String(line.entry.line)}
      columns={[
        {
          id: 'line',
          title: titles.line,
          width: 64,
          align: 'right',
          text: ({ entry }) => String(entry.line),
        },
        {
          id: 'on',
          title: titles.date,
          width: 90,
          text: ({ entry }) => entry.on,
          cell: ({ entry }) => <DateText date={entry.on} />,
        },
        { id: 'from', title: titles.from, width: 170, text: ({ entry }) => entry.name },
        {
          id: 'text',
          title: titles.text,
          width: 200,
          grow: true,
          text: ({ entry }) =>
            [entry.reference, entry.text].filter((part) => part !== '').join(' '),
        },
        {
          id: 'amount',
          title: titles.amount,
          width: 130,
          align: 'right',
          text: ({ entry }) => formatMoney(entry.amount),
          cell: ({ entry }) => <Money amount={entry.amount} />,
          compare: (a, b) => a.entry.amount.minor - b.entry.amount.minor,
        },
        { id: 'books', title: titles.books, width: 170, text: customer },
        { id: 'why', title: titles.why, width: 200, text: (line) => line.why },
      ]}
      empty={<EmptyState kind="nothingYet" title={m.import.emptyFresh} />}
    />
  );
}
