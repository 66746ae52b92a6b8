import { useMemo } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { type CalendarEntry, entriesOf, inOrder } from '../../../domain/calendar/entries';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { useToday } from '../../clock';
import { useBook } from '../../ledger/hooks';

interface Known {
  readonly today: PlainDate;
  readonly entries: readonly CalendarEntry[];
}

/** By account: it is replaced, never changed, so its dates stay true for the day. */
const known = new WeakMap<Account, Known>();

function entriesNow(account: Account, today: PlainDate): readonly CalendarEntry[] {
  const found = known.get(account);
  if (found?.today === today) return found.entries;
  const entries = entriesOf(account, today);
  known.set(account, { today, entries });
  return entries;
}

/** All dates of the ledger, oldest first. */
export function useEntries(): readonly CalendarEntry[] {
  const { accounts } = useBook();
  const today = useToday();
  return useMemo(() => {
    const all: CalendarEntry[] = [];
    for (const account of accounts.values()) {
      if (account.hidden) continue;
      for (const entry of entriesNow(account, today)) all.push(entry);
    }
    return all.sort(inOrder);
  }, [accounts, today]);
}
