import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { changedAccounts } from '../../../../src/renderer/features/insights/reading/changedAccounts';
import {
  type FiguresWorker,
  InsightsReader,
  PORTION,
} from '../../../../src/renderer/features/insights/reading/insightsReader';
import type { Book } from '../../../../src/renderer/ledger/api';
import { insightsDesk } from '../../../../src/renderer/workers/insightsDesk';
import { TODAY } from '../../domain/accounts/support';
import { commandFor, opened, wish } from '../../domain/accounts/wishes';

const SCOPE = { asOf: addDays(TODAY, 20), policies: SHIPPED_POLICIES, home: '' };
const STATED = { ...DEFAULT_SETTINGS.rates };

/** The worker's own logic behind the door of a worker: copies, and answers later. */
function fakeWorker(): FiguresWorker {
  const answerTo = insightsDesk();
  const door = new EventTarget();
  return {
    addEventListener: door.addEventListener.bind(door),
    postMessage: (ask: Parameters<typeof answerTo>[0]) => {
      const answer = answerTo(structuredClone(ask));
      if (answer === null) return;
      queueMicrotask(() => door.dispatchEvent(new MessageEvent('message', { data: answer })));
    },
    terminate: () => undefined,
  };
}

function fakeLedger(start: readonly Account[]) {
  let accounts: Book['accounts'] = new Map(start.map((account) => [account.id, account]));
  const asked: AccountId[] = [];
  const whileReading: (() => void)[] = [];
  return {
    asked,
    /** Runs once, in the middle of the next portion that is read. */
    whileReading,
    change: (changes: readonly Account[], gone: readonly AccountId[] = []) => {
      const next = new Map(accounts);
      for (const account of changes) next.set(account.id, account);
      for (const account of gone) next.delete(account);
      accounts = next;
    },
    // The reader asks the book for nothing but its accounts.
    book: () => ({ accounts }) as Book,
    accountsInFull: async (ids: readonly AccountId[]) => {
      asked.push(...ids);
      const found = ids.flatMap((id) => accounts.get(id) ?? []);
      await Promise.resolve();
      whileReading.pop()?.();
      return found;
    },
  };
}

type FakeLedger = ReturnType<typeof fakeLedger>;

function readerOf(ledger: FakeLedger): InsightsReader {
  return new InsightsReader(fakeWorker(), ledger, SCOPE);
}

async function figuresOf(reader: InsightsReader, ledger: FakeLedger) {
  const accounts = await reader.bringUp(() => undefined);
  expect(accounts).toBe(ledger.book().accounts);
  return reader.tables(STATED);
}

function accountNamed(name: string, wishes: readonly Parameters<typeof commandFor>[1][] = []) {
  const desk = opened();
  for (const one of wishes) desk.try(commandFor(desk, one));
  return { ...desk.known, id: name as AccountId };
}

describe('the figures of a book that changes', () => {
  it('reads the whole book once, then what has changed', async () => {
    const many = Array.from({ length: PORTION + 5 }, (_, no) => accountNamed(`a${no}`));
    const ledger = fakeLedger(many);
    const reader = readerOf(ledger);
    await figuresOf(reader, ledger);
    expect(ledger.asked).toHaveLength(PORTION + 5);
    ledger.change([accountNamed('a3')]);
    await figuresOf(reader, ledger);
    expect(ledger.asked.slice(PORTION + 5)).toEqual(['a3']);
  });

  it('what is booked while it reads is read too, for everybody who waits', async () => {
    const ledger = fakeLedger([accountNamed('a1'), accountNamed('a2')]);
    const reader = readerOf(ledger);
    ledger.whileReading.push(() => ledger.change([accountNamed('a2')]));
    const both = await Promise.all([1, 2].map(() => reader.bringUp(() => undefined)));
    expect(both).toEqual([ledger.book().accounts, ledger.book().accounts]);
    expect(both[0]).toBe(both[1]);
    expect(ledger.asked).toEqual(['a1', 'a2', 'a2']);
  });

  it('a reader that was ended answers nothing', async () => {
    const ledger = fakeLedger([accountNamed('a1')]);
    const reader = readerOf(ledger);
    ledger.whileReading.push(() => reader.end());
    expect(await reader.bringUp(() => undefined)).toBeNull();
  });

  it('they are those of a new reader, whatever was booked and whenever', async () => {
    const step = fc.record({
      who: fc.nat({ max: 3 }),
      wishes: fc.array(wish, { maxLength: 12 }),
      gone: fc.boolean(),
      midway: fc.boolean(),
    });
    const steps = fc.array(step, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const ledger = fakeLedger([accountNamed('a0'), accountNamed('a1')]);
        const reader = readerOf(ledger);
        for (const { who, wishes, gone, midway } of all) {
          const account = accountNamed(`a${who}`, wishes);
          const change = () => (gone ? ledger.change([], [account.id]) : ledger.change([account]));
          if (midway) ledger.whileReading.push(change);
          else change();
          const anew = fakeLedger([]);
          const live = await figuresOf(reader, ledger);
          anew.change([...ledger.book().accounts.values()]);
          expect(live).toEqual(await figuresOf(readerOf(anew), anew));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('changedAccounts', () => {
  it('tells by identity, in the order of the book', () => {
    const [a, b, c] = [accountNamed('a'), accountNamed('b'), accountNamed('c')];
    const before = new Map([a, b].map((account) => [account.id, account]));
    const after = new Map([c, { ...b }].map((account) => [account.id, account]));
    expect(changedAccounts(before, after)).toEqual({ changed: ['c', 'b'], gone: ['a'] });
    expect(changedAccounts(before, new Map(before))).toEqual({ changed: [], gone: [] });
  });
});
