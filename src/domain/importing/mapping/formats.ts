import { cellText } from '../table/cell';
import type { Table } from '../table/sniffTable';
import type { DecimalMark } from '../values/amounts';
import type { DateFormat } from '../values/dates';
import { type FormatOption, sniffDates } from '../values/sniffDates';
import { sniffDecimals } from '../values/sniffDecimals';
import { valueText } from '../values/valueReader';
import type { RoleColumns } from './columns';
import type { Question } from './mapping';
import { AMOUNT_ROLES, DATE_ROLES, type Role } from './roles';

interface Sniffed<R, F> {
  readonly role: R;
  readonly column: string;
  readonly format: F | null;
  readonly ambiguous: boolean;
  readonly options: readonly FormatOption<F>[];
}

interface Decided<R extends Role, F> {
  readonly formats: Partial<Record<R, F>>;
  readonly open: readonly Sniffed<R, F>[];
}

export interface Formats {
  readonly dates: Partial<Record<(typeof DATE_ROLES)[number], DateFormat>>;
  readonly decimals: Partial<Record<(typeof AMOUNT_ROLES)[number], DecimalMark>>;
  readonly questions: readonly Question[];
}

/**
 * How the mapped columns write dates and amounts. A program writes all its dates in one order: a
 * column that could be read in two ways follows those that could not. What is left is asked for.
 */
export function sniffFormats(table: Table, columns: RoleColumns): Formats {
  const dates = decide(sniffAll(table, columns, DATE_ROLES, sniffDates), 'ymd');
  const decimals = decide(sniffAll(table, columns, AMOUNT_ROLES, sniffDecimals), '.');
  const questions: Question[] = [
    ...dates.open.map(({ role, column, options }) => ({
      kind: 'date' as const,
      role,
      column,
      options,
    })),
    ...decimals.open.map(({ role, column, options }) => ({
      ...{ kind: 'decimal' as const, role, column, options },
    })),
  ];
  return { dates: dates.formats, decimals: decimals.formats, questions };
}

function sniffAll<R extends Role, F>(
  table: Table,
  columns: RoleColumns,
  roles: readonly R[],
  sniff: (values: Iterable<string>) => Omit<Sniffed<R, F>, 'role' | 'column'>,
): Sniffed<R, F>[] {
  return roles.flatMap((role) => {
    const index = columns[role];
    if (index === undefined) return [];
    const { format, ambiguous, options } = sniff(writtenValues(table, index));
    return [{ role, column: table.columns[index] ?? '', format, ambiguous, options }];
  });
}

/** `fallback` stands for columns without a single readable value: their rows say what is wrong. */
function decide<R extends Role, F>(all: readonly Sniffed<R, F>[], fallback: F): Decided<R, F> {
  const formats: Partial<Record<R, F>> = {};
  const open: Sniffed<R, F>[] = [];
  for (const sniffed of all) {
    const format = sniffed.ambiguous ? fromSiblings(all, sniffed) : (sniffed.format ?? fallback);
    if (format === null) open.push(sniffed);
    else formats[sniffed.role] = format;
  }
  return { formats, open };
}

/** The one format among the options that the telling columns agree on. */
function fromSiblings<R, F>(all: readonly Sniffed<R, F>[], asked: Sniffed<R, F>): F | null {
  const possible = new Set(asked.options.map((option) => option.format));
  const told = all.filter((other) => !other.ambiguous && isTelling(other));
  const formats = new Set(told.map((other) => other.format));
  const [only] = formats;
  return formats.size === 1 && only != null && possible.has(only) ? only : null;
}

/** Whole numbers fit either mark: such a column is readable, but it tells nothing about another. */
function isTelling<R, F>(sniffed: Sniffed<R, F>): boolean {
  const [first, second] = sniffed.options;
  return first !== undefined && first.fits !== second?.fits;
}

/** The values of a column without the words programs write for "none". */
function* writtenValues(table: Table, column: number): Generator<string> {
  for (const value of valuesOf(table, column)) yield valueText(value);
}

/** The cells of a column from top to bottom, blank ones too. */
export function* valuesOf(table: Table, column: number): Generator<string> {
  for (const record of table.records) yield cellText(record, column);
}
