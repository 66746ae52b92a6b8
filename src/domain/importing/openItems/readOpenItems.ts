import type { PlainDate } from '../../dates/plainDate';
import { totalsByCurrency } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { BLOCK_ROWS } from '../limits';
import type { Mapping } from '../mapping/mapping';
import { refuseMapping } from '../mapping/refuseMapping';
import { isCommentRow } from '../table/comment';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Hooks, Note, Rejected } from '../types';
import { canBeAdded } from '../values/addable';
import { foldName } from '../values/fold';
import { groupByCustomer } from './customers';
import { type DocumentRows, type Documents, makeDocuments } from './documents';
import type { DraftCounts, DraftTotals, ImportDraft, ReadOptions } from './draft';
import { documentNotes, fileNotes } from './notes';
import type { ItemRow } from './row';
import { ItemRowReader } from './rowReader';
import { isHeading, isRepeatedHeader, isSectionRow, isTotalsRow, isUnnamedSum } from './totalsRow';

/**
 * What a table of open items would bring into the ledger as of a day. Rows that cannot be taken are
 * in `rejected`, the rest is importable without them. Refuses `import.missing-columns`,
 * `import.ambiguous`, `import.no-rows`, `import.sum-too-large` and `import.stopped`.
 */
export function readOpenItems(
  table: Table,
  mapping: Mapping,
  options: ReadOptions,
  hooks: Hooks = {},
): Result<ImportDraft, Refusal> {
  const refused = refuseMapping(table, mapping);
  if (refused !== null) return err(refused);
  const read = readRows(table, mapping, options, hooks);
  if (read === null) return err(refusal('import.stopped'));
  const { asOf } = options;
  const made = makeDocuments(read.rows, mapping.layout, asOf, read.spoilt);
  const sums = [
    made.documents.map(({ stated }) => stated),
    made.documents.map(({ item }) => item.amount),
    made.documents.map(({ item }) => item.open),
  ];
  if (!sums.every(canBeAdded)) return err(refusal('import.sum-too-large'));
  return ok(makeDraft(table, mapping, asOf, { ...read, made }));
}

interface RowsRead {
  readonly rows: ItemRow[];
  readonly rejected: Rejected[];
  readonly notes: Note[];
  /** Document keys of refused rows, as far as they can be told, with their line. */
  readonly spoilt: Map<string, number>;
}

function readRows(
  table: Table,
  mapping: Mapping,
  options: ReadOptions,
  hooks: Hooks,
): RowsRead | null {
  const reader = new ItemRowReader(table, mapping, options);
  const read: RowsRead = { rows: [], rejected: [], notes: [], spoilt: new Map() };
  for (const [index, record] of table.records.entries()) {
    if (index % BLOCK_ROWS === 0) {
      if (hooks.shouldStop?.()) return null;
      hooks.onProgress?.(index, table.records.length);
    }
    const skipped = skippedBecause(record, table, mapping);
    if (skipped !== null) {
      read.notes.push({ line: record.line, code: skipped, params: { line: record.line } });
      continue;
    }
    const row = reader.read(record);
    if (row.ok) read.rows.push(row.value);
    else {
      read.rejected.push(row.error);
      read.spoilt.set(keyOf(reader), record.line);
    }
  }
  read.notes.push(...fileNotes(reader.floatColumns()));
  hooks.onProgress?.(table.records.length, table.records.length);
  return read;
}

/** Code of the note for a row that is no document at all, `null` for every other row. */
function skippedBecause(record: TableRecord, table: Table, mapping: Mapping): string | null {
  const { columns } = mapping;
  const isLast = record === table.records.at(-1);
  if (isTotalsRow(record, columns.invoiceNumber)) return 'import.totals-row';
  if (isUnnamedSum(record, columns, isLast)) return 'import.totals-row';
  if (isCommentRow(record, table.columns.length)) return 'import.comment-row';
  if (isSectionRow(record, table.columns.length)) return 'import.section-row';
  if (isHeading(record, Object.values(columns))) return 'import.section-row';
  return isRepeatedHeader(record, table.columns) ? 'import.repeated-header' : null;
}

/** The document key of the row the reader has just refused. */
function keyOf(reader: ItemRowReader): string {
  const number = reader.text('customerNumber');
  const customer = number === '' ? `name:${foldName(reader.text('customerName'))}` : `no:${number}`;
  return `${customer}\u0000${reader.text('invoiceNumber')}`;
}

interface Made extends RowsRead {
  readonly made: Documents;
}

function makeDraft(table: Table, mapping: Mapping, asOf: PlainDate, read: Made): ImportDraft {
  const { made } = read;
  const issued = made.documents.filter(({ item }) => item.issuedOnAssumed || item.issuedOn <= asOf);
  const grouped = groupByCustomer(issued, mapping);
  const rejected = [...table.problems, ...read.rejected, ...made.rejected];
  rejected.sort((a, b) => a.line - b.line);
  const notYetIssued = made.documents.length - issued.length;
  const notes = [...read.notes, ...made.notes, ...grouped.notes];
  return {
    ...marks(mapping),
    ...{ preset: mapping.preset, asOf, customers: grouped.customers, rejected },
    notes: [...notes, ...documentNotes(issued, notYetIssued, asOf)],
    totals: totalsOf(made.documents, issued),
    counts: countsOf(made.documents, issued, rejected.length),
  };
}

/** Forms that were made into a table have the column whether they tell of disputes or not. */
function marks({ columns, layout }: Mapping): Pick<ImportDraft, 'marksDisputes'> {
  const told = columns.disputed !== undefined || columns.disputedOn !== undefined;
  return told && layout !== 'postings' ? { marksDisputes: true } : {};
}

function totalsOf(all: readonly DocumentRows[], issued: readonly DocumentRows[]): DraftTotals {
  return {
    file: totalsByCurrency(all.map((document) => document.stated)),
    accepted: totalsByCurrency(issued.map((document) => document.item.amount)),
    open: totalsByCurrency(issued.map((document) => document.item.open)),
  };
}

function countsOf(
  all: readonly DocumentRows[],
  issued: readonly DocumentRows[],
  rejected: number,
): DraftCounts {
  const accepted = all.reduce((count, document) => count + document.rows.length, 0);
  const open = issued.filter(({ item }) => item.open.minor !== 0).length;
  return {
    ...{ rows: accepted + rejected, accepted, rejected, documents: issued.length, open },
    settled: issued.length - open,
    notYetIssued: all.length - issued.length,
  };
}
