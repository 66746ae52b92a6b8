import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { Book, Ledger, LedgerStatus } from './api';

/** Set once by `main.tsx`. */
export const LedgerContext = createContext<Ledger | null>(null);

export function useLedger(): Ledger {
  const ledger = useContext(LedgerContext);
  if (ledger === null) throw new Error('no ledger in this tree');
  return ledger;
}

/** The whole book; the component renders again at every commit. */
export function useBook(): Book {
  const ledger = useLedger();
  return useSyncExternalStore(ledger.subscribe, ledger.book);
}

/** What `pick` takes of the book; the component renders again when that has become another. */
export function useInBook<Part>(pick: (book: Book) => Part): Part {
  const ledger = useLedger();
  return useSyncExternalStore(ledger.subscribe, () => pick(ledger.book()));
}

/** Whether all is saved, and how far the journal goes. */
export function useLedgerStatus(): LedgerStatus {
  const ledger = useLedger();
  return useSyncExternalStore(ledger.subscribe, ledger.status);
}

/** One account with its open items, or null. */
export function useAccount(id: AccountId | null): Account | null {
  const { accounts } = useBook();
  return id === null ? null : (accounts.get(id) ?? null);
}
