import type { StoredEvent } from '../journal/storedEvent';
import type { Account } from './account';
import type { AccountEvent, AnyEvent, LedgerEvent } from './events';
import { type EventPlace, evolve } from './evolve';
import type { AccountId } from './ids';

/** The account after further events of its own. */
export function fold(
  account: Account | null,
  events: readonly AccountEvent[],
  place: EventPlace,
): Account | null {
  let { seq } = place;
  return events.reduce<Account | null>((before, event) => {
    const after = evolve(before, event, { account: place.account, seq });
    seq += 1;
    return after;
  }, account);
}

/** All accounts after the lines of a journal, in its order. `accounts` is changed in place. */
export function foldJournal(
  accounts: Map<AccountId, Account>,
  events: Iterable<StoredEvent>,
): Map<AccountId, Account> {
  for (const { account, event, seq } of events) {
    if (account === null || isLedgerEvent(event)) continue;
    accounts.set(account, evolve(accounts.get(account) ?? null, event, { account, seq }));
  }
  return accounts;
}

/** A new event of the ledger does not compile until it is named here. */
const LEDGER_EVENTS: Readonly<Record<LedgerEvent['type'], true>> = {
  ledgerOpened: true,
  companyChanged: true,
  settingsChanged: true,
  batchBegun: true,
  fileImported: true,
  fileTakenBack: true,
  receiptParked: true,
  receiptAssigned: true,
  freshnessOverridden: true,
};

/** Events of the ledger as a whole, as against those of one account. */
export function isLedgerEvent(event: AnyEvent): event is LedgerEvent {
  return Object.hasOwn(LEDGER_EVENTS, event.type);
}
