import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { foldJournal } from '../../../../src/domain/accounts/fold';
import { seal, verifyChain } from '../../../../src/domain/journal/seal';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import type { ImportPlan } from '../../../../src/renderer/ledger/api';
import { type OpenWriter, writerHere } from '../../../../src/renderer/ledger/bulk/writer';
import { filePlan, fresh, newDesk, openDesk } from './desk';
import type { FakeMain } from './fakeMain';

const CUSTOMERS = 120;
const ITEMS = 60;

/** Enough rows for several transactions. */
const PLAN: ImportPlan = filePlan(
  Object.fromEntries(
    Array.from({ length: CUSTOMERS }, (_, customer) => [
      `C${customer}`,
      Array.from({ length: ITEMS }, (__, item) => fresh(`${customer}-${item}`, 100 + item)),
    ]),
  ),
);

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
    const { main, ledger } = await newDesk();
    const before = main.journal.length;
    const done: number[] = [];
    const booked = await ledger.bookImport(PLAN, (count) => done.push(count));
    expect(booked.ok).toBe(true);

    const lines = main.journal.slice(before);
    const head = main.journal[before - 1] ?? GENESIS;
    const [first] = lines;
    expect(lines).toEqual(seal(head, lines, { at: first?.at ?? '', by: first?.by ?? '' }));
    expect(verifyChain(GENESIS, main.journal).ok).toBe(true);
    expect(lines.at(-1)?.event.type).toBe('fileImported');
    const { accounts, status } = ledger.book();
    expect(new Map(accounts)).toEqual(foldJournal(new Map(), main.journal));
    expect(status).toMatchObject({ saving: 'saved', lastSeq: main.journal.length });
    // Several transactions, and none goes back.
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(CUSTOMERS);
  });

  it('that fails in the middle leaves nothing of the batch, and the ledger goes on', async () => {
    const { main } = await newDesk();
    const ledger = openDesk(
      main,
      lostAfter(1, () => Promise.reject(new Error('disk full'))),
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
    const { main } = await newDesk();
    const ledger = openDesk(
      main,
      lostAfter(1, () => new Promise(() => undefined)),
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
});
