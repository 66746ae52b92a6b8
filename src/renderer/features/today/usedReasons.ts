import type { Account } from '../../../domain/accounts/account';

const AT_MOST = 12;

/** The reasons in use for customers put aside, the most frequent first. */
export function usedReasons(accounts: Iterable<Pick<Account, 'snooze'>>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { snooze } of accounts) {
    if (snooze !== undefined) counts.set(snooze.reason, (counts.get(snooze.reason) ?? 0) + 1);
  }
  const byUse = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return byUse.slice(0, AT_MOST).map(([reason]) => reason);
}
