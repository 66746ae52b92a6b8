import { refusal } from '../../refusal';
import type { Account, Channel } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { AccountEvent, EventOf } from '../events';
import { type ContactId, mint } from '../ids';
import { isTouch } from '../views/dossier';
import { type Decision, isBlank, refuse, unless } from './decision';
import { promiseMadeBy, promiseProblem } from './promises';

/** A call and, in the same breath, the promise it brought. */
export function logCall(
  account: Account,
  { outcome, person, note, promise }: CommandOf<'logCall'>,
  context: Context,
): Decision {
  if (promise === null && outcome === 'promise') return refuse('call.promise-missing');
  const problem = promise === null ? undefined : promiseProblem(account, promise, context.today);
  return unless(problem, () => {
    const contact = mint<ContactId>(context.newId);
    const call: AccountEvent = {
      type: 'callLogged',
      contact,
      on: context.today,
      outcome,
      person: person.trim(),
      note: note.trim(),
    };
    return promise === null ? [call] : [call, promiseMadeBy(promise, contact, context)];
  });
}

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

export function contactLogged(
  account: Account,
  { contact, on }: EventOf<'callLogged' | 'noteAdded'>,
  channel: Channel,
): Account {
  return { ...account, contacts: [...account.contacts, { id: contact, on, channel }] };
}

export function contactWithdrawn(account: Account, event: EventOf<'contactWithdrawn'>): Account {
  const contacts = account.contacts.filter(({ id }) => id !== event.contact);
  if (!isTouch(account, event.contact)) return { ...account, contacts };
  const touches = (account.touches ?? []).filter(({ contact }) => contact !== event.contact);
  return { ...account, contacts, touches };
}
