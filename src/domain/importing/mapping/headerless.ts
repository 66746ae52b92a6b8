import { sideOfAmount, signOfWord } from '../bank/sign';
import { cellText } from '../table/cell';
import type { Table } from '../table/sniffTable';
import type { DecimalMark } from '../values/amounts';
import { type Exact, exactOf } from '../values/exact';
import { isCurrencyCode } from '../values/isoCodes';
import { sniffDates } from '../values/sniffDates';
import { sniffDecimals } from '../values/sniffDecimals';
import { plainAmount } from '../values/valueReader';
import type { RoleColumns } from './columns';
import { moneyColumns } from './headerlessMoney';

/** Rows looked at: enough to tell the columns of a statement apart. */
const LOOK = 500;
/** Share of the values that must be of a kind for the column to be of that kind. */
const MOSTLY = 0.9;

/** A column by its values alone. */
export interface Column {
  readonly index: number;
  readonly values: readonly string[];
  /** What the values are worth, zero where they are no amounts. */
  readonly amounts: readonly Exact[];
  readonly filled: number;
  readonly isDate: boolean;
  readonly isMoney: boolean;
  readonly isCurrency: boolean;
  readonly isIban: boolean;
  readonly isSign: boolean;
  readonly letters: number;
}

/**
 * Columns of a bank statement without a header: the first dates are the booking dates, then value
 * dates; the amount is the column that explains the steps of a balance beside it, or two columns that
 * take turns; a column of currency codes, of account numbers that differ, of words for debit and
 * credit say what they are themselves.
 */
export function columnsByValues(table: Table): RoleColumns {
  const columns = table.columns.map((_, index) => profile(table, index));
  const [booked, value] = columns.filter((column) => column.isDate);
  const money = moneyColumns(columns.filter((column) => column.isMoney && !column.isDate));
  const unit = columns.find((column) => column.isCurrency);
  const iban = columns.find((column) => column.isIban && new Set(column.values).size > 1);
  return {
    ...(booked && { bookedOn: booked.index }),
    ...(value && { valueOn: value.index }),
    ...money,
    ...signColumn(columns, money),
    ...(unit && { currency: unit.index }),
    ...(iban && { iban: iban.index }),
    ...textColumns(columns),
  };
}

function profile(table: Table, index: number): Column {
  const values = table.records.slice(0, LOOK).map((record) => cellText(record, index));
  const dates = sniffDates(values);
  const money = sniffDecimals(values);
  const filled = values.filter((value) => value !== '');
  const mostly = (test: (value: string) => boolean) =>
    filled.length > 0 && filled.filter(test).length >= filled.length * MOSTLY;
  const amounts = values.map((value) => exactAmount(value, money.format ?? '.'));
  const nonzero = amounts.filter(({ units }) => units !== 0n).length;
  return {
    ...{ index, values, amounts, filled: filled.length },
    // A single line above the entries may hold something else.
    isDate:
      dates.dates > 0 &&
      dates.format !== 'serial' &&
      dates.dates >= Math.min(dates.values * MOSTLY, dates.values - 1),
    isMoney:
      money.values > 0 &&
      money.amounts >= money.values * MOSTLY &&
      money.fractions > 0 &&
      money.fractions * 2 >= nonzero,
    isCurrency: mostly(isCurrencyCode),
    isIban: mostly((value) => IBAN.test(value.replace(/\s/g, ''))),
    isSign: mostly((value) => signOfWord(value) !== null),
    letters: filled.join('').replace(/[^\p{L}]/gu, '').length,
  };
}

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;

const ZERO: Exact = { units: 0n, scale: 0 };

function exactAmount(text: string, mark: DecimalMark): Exact {
  const plain = plainAmount(text, mark);
  const exact = (plain === null ? null : exactOf(plain)) ?? ZERO;
  const side = sideOfAmount(text);
  if (side === null) return exact;
  const size = exact.units < 0n ? -exact.units : exact.units;
  return { ...exact, units: side < 0 ? -size : size };
}

/** Words for debit and credit count only where the amounts themselves carry no sign. */
function signColumn(columns: readonly Column[], { amount }: RoleColumns): RoleColumns {
  const signed = columns[amount ?? -1]?.amounts.some(({ units }) => units < 0n) ?? true;
  const sign = signed ? undefined : columns.find((column) => column.isSign && column.filled > 0);
  return sign === undefined ? {} : { sign: sign.index };
}

function textColumns(columns: readonly Column[]): RoleColumns {
  const texts = columns.filter(
    (one) =>
      one.letters > 0 && ![one.isMoney, one.isDate, one.isCurrency, one.isIban].some(Boolean),
  );
  const longest = [...texts].sort((a, b) => b.letters - a.letters)[0];
  return longest === undefined ? {} : { text: longest.index };
}
