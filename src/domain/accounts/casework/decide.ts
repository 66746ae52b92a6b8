import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import { ok, unreachable } from '../../result';
import type { Account, Handoff } from '../account';
import type { Context } from '../context';
import { spread } from '../families/allocating';
import { type Decision, refuse, unless } from '../families/decision';
import { recordPayment, takeBackPayment } from '../families/payments';
import { type AgencyResultId, mint, type ReceiptId } from '../ids';
import { directPayments, handedTotals, itemsOfCase, resultsOf, sameTotals } from '../views/cases';
import { activeHandoff } from '../views/standing';
import type { CaseCommand, CaseCommandOf } from './commands';

/** What follows from a command about a case that was handed over. */
export function decideCase(account: Account, command: CaseCommand, context: Context): Decision {
  const handoff = account.handoffs.find(({ id }) => id === command.handoff);
  if (handoff === undefined) return refuse('handoff.unknown');
  switch (command.type) {
    case 'acknowledgeHandoff':
      return acknowledge(account, handoff, command, context);
    case 'reportDirectPayment':
      return report(account, handoff, command, context);
    case 'takeBackDirectReport':
      return takeBackReport(handoff, command);
    case 'recordAgencyResult':
      return record(account, handoff, command, context);
    case 'takeBackAgencyResult':
      return takeBackResult(account, handoff, command);
    case 'takeBackRecall':
      return takeBackRecall(account, handoff, command, context);
    default:
      return unreachable(command);
  }
}

function acknowledge(
  account: Account,
  handoff: Handoff,
  { after }: CaseCommandOf<'acknowledgeHandoff'>,
  { today }: Context,
): Decision {
  const before = handoff.acknowledged ?? null;
  if (after === null) {
    return unless(before === null ? refusal('case.not-acknowledged') : undefined, () => [
      { type: 'handoffAcknowledged', handoff: handoff.id, before, after: null },
    ]);
  }
  const matches =
    after.count === handoff.items.length &&
    sameTotals(after.totals, handedTotals(account, handoff));
  const problem = dayProblem(after.on, handoff, today) ?? countProblem(after.count);
  return unless(problem, () => [
    {
      type: 'handoffAcknowledged',
      handoff: handoff.id,
      before,
      after: { ...after, reference: after.reference.trim(), matches },
    },
  ]);
}

function countProblem(count: number): Refusal | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? undefined : refusal('case.count-not-whole');
}

function dayProblem(
  on: Handoff['on'],
  handoff: Handoff,
  today: Handoff['on'],
): Refusal | undefined {
  if (on > today) return refusal('case.in-future', { on, today });
  return on < handoff.on ? refusal('case.before-handoff', { on, handed: handoff.on }) : undefined;
}

function report(
  account: Account,
  handoff: Handoff,
  { receipt }: CaseCommandOf<'reportDirectPayment'>,
  { today }: Context,
): Decision {
  const part = directPayments(account, handoff).find((one) => one.receipt === receipt);
  if (part === undefined) return refuse('case.nothing-to-report');
  return unless(undefined, () => [
    { type: 'directPaymentReported', handoff: handoff.id, ...part, on: today },
  ]);
}

function takeBackReport(
  handoff: Handoff,
  { receipt, reason }: CaseCommandOf<'takeBackDirectReport'>,
): Decision {
  const last = (handoff.reports ?? []).findLast((one) => one.receipt === receipt);
  if (last === undefined) return refuse('case.not-reported');
  const { minor } = last;
  return unless(undefined, () => [
    { type: 'directReportTakenBack', handoff: handoff.id, receipt, minor, reason },
  ]);
}

/** The customer paid the agency: his debt goes down by all of it; the fee is ours to bear. */
function record(
  account: Account,
  handoff: Handoff,
  command: CaseCommandOf<'recordAgencyResult'>,
  context: Context,
): Decision {
  const { on, currency, collected, fee, note, book } = command;
  const problem =
    sumsProblem(command) ??
    dayProblem(on, handoff, context.today) ??
    bookProblem(account, handoff, command);
  if (problem !== undefined) return unless(problem, () => []);
  const id = mint<AgencyResultId>(context.newId);
  const booking = book && command.receipt === undefined && collected > 0;
  const receipt = booking ? mint<ReceiptId>(context.newId) : (command.receipt ?? null);
  const paid =
    booking && receipt !== null
      ? recordPayment(account, paymentOf(account, handoff, command, receipt), context)
      : null;
  if (paid !== null && !paid.ok) return paid;
  const result = { id, on, currency, collected, fee, note: note.trim(), receipt };
  return unless(undefined, () => [
    ...(paid?.value ?? []),
    { type: 'agencyResultRecorded', handoff: handoff.id, result },
  ]);
}

function sumsProblem({
  collected,
  fee,
}: Pick<CaseCommandOf<'recordAgencyResult'>, 'collected' | 'fee'>): Refusal | undefined {
  const whole = [collected, fee].every((minor) => Number.isSafeInteger(minor) && minor >= 0);
  if (!whole) return refusal('case.sum-below-zero');
  return sumMinor([collected, fee]) === 0 ? refusal('case.no-sum') : undefined;
}

function bookProblem(
  account: Account,
  handoff: Handoff,
  { currency, book }: CaseCommandOf<'recordAgencyResult'>,
): Refusal | undefined {
  const known = itemsOfCase(account, handoff).some((item) => item.currency === currency);
  return book && !known ? refusal('case.other-currency', { currency }) : undefined;
}

/** What is beyond the open items of the case stays unallocated: it may be interest or costs. */
function paymentOf(
  account: Account,
  handoff: Handoff,
  { on, currency, collected }: CaseCommandOf<'recordAgencyResult'>,
  receipt: ReceiptId,
) {
  const reference = handoff.agency;
  return {
    type: 'recordPayment',
    ...{ on, minor: collected, currency, reference, receipt },
    allocations: spread(itemsOfCase(account, handoff), collected, currency),
    batch: null,
  } as const;
}

/** The payment goes with it while it is there; one that came back from the bank stays as it was. */
function takeBackResult(
  account: Account,
  handoff: Handoff,
  { result: id, reason, withPayment }: CaseCommandOf<'takeBackAgencyResult'>,
): Decision {
  const result = resultsOf(handoff).find((one) => one.id === id);
  if (result === undefined) return refuse('case.result-unknown');
  const { receipt } = result;
  const isBooked = account.receipts.some((one) => one.id === receipt);
  const paid =
    withPayment && receipt !== null && isBooked
      ? takeBackPayment(account, { type: 'takeBackPayment', receipt, reason })
      : ok([]);
  if (!paid.ok) return paid;
  return ok([
    { type: 'agencyResultTakenBack', handoff: handoff.id, result: id, reason },
    ...paid.value,
  ]);
}

/** The case goes back to the agency it was recalled from, as it stood. */
function takeBackRecall(
  account: Account,
  handoff: Handoff,
  { reason }: CaseCommandOf<'takeBackRecall'>,
  { today }: Context,
): Decision {
  const other = activeHandoff(account);
  const problem =
    handoff.recalledOn === null || handoff.end === 'undone'
      ? refusal('case.not-recalled')
      : other === null
        ? undefined
        : refusal('handoff.with-agency', { agency: other.agency, on: other.on });
  return unless(problem, () => [
    { type: 'recallTakenBack', handoff: handoff.id, on: today, reason },
  ]);
}
