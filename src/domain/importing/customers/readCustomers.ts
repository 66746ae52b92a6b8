import type { Refusal } from '../../refusal';
import { refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { BLOCK_ROWS } from '../limits';
import type { Mapping } from '../mapping/mapping';
import { refuseMapping } from '../mapping/refuseMapping';
import { isRepeatedHeader, isTotalsRow } from '../openItems/totalsRow';
import { isCommentRow } from '../table/comment';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Hooks, Note, Rejected } from '../types';
import { CustomerReader } from './customerReader';
import type { CustomerRecord, CustomersDraft } from './record';

/**
 * The customers of a table. A number (else a name) that comes again is refused; a bad e-mail address
 * or IBAN is left out with a note. Refuses `import.missing-columns`, `import.no-rows` and
 * `import.stopped`.
 */
export function readCustomers(
  table: Table,
  mapping: Mapping,
  hooks: Hooks = {},
): Result<CustomersDraft, Refusal> {
  const refused = refuseMapping(table, mapping);
  if (refused !== null) return err(refused);
  const list = new CustomerList();
  const reader = new CustomerReader(table, mapping);
  for (const [index, record] of table.records.entries()) {
    if (index % BLOCK_ROWS === 0) {
      if (hooks.shouldStop?.()) return err(refusal('import.stopped'));
      hooks.onProgress?.(index, table.records.length);
    }
    const skipped = skippedBecause(record, table);
    if (skipped === null) list.take(reader.read(record), reader.notes);
    else list.notes.push({ line: record.line, code: skipped, params: { line: record.line } });
  }
  return ok(list.draft(mapping, table.problems));
}

function skippedBecause(record: TableRecord, table: Table): string | null {
  if (isCommentRow(record, table.columns.length)) return 'import.comment-row';
  if (isRepeatedHeader(record, table.columns)) return 'import.repeated-header';
  return isTotalsRow(record, undefined) && record.cells.length < 3 ? 'import.totals-row' : null;
}

class CustomerList {
  readonly notes: Note[] = [];
  private readonly customers = new Map<string, CustomerRecord>();
  private readonly rejected: Rejected[] = [];

  take(
    row: Result<{ customer: CustomerRecord; cells: readonly string[] }, Rejected>,
    notes: Note[],
  ) {
    if (!row.ok) {
      this.rejected.push(row.error);
      return;
    }
    const { customer, cells } = row.value;
    const first = this.customers.get(customer.key);
    if (first !== undefined) this.rejected.push(duplicate(customer, first, cells));
    else {
      this.customers.set(customer.key, customer);
      this.notes.push(...notes);
    }
  }

  draft(mapping: Mapping, problems: readonly Rejected[]): CustomersDraft {
    const customers = [...this.customers.values()];
    const rejected = [...problems, ...this.rejected].sort((a, b) => a.line - b.line);
    const counts = { accepted: customers.length, rejected: rejected.length };
    return {
      ...{ preset: mapping.preset, customers, rejected, notes: this.notes },
      counts: { ...counts, rows: counts.accepted + counts.rejected },
    };
  }
}

function duplicate(
  { line, name, number }: CustomerRecord,
  first: CustomerRecord,
  cells: readonly string[],
): Rejected {
  const value = number === '' ? name : number;
  const params = { line, firstLine: first.line };
  return { line, field: null, value, code: 'import.duplicate-customer', params, cells };
}
