import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import { toDecimal } from '../../money/decimal';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import { missingField, rowProblem } from '../statement/rowProblem';
import type { BookingRefs, EntryFacts } from '../statement/types';
import { firstReference, isoDay } from '../statement/values';
import type { Note, Rejected } from '../types';
import { child, findAll, text, type XmlNode } from '../xml/node';
import { detailAmount, entryAmount } from './amounts';
import { partAmounts } from './batch';
import { entryFacts, wholeBatchFacts } from './facts';

export interface CamtAccount {
  readonly id: string;
  readonly owner: string;
  readonly currency: Currency | null;
}

/** An entry as far as it is the same for all its details. */
export interface EntryBase {
  readonly node: XmlNode;
  readonly account: CamtAccount;
  readonly on: PlainDate;
  readonly valueOn: PlainDate | null;
  readonly amount: Money;
  readonly bankRef: string;
  readonly refs: BookingRefs;
}

export interface EntryRead {
  readonly entries: readonly EntryFacts[];
  readonly notes: readonly Note[];
}

/** A booked `Ntry`: one entry, or one for each payment of a batch whose amounts add up to it. */
export function readEntry(node: XmlNode, account: CamtAccount): Result<EntryRead, Rejected> {
  const amount = entryAmount(node, account.currency);
  if (!amount.ok) return amount;
  const on = bookingDay(node);
  if (!on.ok) return on;
  const value = dayAt(node, 'ValDt');
  const booking = firstReference(text(node, 'AcctSvcrRef'));
  const line = firstReference(text(node, 'NtryRef'));
  const base: EntryBase = {
    ...{ node, account, on: on.value, amount: amount.value },
    valueOn: value?.ok ? value.value : null,
    bankRef: booking || line,
    refs: { booking: [booking], line },
  };
  const details = findAll(node, 'NtryDtls/TxDtls');
  return ok(details.length > 1 ? readBatch(base, details) : readSingle(base, details[0]));
}

function bookingDay(node: XmlNode): Result<PlainDate, Rejected> {
  for (const field of ['BookgDt', 'ValDt']) {
    const day = dayAt(node, field);
    if (day === null) continue;
    if (day.ok) return day;
    const value = text(node, `${field}/Dt`) || text(node, `${field}/DtTm`);
    return err(rowProblem(child(node, field)?.line ?? node.line, field, value, day.error));
  }
  return err(missingField(node.line, 'BookgDt'));
}

function dayAt(node: XmlNode, field: string) {
  const written = text(node, `${field}/Dt`) || text(node, `${field}/DtTm`);
  return written === '' ? null : isoDay(written);
}

/** The amount of the entry counts; a detail that names another in the same currency is mentioned. */
function readSingle(base: EntryBase, detail: XmlNode | undefined): EntryRead {
  const own = firstReference(text(detail, 'Refs/AcctSvcrRef'));
  const refs = { ...base.refs, booking: [...base.refs.booking, own] };
  const entries = [{ ...entryFacts(base, detail, base.amount), refs }];
  const named = detail === undefined ? null : detailAmount(detail, base.amount.currency);
  if (named === null || Math.abs(named.minor) === Math.abs(base.amount.minor)) {
    return { entries, notes: [] };
  }
  const params = { ...shown(base), detail: toDecimal(named) };
  return { entries, notes: [{ line: base.node.line, code: 'statement.detail-differs', params }] };
}

function readBatch(base: EntryBase, details: readonly XmlNode[]): EntryRead {
  const amounts = partAmounts(details, base.amount);
  if (amounts === null) {
    const params = { ...shown(base), count: details.length };
    const note = { line: base.node.line, code: 'statement.batch-kept-whole', params };
    return { entries: [wholeBatchFacts(base, details)], notes: [note] };
  }
  const whole = { of: details.length, total: base.amount, bankRef: base.bankRef };
  const entries = details.map((detail, index) => ({
    ...entryFacts(base, detail, amounts[index] ?? base.amount),
    batchPart: { index: index + 1, ...whole },
  }));
  return { entries, notes: [] };
}

function shown({ node, amount }: EntryBase) {
  return { line: node.line, amount: toDecimal(amount), currency: amount.currency };
}
