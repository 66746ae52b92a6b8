import { currency } from '../../../../domain/money/currency';
import { formatMoney } from '../../../../domain/money/format';
import { DateText } from '../../../components/DateText';
import { Money } from '../../../components/Money';
import { EmptyState } from '../../../components/states/EmptyState';
import { useMessages } from '../../../messages/useMessages';
import type { FullList, SettledItem } from '../comparing/fullList';
import { PlainGrid } from './PlainGrid';

/** What a full list would settle, because the file does not have it any more. */
export function SettledGrid({ list }: { readonly list: FullList }) {
  const m = useMessages();
  const titles = m.import.columns;
  const open = ({ item }: SettledItem) => ({
    minor: item.open,
    currency: currency(item.currency),
  });
  return (
    <PlainGrid
      list="import-settled"
      label={m.import.tabs.settled(list.items.length)}
      rows={list.items}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'customer',
          title: titles.customer,
          width: 220,
          grow: true,
          text: ({ customer }) => customer,
          compare: (a, b) => a.customer.localeCompare(b.customer),
        },
        {
          id: 'number',
          title: titles.number,
          width: 140,
          text: ({ item }) => item.number,
          compare: (a, b) => a.item.number.localeCompare(b.item.number),
        },
        {
          id: 'due',
          title: titles.due,
          width: 100,
          text: ({ item }) => item.dueOn,
          cell: ({ item }) => <DateText date={item.dueOn} />,
          compare: (a, b) => (a.item.dueOn < b.item.dueOn ? -1 : 1),
        },
        {
          id: 'open',
          title: titles.open,
          width: 140,
          align: 'right',
          text: (row) => formatMoney(open(row)),
          cell: (row) => <Money amount={open(row)} />,
          compare: (a, b) => a.item.open - b.item.open,
        },
      ]}
      empty={<EmptyState kind="nothingYet" title={m.import.emptySettled} />}
    />
  );
}
