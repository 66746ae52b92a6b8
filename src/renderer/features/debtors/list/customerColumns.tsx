import type { PlainDate } from '../../../../domain/dates/plainDate';
import { formatMoney } from '../../../../domain/money/format';
import type { Money as Amount } from '../../../../domain/money/money';
import { amountsNeed } from '../../../components/grid/amountsNeed';
import type { Column } from '../../../components/grid/types';
import { MoneyList } from '../../../components/Money';
import type { Messages } from '../../../messages/en';
import { grouped } from '../../../messages/plural';
import type { Narrowing } from '../../../stores/narrow';
import { contactText } from './contactText';
import { type CustomerRow, compareAmounts, compareText } from './customerRow';

/** Amounts of several currencies in one cell; they are never added. */
export const amountsText = (amounts: readonly Amount[]): string =>
  amounts.map((amount) => formatMoney(amount)).join(' · ');

const byText = (read: (row: CustomerRow) => string) => (a: CustomerRow, b: CustomerRow) =>
  compareText(read(a), read(b));

/** Columns of the list of customers; with their parts of a figure while they are those behind one. */
export function customerColumns(
  m: Messages,
  today: PlainDate,
  narrowing: Narrowing | null,
): readonly Column<CustomerRow>[] {
  const say = m.debtors.columns;
  const part = partOf(m, narrowing);
  return [
    text('name', say.name, 220, (row) => row.account.name, true),
    ...part,
    text('number', say.number, 92, (row) => row.account.number),
    // It gives way to the part of the figure, for which there would be no room.
    ...(part.length > 0 ? [] : [text('country', say.country, 70, countryOf)]),
    amounts('open', say.open, (row) => row.open),
    amounts('overdue', say.overdue, (row) => row.overdue),
    {
      id: 'days',
      title: say.days,
      width: 72,
      align: 'right',
      text: (row) => (row.days > 0 ? grouped(row.days) : ''),
      compare: (a, b) => a.days - b.days,
    },
    {
      id: 'lastContact',
      title: say.lastContact,
      width: 136,
      text: (row) => contactText(m, row.lastContact, today),
      cell: (row) => <span className="muted">{contactText(m, row.lastContact, today)}</span>,
      compare: byText((row) => row.lastContact?.on ?? ''),
    },
    text('stage', say.stage, 118, (row) => row.stage),
  ];
}

const countryOf = ({ account }: CustomerRow): string => account.address.country;

/** What is behind the figure of each customer: of the figure's day, the other columns are of today. */
function partOf(m: Messages, narrowing: Narrowing | null): readonly Column<CustomerRow>[] {
  if (narrowing === null || narrowing.what === '') return [];
  const { accounts: parts, what } = narrowing;
  return [amounts('part', m.debtors.columns.part(what), (row) => parts.get(row.key) ?? [])];
}

function text(
  id: string,
  title: string,
  width: number,
  read: (row: CustomerRow) => string,
  grow = false,
): Column<CustomerRow> {
  return { id, title, width, grow, text: read, compare: byText(read) };
}

function amounts(
  id: string,
  title: string,
  read: (row: CustomerRow) => readonly Amount[],
): Column<CustomerRow> {
  return {
    id,
    title,
    width: 138,
    align: 'right',
    needs: (row) => amountsNeed(read(row)),
    text: (row) => amountsText(read(row)),
    cell: (row) => <MoneyList amounts={read(row)} />,
    compare: (a, b) => compareAmounts(read(a), read(b)),
  };
}
