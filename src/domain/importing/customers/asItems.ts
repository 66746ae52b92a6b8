import type { PlainDate } from '../../dates/plainDate';
import type { Refusal } from '../../refusal';
import { ok, type Result } from '../../result';
import type { ImportDraft } from '../openItems/draft';
import type { CustomersDraft } from './record';

/**
 * A list of customers as a draft without documents, so that it goes the same way into the ledger:
 * customers it knows get what it lacks, the others are opened.
 */
export function customersAsItems(
  read: Result<CustomersDraft, Refusal>,
  asOf: PlainDate,
): Result<ImportDraft, Refusal> {
  if (!read.ok) return read;
  const { preset, customers, rejected, notes, counts } = read.value;
  return ok({
    ...{ kind: 'customers', preset, asOf, customers, rejected, notes },
    totals: { file: [], accepted: [], open: [] },
    counts: { ...counts, documents: 0, open: 0, settled: 0, notYetIssued: 0 },
  });
}
