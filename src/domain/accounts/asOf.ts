import type { PlainDate } from '../dates/plainDate';
import type { StoredEvent } from '../journal/storedEvent';
import type { Account } from './account';
import { foldJournal } from './fold';
import type { AccountId } from './ids';

/** One account as the ledger knew it at the end of a day, with the lines it rests on. */
export interface PastAccount {
  readonly account: Account;
  readonly events: readonly StoredEvent[];
}

/**
 * Folds the lines of one account that were recorded up to the end of `day`; null when it was not in
 * the ledger yet. `dayOf` tells the calendar day of a moment where the user sits. The journal's order
 * counts: a line stays in when a later one is from that day or before (a clock may have been wrong).
 */
export function accountAsOf(
  id: AccountId,
  events: readonly StoredEvent[],
  day: PlainDate,
  dayOf: (moment: string) => PlainDate,
): PastAccount | null {
  const last = events.findLastIndex(({ at }) => dayOf(at) <= day);
  const known = events.slice(0, last + 1);
  const account = foldJournal(new Map(), known).get(id);
  return account === undefined ? null : { account, events: known };
}
