import type { PlainDate } from '../dates/plainDate';
import { unreachable } from '../result';
import type { Account } from './account';
import { type CaseEvent, isCaseEvent } from './casework/events';
import { compensateCase } from './casework/undo';
import type { AccountCommand } from './commands';
import { type DossierEvent, isDossierEvent } from './dossier/events';
import { compensateDossier } from './dossier/undo';
import type { AccountEvent, Allocation, EventOf } from './events';
import { entryOf } from './families/payments';
import { planStepOf } from './families/planLife';
import { compensatePosting } from './families/posting';
import { writtenOffBy } from './families/writeOffs';
import type { ItemId, ReceiptId } from './ids';
import { isPostingEvent, type PostingEvent } from './posting/types';
import { activeSnooze } from './views/desk';
import { activeHold } from './views/standing';

/** Recorded as the reason of a compensating event. */
const REASON = 'undone';

/**
 * The commands that take back what one command did, last first; `before` is the account it was
 * decided on. Empty for what cannot be taken back by a command: an account opened by hand, a
 * withdrawn letter or log entry, a step of an agreement taken back, an import taken back.
 */
export function undoOf(
  before: Account | null,
  events: readonly AccountEvent[],
): readonly AccountCommand[] {
  const commands = [...events].reverse().map((event) => compensation(before, event));
  // Half an undo would be worse than none.
  return commands.includes(undefined) ? [] : commands.flatMap((command) => command ?? []);
}

function compensation(before: Account | null, event: AccountEvent): AccountCommand | undefined {
  if (isCaseEvent(event)) return compensateCase(before, event, REASON);
  if (isPostingEvent(event)) return compensatePosting(before, event, REASON);
  if (isDossierEvent(event)) return compensateDossier(before, event, REASON);
  switch (event.type) {
    case 'masterChanged':
      return { type: 'changeMaster', after: event.before, batch: null };
    case 'itemsImported':
      return { type: 'takeBackImport', batch: event.batch };
    case 'paymentReceived':
    case 'paymentReturned':
      return { type: 'takeBackPayment', receipt: event.receipt, reason: REASON };
    case 'paymentTakenBack':
      return before === null ? undefined : paymentAgain(before, event);
    case 'moneyAllocated':
      return { ...event, type: 'releaseMoney', reason: REASON };
    case 'moneyReleased':
      return { ...event, type: 'allocateMoney' };
    case 'writtenOff':
      return event.batch === null
        ? { type: 'takeBackWriteOff', writeOff: event.writeOff, reason: REASON }
        : { type: 'takeBackImport', batch: event.batch };
    case 'writeOffTakenBack':
      return before === null ? undefined : writeOffAgain(before, event);
    case 'accountOpened':
    case 'importTakenBack':
      return undefined;
    default:
      return compensateDealing(before, event);
  }
}

type Dealing = Exclude<
  AccountEvent,
  | CaseEvent
  | PostingEvent
  | DossierEvent
  | EventOf<
      | 'masterChanged'
      | 'itemsImported'
      | 'paymentReceived'
      | 'paymentTakenBack'
      | 'moneyAllocated'
      | 'moneyReleased'
      | 'paymentReturned'
      | 'writtenOff'
      | 'writeOffTakenBack'
      | 'accountOpened'
      | 'importTakenBack'
    >
>;

function compensateDealing(before: Account | null, event: Dealing): AccountCommand | undefined {
  switch (event.type) {
    case 'callLogged':
    case 'noteAdded':
      return { type: 'withdrawContact', contact: event.contact, reason: REASON };
    case 'promiseMade':
      return { type: 'withdrawPromise', promise: event.promise.id, reason: REASON };
    case 'promiseWithdrawn':
      return promiseAgain(before, event);
    case 'disputeOpened':
      return { type: 'closeDispute', dispute: event.dispute.id, outcome: REASON };
    case 'disputeClosed':
      return disputeAgain(before, event);
    case 'holdSet':
      return holdAgain(before, event.hold.since) ?? { type: 'liftHold', reason: REASON };
    case 'holdLifted':
      return holdAgain(before, event.on);
    case 'snoozed':
    case 'snoozeEnded':
    case 'assigned':
    case 'reviewed':
    case 'reviewTakenBack':
      return compensateDesk(before, event);
    case 'letterIssued':
      return { type: 'withdrawLetter', letter: event.letter, reason: REASON };
    case 'planAgreed':
    case 'planDrafted':
      return { type: 'endPlan', plan: event.plan.id, why: 'cancelled' };
    case 'planSent':
    case 'planSigned':
    case 'planScanned':
    case 'planCureSet':
    case 'planAccelerated':
    case 'planEnded':
      return {
        type: 'takeBackPlanStep',
        plan: event.plan,
        step: planStepOf(event),
        reason: REASON,
      };
    case 'handedOff':
      return { type: 'recall', handoff: event.handoff, reason: REASON, end: 'undone' };
    case 'recalled':
      return { type: 'takeBackRecall', handoff: event.handoff, reason: REASON };
    case 'contactWithdrawn':
    case 'letterWithdrawn':
    case 'planStepTakenBack':
      return undefined;
    default:
      return unreachable(event);
  }
}

