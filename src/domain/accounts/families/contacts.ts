import { type Refusal, refusal } from '../../refusal';
import { err, ok } from '../../result';
import type { Account, Channel, OwnOutcome } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { AccountEvent, EventOf } from '../events';
import { type ContactId, mint } from '../ids';
import { isTouch } from '../views/dossier';
import { type Decision, isBlank, refuse, unless } from './decision';
import { openDispute } from './disputes';
import { setHold } from './holds';
import { changeMaster } from './master';
import { promiseMadeBy, promiseProblem } from './promises';

/**
 * A call with all it brought, as one act: the promise, an objection, new contact data, and what
 * follows. Refused as a whole when one of them is.
 */
export function logCall(
  account: Account,
  command: CommandOf<'logCall'>,
  context: Context,
): Decision {
  const { outcome, promise, next } = command;
  if (promise === null && outcome === 'promise') return refuse('call.promise-missing');
  const problem =
    (promise === null ? undefined : promiseProblem(account, promise, context.today)) ??
    secondsProblem(command) ??
    callBackProblem(next, context);
  if (problem !== undefined) return err(problem);
  const call = callLogged(command, context);
  const events: AccountEvent[] = [call];
  if (promise !== null) events.push(promiseMadeBy(promise, call.contact, context));
  for (const part of broughtBy(account, command, context)) {
    if (!part.ok) return part;
    events.push(...part.value);
  }
  return ok(events);
}

function callLogged(
  { outcome, named, person, note, seconds, next }: CommandOf<'logCall'>,
  { today, newId }: Context,
): EventOf<'callLogged'> {
  return {
    type: 'callLogged',
    contact: mint<ContactId>(newId),
    on: today,
    outcome,
    ...(named === undefined ? {} : { named }),
    person: person.trim(),
    note: note.trim(),
    ...(seconds === undefined ? {} : { seconds }),
    ...(next?.kind === 'callBack' ? { callBackOn: next.on } : {}),
    ...(next?.kind === 'letter' ? { letterFollows: true } : {}),
  };
}

/** The decisions of what else a call brought, each by its own rules. */
function broughtBy(
  account: Account,
  { dispute, master, next }: CommandOf<'logCall'>,
  context: Context,
): Decision[] {
  const decisions: Decision[] = [];
  if (dispute !== undefined) {
    decisions.push(openDispute(account, { type: 'openDispute', ...dispute }, context));
  }
  if (master !== undefined) {
    const change = { type: 'changeMaster', after: master, batch: null } as const;
    decisions.push(changeMaster(account, change, context));
  }
  if (next?.kind === 'hold') {
    const { until, reason } = next;
    decisions.push(setHold(account, { type: 'setHold', until, reason }, context));
  }
  return decisions;
}

function secondsProblem({ seconds = 0 }: CommandOf<'logCall'>): Refusal | undefined {
  return Number.isSafeInteger(seconds) && seconds >= 0
    ? undefined
    : refusal('call.time-unreadable');
}

function callBackProblem(
  next: CommandOf<'logCall'>['next'],
  { today }: Context,
): Refusal | undefined {
  if (next?.kind !== 'callBack' || next.on > today) return undefined;
  return refusal('call.back-in-past', { on: next.on });
}

/** Refused when it is blank. */
export function addNote(
  _account: Account,
  { note }: CommandOf<'addNote'>,
  { today, newId }: Context,
): Decision {
  const problem = isBlank(note) ? refusal('note.empty') : undefined;
  return unless(problem, () => [
    { type: 'noteAdded', contact: mint<ContactId>(newId), on: today, note: note.trim() },
  ]);
}

/**
 * Takes back a call, a note or a stay-in-touch contact. Refused for letters: they are withdrawn
 * themselves.
 */
export function withdrawContact(
  account: Account,
  { contact, reason }: CommandOf<'withdrawContact'>,
): Decision {
  const known = account.contacts.some(
    ({ id, channel }) => id === contact && (channel !== 'letter' || isTouch(account, id)),
  );
  const problem = known ? undefined : refusal('contact.unknown');
  return unless(problem, () => [{ type: 'contactWithdrawn', contact, reason }]);
}

/** One more contact; a call may have a day on which to call back. */
export function contactLogged(
  account: Account,
  event: EventOf<'callLogged' | 'noteAdded'>,
  channel: Channel,
): Account {
  const { contact: id, on } = event;
  const { callBackOn, named } = event.type === 'callLogged' ? event : {};
  const logged = { id, on, channel, ...(callBackOn === undefined ? {} : { callBackOn }) };
  return { ...account, ...namedCalls(account, named), contacts: [...account.contacts, logged] };
}

function namedCalls(
  { namedCalls: known = [] }: Account,
  named: OwnOutcome | undefined,
): Pick<Account, 'namedCalls'> {
  return named === undefined || known.includes(named) ? {} : { namedCalls: [...known, named] };
}

/** The contact no longer counts, nor does the touch it was. */
export function contactWithdrawn(account: Account, event: EventOf<'contactWithdrawn'>): Account {
  const contacts = account.contacts.filter(({ id }) => id !== event.contact);
  if (!isTouch(account, event.contact)) return { ...account, contacts };
  const touches = (account.touches ?? []).filter(({ contact }) => contact !== event.contact);
  return { ...account, contacts, touches };
}
