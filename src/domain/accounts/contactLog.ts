import { dayOfMoment, type PlainDate } from '../dates/plainDate';
import type { StoredEvent } from '../journal/storedEvent';
import type { Currency } from '../money/currency';
import { toDecimal } from '../money/decimal';
import type { RefusalParams } from '../refusal';
import { unreachable } from '../result';
import type { Channel, OwnOutcome } from './account';
import { isCaseEvent, type CaseEvent as LaterCaseEvent } from './casework/events';
import { caseWithdrawal, caseworkLine } from './casework/logLine';
import { type DossierEvent, isDossierEvent } from './dossier/events';
import { dossierLine, dossierWithdrawal } from './dossier/logLine';
import type { AccountEvent, EventOf } from './events';
import { isLedgerEvent } from './fold';
import { planLine } from './log/planLines';
import type { PlanEvent } from './planEvents';
import { postingLine, postingWithdrawal } from './posting/logLine';
import { isPostingEvent, type PostingEvent } from './posting/types';
import { askedOf } from './views/asked';

/** One line of the contact log: what happened between the firm and a customer, and when. */
export interface LogEntry {
  /** The line's number in the journal. */
  readonly seq: number;
  /** The day it happened, and the moment it was recorded (ISO 8601, UTC). */
  readonly on: PlainDate;
  readonly at: string;
  readonly by: string;
  /** 'money' for payments, which nobody spoke about; 'desk' for work that never leaves the house. */
  readonly channel: Channel | 'money' | 'desk';
  /** Key of its sentence in `log/texts.ts`, to be filled with `params`. */
  readonly code: string;
  readonly params: RefusalParams;
  /** What the user calls the outcome of a call, when it is one of his own. */
  readonly named?: OwnOutcome;
  /** The person spoken to; '' when none is known. */
  readonly person: string;
  /** Free words of the user. For the house only, unless chosen for a pack. */
  readonly note: string;
  /** Id of the contact, letter, promise … it tells of; its withdrawal names the same. */
  readonly ref: string;
  /** Taken back later: the line stays, but no longer counts. */
  readonly withdrawn: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** What an event contributes to the log. */
export interface Line {
  readonly on: PlainDate | null;
  readonly channel: LogEntry['channel'];
  readonly code: string;
  readonly ref: string;
  /** The import it came with, where taking that back takes it back too. */
  readonly batch?: string;
  readonly named?: OwnOutcome;
  readonly params?: RefusalParams;
  readonly person?: string;
  readonly note?: string;
}

/** The contact log of one account from its events, oldest first. Imports and the like are not in it. */
export function contactLog(events: readonly StoredEvent[]): LogEntry[] {
  const withdrawals = withdrawalsIn(events);
  return events.flatMap((stored) => {
    if (isLedgerEvent(stored.event)) return [];
    const line = lineOf(stored.event);
    if (line === null) return [];
    const { seq, at, by } = stored;
    return [
      {
        seq,
        at,
        by,
        on: line.on ?? dayOfMoment(at),
        channel: line.channel,
        code: `log.${line.code}`,
        params: line.params ?? {},
        ...(line.named === undefined ? {} : { named: line.named }),
        person: line.person ?? '',
        note: line.note ?? '',
        ref: line.ref,
        withdrawn: laterOne(withdrawals.get(line.batch ?? line.ref), seq),
      },
    ];
  });
}

type Withdrawal = NonNullable<LogEntry['withdrawn']> & { readonly seq: number };

/** What was recorded again under the same id after its withdrawal stands. */
function laterOne(found: Withdrawal | undefined, seq: number): LogEntry['withdrawn'] {
  if (found === undefined || found.seq < seq) return null;
  const { at, by, reason } = found;
  return { at, by, reason };
}

function withdrawalsIn(events: readonly StoredEvent[]): ReadonlyMap<string, Withdrawal> {
  const found = new Map<string, Withdrawal>();
  for (const { seq, at, by, event } of events) {
    if (isLedgerEvent(event)) continue;
    for (const ref of withdrawnRefs(event)) {
      if ('reason' in event) found.set(ref, { seq, at, by, reason: String(event.reason) });
      else if (event.type === 'importTakenBack') found.set(ref, { seq, at, by, reason: '' });
    }
  }
  return found;
}

function withdrawnRefs(event: AccountEvent): readonly string[] {
  if (isPostingEvent(event)) return postingWithdrawal(event);
  const ref = withdrawnRef(event);
  return ref === null ? [] : [ref];
}

function withdrawnRef(event: AccountEvent): string | null {
  if (isCaseEvent(event)) return caseWithdrawal(event);
  if (isDossierEvent(event)) return dossierWithdrawal(event);
  switch (event.type) {
    case 'contactWithdrawn':
      return event.contact;
    case 'importTakenBack':
      return event.batch;
    case 'letterWithdrawn':
      return event.letter;
    case 'promiseWithdrawn':
      return event.promise;
    case 'paymentTakenBack':
      return event.receipt;
    case 'writeOffTakenBack':
      return event.writeOff;
    case 'reviewTakenBack':
      return event.review;
    case 'recalled':
      return event.end === 'undone' ? event.handoff : null;
    default:
      return null;
  }
}

function lineOf(event: AccountEvent): Line | null {
  if (isCaseEvent(event)) return caseworkLine(event);
  if (isPostingEvent(event)) return postingLine(event);
  if (isDossierEvent(event)) return dossierLine(event);
  switch (event.type) {
    case 'callLogged':
      return {
        on: event.on,
        channel: 'call',
        code: `call.${event.outcome}${callTail(event)}`,
        ref: event.contact,
        params: event.callBackOn === undefined ? {} : { back: event.callBackOn },
        ...(event.named === undefined ? {} : { named: event.named }),
        person: event.person,
        note: event.note,
      };
    case 'noteAdded':
      return { on: event.on, channel: 'note', code: 'note', ref: event.contact, note: event.note };
    case 'letterIssued':
      return {
        on: event.on,
        channel: 'letter',
        code: `letter.${event.kind}`,
        ref: event.letter,
        params: { ...amount(askedOf(event)), deadline: event.deadline },
      };
    case 'promiseMade':
      return {
        on: event.promise.madeOn,
        channel: 'call',
        code: 'promise',
        ref: event.promise.id,
        params: { ...amount(event.promise), due: event.promise.dueOn },
        person: event.promise.by,
      };
    case 'paymentReceived':
      return {
        on: event.on,
        channel: 'money',
        code: 'payment',
        ref: event.receipt,
        params: amount(event),
      };
    case 'paymentReturned':
    case 'writtenOff':
      return moneyLine(event);
    default:
      return caseLine(event);
  }
}

/** What a call was said to lead to. */
function callTail({ callBackOn, letterFollows }: EventOf<'callLogged'>): string {
  if (callBackOn !== undefined) return '.back';
  return letterFollows === true ? '.letter' : '';
}

/** Money that came back or was given up. */
function moneyLine(event: EventOf<'paymentReturned' | 'writtenOff'>): Line {
  const { on } = event;
  if (event.type === 'writtenOff') {
    const { writeOff: ref, reason: note } = event;
    return { on, channel: 'money', code: 'writtenOff', ref, note, params: amount(event) };
  }
  const { receipt: ref, code } = event;
  if (code === '') {
    return { on, channel: 'money', code: 'paymentReturned', ref, params: amount(event) };
  }
  const params = { ...amount(event), code };
  return { on, channel: 'money', code: 'paymentReturnedWhy', ref, params };
}

type CaseEvent = Exclude<
  AccountEvent,
  | LaterCaseEvent
  | PostingEvent
  | DossierEvent
  | {
      type:
        | 'callLogged'
        | 'noteAdded'
        | 'letterIssued'
        | 'promiseMade'
        | 'paymentReceived'
        | 'paymentReturned'
        | 'writtenOff';
    }
>;

const END_CODES = {
  recalled: 'recalled',
  returned: 'returned',
  paid: 'casePaid',
  // The line of the handoff is struck out.
  undone: null,
} as const;

/** Disputes, holds, agreements and handoffs: the turns a case takes. */
function caseLine(event: CaseEvent): Line | null {
  switch (event.type) {
    case 'disputeOpened':
    case 'disputeClosed':
      return disputeLine(event);
    case 'holdSet':
    case 'holdLifted':
      return holdLine(event);
    case 'planAgreed':
    case 'planDrafted':
    case 'planSent':
    case 'planSigned':
    case 'planScanned':
    case 'planCureSet':
    case 'planAccelerated':
    case 'planEnded':
    case 'planStepTakenBack':
      return planLine(event);
    case 'handedOff':
    case 'recalled':
      return agencyLine(event);
    case 'snoozed':
    case 'snoozeEnded':
    case 'assigned':
    case 'reviewed':
      return deskLine(event);
    default:
      return bookkeeping(event);
  }
}

function disputeLine(event: EventOf<'disputeOpened' | 'disputeClosed'>): Line {
  if (event.type === 'disputeClosed') {
    const { on, dispute: ref, outcome: note, batch } = event;
    const line = { on, channel: 'note', code: 'disputeClosed', ref, note } as const;
    return batch === undefined ? line : { ...line, batch };
  }
  const { openedOn: on, id: ref, reason, note, items } = event.dispute;
  const params = { count: items.length };
  return { on, channel: 'note', code: `dispute.${reason}`, ref, note, params };
}

function holdLine(event: EventOf<'holdSet' | 'holdLifted'>): Line {
  if (event.type === 'holdLifted') {
    return { on: event.on, channel: 'note', code: 'holdLifted', ref: '', note: event.reason };
  }
  const { since: on, until, reason: note } = event.hold;
  const code = until === null ? 'holdOpen' : 'hold';
  return { on, channel: 'note', code, ref: '', note, params: { until: until ?? '' } };
}

function agencyLine(event: EventOf<'handedOff' | 'recalled'>): Line | null {
  if (event.type === 'recalled') {
    const { on, handoff: ref, reason: note, end = 'recalled' } = event;
    const code = END_CODES[end];
    return code === null ? null : { on, channel: 'letter', code, ref, note };
  }
  const { on, handoff: ref, agency, items, overrides = [] } = event;
  const note = [...new Set(overrides.map(({ reason }) => reason))].join(' · ');
  const params = { agency, count: items.length };
  return { on, channel: 'letter', code: 'handedOff', ref, note, params };
}

/** Work at the desk: of no concern to the customer or an agency. */
function deskLine(event: EventOf<'snoozed' | 'snoozeEnded' | 'assigned' | 'reviewed'>): Line {
  const channel = 'desk';
  switch (event.type) {
    case 'snoozed': {
      const { since: on, until, reason: note } = event.snooze;
      return { on, channel, code: 'snoozed', ref: '', note, params: { until } };
    }
    case 'snoozeEnded':
      return { on: event.on, channel, code: 'snoozeEnded', ref: '', note: event.reason };
    case 'assigned': {
      const code = event.to === '' ? 'unassigned' : 'assigned';
      return { on: event.on, channel, code, ref: '', params: { to: event.to } };
    }
    case 'reviewed': {
      const { on, id: ref, verdict, note } = event.review;
      return { on, channel, code: `reviewed.${verdict}`, ref, note };
    }
    default:
      return unreachable(event);
  }
}

type BookkeepingEvent = Exclude<
  CaseEvent,
  {
    type:
      | 'disputeOpened'
      | 'disputeClosed'
      | 'holdSet'
      | 'holdLifted'
      | PlanEvent['type']
      | 'handedOff'
      | 'recalled'
      | 'snoozed'
      | 'snoozeEnded'
      | 'assigned'
      | 'reviewed';
  }
>;

/** Events that are no contact with the customer; a withdrawal marks the line it takes back. */
function bookkeeping(event: BookkeepingEvent): null {
  switch (event.type) {
    case 'accountOpened':
    case 'masterChanged':
    case 'itemsImported':
    case 'importTakenBack':
    case 'moneyAllocated':
    case 'moneyReleased':
    case 'paymentTakenBack':
    case 'writeOffTakenBack':
    case 'contactWithdrawn':
    case 'promiseWithdrawn':
    case 'letterWithdrawn':
    case 'reviewTakenBack':
      return null;
    default:
      return unreachable(event);
  }
}

function amount(of: { readonly minor: number; readonly currency: Currency }): RefusalParams {
  return { amount: toDecimal(of), currency: of.currency };
}
