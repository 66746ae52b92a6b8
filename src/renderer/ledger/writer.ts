import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { LedgerState } from '../../domain/accounts/ledgerState';
import { bookAccount, wholeAccount } from '../../domain/accounts/views/bookAccount';
import { isOpen } from '../../domain/accounts/views/open';
import type { SealedLine } from '../../domain/journal/seal';
import type { ChainHead, StoredEvent } from '../../domain/journal/storedEvent';
import { pauses } from './bulk/pause';
import type { LedgerDb } from './db';
import { documentChange } from './documentRows';
import { accountOf, accountRow, eventRows, type SettledRow, settledOf, settledRow } from './rows';

/** One transaction's worth: sealed events and the accounts as they are after them. */
export interface Commit {
  readonly before: ChainHead;
  readonly lines: readonly SealedLine[];
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
  const { lines, accounts, state, openBatch } = commit;
  const events = lines.map(({ event }) => event);
  const last = events.at(-1);
  const head = last === undefined ? commit.before : { seq: last.seq, hash: last.hash };
  const { added, withdrawn } = documentRows(events);
  const rows = eventRows(lines);
  const open = accounts.map((account) => accountRow(bookAccount(account)));
  const settled = settledRows(accounts, events);
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
      await db.events.bulkAdd(rows);
      await db.accounts.bulkPut(open);
      await db.settled.bulkPut(settled);
      await db.documents.bulkPut(added);
      for (const id of withdrawn) await db.documents.update(id, { withdrawn: true });
      await db.meta.put({ key: 'ledger', head, state, openBatch });
    },
  );
}

/** A new account without settled items has no row to be replaced, and needs none. */
function settledRows(accounts: readonly Account[], events: readonly StoredEvent[]): SettledRow[] {
  const opened = new Set(
    events.flatMap(({ event, account }) => (event.type === 'accountOpened' ? [account] : [])),
  );
  return accounts.flatMap(({ id, items }) => {
    const settled = items.filter((item) => !isOpen(item));
    return settled.length === 0 && opened.has(id) ? [] : [settledRow(id, settled)];
  });
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
  // One transaction: between two a commit could settle an item, and it would be in both or in neither.
  const [accounts, settled] = await db.transaction('r', db.accounts, db.settled, () =>
    Promise.all([db.accounts.bulkGet(keys), db.settled.bulkGet(keys)]),
  );
  const full = new Map<Account['id'], Account>();
  accounts.forEach((row, index) => {
    if (row === undefined) return;
    const account = accountOf(row);
    full.set(account.id, wholeAccount(account, settledOf(settled[index])));
  });
  return full;
}

/**
 * Every account with its open items, read while the window stays alive. A portion at a time: the texts
 * of one are forgotten before the next comes. Kept until the end they would outlive the young part of
 * memory, and the first collection after a start would stop the window for them.
 */
export async function openAccounts(db: LedgerDb): Promise<Account[]> {
  const pause = pauses();
  const accounts: Account[] = [];
  let last = '' as AccountId;
  for (let more = true; more; ) {
    const rows = await db.accounts.where('id').above(last).limit(READ_AT_ONCE).toArray();
    for (const row of rows) {
      accounts.push(accountOf(row));
      await pause();
    }
    last = rows.at(-1)?.id ?? last;
    more = rows.length === READ_AT_ONCE;
  }
  return accounts;
}

/** Accounts of which the texts are in memory at the same time. */
const READ_AT_ONCE = 500;
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
