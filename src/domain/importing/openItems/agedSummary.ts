import type { PlainDate } from '../../dates/plainDate';
import { columnsByWords } from '../mapping/columns';
import { withFormats } from '../mapping/proposeMapping';
import { ITEM_TABLE } from '../mapping/words';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Note } from '../types';
import type { DecimalMark } from '../values/amounts';
import { exactOf, plus } from '../values/exact';
import { foldName, foldWord } from '../values/fold';
import { sniffDecimals } from '../values/sniffDecimals';
import { plainAmount } from '../values/valueReader';
import { asAtDay } from './asAtDay';
import { type CanonicalRow, canonicalMapping, canonicalTable, type Reading } from './canonical';
import { isTotalsRow } from './totalsRow';

/** Headers of ageing columns: "Current", "< 1 Month", "31-60", "90+", "Older", "über 90". */
const BUCKET =
  /^(?:current|not (?:yet )?due|older|overdue|nicht (?:über)?fällig|älter|non échu|niet vervallen|nieprzeterminowane|no vencido|non scaduto|(?:[<>]|over|über|plus de|meer dan|ponad|más de|oltre)?\s*\d+\s*\+?|\d+\s*(?:-|–|to|bis|à|t\/m|do|a)\s*\d+)(?:\s*(?:months?|weeks?|days?|tage|monate?|jours?|mois|dagen|dni|días|giorni|days? past due))?$/i;

interface Shape {
  readonly name: number;
  readonly total: number;
  readonly mark: DecimalMark;
}

/**
 * A summary of balances by age ("Aged Receivables Summary") as one item per contact, number
 * "Balance" and the day of the summary, because it names no documents. `null` for any other table,
 * and for a summary that does not say its day. Contacts of the same name stay apart; the footer and
 * a row of percentages are no contacts, a contact called "Total" is one.
 */
export function agedSummary(table: Table): Reading | null {
  const shape = shapeOf(table);
  const day = shape === null ? null : asAtDay(table.preamble);
  if (shape === null || day === null) return null;
  const contacts = withoutFooter(table.records, shape);
  const notes: Note[] = [];
  const rows = balances(contacts, shape, day, notes);
  const params = { count: rows.length, asOf: day };
  notes.unshift({ line: null, code: 'import.summary-balances', params });
  const made = canonicalTable(rows, table.problems, {}, table);
  const mapping = withFormats(made, canonicalMapping('aged-summary', 'row-per-invoice'));
  return { table: made, mapping, leftOut: contacts.length - rows.length, notes };
}

function shapeOf(table: Table): Shape | null {
  const found = columnsByWords(table.columns, ITEM_TABLE);
  const name = found.customerName ?? found.customerNumber ?? namesInFront(table);
  const total = found.openAmount ?? found.amount;
  if (name === undefined || total === undefined) return null;
  if (found.invoiceNumber !== undefined || found.dueOn !== undefined) return null;
  if (table.columns.filter((column) => BUCKET.test(column)).length < 3) return null;
  const values = table.records.map((record) => cellText(record, total));
  return { name, total, mark: sniffDecimals(values).format ?? '.' };
}

/** Reports leave the header of the first column empty: it holds the names. */
function namesInFront({ columns, records }: Table): number | undefined {
  const unnamed =
    columns[0] === '' && records.every((record) => /\p{L}/u.test(cellText(record, 0)));
  return unnamed ? 0 : undefined;
}

/** Percentages go; the last row goes when it is called a total and something stands above it. */
function withoutFooter(records: readonly TableRecord[], shape: Shape): readonly TableRecord[] {
  const figures = records.filter((record) => !cellText(record, shape.total).endsWith('%'));
  const last = figures.at(-1);
  if (last === undefined || figures.length < 2 || !isTotalsRow(last, undefined)) return figures;
  const above = figures.slice(0, -1);
  const alone = above.every((record) => isTotalsRow(record, undefined));
  return alone && !isSum(last, above, shape) ? figures : above;
}

function isSum(footer: TableRecord, above: readonly TableRecord[], shape: Shape): boolean {
  const value = (record: TableRecord) =>
    exactOf(plainAmount(cellText(record, shape.total), shape.mark) ?? '') ?? ZERO;
  const sum = above.map(value).reduce(plus, ZERO);
  const stated = value(footer);
  return plus(sum, { units: -stated.units, scale: stated.scale }).units === 0n;
}

const ZERO = { units: 0n, scale: 0 };

function balances(
  records: readonly TableRecord[],
  { name, total, mark }: Shape,
  day: PlainDate,
  notes: Note[],
): CanonicalRow[] {
  const seen = new Map<string, { first: number; count: number }>();
  return records.flatMap((record) => {
    const written = cellText(record, name);
    const amount = cellText(record, total);
    if (/^-?0+(?:\.0+)?$/.test(plainAmount(amount, mark) ?? '')) return [];
    const key = foldName(written) || foldWord(written);
    const known = seen.get(key) ?? { first: record.line, count: 0 };
    known.count += 1;
    seen.set(key, known);
    const shown = known.count === 1 ? written : `${written} (${known.count})`;
    if (known.count > 1) {
      const params = { line: record.line, firstLine: known.first, name: written, shown };
      notes.push({ line: record.line, code: 'import.same-name', params });
    }
    return [balance(record.line, shown, day, amount)];
  });
}

function balance(line: number, name: string, day: PlainDate, amount: string): CanonicalRow {
  return {
    ...{ line, customerNumber: '', customerName: name, number: `Balance ${day}` },
    ...{ issuedOn: day, dueOn: day, amount, currency: '', text: '', disputed: false },
  };
}
