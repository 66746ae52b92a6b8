import { useMemo } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { type CalendarEntry, calendarEntries, entriesOf } from '../../../domain/calendar/entries';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Policies } from '../../../domain/ladder/readPolicies';
import { policiesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { useBook } from '../../ledger/hooks';
import { perCustomer } from '../../ledger/perCustomer';

interface Known {
  readonly today: PlainDate;
  readonly policies: Policies;
  readonly entries: readonly CalendarEntry[];
}

const known = perCustomer<Known>();

function entriesNow(
  account: Account,
  today: PlainDate,
  policies: Policies,
): readonly CalendarEntry[] {
  const found = known.of(account);
  if (found?.today === today && found.policies === policies) return found.entries;
  const entries = entriesOf(account, today, policies);
  known.keep(account, { today, policies, entries });
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
