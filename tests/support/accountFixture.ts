import type { Account } from '../../src/domain/accounts/account';
import type { AccountId } from '../../src/domain/accounts/ids';
import { NO_ADDRESS, NO_CONTACT } from '../../src/domain/accounts/party';
import { plainDate } from '../../src/domain/dates/plainDate';

/** An account without history; a test names only what it is about. */
export function accountWith(over: Partial<Account> = {}): Account {
  return {
    id: 'account-1' as AccountId,
    seq: 1,
    openedOn: plainDate('2024-01-01'),
    openedBy: null,
    hidden: false,
    number: '1',
    name: 'Acme',
    aliases: [],
    debtorType: 'business',
    language: 'en',
    address: NO_ADDRESS,
    contact: NO_CONTACT,
    items: [],
    receipts: [],
    promises: [],
    disputes: [],
    hold: null,
    letters: [],
    plans: [],
    handoffs: [],
    contacts: [],
    imports: [],
    ...over,
  };
}
