import { totalsByCurrency } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { BLOCK_ROWS } from '../limits';
import { amountsByCurrency } from '../mapping/headerUnit';
import type { Mapping } from '../mapping/mapping';
import { refuseMapping } from '../mapping/refuseMapping';
import type { Table } from '../table/sniffTable';
import type { Hooks, Note, Rejected } from '../types';
import { canBeAdded } from '../values/addable';
import type { BankDraft, BankEntry, BankReadOptions } from './entries';
import { EntryReader } from './entryReader';
import { leftOutBecause } from './leftOut';
import { notBookedMark } from './notBooked';

/**
 * The entries of a bank statement, in the order of the file. Rows that cannot be taken are in
 * `rejected`. Refuses `import.missing-columns`, `import.ambiguous`, `import.no-rows`,
 * `import.sum-too-large` and `import.stopped`.
 */
export function readBankEntries(
  table: Table,
  mapping: Mapping,
  options: BankReadOptions,
  hooks: Hooks = {},
): Result<BankDraft, Refusal> {
  const refused = refuseMapping(table, mapping);
  if (refused !== null) return err(refused);
  const reader = new EntryReader(table, mapping, options);
  const entries: BankEntry[] = [];
  const rejected: Rejected[] = [...table.problems];
  const notes = assumptions(table, mapping);
  for (const [index, record] of table.records.entries()) {
    if (index % BLOCK_ROWS === 0) {
      if (hooks.shouldStop?.()) return err(refusal('import.stopped'));
      hooks.onProgress?.(index, table.records.length);
    }
    const entry = reader.read(record);
    const status = notBookedMark(record, table, mapping);
    if (status !== null) {
      const params = { line: record.line, status };
      notes.push({ line: record.line, code: 'import.not-booked-row', params });
      continue;
    }
    const leftOut = leftOutBecause(record, table, entry.ok);
    if (leftOut !== null)
      notes.push({ line: record.line, code: leftOut, params: { line: record.line } });
    else if (entry.ok) entries.push(entry.value);
    else rejected.push(entry.error);
  }
  hooks.onProgress?.(table.records.length, table.records.length);
  rejected.sort((a, b) => a.line - b.line);
  const amounts = entries.map((entry) => entry.amount);
  if (!canBeAdded(amounts)) return err(refusal('import.sum-too-large'));
  const totals = totalsByCurrency(amounts);
  return ok({ entries, rejected, notes, totals });
}

/** What was understood without being written: columns for each currency, or which side is which. */
function assumptions(table: Table, mapping: Mapping): Note[] {
  const shared = amountsByCurrency(table, mapping).map(({ column }) => table.columns[column] ?? '');
  if (shared.length > 0) {
    const params = { columns: shared.join(', ') };
    return [{ line: null, code: 'import.amounts-by-currency', params }];
  }
  const { columns } = mapping;
  const assumed = table.headerLine === null && columns.debit !== undefined;
  if (!assumed || columns.balance !== undefined) return [];
  return [{ line: null, code: 'import.sides-assumed', params: {} }];
}
