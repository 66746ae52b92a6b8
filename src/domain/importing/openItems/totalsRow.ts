import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import { readAmount } from '../values/amounts';
import { foldWord } from '../values/fold';

const TOTAL_WORDS = new Set(
  [
    'total',
    'totals',
    'grand total',
    'sub total',
    'sum',
    'Summe',
    'Gesamt',
    'Gesamtsumme',
    'Endsumme',
  ]
    .concat([
      'Zwischensumme',
      'somme',
      'sous-total',
      'total général',
      'totaal',
      'eindtotaal',
      'suma',
    ])
    .concat(['razem', 'ogółem', 'totale', 'subtotale', 'total general', 'percentage of total'])
    .map(foldWord),
);

/** A header in the middle of the list, as page breaks and joined files leave it. */
export function isRepeatedHeader(record: TableRecord, columns: readonly string[]): boolean {
  return record.cells.every((cell, index) => cell.trim() === (columns[index] ?? ''));
}

/** A row of sums under the list: it names no invoice and says so in one of its cells. */
export function isTotalsRow(record: TableRecord, invoiceColumn: number | undefined): boolean {
  const invoice = cellText(record, invoiceColumn);
  if (/\d/.test(invoice) || (invoice !== '' && !TOTAL_WORDS.has(foldWord(invoice)))) return false;
  const first = record.cells.find((cell) => cell.trim() !== '') ?? '';
  if (invoice === '' && TOTAL_OF.test(first.trim())) return true;
  return record.cells.some((cell) => cell.length < 40 && TOTAL_WORDS.has(foldWord(cell)));
}

/** What is written in the columns that say whose document a row is, which, and of when. */
export interface Naming {
  readonly customerName?: number | undefined;
  readonly customerNumber?: number | undefined;
  readonly invoiceNumber?: number | undefined;
  readonly dueOn?: number | undefined;
  readonly issuedOn?: number | undefined;
}

/**
 * A row of figures that names nobody, no document and no day: sums without a word for them, or with
 * one in front ("Total Acme Ltd"). A lone figure counts as a sum in the last row only.
 */
export function isUnnamedSum(record: TableRecord, columns: Naming, isLast: boolean): boolean {
  const naming = [columns.customerName, columns.customerNumber, columns.invoiceNumber];
  const days = [columns.dueOn, columns.issuedOn];
  if ([...naming, ...days].some((column) => cellText(record, column) !== '')) return false;
  const filled = record.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = ''] = filled;
  const figures = filled.filter((cell) => readAmount(cell) !== null).length;
  if (SUM_OF.test(first)) return figures > 0 && figures === filled.length - 1;
  return figures === filled.length && (figures > 1 || (figures === 1 && isLast));
}

const SUM_OF = /^(?:total|totals|totale|totaal|summe|gesamt|suma|razem|somme)\s+\S.{0,120}$/i;

/** "Total for 1 - 30 days past due", "Summe Debitor 10001", SAP's "** Account 100023": a section's sum. */
const TOTAL_OF =
  /^(?:(?:total (?:for|of)|sub-?total|summe|zwischensumme|sous-total|totaal|razem|suma|totale)\b.{1,120}|\*{1,4}(?:\s.{0,120})?)$/i;

/** The heading of a section, as ageing reports have them: one text alone in front of a wide row. */
export function isSectionRow({ cells }: TableRecord, columns: number): boolean {
  const [first = '', ...others] = cells;
  if (columns < 4 || first.trim() === '' || others.some((cell) => cell.trim() !== '')) return false;
  return isBucketName(first);
}

/** "Current", "1-30 days", "90+": the name of an age. */
export function isBucketName(text: string): boolean {
  return SECTION.test(text.trim());
}

/** One text alone, in a column that means nothing: a customer's name above rows that name him too. */
export function isHeading({ cells }: TableRecord, mapped: readonly number[]): boolean {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const [only] = filled;
  return filled.length === 1 && only !== undefined && !mapped.includes(only);
}

const SECTION =
  /^(?:current|not (?:yet )?due|\d+\s*(?:-|–|to|bis)\s*\d+|(?:over|older|more than|über|>)?\s*\d+\s*\+?)(?:\s+(?:days?|tage|jours|dagen).*)?$/i;
