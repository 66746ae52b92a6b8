import { useMemo } from 'react';
import { assigneeOf } from '../../../domain/accounts/views/desk';
import { useApp } from '../../frame/appContext';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';

/**
 * Names work can be given to: those the settings name, those who have work already, and the user.
 * In alphabetical order.
 */
export function useColleagues(): readonly string[] {
  const { info } = useApp();
  const { accounts, settings } = useBook();
  const assigned = assignedIn(accounts);
  const { users } = settings.desk;
  return useMemo(() => {
    const names = new Set([...users, ...assigned, info.user]);
    return [...names].filter((name) => name !== '').sort();
  }, [users, assigned, info.user]);
}

let known: { readonly accounts: Book['accounts']; readonly names: readonly string[] } | null = null;

function assignedIn(accounts: Book['accounts']): readonly string[] {
  if (known?.accounts === accounts) return known.names;
  const names = new Set<string>();
  for (const account of accounts.values()) names.add(assigneeOf(account));
  known = { accounts, names: [...names] };
  return known.names;
}
