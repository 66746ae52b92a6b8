import { refusal } from '../../../refusal';
import type { Account } from '../../account';
import type { Context } from '../../context';
import { type Decision, isBlank, refuse, unless } from '../../families/decision';
import { type ContactId, mint } from '../../ids';
import type { DossierCommandOf } from '../commands';
import type { DossierEventOf } from '../events';

/** A contact that keeps the relationship: it is on the log, and the ladder does not count it. */
export function logTouch(
  account: Account,
  { channel, person, note, nextOn }: DossierCommandOf<'logTouch'>,
  { today, newId }: Context,
): Decision {
  const problem = touchProblem(account, note, nextOn, today);
  return unless(problem, () => [
    {
      type: 'touchLogged',
      contact: mint<ContactId>(newId),
      on: today,
      channel,
      person: person.trim(),
      note: note.trim(),
      nextOn,
    },
  ]);
}

function touchProblem(
  account: Account,
  note: string,
  nextOn: Context['today'] | null,
  today: Context['today'],
) {
  if (isBlank(note)) return refusal('touch.note-missing');
  if (nextOn !== null && nextOn <= today) return refusal('touch.next-in-past', { on: nextOn });
  const named = account.items.find(({ number }) => number.length > 3 && note.includes(number));
  return named && refusal('touch.names-debt', { number: named.number });
}

/** On the list of contacts, and beside it among the touches, with the day of the next one. */
export function touchLogged(account: Account, event: DossierEventOf<'touchLogged'>): Account {
  const { contact, on, channel, nextOn } = event;
  return {
    ...account,
    contacts: [...account.contacts, { id: contact, on, channel }],
    touches: [...(account.touches ?? []), { contact, on, nextOn }],
  };
}

/** Names who answers a dispute, and by when. */
export function assignDispute(
  account: Account,
  { dispute: id, after }: DossierCommandOf<'assignDispute'>,
): Decision {
  const dispute = account.disputes.find((one) => one.id === id);
  if (dispute === undefined) return refuse('dispute.unknown');
  if (dispute.closedOn !== null) return refuse('dispute.closed-already');
  const { owner = '', answerBy = null } = dispute;
  const same = owner === after.owner && answerBy === after.answerBy;
  return unless(undefined, () =>
    same ? [] : [{ type: 'disputeAssigned', dispute: id, before: { owner, answerBy }, after }],
  );
}

/** Owner and day of the answer as the event names them; the dispute is as open as before. */
export function disputeAssigned(
  account: Account,
  { dispute, after }: DossierEventOf<'disputeAssigned'>,
): Account {
  return {
    ...account,
    disputes: account.disputes.map((one) => (one.id === dispute ? { ...one, ...after } : one)),
  };
}
