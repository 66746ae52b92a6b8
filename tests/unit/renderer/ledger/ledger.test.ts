import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { balanceIn } from '../../../../src/domain/accounts/views/balances';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { verifyChain } from '../../../../src/domain/journal/seal';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import type { Ledger } from '../../../../src/renderer/ledger/api';
import { ledgerDb } from '../../../../src/renderer/ledger/db';
import { accountNamed, EUR, filePlan, fresh, newDesk, openDesk, TODAY } from './desk';
import type { FakeMain } from './fakeMain';

const PLAN = filePlan({
  Brandt: [fresh('R1', 10_000), fresh('R2', 5_050)],
  Moreau: [fresh('R3', 700)],
});

async function deskWithItems() {
  const desk = await newDesk();
  const booked = await desk.ledger.bookImport(PLAN, () => undefined);
  if (!booked.ok) throw new Error(booked.error.code);
  return { ...desk, batch: booked.value };
}

async function pay(ledger: Ledger, minor: number) {
  return ledger.run(accountNamed(ledger, 'Brandt'), {
    type: 'recordPayment',
    on: TODAY,
    minor,
    currency: EUR,
    reference: 'bank',
    allocations: null,
    batch: null,
  });
}

function openOf(ledger: Ledger): number {
  const account = ledger.book().accounts.get(accountNamed(ledger, 'Brandt'));
  if (account === undefined) throw new Error('no account');
  return balanceIn(account, EUR, TODAY).open;
}

async function emptyDatabase(main: FakeMain): Promise<void> {
  const db = ledgerDb(main.current?.id ?? '');
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
}

describe('a command', () => {
  it('is in the journal file, whole and chained, before the status says saved', async () => {
    const { main, ledger } = await deskWithItems();
    expect((await pay(ledger, 10_000)).ok).toBe(true);
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
    expect(main.journal.at(-1)?.event.type).toBe('paymentReceived');
    expect(ledger.status()).toMatchObject({ saving: 'saved', lastSeq: main.journal.length });
  });

  it('makes one new book, however often the status changes meanwhile', async () => {
    const { ledger } = await deskWithItems();
    const books = new Set([ledger.book()]);
    const statuses = new Set([ledger.status()]);
    ledger.subscribe(() => {
      books.add(ledger.book());
      statuses.add(ledger.status());
    });
    expect((await pay(ledger, 10_000)).ok).toBe(true);
    expect([books.size, statuses.size]).toEqual([2, 3]);
  });

  it('is taken back by a further event, never by removing one', async () => {
    const { main, ledger } = await deskWithItems();
    const before = main.journal.length;
    const paid = await pay(ledger, 10_000);
    if (!paid.ok) throw new Error(paid.error.code);
    expect(openOf(ledger)).toBe(5_050);
    expect((await ledger.undo(paid.value)).ok).toBe(true);
    expect(openOf(ledger)).toBe(15_050);
    expect(main.journal.length).toBe(before + 2);
  });

  it('that is refused leaves nothing behind', async () => {
    const { main, ledger } = await deskWithItems();
    const before = main.journal.length;
    const refused = await ledger.run(accountNamed(ledger, 'Brandt'), {
      type: 'makePromise',
      promise: { minor: 100, currency: EUR, dueOn: plainDate('2026-11-01'), by: '' },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'promise.in-past' } });
    expect(main.journal.length).toBe(before);
  });

  it('can be asked for its refusal without anything being written', async () => {
    const { main, ledger } = await deskWithItems();
    const before = main.journal.length;
    const account = accountNamed(ledger, 'Brandt');
    const good = { account, command: { type: 'addNote', note: 'called' } } as const;
    const bad = { account, command: { type: 'addNote', note: ' ' } } as const;
    expect(await ledger.refusalOf([good])).toBeNull();
    expect(await ledger.refusalOf([good, bad])).toMatchObject({ code: 'note.empty' });
    expect(main.journal.length).toBe(before);
    expect(ledger.head().seq).toBe(before);
  });

  it('of many is all or nothing', async () => {
    const { main, ledger } = await deskWithItems();
    const before = main.journal.length;
    const note = { type: 'addNote', note: 'called' } as const;
    const result = await ledger.runMany([
      { account: accountNamed(ledger, 'Brandt'), command: note },
      { account: accountNamed(ledger, 'Moreau'), command: { type: 'addNote', note: ' ' } },
    ]);
    expect(result.ok).toBe(false);
    expect(main.journal.length).toBe(before);
  });

  it('whose journal line cannot be written stands, is shown as not saved, and follows later', async () => {
    const { main, ledger } = await deskWithItems();
    main.appendFails = 'disk-full';
    expect((await pay(ledger, 700)).ok).toBe(true);
    expect(ledger.status()).toMatchObject({ saving: 'failed', problem: 'disk-full' });
    main.appendFails = null;
    expect((await pay(ledger, 300)).ok).toBe(true);
    expect(ledger.status().saving).toBe('saved');
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
    expect(main.journal.length).toBe(ledger.head().seq);
  });
});

