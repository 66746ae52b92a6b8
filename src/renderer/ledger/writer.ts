import type { Account } from '../../domain/accounts/account';
import type { LedgerState } from '../../domain/accounts/ledgerState';
import { isOpen } from '../../domain/accounts/views/open';
import type { ChainHead, StoredEvent } from '../../domain/journal/storedEvent';
import { pauses } from './bulk/pause';
import type { LedgerDb, SettledItems } from './db';
import { documentChange } from './documentRows';

/** One transaction's worth: sealed events and the accounts as they are after them. */
export interface Commit {
  readonly before: ChainHead;
  readonly events: readonly StoredEvent[];
  readonly accounts: readonly Account[];
  readonly state: LedgerState;
  readonly openBatch: string | null;
}

/**
 * Writes events, accounts, documents and the head in one transaction, or nothing. Throws when the
 * database is not at `before`, which means somebody else wrote: the caller must reopen the ledger.
 * Everything is computed before, because a transaction may await nothing but the database.
 */
export async function writeCommit(db: LedgerDb, commit: Commit): Promise<void> {
  const { events, accounts, state, openBatch } = commit;
  const last = events[events.length - 1];
  const head = last === undefined ? commit.before : { seq: last.seq, hash: last.hash };
  const { added, withdrawn } = documentRows(events);
  const split = accounts.map(splitItems);
  await db.transaction(
    'rw',
    db.events,
    db.accounts,
    db.settled,
    db.documents,
    db.meta,
    async () => {
      const meta = await db.meta.get('ledger');
      const found = meta?.head.hash ?? commit.before.hash;
      if (found !== commit.before.hash) throw new Error('the database moved under the ledger');
      await db.events.bulkAdd([...events]);
      await db.accounts.bulkPut(split.map(({ open }) => open));
      await db.settled.bulkPut(split.map(({ settled }) => settled));
      await db.documents.bulkPut(added);
      for (const id of withdrawn) await db.documents.update(id, { withdrawn: true });
      await db.meta.put({ key: 'ledger', head, state, openBatch });
    },
  );
}

function splitItems(account: Account): { open: Account; settled: SettledItems } {
  const open = account.items.filter(isOpen);
  const settled = account.items.filter((item) => !isOpen(item));
  return { open: { ...account, items: open }, settled: { account: account.id, items: settled } };
}

function documentRows(events: readonly StoredEvent[]) {
  const changes = events.map(documentChange);
  return {
    added: changes.flatMap((change) => (change !== null && 'add' in change ? [change.add] : [])),
    withdrawn: changes.flatMap((change) =>
      change !== null && 'withdraw' in change ? [change.withdraw] : [],
    ),
  };
}

/** An account with all of its items, as `decide` needs it. */
export async function loadFull(
  db: LedgerDb,
  ids: readonly Account['id'][],
): Promise<ReadonlyMap<Account['id'], Account>> {
  const keys = [...ids];
  const [accounts, settled] = await Promise.all([
    db.accounts.bulkGet(keys),
    db.settled.bulkGet(keys),
  ]);
  const full = new Map<Account['id'], Account>();
  accounts.forEach((account, index) => {
    if (account === undefined) return;
    full.set(account.id, {
      ...account,
      items: [...account.items, ...(settled[index]?.items ?? [])],
    });
  });
  return full;
}

/** Accounts read in one go: unpacking more would hold the window up. */
const LOADED_AT_ONCE = 100;

/** Every account with all of its items. */
export async function loadAll(db: LedgerDb): Promise<ReadonlyMap<Account['id'], Account>> {
  const ids = await db.accounts.toCollection().primaryKeys();
  const pause = pauses();
  const all = new Map<Account['id'], Account>();
  for (let start = 0; start < ids.length; start += LOADED_AT_ONCE) {
    for (const [id, account] of await loadFull(db, ids.slice(start, start + LOADED_AT_ONCE))) {
      all.set(id, account);
    }
    await pause();
  }
  return all;
}
