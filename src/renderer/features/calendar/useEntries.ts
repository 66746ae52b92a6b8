import { useMemo } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { type CalendarEntry, calendarEntries, entriesOf } from '../../../domain/calendar/entries';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Policies } from '../../../domain/ladder/readPolicies';
import { policiesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { useBook } from '../../ledger/hooks';

interface Known {
  readonly today: PlainDate;
  readonly policies: Policies;
  readonly entries: readonly CalendarEntry[];
}

/** By account: it is replaced, never changed, so its dates stay true for the day. */
const known = new WeakMap<Account, Known>();

function entriesNow(
  account: Account,
  today: PlainDate,
  policies: Policies,
): readonly CalendarEntry[] {
  const found = known.get(account);
  if (found?.today === today && found.policies === policies) return found.entries;
  const entries = entriesOf(account, today, policies);
  known.set(account, { today, policies, entries });
  return entries;
}

/** All dates of the ledger, oldest first. */
export function useEntries(): readonly CalendarEntry[] {
  const { accounts, settings } = useBook();
  const policies = policiesInForce(settings);
  const today = useToday();
  return useMemo(
    () => calendarEntries(accounts.values(), today, policies, entriesNow),
    [accounts, today, policies],
  );
}
