import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Account } from '../../../src/domain/accounts/account';
import { foldJournal, isLedgerEvent } from '../../../src/domain/accounts/fold';
import type { BatchId } from '../../../src/domain/accounts/ids';
import { EMPTY_LEDGER, evolveLedger } from '../../../src/domain/accounts/ledgerState';
import { isOpen, openMinor } from '../../../src/domain/accounts/views/open';
import { verifyChain } from '../../../src/domain/journal/seal';
import { GENESIS, type StoredEvent } from '../../../src/domain/journal/storedEvent';
import { journalOf } from './profile';

/** What the window's database holds, read past the application. */
interface Stored {
  readonly head: { readonly seq: number; readonly hash: string };
  readonly openBatch: string | null;
  readonly events: number;
  /** SHA-256 of their lines, as the journal file would have them. */
  readonly linesHash: string;
  readonly accounts: readonly Account[];
  readonly settled: readonly { readonly account: string; readonly items: Account['items'] }[];
}

/**
 * Journal file and database of an open ledger say the same, line by line and account by account;
 * every import is there as a whole or not at all. Answers the number of open items and of lines.
 */
export async function assertWhole(
  page: Page,
  userDataDir: string,
): Promise<{ readonly open: number; readonly lines: number; readonly payments: number }> {
  const text = await readFile(await journalOf(userDataDir), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): StoredEvent => JSON.parse(line));
  const chain = verifyChain(GENESIS, lines);
  const stored = await page.evaluate(readDatabase);

  expect(chain).toEqual({ ok: true, value: stored.head });
  expect(stored.openBatch).toBeNull();
  expect(stored.events).toBe(lines.length);
  expect(stored.linesHash).toBe(createHash('sha256').update(text.trimEnd()).digest('hex'));
  const folded = foldJournal(new Map(), lines);
  expect(wholeAccounts(stored)).toEqual(byId([...folded.values()]));
  assertBatches([...folded.values()], lines);
  const open = [...folded.values()].flatMap(({ items }) => items.filter(isOpen));
  expect(open.every((item) => Number.isSafeInteger(openMinor(item)))).toBe(true);
  const payments = lines.filter(({ event }) => event.type === 'paymentReceived').length;
  return { open: open.length, lines: lines.length, payments };
}

/** No item stands from an import whose file is not booked, or was taken back. */
function assertBatches(accounts: readonly Account[], lines: readonly StoredEvent[]): void {
  const state = lines.reduce(
    (before, { event }) => (isLedgerEvent(event) ? evolveLedger(before, event) : before),
    EMPTY_LEDGER,
  );
  const booked = new Map(
    state.imports.filter((file) => !file.takenBack).map(({ batch, fresh }) => [batch, fresh]),
  );
  const items = new Map<BatchId, number>();
  for (const item of accounts.flatMap((account) => account.items)) {
    items.set(item.batch, (items.get(item.batch) ?? 0) + 1);
  }
  expect(Object.fromEntries(items)).toEqual(Object.fromEntries(booked));
}

function wholeAccounts({ accounts, settled }: Stored): Record<string, unknown> {
  const rest = new Map(settled.map(({ account, items }) => [account, items]));
  return byId(
    accounts.map((account) => ({
      ...account,
      items: [...account.items, ...(rest.get(account.id) ?? [])],
    })),
  );
}

/** Accounts by id with their items in one order: the database keeps open and settled ones apart. */
function byId(accounts: readonly Account[]): Record<string, unknown> {
  return Object.fromEntries(
    accounts.map((account) => {
      const items = [...account.items].sort((a, b) => (a.id < b.id ? -1 : 1));
      return [account.id, JSON.parse(JSON.stringify({ ...account, items }))];
    }),
  );
}

/** Runs in the window. */
async function readDatabase(): Promise<Stored> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [known] = await indexedDB.databases();
  const db = await answer(indexedDB.open(known?.name ?? ''));
  const stores = db.transaction(['meta', 'events', 'accounts', 'settled']);
  const all = (name: string) => answer(stores.objectStore(name).getAll());
  const [[meta], rows, accounts, settled] = await Promise.all([
    all('meta'),
    all('events'),
    all('accounts'),
    all('settled'),
  ]);
  db.close();
  // A row is one line, or a page of them.
  const lines = rows.flatMap((row: { lines?: string; line?: string }) =>
    (row.lines ?? row.line ?? '').split('\n'),
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  const parsed = (rows: readonly { readonly text: string }[]) =>
    rows.map(({ text }) => JSON.parse(text));
  return {
    ...{ head: meta.head, openBatch: meta.openBatch, accounts: parsed(accounts) },
    ...{ events: lines.length, linesHash: hash.join('') },
    settled: settled.map(({ account, text }: { account: string; text: string }) => ({
      account,
      items: JSON.parse(text),
    })),
  };
}