type DeskEvent = EventOf<'snoozed' | 'snoozeEnded' | 'assigned' | 'reviewed' | 'reviewTakenBack'>;

/** Work at the desk: what was put aside, given to a colleague, looked at. */
function compensateDesk(before: Account | null, event: DeskEvent): AccountCommand | undefined {
  switch (event.type) {
    case 'snoozed':
      return snoozeAgain(before, event.snooze.since) ?? { type: 'endSnooze', reason: REASON };
    case 'snoozeEnded':
      return snoozeAgain(before, event.on);
    case 'assigned':
      return { type: 'assign', to: event.before };
    case 'reviewed':
      return { type: 'takeBackReview', review: event.review.id, reason: REASON };
    case 'reviewTakenBack': {
      const review = before?.reviews?.find(({ id }) => id === event.review);
      if (review === undefined) return undefined;
      return { type: 'review', verdict: review.verdict, note: review.note };
    }
    default:
      return unreachable(event);
  }
}

/** The snooze that was in force on that day. */
function snoozeAgain(before: Account | null, on: PlainDate): AccountCommand | undefined {
  const snooze = before === null ? null : activeSnooze(before, on);
  return snooze === null
    ? undefined
    : { type: 'snooze', until: snooze.until, reason: snooze.reason };
}

function paymentAgain(
  before: Account,
  { receipt: id }: EventOf<'paymentTakenBack'>,
): AccountCommand | undefined {
  const receipt = before.receipts.find((one) => one.id === id);
  if (receipt === undefined) return undefined;
  const { on, minor, currency, reference, batch, returns } = receipt;
  const same = { on, reference, batch, receipt: id, ...entryOf(receipt) };
  const allocations = allocationsOf(before, id);
  if (returns === undefined) {
    return { type: 'recordPayment', ...same, minor, currency, allocations };
  }
  const { receipt: paid, code } = returns;
  const taken = allocations.map(({ item, minor: part }) => ({ item, minor: -part }));
  return {
    type: 'returnPayment',
    ...same,
    minor: -minor,
    returns: paid,
    code,
    allocations: taken,
  };
}

function writeOffAgain(
  before: Account,
  { writeOff: id }: EventOf<'writeOffTakenBack'>,
): AccountCommand | undefined {
  const found = writtenOffBy(before, id);
  if (found === undefined) return undefined;
  const { on, minor, reason = '' } = found.reduction;
  return { type: 'writeOff', item: found.item.id, on, minor, reason, batch: null, confirmed: true };
}

function allocationsOf(account: Account, receipt: ReceiptId): Allocation[] {
  const parts = new Map<ItemId, number>();
  for (const item of account.items) {
    for (const { ref, minor } of item.reductions) {
      if (ref === receipt) parts.set(item.id, (parts.get(item.id) ?? 0) + minor);
    }
  }
  return [...parts].map(([item, minor]) => ({ item, minor }));
}

function promiseAgain(
  before: Account | null,
  event: EventOf<'promiseWithdrawn'>,
): AccountCommand | undefined {
  const promise = before?.promises.find((one) => one.id === event.promise);
  if (promise === undefined) return undefined;
  const { minor, currency, dueOn, by } = promise;
  return { type: 'makePromise', promise: { minor, currency, dueOn, by } };
}

function disputeAgain(
  before: Account | null,
  event: EventOf<'disputeClosed'>,
): AccountCommand | undefined {
  const dispute = before?.disputes.find((one) => one.id === event.dispute);
  if (dispute === undefined) return undefined;
  const { items, minor, reason, note, owner = '', answerBy = null } = dispute;
  return { type: 'openDispute', items, minor, reason, note, owner, answerBy };
}

/** The hold that was in force on that day; one that had ended by itself is not set again. */
function holdAgain(before: Account | null, on: PlainDate): AccountCommand | undefined {
  const hold = before === null ? null : activeHold(before, on);
  return hold === null ? undefined : { type: 'setHold', until: hold.until, reason: hold.reason };
}
