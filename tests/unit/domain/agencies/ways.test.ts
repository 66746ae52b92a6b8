import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { HandoffId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { caseStatus } from '../../../../src/domain/agencies/caseStatus';
import { compareWays } from '../../../../src/domain/agencies/compareWays';
import { pastResults } from '../../../../src/domain/agencies/pastResults';
import type { Agency } from '../../../../src/domain/agencies/types';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { settingsFrom } from '../../../../src/domain/settings/settings';
import { BATCH, Desk, EUR, invoice, MASTER, TODAY } from '../accounts/support';

const AGENCY: Agency = {
  id: 'nord',
  name: 'Inkasso Nord',
  kind: 'agency',
  address: NO_ADDRESS,
  ...{ contact: '', phone: '', email: '', registration: '', references: '', reviews: '' },
  fees: {
    currency: EUR,
    basis: 'amount',
    slices: false,
    tiers: [{ upTo: null, pct: '20' }],
    ...{ minimum: 0, fixed: 10_00, tracing: 30_00 },
  },
  diligence: {},
  expectedPct: '60',
};

const CASE = 'h1' as HandoffId;

function handed(collected: number): Account {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: MASTER, batch: null });
  const fresh = [invoice('R-1', 1_000_00, '2026-09-15')];
  desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  desk.run({
    type: 'handOff',
    ...{ handoff: CASE, agency: 'Inkasso Nord', agencyId: 'nord' },
    items: desk.known.items.map(({ id }) => id),
    ...{ packSha256: 'a'.repeat(64), fileName: 'pack.zip' },
  });
  desk.today = addDays(TODAY, 30);
  const sums = { currency: EUR, collected, fee: 1_00, note: '', book: true };
  desk.run({ type: 'recordAgencyResult', handoff: CASE, on: desk.today, ...sums });
  return desk.known;
}

function ways(past: readonly Account[], more: Partial<Parameters<typeof compareWays>[0]> = {}) {
  const found = compareWays({
    claim: { minor: 1_000_00, currency: EUR },
    ...{ ageDays: 100, traced: false, today: TODAY, parts: 6, waitMonths: 6 },
    carryingPct: '7.3',
    agencies: [{ agency: AGENCY, past: pastResults(past, AGENCY) }],
    ...more,
  });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('what each way would leave', () => {
  test('an agency without past cases counts by what was stated', () => {
    const [way] = ways([]).agencies;
    expect(way).toMatchObject({ net: 790_00, otherCurrency: false });
    // 600.00 come in; 120.00 and 10.00 are charged.
    expect(way?.expected).toMatchObject({ collected: 600_00, net: 470_00, from: 'stated' });
  });

  test('past cases of the ledger count before that', () => {
    const [way] = ways([handed(250_00)]).agencies;
    expect(way?.expected).toMatchObject({ collected: 250_00, net: 190_00, from: 'past' });
  });

  test('nothing known is said to be unknown, not zero', () => {
    const agency = { ...AGENCY, expectedPct: '' };
    const past = pastResults([], agency);
    expect(ways([], { agencies: [{ agency, past }] }).agencies[0]?.expected).toBeNull();
  });

  test('tracing is charged when the customer has to be found', () => {
    expect(ways([], { traced: true }).agencies[0]?.net).toBe(760_00);
  });

  test('waiting costs interest on all of it, instalments on what is left', () => {
    const { waiting, instalments } = ways([]);
    // 181 days to 21 May 2027 at 7.3 percent: 1,000.00 x 7.3 % x 181 / 365.
    expect(waiting.carrying).toBe(36_20);
    expect(waiting.net).toBe(963_80);
    expect(instalments?.carrying).toBeGreaterThan(0);
    expect(instalments?.carrying).toBeLessThan(36_20);
  });

  test('without a stated cost of money nothing is made up', () => {
    expect(ways([], { carryingPct: '' }).waiting).toMatchObject({ carrying: null, net: 1_000_00 });
  });
});

describe('past results and the state of a case', () => {
  test('counts cases, sums and the days to the first money', () => {
    expect(pastResults([handed(250_00)], AGENCY)).toMatchObject({
      cases: 1,
      running: 1,
      handed: [{ minor: 1_000_00, currency: EUR }],
      collected: [{ minor: 250_00, currency: EUR }],
      medianDays: 30,
    });
    expect(pastResults([handed(250_00)], { id: 'other', name: 'Inkasso Nord' }).cases).toBe(0);
  });

  test('says what is due', () => {
    const account = handed(250_00);
    const [handoff] = account.handoffs;
    if (handoff === undefined) throw new Error('no case');
    const status = caseStatus(account, handoff, addDays(TODAY, 100));
    expect(status.state).toBe('collecting');
    expect(status.days).toBe(100);
    expect(status.due.map(({ code }) => code)).toEqual(['case.due-acknowledge', 'case.due-word']);
    const paid = handed(1_000_00);
    const done = paid.handoffs[0];
    if (done === undefined) throw new Error('no case');
    expect(caseStatus(paid, done, TODAY).due[0]?.code).toBe('case.due-close');
  });
});

describe('the section of the settings', () => {
  test('takes an agency as it is, and leaves out what is none', () => {
    const list = [AGENCY];
    expect(settingsFrom({ agencies: { list } }).agencies.list).toEqual(list);
    const wrong = { ...AGENCY, expectedPct: '101' };
    expect(settingsFrom({ agencies: { list: [wrong] } }).agencies.list).toEqual([]);
  });
});
