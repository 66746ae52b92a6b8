import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { calendarEntries } from '../../../../src/domain/calendar/entries';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { dayProgress } from '../../../../src/domain/worklist/progress';
import { worklist } from '../../../../src/domain/worklist/worklist';
import {
  arranged,
  beforeKind,
  filterOf,
  INITIAL_SETUP,
  ofKind,
  withField,
} from '../../../../src/renderer/features/today/setup';
import { subscribeToWork, workOf } from '../../../../src/renderer/features/today/work';
import { deskWith, EUR, invoice, TODAY, USD } from '../../domain/accounts/support';

const ADDRESS = {
  ...NO_ADDRESS,
  lines: ['Weg 1'],
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
};
const rates = { base: EUR, rates: {}, on: null, source: '' };
const DESK = { today: TODAY, rates, codes: DEFAULT_SETTINGS.codes };

function account(id: string, over: Partial<Account> = {}): Account {
  const desk = deskWith(
    invoice('1', 50_000 + id.length, '2026-10-20'),
    invoice('2', 20_000, '2026-11-01', { currency: USD }),
  );
  return { ...desk.known, address: ADDRESS, id: id as AccountId, ...over };
}

const book = (accounts: readonly Account[]) =>
  new Map(accounts.map((one): [AccountId, Account] => [one.id, one]));

describe('the rows of Today', () => {
  const work = workOf({
    accounts: book([
      account('a', { name: 'Żółty', assignee: 'Ana' }),
      account('b', {
        reviews: [{ id: 'r' as never, on: TODAY, verdict: 'ok', note: '' }],
      }),
      account('c', { snooze: { since: TODAY, until: plainDate('2026-12-01'), reason: 'x' } }),
    ]),
    today: TODAY,
    rates,
    policies: SHIPPED_POLICIES,
    home: '',
  });
  const ids = (filter: Record<string, string>) =>
    beforeKind(work.rows, filterOf({ filter }), DESK).map((row) => row.account.id);

  it('are filtered by words without accents, colleague, review and value', () => {
    expect(ids({ text: 'zolty' })).toEqual(['a']);
    expect(ids({ text: 'reminded' }).length).toBeGreaterThan(1);
    expect(ids({ assignee: 'Ana' })).toEqual(['a']);
    expect(ids({ assignee: '' })).toEqual(['b', 'c']);
    expect(ids({ review: 'done' })).toEqual(['b']);
    expect(ids({ review: 'open' })).toEqual(['a', 'c']);
    expect(ids({ value: 'key' })).toEqual([]);
    expect(ids({ nonsense: 'x', kind: 'unknown' })).toHaveLength(3);
  });

  it('leave out what rests unless it is asked for', () => {
    expect(ofKind(work.rows, null).map((row) => row.account.id)).toEqual(['a', 'b']);
    expect(ofKind(work.rows, 'snoozed').map((row) => row.account.id)).toEqual(['c']);
  });

  it('stand together by colleague, nobody last', () => {
    const rows = arranged(ofKind(work.rows, null), 'assignee', DESK, work.rows);
    expect(rows.map((row) => row.account.id)).toEqual(['a', 'b']);
    expect(arranged(work.rows, 'value', DESK, work.rows)).toHaveLength(3);
  });

  it('forget a filter that is taken away', () => {
    const set = withField(INITIAL_SETUP.filter, 'text', 'x');
    expect(withField(set, 'text', '')).toEqual({});
    expect(withField(set, 'text', null)).toEqual({});
    expect(withField(INITIAL_SETUP.filter, 'assignee', '')).toEqual({ assignee: '' });
  });
});

