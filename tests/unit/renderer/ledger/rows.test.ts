import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { foldJournal, isLedgerEvent } from '../../../../src/domain/accounts/fold';
import { EMPTY_LEDGER, evolveLedger } from '../../../../src/domain/accounts/ledgerState';
import { isOpen } from '../../../../src/domain/accounts/views/open';
import { STORES } from '../../../../src/renderer/ledger/db';
import { accountNamed, EUR, filePlan, fresh, newDesk, openDesk, TODAY } from './desk';
import type { FakeMain } from './fakeMain';

/** The ledger of `main` as version 1 of the database held it: rows are the objects themselves. */
async function asVersionOne({ current, journal }: FakeMain): Promise<void> {
  const name = `forbear-${current?.id}`;
  await Dexie.delete(name);
  const db = new Dexie(name);
  db.version(1).stores(STORES);
  const accounts = [...foldJournal(new Map(), journal).values()];
  const state = journal.reduce(
    (before, { event }) => (isLedgerEvent(event) ? evolveLedger(before, event) : before),
    EMPTY_LEDGER,
  );
  const { unfinished, ...old } = state;
  expect(unfinished).toBeNull();
  await db.table('events').bulkAdd(journal);
  await db
    .table('accounts')
    .bulkAdd(accounts.map((account) => ({ ...account, items: account.items.filter(isOpen) })));
  await db.table('settled').bulkAdd(
    accounts.map(({ id, items }) => ({
      account: id,
      items: items.filter((one) => !isOpen(one)),
    })),
  );
  const last = journal.at(-1);
  const head = { seq: last?.seq ?? 0, hash: last?.hash ?? '' };
  await db.table('meta').add({ key: 'ledger', head, state: old, openBatch: null });
  db.close();
}

describe('a database of version 1', () => {
  it('opens, shows the same, and takes new lines beside the old ones', async () => {
    const { main, ledger } = await newDesk();
    const settled = { ...fresh('S1', 500), settledOn: TODAY };
    await ledger.bookImport(
      filePlan({ Brandt: [fresh('B1', 10_000), settled], Kern: [fresh('K1', 700)] }),
      () => undefined,
    );
    const brandt = accountNamed(ledger, 'Brandt');
    const full = await ledger.fullAccount(brandt);
    await asVersionOne(main);

    const again = openDesk(main);
    expect(await again.open()).toEqual({ state: 'ready' });
    expect(new Map(again.book().accounts)).toEqual(new Map(ledger.book().accounts));
    expect(await again.fullAccount(brandt)).toEqual(full);
    const paid = {
      type: 'recordPayment',
      ...{ batch: null, on: TODAY, minor: 4_000, currency: EUR, reference: '' },
      allocations: [{ item: full?.items.find(isOpen)?.id ?? ('' as never), minor: 4_000 }],
    } as const;
    expect((await again.run(brandt, paid)).ok).toBe(true);
    expect((await again.eventsOf(brandt)).map(({ event }) => event.type)).toEqual([
      'accountOpened',
      'itemsImported',
      'paymentReceived',
    ]);
    expect(await again.eventAt(2)).toEqual(main.journal[1]);

    const third = openDesk(main);
    expect(await third.open()).toEqual({ state: 'ready' });
    const folded = foldJournal(new Map(), main.journal).get(brandt);
    expect((await third.fullAccount(brandt))?.receipts).toEqual(folded?.receipts);
  });
});
