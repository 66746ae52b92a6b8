import type { Item } from '../../../../domain/accounts/account';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { formatMoney } from '../../../../domain/money/format';
import { DateText } from '../../../components/DateText';
import { amountsNeed } from '../../../components/grid/amountsNeed';
import type { Column } from '../../../components/grid/types';
import type { Messages } from '../../../messages/en';

/** An item as its list shows it; amounts in minor units. */
export interface ItemRow {
  readonly item: Item;
  readonly open: number;
  readonly paid: number;
  /** Days late; 0 when not late or settled. */
  readonly days: number;
  readonly disputed: number;
  /** Null where no rule gives one. */
  readonly interest: number | null;
  readonly lastDay: PlainDate | null;
}

/** Amounts of zero are blank, but what is open is always said. */
export function itemColumns(m: Messages): Column<ItemRow>[] {
  const say = m.dossier.items;
  return [
    {
      id: 'number',
      title: say.number,
      width: 104,
      grow: true,
      text: ({ item }) => item.number,
      compare: (a, b) => a.item.number.localeCompare(b.item.number),
    },
    day('issued', say.issued, ({ item }) => item.issuedOn),
    day('due', say.due, ({ item }) => item.dueOn),
    {
      id: 'late',
      title: say.late,
      width: 74,
      align: 'right',
      text: ({ days }) => (days === 0 ? '' : String(days)),
      compare: (a, b) => a.days - b.days,
    },
    amount('amount', say.amount, ({ item }) => item.minor),
    amount('paid', say.paid, ({ paid }) => paid),
    amount('open', say.open, ({ open }) => open, true),
    amount('disputed', say.disputed, ({ disputed }) => disputed),
    {
      id: 'level',
      title: say.level,
      width: 50,
      align: 'right',
      text: ({ item }) => (item.level === 0 ? '' : String(item.level)),
      compare: (a, b) => a.item.level - b.item.level,
    },
    amount('interest', say.interest, ({ interest }) => interest ?? 0),
    day('limitation', say.limitation, ({ lastDay }) => lastDay),
  ];
}

function day(id: string, title: string, of: (row: ItemRow) => PlainDate | null): Column<ItemRow> {
  return {
    id,
    title,
    width: 94,
    text: (row) => of(row) ?? '',
    cell: (row) => {
      const date = of(row);
      return date === null ? null : <DateText date={date} />;
    },
    compare: (a, b) => ((of(a) ?? '') < (of(b) ?? '') ? -1 : 1),
  };
}

/** Zero is left blank where it says nothing: what is open is always said. */
function amount(
  id: string,
  title: string,
  of: (row: ItemRow) => number,
  always = false,
): Column<ItemRow> {
  return {
    id,
    title,
    width: 108,
    align: 'right',
    needs: (row) => amountsNeed([{ minor: of(row), currency: row.item.currency }]),
    text: (row) => {
      const minor = of(row);
      if (minor === 0 && !always) return '';
      return formatMoney({ minor, currency: row.item.currency });
    },
    compare: (a, b) => of(a) - of(b),
  };
}
