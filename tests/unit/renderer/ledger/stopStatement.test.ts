import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { foldJournal } from '../../../../src/domain/accounts/fold';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { verifyChain } from '../../../../src/domain/journal/seal';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import type { AccountImport, ImportPlan } from '../../../../src/renderer/ledger/api';
import { filePlan, fresh, newDesk, TODAY } from './desk';

const CUSTOMERS = 40;
/** Rows of one transaction here: a statement takes several. */
const PART = 10;

const ITEMS = filePlan(
  Object.fromEntries(
    Array.from({ length: CUSTOMERS }, (_, at) => [`C${at}`, [fresh(`R${at}`, 500 + at)]]),
  ),
);

/** A statement: everybody pays what he owes, and one sum is nobody's. */
function statement(accounts: readonly Account[]): ImportPlan {
  const parts = accounts.map(({ id, items }): AccountImport => {
    const payments = items.map((item) => ({
      ...{ on: TODAY, minor: item.minor, currency: item.currency, reference: item.number },
      ...{ entry: `entry ${item.number}`, allocations: [{ item: item.id, minor: item.minor }] },
    }));
    return { account: id, master: {}, fresh: [], changed: [], disputed: [], payments };
  });
  const [{ currency } = { currency: undefined }] = accounts.flatMap(({ items }) => items);
  if (currency === undefined) throw new Error('no items');
  const stranger = { payer: 'Unknown', iban: '', reference: '', entry: 'entry x' };
  return {
    file: { ...ITEMS.file, kind: 'bankStatement' },
    accounts: parts,
    parked: [{ ...stranger, on: TODAY, minor: 77, currency }],
  };
}

it('a statement whose booking is stopped half way leaves no payment, and can be booked after all', async () => {
  const { main, ledger } = await newDesk(PART);
  await ledger.bookImport(ITEMS, () => undefined);
  const before = ledger.book();
  const plan = statement(await ledger.fullAccounts());

  const stop = new AbortController();
  const progress: [done: number, total: number][] = [];
  const booked = await ledger.bookImport(
    plan,
    (done, total) => {
      progress.push([done, total]);
      if (done > 0) stop.abort();
    },
    stop.signal,
  );
  expect(booked).toMatchObject({ ok: false, error: { code: 'import.stopped' } });
  // Some of the payments stood in the journal by then, and not all of them.
  const received = main.journal.filter(({ event }) => event.type === 'paymentReceived').length;
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThan(CUSTOMERS);
  expect(progress.at(-1)?.[1]).toBe(CUSTOMERS);

  const { accounts, parked, imports } = ledger.book();
  expect([...accounts.values()].flatMap(({ receipts }) => receipts)).toEqual([]);
  expect([...accounts.values()].map(owed)).toEqual([...before.accounts.values()].map(owed));
  expect([parked, imports, ledger.status().saving]).toEqual([[], before.imports, 'saved']);
  expect(new Map(accounts)).toEqual(foldJournal(new Map(), main.journal));
  expect(verifyChain(GENESIS, main.journal).ok).toBe(true);

  expect((await ledger.bookImport(plan, () => undefined)).ok).toBe(true);
  expect([...ledger.book().accounts.values()].map(owed)).toEqual(
    [...before.accounts.values()].map(() => 0),
  );
  expect(ledger.book().parked).toMatchObject([{ minor: 77 }]);
});

function owed({ items }: Account): number {
  return items.reduce((sum, item) => sum + openMinor(item), 0);
}
