import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { sealLines } from '../../../../src/domain/journal/seal';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import { ledgerDb, STORES } from '../../../../src/renderer/ledger/db';
import { eventAt, eventsOf, linesAfter } from '../../../../src/renderer/ledger/eventTable';
import { type EventPage, eventRows } from '../../../../src/renderer/ledger/rows';

const ACCOUNTS = ['a-1', 'a-2', 'a-3', 'a-4'] as AccountId[];
let databases = 0;

/** A table whose commits have so many lines each, of notes that long. */
async function tableOf(commits: readonly number[], length: number) {
  databases += 1;
  const db = ledgerDb(`table-${databases}`);
  await db.open();
  let at = 0;
  let head = GENESIS;
  const all = [];
  for (const count of commits) {
    const drafts = Array.from({ length: count }, () => {
      at += 1;
      const account = at % 5 === 0 ? null : (ACCOUNTS[at % 4] ?? null);
      // Another account's id in the text must not make it a line of his.
      const text = `line ${at} "a-2" é ${'x'.repeat((at * 7) % length)}`;
      return { account, event: { type: 'noteAdded', text } as never };
    });
    const lines = sealLines(head, drafts, { at: '2026-11-22T09:00:00.000Z', by: 'me' });
    head = lines.at(-1)?.event ?? head;
    await db.events.bulkAdd(eventRows(lines));
    all.push(...lines);
  }
  return { db, all };
}

const commits = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 48, max: 90 })),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe('the table of events', () => {
  it('gives every line back, whether it stands alone or in a page', async () => {
    await fc.assert(
      fc.asyncProperty(commits, fc.integer({ min: 1, max: 2_000 }), async (counts, length) => {
        const { db, all } = await tableOf(counts, length);
        const texts = all.map(({ text }) => text);
        const events = all.map(({ event }) => event);
        expect(await linesAfter(db, 0, 10_000)).toEqual(texts);
        for (const seq of [1, 49, 51, all.length]) {
          expect(await linesAfter(db, seq, 7)).toEqual(texts.slice(seq, seq + 7));
          expect(await eventAt(db, seq)).toEqual(events[seq - 1] ?? null);
        }
        for (const account of ACCOUNTS) {
          expect(await eventsOf(db, account)).toEqual(
            events.filter((event) => event.account === account),
          );
        }
        await db.delete();
      }),
      { numRuns: 6 },
    );
  });

  it('reads on where more rows follow than are read in one go', async () => {
    const { db, all } = await tableOf(
      Array.from({ length: 230 }, () => 1),
      10,
    );
    expect(await linesAfter(db, 3, 215)).toEqual(all.slice(3, 218).map(({ text }) => text));
    expect(await eventAt(db, all.length + 1)).toBeNull();
    await db.delete();
  });

  it('keeps a page below what the database would store as a file of its own', async () => {
    const { db, all } = await tableOf([400], 3_000);
    const rows = await db.events.toArray();
    const pages = rows.filter((row): row is EventPage => 'lines' in row);
    expect(pages.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(all.length / 4);
    for (const { lines } of pages) expect(lines.length).toBeLessThan(32_000);
    await db.delete();
  });

  it('reads a table of version 2, and writes pages beside its rows', async () => {
    const drafts = ACCOUNTS.map((account) => ({ account, event: { type: 'noteAdded' } as never }));
    const signature = { at: '2026-11-22T09:00:00.000Z', by: 'me' };
    const before = sealLines(GENESIS, drafts, signature);
    const old = new Dexie('forbear-version-2');
    old.version(2).stores({ ...STORES, events: 'seq, account' });
    await old.table('events').bulkAdd(eventRows(before));
    old.close();

    const db = ledgerDb('version-2');
    await db.open();
    const many = Array.from({ length: 60 }, (_, at) => drafts[at % 4] ?? drafts[0]);
    const after = sealLines(
      before.at(-1)?.event ?? GENESIS,
      many.flatMap((draft) => (draft === undefined ? [] : [draft])),
      signature,
    );
    await db.events.bulkAdd(eventRows(after));
    const [first] = ACCOUNTS;
    expect(await eventsOf(db, first ?? ('' as AccountId))).toHaveLength(16);
    expect(await linesAfter(db, 0, 100)).toEqual([...before, ...after].map(({ text }) => text));
    await db.delete();
  });
});