describe('the order of Today', () => {
  it('is after any changes the one it has when worked out anew', () => {
    const one = account('seed');
    const change = fc.record({
      at: fc.nat(39),
      minor: fc.integer({ min: 100, max: 9_000_000 }),
      kind: fc.constantFrom('more', 'hold', 'snooze', 'hide', 'paid'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const all = Array.from({ length: 40 }, (_, n) => ({
          ...one,
          id: `n${(n * 17) % 40}` as AccountId,
        }));
        let accounts = book(all);
        const basis = { today: TODAY, rates, policies: SHIPPED_POLICIES, home: '' };
        for (const { at, minor, kind } of changes) {
          const before = all[at];
          if (before === undefined) continue;
          const over: Record<typeof kind, Partial<Account>> = {
            more: { items: before.items.map((item) => ({ ...item, minor })) },
            hold: { hold: { since: TODAY, until: null, reason: 'r' } },
            snooze: { snooze: { since: TODAY, until: plainDate('2026-12-01'), reason: 'x' } },
            hide: { hidden: true },
            paid: { items: [] },
          };
          accounts = new Map(accounts).set(before.id, { ...before, ...over[kind] });
          workOf({ ...basis, accounts });
        }
        const { rows } = workOf({ ...basis, accounts });
        const anew = worklist(accounts.values(), {
          ...basis,
          limitation: { rules: SHIPPED_LIMITATION_RULES, home: '' },
        });
        expect(rows.map((row) => row.account.id)).toEqual(anew.map((row) => row.account));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      { numRuns: 10 },
    );
  });
});

/** As many accounts with something open; a quarter is to be worked, the others rest. */
function manyAccounts(count: number): Account[] {
  const one = account('seed');
  return Array.from({ length: count }, (_, n) => ({
    ...one,
    id: `m${n}` as AccountId,
    hold: n % 4 === 0 ? null : { since: TODAY, until: null, reason: 'r' },
    items: one.items.map((item) => ({ ...item, minor: item.minor + ((n * 7919) % 20_011) })),
  }));
}

/** Milliseconds of the processor, not of the clock: the machines of the tests are shared. */
function spent(): number {
  return process.cpuUsage().user / 1000;
}

function timed(run: () => unknown): number {
  const start = spent();
  run();
  return spent() - start;
}

/** Waits until all is worked out; answers the longest time between two announcements. */
function longestSlice(basis: Parameters<typeof workOf>[0]): Promise<number> {
  let longest = 0;
  return new Promise((done) => {
    let last = spent();
    const stop = subscribeToWork(() => {
      longest = Math.max(longest, spent() - last);
      last = spent();
      const { done: seen, total } = workOf(basis);
      if (seen < total) return;
      stop();
      done(longest);
    });
  });
}

function nextAnnouncement(): Promise<void> {
  return new Promise((done) => {
    const stop = subscribeToWork(() => {
      stop();
      done();
    });
  });
}

describe('20,000 accounts', () => {
  it('are worked out in slices, and so is one change after that', async () => {
    const accounts = book(manyAccounts(20_000));
    const basis = { accounts, today: TODAY, rates, policies: SHIPPED_POLICIES, home: '' };
    expect(workOf(basis).done).toBe(0);
    const longest = await longestSlice(basis);
    expect(workOf(basis).rows).toHaveLength(20_000);

    const [first] = accounts.values();
    if (first === undefined) throw new Error('nobody');
    const changed = new Map(accounts).set(first.id, { ...first, assignee: 'Ana' });
    const start = spent();
    const answered = timed(() =>
      expect(workOf({ ...basis, accounts: changed }).rows).toHaveLength(20_000),
    );
    await nextAnnouncement();
    const next = workOf({ ...basis, accounts: changed });
    const took = spent() - start;
    expect(next.rows.filter((row) => row.account.assignee === 'Ana')).toHaveLength(1);

    const waiting = new Set(next.rows.map((row) => row.account.id));
    const progress = timed(() => dayProgress(changed.values(), waiting, TODAY));
    const arrange = timed(() => arranged(next.rows, 'flat', DESK, next.rows));
    const calendar = timed(() => calendarEntries(changed.values(), TODAY, SHIPPED_POLICIES));
    console.log(
      `20,000 accounts: longest slice ${longest.toFixed(0)} ms, one change ${took.toFixed(0)} ms (the first ${answered.toFixed(0)} ms at once), progress ${progress.toFixed(0)} ms, regroup ${arrange.toFixed(0)} ms, calendar ${calendar.toFixed(0)} ms`,
    );
  }, 20_000);
});