describe('an import', () => {
  it('books items by customer and can be taken back as a whole', async () => {
    const { ledger, batch } = await deskWithItems();
    expect(openOf(ledger)).toBe(15_050);
    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
    expect([...ledger.book().accounts.values()].every(({ hidden }) => hidden)).toBe(true);
    expect(ledger.book().imports).toMatchObject([{ batch, takenBack: true }]);
  });

  it('stays when something was built on one of its items', async () => {
    const { ledger, batch } = await deskWithItems();
    await pay(ledger, 10_000);
    expect((await ledger.takeBackImport(batch)).ok).toBe(false);
    expect(openOf(ledger)).toBe(5_050);
  });

  it('that is refused books nothing at all', async () => {
    const { main, ledger } = await deskWithItems();
    const before = main.journal.length;
    const twice = filePlan({ Neu: [fresh('X', 100), fresh('X', 200)] });
    const result = await ledger.bookImport(twice, () => undefined);
    expect(result).toMatchObject({ ok: false, error: { code: 'booking.duplicate-number' } });
    expect(main.journal.length).toBe(before);
    expect(ledger.book().accounts.size).toBe(2);
  });

  it('opens disputes the file reports, and takes them back with the batch', async () => {
    const { ledger } = await newDesk();
    const plan = filePlan({ Brandt: [fresh('R1', 100), fresh('R2', 200)] });
    const [part] = plan.accounts;
    if (part === undefined) throw new Error('no part');
    const disputed = { ...plan, accounts: [{ ...part, disputed: ['R2'] }] };
    const booked = await ledger.bookImport(disputed, () => undefined);
    if (!booked.ok) throw new Error(booked.error.code);
    const account = ledger.book().accounts.get(accountNamed(ledger, 'Brandt'));
    const named = account?.disputes.flatMap(({ items }) => items);
    expect(
      account?.items.filter(({ id }) => named?.includes(id)).map(({ number }) => number),
    ).toEqual(['R2']);
    expect((await ledger.takeBackImport(booked.value)).ok).toBe(true);
  });
});

describe('opening', () => {
  it('finds everything again after a restart', async () => {
    const { main, ledger } = await deskWithItems();
    await pay(ledger, 10_000);
    const again = openDesk(main);
    expect(await again.open()).toEqual({ state: 'ready' });
    expect(openOf(again)).toBe(5_050);
    expect(again.book().company?.name).toBe('Hartwell & Sons');
    const full = await again.fullAccount(accountNamed(again, 'Brandt'));
    expect(full?.items.length).toBe(2);
  });

  it('brings the journal file up when it is behind', async () => {
    const { main } = await deskWithItems();
    const whole = [...main.journal];
    main.journal = main.journal.slice(0, 2);
    expect(await openDesk(main).open()).toEqual({ state: 'ready' });
    expect(main.journal).toEqual(whole);
  });

  it('brings the database up when it is behind', async () => {
    const { main } = await deskWithItems();
    const short = [...main.journal];
    const { ledger } = { ledger: openDesk(main) };
    await ledger.open();
    await pay(ledger, 10_000);
    const long = [...main.journal];
    main.journal = short;
    await emptyDatabase(main);
    await openDesk(main).open();
    const rebuilt = openDesk(main);
    await rebuilt.open();
    await rebuilt.rebuild(() => undefined);
    main.journal = long;
    const again = openDesk(main);
    expect(await again.open()).toEqual({ state: 'ready' });
    expect(openOf(again)).toBe(5_050);
  });

  it('never accepts an empty database beside a journal, and rebuilds it on request', async () => {
    const { main } = await deskWithItems();
    await emptyDatabase(main);
    const again = openDesk(main);
    const opening = await again.open();
    expect(opening).toMatchObject({
      state: 'blocked',
      problem: { code: 'databaseEmpty', canRebuild: true, journalEvents: main.journal.length },
    });
    expect(await again.rebuild(() => undefined)).toEqual({ state: 'ready' });
    expect(openOf(again)).toBe(15_050);
  });

  it('blocks when database and journal tell different stories', async () => {
    const { main, ledger } = await deskWithItems();
    await pay(ledger, 100);
    const last = main.journal.at(-1);
    if (last === undefined) throw new Error('empty journal');
    main.journal[main.journal.length - 1] = { ...last, hash: 'f'.repeat(64) };
    expect(await openDesk(main).open()).toMatchObject({
      state: 'blocked',
      problem: { code: 'diverged' },
    });
  });

  it('blocks on a broken chain and on a full disk', async () => {
    const { main } = await deskWithItems();
    main.intact = false;
    expect(await openDesk(main).open()).toMatchObject({ problem: { code: 'chainBroken' } });
    main.intact = true;
    main.free = 1000;
    expect(await openDesk(main).open()).toMatchObject({ problem: { code: 'diskFull' } });
  });

  it('offers a first run when there is no ledger', async () => {
    const { FakeMain: Main } = await import('./fakeMain');
    expect(await openDesk(new Main()).open()).toEqual({ state: 'firstRun' });
  });
});
