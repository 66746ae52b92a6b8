import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LedgerState } from '../../domain/accounts/ledgerState';
import type { ChainHead } from '../../domain/journal/storedEvent';
import type { DocumentRow } from './api';
import type { AnyAccountRow, AnyEventRow, AnySettledRow } from './rows';

/**
 * Raise when the stores or their rows change, and keep every version that has an upgrade. Version 2
 * writes rows as text, version 3 long commits in pages (`rows.ts`); rows of those before are read as
 * they are: nothing to upgrade.
 */
const SCHEMA_VERSION = 3;

/**
 * Indexes are opaque ids only: names and amounts are searched in memory, so that the values can be
 * encrypted at rest later, and because each index costs as much as the row itself (bulk writes).
 */
export const STORES = {
  events: 'seq, account, *accounts',
  accounts: 'id',
  settled: 'account',
  documents: 'id, account, batch',
  meta: 'key',
} as const;

/** The one row of `meta`, written in the transaction of every commit. */
export interface LedgerMeta {
  readonly key: 'ledger';
  readonly head: ChainHead;
  readonly state: LedgerState;
  /** An import that needs several transactions and has not finished, if any. */
  readonly openBatch: string | null;
}

export interface LedgerDb extends Dexie {
  events: EntityTable<AnyEventRow, 'seq'>;
  accounts: EntityTable<AnyAccountRow, 'id'>;
  settled: EntityTable<AnySettledRow, 'account'>;
  documents: EntityTable<DocumentRow, 'id'>;
  meta: Table<LedgerMeta, 'ledger'>;
}

/**
 * The database of one ledger, not yet open. Writes are strict: a commit is on the disk, not on its
 * way. With relaxed ones for the parts of a long import, a kill was followed by a start with an empty
 * database.
 */
export function ledgerDb(ledger: string): LedgerDb {
  const db = new Dexie(`forbear-${ledger}`, { chromeTransactionDurability: 'strict' });
  db.version(SCHEMA_VERSION).stores(STORES);
  return db as LedgerDb;
}

/** Dexie opens a database newer than the app without a word; we do not. Dexie versions are tenths. */
export function isNewerThanApp(db: LedgerDb): boolean {
  return db.backendDB().version > SCHEMA_VERSION * 10;
}
