import type { Account } from '../../src/domain/accounts/account';
import type { AccountEvent } from '../../src/domain/accounts/events';
import type { AccountId } from '../../src/domain/accounts/ids';
import { type CallSheetInput, callSheet } from '../../src/domain/callSheet/callSheet';
import type { CallSheet } from '../../src/domain/callSheet/types';
import { addDays } from '../../src/domain/dates/plainDate';
import type { StoredEvent } from '../../src/domain/journal/storedEvent';
import { SHIPPED_POLICIES } from '../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../src/domain/limitation/shippedRules';
import { account, invoice, TODAY } from './documentFixtures';

/** Events as they stand in a journal, one a minute. */
export function stored(events: readonly AccountEvent[]): StoredEvent[] {
  return events.map((event, index) => ({
    seq: index + 1,
    at: `2026-11-20T09:${String(index).padStart(2, '0')}:00.000Z`,
    by: 'AB',
    account: 'account-1' as AccountId,
    event,
    prev: '',
    hash: '',
  }));
}

/** A customer with two overdue invoices of 1,000.00 and 500.00 EUR, 73 and 20 days late. */
export function lateCustomer(over: Partial<Account> = {}): Account {
  return account({
    items: [
      invoice('R-1', addDays(TODAY, -73), 100_000),
      invoice('R-2', addDays(TODAY, -20), 50_000),
      invoice('R-3', addDays(TODAY, 10), 30_000),
    ],
    ...over,
  });
}

export function sheetOf(
  customer: Account = lateCustomer(),
  events: readonly AccountEvent[] = [],
  over: Partial<CallSheetInput> = {},
): CallSheet {
  return callSheet({
    account: customer,
    events: stored(events),
    today: TODAY,
    caller: { name: 'Anna Bergström', company: 'Nordlicht Werkzeuge GmbH' },
    carryingPct: '7.3',
    tables: { rules: SHIPPED_LIMITATION_RULES, home: 'DE' },
    policies: SHIPPED_POLICIES,
    ...over,
  });
}
