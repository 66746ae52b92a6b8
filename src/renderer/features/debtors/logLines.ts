import type { AnyEvent, EventOf } from '../../../domain/accounts/events';
import type { ContactId } from '../../../domain/accounts/ids';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { StoredEvent } from '../../../domain/journal/storedEvent';
import { formatMoney } from '../../../domain/money/format';
import { localDate } from '../../clock';
import { shortDate } from '../../components/text';
import type { Messages } from '../../messages/en';

type Promised = EventOf<'promiseMade'>['promise'];
type PromisesByCall = ReadonlyMap<ContactId, Promised>;

/** One entry of the contact log as it is read. */
export interface LogLine {
  readonly seq: number;
  readonly on: PlainDate;
  readonly text: string;
  readonly by: string;
  readonly withdrawn: boolean;
}

/** What was said, written, promised and paid, latest first. Withdrawn entries stay, marked. */
export function logLines(m: Messages, events: readonly StoredEvent[]): readonly LogLine[] {
  const withdrawn = withdrawnIds(events);
  const promised = promisesByCall(events);
  const lines: LogLine[] = [];
  for (const { seq, at, by, event } of events) {
    const on = 'on' in event ? event.on : localDate(at);
    const text = textOf(m, event, on, promised);
    if (text !== null) lines.push({ seq, on, text, by, withdrawn: isWithdrawn(event, withdrawn) });
  }
  return lines.sort((a, b) => (a.on === b.on ? b.seq - a.seq : a.on < b.on ? 1 : -1));
}

function withdrawnIds(events: readonly StoredEvent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { event } of events) {
    if (event.type === 'contactWithdrawn') ids.add(event.contact);
    else if (event.type === 'promiseWithdrawn') ids.add(event.promise);
    else if (event.type === 'letterWithdrawn') ids.add(event.letter);
    else if (event.type === 'paymentTakenBack') ids.add(event.receipt);
  }
  return ids;
}

function isWithdrawn(event: AnyEvent, ids: ReadonlySet<string>): boolean {
  switch (event.type) {
    case 'callLogged':
    case 'noteAdded':
      return ids.has(event.contact);
    case 'promiseMade':
      return ids.has(event.promise.id);
    case 'letterIssued':
      return ids.has(event.letter);
    case 'paymentReceived':
      return ids.has(event.receipt);
    default:
      return false;
  }
}

/** The words of an event, or null for those that are no contact (imports, master data). */
function textOf(
  m: Messages,
  event: AnyEvent,
  on: PlainDate,
  promised: PromisesByCall,
): string | null {
  const say = m.debtors.log;
  switch (event.type) {
    case 'callLogged':
      return say.call(outcomeText(m, event, on, promised), event.person, event.note);
    case 'noteAdded':
      return event.note;
    case 'promiseMade':
      // One that was given in a call stands in the line of the call.
      return event.promise.contact === null ? promiseText(m, event.promise, on) : null;
    case 'paymentReceived':
      return say.payment(formatMoney(event), event.reference);
    case 'disputeOpened':
      return say.dispute(m.forms.dispute.reasons[event.dispute.reason], event.dispute.note);
    case 'disputeClosed':
      return say.disputeClosed(event.outcome);
    case 'holdSet':
      return say.hold(event.hold.reason);
    case 'holdLifted':
      return say.holdLifted(event.reason);
    default:
      return documentText(m, event, on);
  }
}

/** "Promise to pay", or what exactly was promised. */
function outcomeText(
  m: Messages,
  call: EventOf<'callLogged'>,
  on: PlainDate,
  promised: PromisesByCall,
): string {
  const promise = promised.get(call.contact);
  return promise === undefined
    ? m.forms.call.outcomes[call.outcome]
    : promiseText(m, promise, on).replace(/\.$/, '');
}

function promiseText(m: Messages, promise: Promised, on: PlainDate): string {
  return m.debtors.log.promise(formatMoney(promise), shortDate(m, promise.dueOn, on));
}

function promisesByCall(events: readonly StoredEvent[]): PromisesByCall {
  const found = new Map<ContactId, Promised>();
  for (const { event } of events) {
    if (event.type === 'promiseMade' && event.promise.contact !== null) {
      found.set(event.promise.contact, event.promise);
    }
  }
  return found;
}

function documentText(m: Messages, event: AnyEvent, on: PlainDate): string | null {
  const say = m.debtors.log;
  switch (event.type) {
    case 'letterIssued':
      return say.letter(
        m.debtors.letter[event.kind],
        formatMoney(event),
        shortDate(m, event.deadline, on),
      );
    case 'planAgreed':
      return say.plan(formatMoney(event.plan), event.plan.rows.length);
    case 'planEnded':
      return say.planEnded(say.planWhy[event.why]);
    case 'handedOff':
      return say.handedOff(event.agency);
    case 'recalled':
      return say.recalled(event.reason);
    default:
      return null;
  }
}
