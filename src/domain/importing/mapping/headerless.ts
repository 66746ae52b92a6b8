import { cellText } from '../table/cell';
import type { Table } from '../table/sniffTable';
import type { DecimalMark } from '../values/amounts';
import { type Exact, exactOf, plus } from '../values/exact';
import { sniffDates } from '../values/sniffDates';
import { sniffDecimals } from '../values/sniffDecimals';
import { plainAmount } from '../values/valueReader';
import type { RoleColumns } from './columns';

/** Rows looked at: enough to tell the columns of a statement apart. */
const LOOK = 500;
/** Share of the values that must be of a kind for the column to be of that kind. */
const MOSTLY = 0.9;

interface Column {
  readonly index: number;
  readonly values: readonly string[];
  readonly filled: number;
  readonly isDate: boolean;
  readonly isMoney: boolean;
  readonly letters: number;
  readonly mark: DecimalMark;
}

/**
 * Columns of a bank statement without a header: the first dates are the booking dates, then value
 * dates; money is amount then balance, or out, in, balance when two columns take turns.
 */
export function columnsByValues(table: Table): RoleColumns {
  const columns = table.columns.map((_, index) => profile(table, index));
  const dates = columns.filter((column) => column.isDate);
  const [booked, value] = dates;
  return {
    ...(booked && { bookedOn: booked.index }),
    ...(value && { valueOn: value.index }),
    ...moneyColumns(columns.filter((column) => column.isMoney && !column.isDate)),
    ...textColumns(columns.filter((column) => !column.isMoney && !column.isDate)),
  };
}

function profile(table: Table, index: number): Column {
  const values = table.records.slice(0, LOOK).map((record) => cellText(record, index));
  const dates = sniffDates(values);
  const money = sniffDecimals(values);
  return {
    ...{ index, values, filled: money.values },
    isDate: dates.values > 0 && dates.dates >= dates.values * MOSTLY,
    isMoney:
      money.values > 0 &&
      money.amounts >= money.values * MOSTLY &&
      money.fractions * 2 >= money.amounts,
    mark: money.format ?? '.',
    letters: values.join('').replace(/[^\p{L}]/gu, '').length,
  };
}

/**
 * Two columns that take turns are money out and money in. A running balance shows which is which;
 * without one, out comes first, as UK statements have it (and the reader says that it assumed so).
 */
function moneyColumns(money: readonly Column[]): RoleColumns {
  const [first, second, third] = money;
  if (first === undefined) return {};
  if (second === undefined) return { amount: first.index };
  if (takeTurns(first, second)) {
    const usual = { debit: first.index, credit: second.index };
    if (third === undefined) return usual;
    const swapped = ties(second, first, third) > ties(first, second, third);
    const sides = swapped ? { debit: second.index, credit: first.index } : usual;
    return { ...sides, balance: third.index };
  }
  return { amount: first.index, balance: second.index };
}

function takeTurns(a: Column, b: Column): boolean {
  return a.values.every((value, row) => (value === '') !== (b.values[row] === ''));
}

function textColumns(rest: readonly Column[]): RoleColumns {
  const texts = rest.filter((column) => column.letters > 0);
  const longest = [...texts].sort((a, b) => b.letters - a.letters)[0];
  return longest === undefined ? {} : { text: longest.index };
}

/** Steps of the balance, in either order of the rows, that `out` and `into` explain. */
function ties(out: Column, into: Column, balance: Column): number {
  let count = 0;
  balance.values.forEach((_, row) => {
    const moved = plus(valueAt(into, row), negative(valueAt(out, row)));
    const before = [row - 1, row + 1].filter((other) => balance.values[other] !== undefined);
    const explained = before.some((other) =>
      equal(plus(valueAt(balance, other), moved), valueAt(balance, row)),
    );
    if (explained) count += 1;
  });
  return count;
}

function valueAt(column: Column, row: number): Exact {
  const plain = plainAmount(column.values[row] ?? '', column.mark);
  return (plain === null ? null : exactOf(plain)) ?? { units: 0n, scale: 0 };
}

function negative(value: Exact): Exact {
  return { units: -value.units, scale: value.scale };
}

function equal(a: Exact, b: Exact): boolean {
  return plus(a, negative(b)).units === 0n;
}
