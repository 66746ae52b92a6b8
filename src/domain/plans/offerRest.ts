import type { Plan } from '../accounts/account';
import { addDays, maxDate, type PlainDate } from '../dates/plainDate';

/** Days the ladder waits for our signature after the customer gave his. */
const COUNTERSIGN_DAYS = 14;

/** From when to when (both inclusive) something rests. */
export interface Rest {
  readonly since: PlainDate;
  readonly until: PlainDate;
}

/**
 * How long an agreement that is not in force yet rests its items: from the day it was sent to the
 * last day that was set then; the customer's signature makes that at least 14 days from his day on,
 * sent or not. Null for a draft, for one that is in force or ended, and when no day was set.
 */
export function offerRest({ paper, endedOn }: Plan): Rest | null {
  if (paper === undefined || endedOn !== null) return null;
  const { sentOn, restUntil, debtor, creditor } = paper;
  if (debtor !== null && creditor !== null) return null;
  if (debtor !== null) {
    const countersigned = addDays(debtor.on, COUNTERSIGN_DAYS);
    const until = restUntil === null ? countersigned : maxDate(restUntil, countersigned);
    return { since: sentOn ?? debtor.on, until };
  }
  return sentOn === null || restUntil === null ? null : { since: sentOn, until: restUntil };
}
