import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { foldJournal } from '../../../../src/domain/accounts/fold';
import { seal, verifyChain } from '../../../../src/domain/journal/seal';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import type { ImportPlan } from '../../../../src/renderer/ledger/api';
import { type OpenWriter, writerHere } from '../../../../src/renderer/ledger/bulk/writer';
import { ledgerDb } from '../../../../src/renderer/ledger/db';
import { filePlan, fresh, newDesk, openDesk } from './desk';
import type { FakeMain } from './fakeMain';

const CUSTOMERS = 30;
const ITEMS = 20;
/** Rows of one transaction here. */
const PART = 100;

/** Enough rows for several transactions. */
const PLAN: ImportPlan = filePlan(
  Object.fromEntries(
    Array.from({ length: CUSTOMERS }, (_, customer) => [
      `C${customer}`,
      Array.from({ length: ITEMS }, (__, item) => fresh(`${customer}-${item}`, 100 + item)),
    ]),
  ),
);

/** So many customers that taking it back needs several transactions as well. */
const WIDE = 250;
const WIDE_PLAN: ImportPlan = filePlan(
  Object.fromEntries(Array.from({ length: WIDE }, (_, at) => [`W${at}`, [fresh(`W${at}`, 100)]])),
);

async function emptyDatabase({ current }: FakeMain): Promise<void> {
  const db = ledgerDb(current?.id ?? '');
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
}

/** A writer that is lost after so many parts: what it is asked then is `fate`. */
function lostAfter(parts: number, fate: () => Promise<never>): OpenWriter {
  return (ledger, head) => {
    const writer = writerHere(ledger, head);
    let written = 0;
    return {
      ...writer,
      write: (part) => {
        written += 1;
        return written > parts ? fate() : writer.write(part);
      },
    };
  };
}

function countItems(main: FakeMain): number {
  const accounts = foldJournal(new Map(), main.journal);
  return [...accounts.values()].reduce((sum, { items }) => sum + items.length, 0);
}

