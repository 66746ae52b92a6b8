import { maxDate, type PlainDate } from '../../dates/plainDate';
import type { Account, Handoff, Hold, LastContact, Plan } from '../account';

/** The handoff that puts the account with an agency, or null. */
export function activeHandoff(account: Account): Handoff | null {
  return account.handoffs.find((handoff) => handoff.recalledOn === null) ?? null;
}

/** The hold in force on that day: it ends by itself after its last day. */
export function activeHold(account: Account, today: PlainDate): Hold | null {
  const { hold } = account;
  if (hold === null || (hold.until !== null && hold.until < today)) return null;
  return hold;
}

/** Agreements that are in force: agreed or signed by both, and not ended. */
export function activePlans(account: Account): Plan[] {
  return account.plans.filter((plan) => plan.endedOn === null && inForceOn(plan) !== null);
}

/** The day an agreement took effect: the later of both signatures; null while one is missing. */
export function inForceOn({ paper, agreedOn }: Plan): PlainDate | null {
  if (paper === undefined) return agreedOn;
  const { debtor, creditor } = paper;
  return debtor === null || creditor === null ? null : maxDate(debtor.on, creditor.on);
}

/** The last time somebody turned to the customer; notes to oneself do not count. */
export function lastContact(account: Account): LastContact | null {
  for (let index = account.contacts.length - 1; index >= 0; index -= 1) {
    const contact = account.contacts[index];
    if (contact !== undefined && contact.channel !== 'note') return contact;
  }
  return null;
}
