import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { proposeMapping } from '../mapping/proposeMapping';
import {
  type CanonicalRow,
  canonicalMapping,
  canonicalTable,
  type Reading,
} from '../openItems/canonical';
import { cellText } from '../table/cell';
import { unifyLineEnds } from '../table/lineEnds';
import { parseRecords, type TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Hooks, Note, Rejected } from '../types';
import { classOfAccount } from './accounts';
import { type DatevHeader, MASTER_DATA, POSTINGS, readDatevHeader } from './header';
import { PostingReader } from './postings';

/**
 * A DATEV file (EXTF or DTVF) as a table that is read like any other. Posting batches give the
 * postings on debtor accounts, to be netted by account and "Belegfeld 1"; master data gives the
 * debtors. Refuses `import.datev-category`, `import.no-rows` and what `parseRecords` refuses.
 */
export function readDatev(text: string, hooks: Hooks = {}): Result<Reading, Refusal> {
  const lines = unifyLineEnds(text);
  const parsed = parseRecords(lines, ';', hooks);
  if (!parsed.ok) return parsed;
  const [first, second, ...records] = parsed.value.records;
  if (first === undefined || second === undefined) return err(refusal('import.no-rows'));
  const header = readDatevHeader(first.cells);
  const table: Table = {
    ...{ delimiter: ';', lineEnds: lines.found, preamble: [first], headerLine: second.line },
    columns: second.cells.map((cell) => cell.trim()),
    ...{ records, problems: parsed.value.problems },
  };
  if (header.category === POSTINGS) return ok(postings(table, header));
  if (header.category === MASTER_DATA) return ok(masterData(table, header));
  return err(refusal('import.datev-category', { name: header.name || String(header.category) }));
}

function postings(table: Table, header: DatevHeader): Reading {
  const reader = new PostingReader(table.columns, header);
  const rows: CanonicalRow[] = [];
  const rejected: Rejected[] = [...table.problems];
  let leftOut = 0;
  for (const record of table.records) {
    const read = reader.read(record);
    if (!read.ok) rejected.push(read.error);
    else if (read.value.length === 0) leftOut += 1;
    else rows.push(...read.value);
  }
  const names = { customerNumber: 'Konto', invoiceNumber: 'Belegfeld 1', amount: 'Umsatz' };
  return {
    table: canonicalTable(rows, rejected, names, table),
    mapping: canonicalMapping('datev', 'postings'),
    leftOut,
    notes: leftOut === 0 ? [] : [note('import.datev-no-debtor', leftOut, header)],
  };
}

function masterData(table: Table, header: DatevHeader): Reading {
  const creditors = new Set(table.records.filter((record) => isCreditor(record, header)));
  const kept = { ...table, records: table.records.filter((record) => !creditors.has(record)) };
  return {
    table: kept,
    mapping: proposeMapping(kept, 'customers'),
    leftOut: creditors.size,
    notes: creditors.size === 0 ? [] : [note('import.datev-creditors', creditors.size, header)],
  };
}

function isCreditor(record: TableRecord, header: DatevHeader): boolean {
  return classOfAccount(cellText(record, 0), header.accountDigits) === 'creditor';
}

function note(code: string, count: number, { accountDigits }: DatevHeader): Note {
  return { line: null, code, params: { count, digits: accountDigits + 1 } };
}