describe('an import in several transactions', () => {
  it('writes the very lines that sealing all at once gives, and the book that folding gives', async () => {
    const { main, ledger } = await newDesk(PART);
    const before = main.journal.length;
    const done: number[] = [];
    const booked = await ledger.bookImport(PLAN, (count) => done.push(count));
    expect(booked.ok).toBe(true);

    const lines = main.journal.slice(before);
    const head = main.journal[before - 1] ?? GENESIS;
    const [first] = lines;
    expect(lines).toEqual(seal(head, lines, { at: first?.at ?? '', by: first?.by ?? '' }));
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
    expect(lines.map(({ event }) => event.type).filter((type) => type !== 'itemsImported')).toEqual(
      ['batchBegun', ...Array.from({ length: CUSTOMERS }, () => 'accountOpened'), 'fileImported'],
    );
    const { accounts } = ledger.book();
    const status = ledger.status();
    expect(new Map(accounts)).toEqual(foldJournal(new Map(), main.journal));
    expect(status).toMatchObject({ saving: 'saved', lastSeq: main.journal.length });
    // Several transactions, and none goes back.
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(CUSTOMERS);
  });

  it('that fails in the middle leaves nothing of the batch, and the ledger goes on', async () => {
    const { main } = await newDesk(PART);
    const ledger = openDesk(
      main,
      lostAfter(2, () => Promise.reject(new Error('disk full'))),
      PART,
    );
    await ledger.open();
    const booked = await ledger.bookImport(PLAN, () => undefined);
    expect(booked).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect([...ledger.book().accounts.values()].every(({ hidden }) => hidden)).toBe(true);
    expect(countItems(main)).toBe(0);

    const again = openDesk(main);
    expect(await again.open()).toEqual({ state: 'ready' });
    expect((await again.bookImport(PLAN, () => undefined)).ok).toBe(true);
    expect(countItems(main)).toBe(CUSTOMERS * ITEMS);
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
  });

  it('that is cut off in the middle is taken back at the next start', async () => {
    const { main } = await newDesk(PART);
    const ledger = openDesk(
      main,
      lostAfter(2, () => new Promise(() => undefined)),
      PART,
    );
    await ledger.open();
    void ledger.bookImport(PLAN, () => undefined);
    await expect.poll(() => countItems(main), { timeout: 10_000 }).toBeGreaterThan(0);

    const again = openDesk(main);
    expect(await again.open()).toEqual({ state: 'ready' });
    expect(countItems(main)).toBe(0);
    expect(again.book().imports).toEqual([]);
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
  });

  it('that is stopped takes back what was written, and the same file can be booked again', async () => {
    const { main, ledger } = await newDesk(PART);
    const stop = new AbortController();
    const done: number[] = [];
    const booked = await ledger.bookImport(
      PLAN,
      (count) => {
        done.push(count);
        stop.abort();
      },
      stop.signal,
    );
    expect(booked).toMatchObject({ ok: false, error: { code: 'import.stopped' } });
    // Something had been written by then.
    expect(done).toHaveLength(1);
    expect(main.journal.some(({ event }) => event.type === 'itemsImported')).toBe(true);
    expect(countItems(main)).toBe(0);
    expect(ledger.book().imports).toEqual([]);
    expect(ledger.status().saving).toBe('saved');
    expect([...ledger.book().accounts.values()].every(({ hidden }) => hidden)).toBe(true);

    expect((await ledger.bookImport(PLAN, () => undefined)).ok).toBe(true);
    expect(countItems(main)).toBe(CUSTOMERS * ITEMS);
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
  });

  it('that is stopped before anything was written writes nothing', async () => {
    const { main, ledger } = await newDesk(PART);
    const before = main.journal.length;
    const booked = await ledger.bookImport(PLAN, () => undefined, AbortSignal.abort());
    expect(booked).toMatchObject({ ok: false, error: { code: 'import.stopped' } });
    expect(main.journal).toHaveLength(before);
  });

  it('whose database is lost in the middle is taken back when it is made from the journal', async () => {
    const { main } = await newDesk(PART);
    const ledger = openDesk(
      main,
      lostAfter(2, () => new Promise(() => undefined)),
      PART,
    );
    await ledger.open();
    void ledger.bookImport(PLAN, () => undefined);
    await expect.poll(() => countItems(main), { timeout: 10_000 }).toBeGreaterThan(0);
    await emptyDatabase(main);

    const again = openDesk(main);
    expect(await again.open()).toMatchObject({ state: 'blocked', problem: { canRebuild: true } });
    expect(await again.rebuild(() => undefined)).toEqual({ state: 'ready' });
    expect(countItems(main)).toBe(0);
    expect(again.book().imports).toEqual([]);
    expect(again.status().lastSeq).toBe(main.journal.length);
    // Once and for all: the next start finds nothing to take back.
    const lines = main.journal.length;
    expect(await openDesk(main).open()).toEqual({ state: 'ready' });
    expect(main.journal).toHaveLength(lines);
  });

  it('being taken back when the window was lost is taken back to the end', async () => {
    const { main, ledger } = await newDesk(PART);
    const booked = await ledger.bookImport(WIDE_PLAN, () => undefined);
    if (!booked.ok) throw new Error(booked.error.code);
    const other = openDesk(
      main,
      lostAfter(2, () => new Promise(() => undefined)),
      PART,
    );
    await other.open();
    void other.takeBackImport(booked.value);
    await expect.poll(() => countItems(main), { timeout: 10_000 }).toBeLessThan(WIDE);
    expect(countItems(main)).toBeGreaterThan(0);

    const again = openDesk(main);
    expect(await again.open()).toEqual({ state: 'ready' });
    expect(countItems(main)).toBe(0);
    expect(again.book().imports).toMatchObject([{ batch: booked.value, takenBack: true }]);
  });
});
