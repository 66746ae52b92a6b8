import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { LedgerState } from '../../domain/accounts/ledgerState';
import { bookAccount } from '../../domain/accounts/views/bookAccount';
import { DEFAULT_SETTINGS, settingsFrom } from '../../domain/settings/settings';
import type { Book, LedgerStatus } from './api';

const CLOSED_STATUS: LedgerStatus = {
  saving: 'saved',
  problem: null,
  lastSeq: 0,
  verifiedAt: null,
};

const CLOSED: Book = {
  ready: false,
  company: null,
  sample: false,
  accounts: new Map(),
  imports: [],
  parked: [],
  settings: DEFAULT_SETTINGS,
};

/** The one in-memory picture of the ledger. Every change makes a new `Book`; readers may keep the old. */
export interface BookStore {
  readonly current: () => Book;
  readonly status: () => LedgerStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly fill: (accounts: Iterable<Account>, state: LedgerState) => void;
  readonly apply: (accounts: Iterable<Account>, state: LedgerState) => void;
  readonly setStatus: (change: Partial<LedgerStatus>) => void;
}

export function createBookStore(): BookStore {
  let book = CLOSED;
  let status = CLOSED_STATUS;
  let stored: LedgerState['settings'] = {};
  /** Readers compare the settings by identity: the same object until one was changed. */
  const settingsOf = (state: LedgerState): Book['settings'] => {
    if (state.settings === stored) return book.settings;
    const settings = settingsFrom(state.settings, { stored, settings: book.settings });
    stored = state.settings;
    return settings;
  };
  const facts = (state: LedgerState) => ({
    company: state.company,
    sample: state.sample,
    imports: state.imports,
    parked: state.parked,
    settings: settingsOf(state),
  });
  const listeners = new Set<() => void>();
  const publish = (next: Book): void => {
    book = next;
    tell();
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    current: () => book,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fill: (accounts, state) =>
      publish({ ...book, ...facts(state), ready: true, accounts: byId(new Map(), accounts) }),
    apply: (accounts, state) =>
      publish({ ...book, ...facts(state), accounts: changed(book.accounts, [...accounts]) }),
    setStatus: (change) => {
      status = { ...status, ...change };
      tell();
    },
  };
}

/** The same accounts when none changed: what follows from them stays. */
function changed(before: Book['accounts'], accounts: readonly Account[]): Book['accounts'] {
  return accounts.length === 0 ? before : byId(new Map(before), accounts);
}

function byId(map: Map<AccountId, Account>, accounts: Iterable<Account>): Map<AccountId, Account> {
  for (const account of accounts) map.set(account.id, bookAccount(account));
  return map;
}
