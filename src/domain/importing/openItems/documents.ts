import type { PlainDate } from '../../dates/plainDate';
import { decimalsOf } from '../../money/currency';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import type { Layout } from '../mapping/mapping';
import type { Note, Rejected } from '../types';
import { roundTo } from '../values/exact';
import type { DraftItem } from './draft';
import { documentKey, type ItemRow } from './row';

/** Rows that make one document, and the document they make. */
export interface DocumentRows {
  readonly rows: readonly ItemRow[];
  readonly first: ItemRow;
  readonly item: DraftItem;
  /** What the file itself says is owed: its open amount, else its gross amount. */
  readonly stated: Money;
}

export interface Documents {
  readonly documents: readonly DocumentRows[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
}

/**
 * Makes documents of rows. Where a row is an invoice, a number that comes again for the same
 * customer is refused; where rows are lines, they belong together, and one refused line (its
 * document key is in `spoilt`) refuses the invoice, whose sum would else be wrong.
 */
export function makeDocuments(
  rows: readonly ItemRow[],
  layout: Layout,
  asOf: PlainDate,
  spoilt: ReadonlyMap<string, number>,
): Documents {
  const rejected: Rejected[] = [];
  const notes: Note[] = [];
  const groups =
    layout === 'row-per-invoice'
      ? withoutDuplicates(rows, rejected, notes)
      : grouped(rows, spoilt, rejected);
  const documents: DocumentRows[] = [];
  for (const group of groups) {
    const made = makeDocument(group, layout, asOf);
    if (made.ok) documents.push(made.value);
    else rejected.push(...group.map(({ record }) => ({ ...made.error, ...record })));
    if (layout !== 'postings' && !datesAgree(group)) notes.push(linesDisagree(group[0]));
  }
  return { documents, rejected, notes };
}

type Group = readonly [ItemRow, ...ItemRow[]];

/**
 * A number that comes again for the same customer: on another invoice date it is another document
 * (numbers that start anew, deals in parts), and its date tells it apart; on the same date one of the
 * two is wrong.
 */
function withoutDuplicates(rows: readonly ItemRow[], rejected: Rejected[], notes: Note[]): Group[] {
  const seen = new Map<string, ItemRow>();
  for (const row of rows) {
    const first = seen.get(documentKey(row));
    const again = first === undefined ? null : numberedAgain(row, first);
    if (first === undefined) seen.set(documentKey(row), row);
    else if (again === null) rejected.push(duplicate(row, first));
    else {
      const known = seen.get(documentKey(again));
      if (known !== undefined) rejected.push(duplicate(row, known));
      else {
        seen.set(documentKey(again), again);
        notes.push(numberNote(again, first));
      }
    }
  }
  return [...seen.values()].map((row) => [row]);
}

function numberedAgain(row: ItemRow, first: ItemRow): ItemRow | null {
  if (row.issuedOn === first.issuedOn || row.issuedOnAssumed || first.issuedOnAssumed) return null;
  return { ...row, number: `${row.number} (${row.issuedOn})` };
}

function numberNote({ record, number }: ItemRow, first: ItemRow): Note {
  const params = { line: record.line, firstLine: first.record.line, number };
  return { line: record.line, code: 'import.number-again', params };
}

function duplicate(row: ItemRow, first: ItemRow): Rejected {
  const same = row.record.cells.every((cell, index) => cell === first.record.cells[index]);
  const code = same ? 'import.duplicate-row' : 'import.duplicate-number';
  const params = { line: row.record.line, firstLine: first.record.line, number: row.number };
  return refuse(row, row.number, code, params);
}

function grouped(
  rows: readonly ItemRow[],
  spoilt: ReadonlyMap<string, number>,
  rejected: Rejected[],
): Group[] {
  const groups = new Map<string, [ItemRow, ...ItemRow[]]>();
  for (const row of rows) {
    const key = documentKey(row);
    const badLine = spoilt.get(key);
    const group = groups.get(key);
    if (badLine !== undefined) {
      const params = { number: row.number, badLine };
      rejected.push(refuse(row, row.number, 'import.line-of-refused', params));
    } else if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function refuse(row: ItemRow, value: string, code: string, params: Rejected['params']): Rejected {
  return { line: row.record.line, field: null, value, code, params, cells: row.record.cells };
}

function makeDocument(
  group: Group,
  layout: Layout,
  asOf: PlainDate,
): Result<DocumentRows, Rejected> {
  const [first] = group;
  const sums = sumsByLayout(group, layout);
  if (!sums.ok) return sums;
  const signed = first.creditNote ? negated(sums.value) : sums.value;
  const settledOn = first.settledOn !== null && first.settledOn <= asOf ? first.settledOn : null;
  const { amount } = signed;
  const item: DraftItem = {
    number: first.number,
    kind: amount.minor < 0 ? 'creditNote' : 'invoice',
    issuedOn: first.issuedOn,
    issuedOnAssumed: first.issuedOnAssumed,
    dueOn: first.dueOn,
    amount,
    open: settledOn !== null || isPaidUndated(first) ? { ...amount, minor: 0 } : signed.open,
    settledOn,
    disputed: group.some((row) => row.disputed),
    ...disputedSince(group),
    reference: first.reference,
    text: first.text,
    line: first.record.line,
  };
  return ok({ rows: group, first, item, stated: signed.open });
}

/** The earliest day the disputed rows name. */
function disputedSince(group: Group): Pick<DraftItem, 'disputedOn'> {
  const days = group.flatMap(({ disputed, disputedOn }) =>
    disputed && disputedOn !== null ? [disputedOn] : [],
  );
  const [first] = days.sort();
  return first === undefined ? {} : { disputedOn: first };
}

/** Paid, nobody says when: it must not be chased. A settlement date, where there is one, decides. */
export function isPaidUndated(row: ItemRow): boolean {
  return row.paid && row.settledOn === null;
}

interface Sums {
  readonly amount: Money;
  readonly open: Money;
}

/** A credit note is negative, also in lists that leave its sign to the document type. */
function negated({ amount, open }: Sums): Sums {
  const negative = (money: Money) => (money.minor > 0 ? { ...money, minor: -money.minor } : money);
  return { amount: negative(amount), open: negative(open) };
}

function sumsByLayout(group: Group, layout: Layout): Result<Sums, Rejected> {
  switch (layout) {
    case 'row-per-invoice':
      return statedSums(group[0]);
    case 'postings':
      return netted(group);
    case 'sum-of-lines':
    case 'repeated-total':
      return groupSums(group);
  }
}

/** Debits make the document, credits take from it; where there are only credits, they are a credit. */
function netted(group: Group): Result<Sums, Rejected> {
  const [first] = group;
  const { currency } = first;
  if (!oneCurrency(group)) {
    return err(refuse(first, first.number, 'import.currencies-mixed', { number: first.number }));
  }
  const minors = group.map((row) => row.amount?.minor ?? 0);
  const sum = (values: readonly number[]) => values.reduce((total, minor) => total + minor, 0);
  const open = sum(minors);
  const debits = sum(minors.filter((minor) => minor > 0));
  if (!Number.isSafeInteger(open) || !Number.isSafeInteger(debits)) {
    return err(refuse(first, first.number, 'import.amount-too-large', {}));
  }
  const amount = { minor: debits === 0 ? open : debits, currency };
  return ok({ amount, open: { minor: open, currency } });
}

function statedSums(row: ItemRow): Result<Sums, Rejected> {
  if (row.amount === null && row.openAmount === null) return addedUp([row]);
  return ok(sumsOf(row));
}

function sumsOf(row: ItemRow): Sums {
  const zero = { minor: 0, currency: row.currency };
  const amount = row.amount ?? row.openAmount ?? zero;
  return { amount, open: row.openAmount ?? amount };
}

/** A total that stands on every line is the invoice's; without one, the lines are added up. */
function groupSums(group: Group): Result<Sums, Rejected> {
  const [first] = group;
  const stated = group.map(sumsOf);
  const stating = group.filter((row) => row.lineTotal === null);
  if (stating.length === 0) return addedUp(group);
  const same = stated.every(
    ({ amount, open }) =>
      amount.minor === stated[0]?.amount.minor && open.minor === stated[0]?.open.minor,
  );
  if (stating.length === group.length && same && oneCurrency(group)) return ok(sumsOf(first));
  return err(refuse(first, first.number, 'import.totals-differ', { number: first.number }));
}

function oneCurrency(group: Group): boolean {
  return group.every((row) => row.currency === group[0].currency);
}

/** Exact sum of the lines, each rounded to the currency as it is printed on an invoice. */
function addedUp(group: Group): Result<Sums, Rejected> {
  const [first] = group;
  const decimals = decimalsOf(first.currency);
  let total = 0;
  for (const row of group) {
    const line = row.lineTotal === null ? 0 : roundTo(row.lineTotal, decimals);
    total += line ?? Number.NaN;
  }
  if (!oneCurrency(group)) {
    return err(refuse(first, first.number, 'import.currencies-mixed', { number: first.number }));
  }
  if (!Number.isSafeInteger(total)) {
    return err(refuse(first, first.number, 'import.amount-too-large', {}));
  }
  const amount = { minor: total, currency: first.currency };
  return ok({ amount, open: amount });
}

function datesAgree(group: Group): boolean {
  const [first] = group;
  return group.every((row) => row.issuedOn === first.issuedOn && row.dueOn === first.dueOn);
}

function linesDisagree(first: ItemRow): Note {
  const params = { number: first.number, line: first.record.line };
  return { line: first.record.line, code: 'import.lines-disagree', params };
}
