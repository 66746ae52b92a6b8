import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { foldJournal } from '../../../../src/domain/accounts/fold';
import { balances } from '../../../../src/domain/accounts/views/balances';
import {
  activeHandoff,
  activeHold,
  activePlans,
} from '../../../../src/domain/accounts/views/standing';
import { wasSpokenTo } from '../../../../src/domain/callSheet/nextCall';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { canonicalJson } from '../../../../src/domain/journal/canonical';
import { seal } from '../../../../src/domain/journal/seal';
import { GENESIS, type StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { promiseStatuses } from '../../../../src/domain/promises/promiseStatus';
import { SAMPLE_COMPANY } from '../../../../src/domain/sample/company';
import { SAMPLE_MODELS } from '../../../../src/domain/sample/documents';
import { sampleLedger } from '../../../../src/domain/sample/sampleLedger';
import type { SampleStep } from '../../../../src/domain/sample/types';
import { WORK_GROUPS, type WorkGroup } from '../../../../src/domain/worklist/types';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { MODEL } from '../accounts/support';

const TODAY = plainDate('2026-11-21');
const models = { letter: () => MODEL, agreement: () => MODEL };

function sample(seed = 20_261_121, today = TODAY) {
  return sampleLedger({ today, seed, models });
}

function accountsOf(steps: readonly SampleStep[]): Account[] {
  const events = steps.map(
    (step, index): StoredEvent => ({ ...step, seq: index + 1, prev: '', hash: '' }),
  );
  return [...foldJournal(new Map(), events).values()];
}

/** Groups that depend on the day, on a law given or on what the user does are not told of. */
const UNTOLD: readonly WorkGroup[] = ['promiseDue', 'limitation', 'trace', 'snoozed'];
const TOLD = WORK_GROUPS.filter((group) => !UNTOLD.includes(group));

describe('the sample ledger', () => {
  const start = performance.now();
  const { steps } = sample();
  const took = performance.now() - start;
  const accounts = accountsOf(steps);
  const rows = worklist(accounts, { today: TODAY });

  it('is the same for the same seed, and another for another', () => {
    expect(canonicalJson(sample().steps)).toBe(canonicalJson(steps));
    expect(canonicalJson(sample(2).steps)).not.toBe(canonicalJson(steps));
  }, 30_000);

  it('numbers letters and agreements in a row of each year, without a gap, in the order of days', () => {
    const numberOf = ({ event }: SampleStep, type: 'letterIssued' | 'planAgreed') => {
      if (event.type !== type) return [];
      return [(event.type === 'planAgreed' ? event.plan.number : event.number) ?? 0];
    };
    for (const type of ['letterIssued', 'planAgreed'] as const) {
      const rows = new Map<string, number[]>();
      for (const step of steps) {
        const year = step.at.slice(0, 4);
        rows.set(year, [...(rows.get(year) ?? []), ...numberOf(step, type)]);
      }
      const given = [...rows.values()].filter(({ length }) => length > 0);
      expect(given.length).toBeGreaterThan(1);
      for (const row of given) expect(row).toEqual(row.map((_, index) => index + 1));
    }
  });

  it('signs agreements for the firm, and keeps the number their payments are referred to by', () => {
    const plans = steps.flatMap(({ event }) => (event.type === 'planAgreed' ? [event.plan] : []));
    expect(plans.length).toBeGreaterThan(0);
    for (const { reference, terms, number } of plans) {
      expect(reference).toMatch(new RegExp(`^A-\\d{4}-0*${number}$`));
      expect(terms).toMatchObject({
        signatory: SAMPLE_COMPANY.contact.name,
        place: SAMPLE_COMPANY.address.city,
      });
      expect(terms.debtorSignatory?.name).not.toBe(SAMPLE_COMPANY.contact.name);
    }
  });

  it('is told in order, from its opening to the day before today', () => {
    expect(steps[0]?.event).toMatchObject({ type: 'ledgerOpened', sample: true });
    const times = steps.map((step) => step.at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)?.slice(0, 10)).toBe('2026-11-20');
    expect(times[0]?.slice(0, 7)).toBe('2024-11');
    const files = new Set<string>();
    for (const { event } of steps) {
      if (event.type === 'fileImported') files.add(event.batch);
      if (event.type === 'itemsImported') expect(files.has(event.batch)).toBe(true);
    }
  });

  it('names whom a call reached, and nobody where it reached nobody', () => {
    const calls = steps.flatMap(({ event }) => (event.type === 'callLogged' ? [event] : []));
    const [spoken, missed] = [true, false].map((was) =>
      calls.filter(({ outcome }) => wasSpokenTo(outcome) === was),
    );
    expect(missed?.length).toBeGreaterThan(10);
    expect(new Set(missed?.map(({ person }) => person))).toEqual(new Set(['']));
    expect(spoken?.every(({ person }) => person !== '')).toBe(true);
  });

  it('has something for every screen', () => {
    const overdue = accounts.filter((account) =>
      balances(account, TODAY).some((one) => one.overdue > 0),
    );
    const promises = accounts.flatMap((account) =>
      promiseStatuses(account, TODAY).map((one) => one.state),
    );
    const count = (state: string) => promises.filter((one) => one === state).length;
    const groups = TOLD.map((group) => rows.filter((row) => row.group === group).length);
    const facts = {
      accounts: accounts.length,
      steps: steps.length,
      overdue: overdue.length,
      kept: count('kept'),
      broken: count('broken'),
      open: count('open'),
      disputes: accounts
        .flatMap((account) => account.disputes)
        .filter((one) => one.closedOn === null).length,
      closed: accounts.flatMap((account) => account.disputes).filter((one) => one.closedOn !== null)
        .length,
      holds: accounts.filter((account) => activeHold(account, TODAY)).length,
      plans: accounts.flatMap(activePlans).length,
      agency: accounts.filter(activeHandoff).length,
      letters: accounts.flatMap((account) => account.letters).length,
      unallocated: accounts.filter((account) =>
        balances(account, TODAY).some((one) => one.unallocated > 0),
      ).length,
      groups,
      codes: [...new Set(rows.map((row) => row.reason.code))],
    };
    console.log(JSON.stringify(facts), `${took.toFixed(0)} ms`);
    expect(facts.accounts).toBeGreaterThan(140);
    expect(facts.overdue).toBeGreaterThanOrEqual(60);
    expect(facts.overdue).toBeLessThanOrEqual(90);
    for (const few of [
      facts.kept,
      facts.broken,
      facts.open,
      facts.disputes,
      facts.holds,
      facts.plans,
      facts.agency,
      facts.unallocated,
    ]) {
      expect(few).toBeGreaterThan(0);
    }
    for (const group of groups) expect(group).toBeGreaterThan(0);
  });

  it('names nobody who could exist', () => {
    for (const { contact, name } of accounts) {
      expect(contact.email).toMatch(/@[a-z0-9]+\.example\.(com|org|net)$/);
      expect(contact.phone).toMatch(
        /^$|^\+49 30 23125 |^\+44 20 7946 0|^\+33 1 99 00 |^\+353 20 91|^\+1 212 555 01|^\+46 8 465 004 /,
      );
      expect(name.trim()).toBe(name);
    }
    expect(new Set(accounts.map((account) => account.name)).size).toBe(accounts.length);
    const letters = accounts.map((account) => account.name).join('');
    for (const letter of 'łżřéñöΑБ') expect(letters).toContain(letter);
  });

  it('keeps every rule that real documents keep', () => {
    const real = sampleLedger({ today: TODAY, seed: 20_261_121, models: SAMPLE_MODELS });
    const issued = real.steps.flatMap(({ event }) =>
      event.type === 'letterIssued' ? [event] : [],
    );
    expect(issued.length).toBe(steps.filter(({ event }) => event.type === 'letterIssued').length);
    expect(issued.some(({ kind }) => kind === 'letterBeforeAction')).toBe(true);
    expect(issued.every(({ model }) => model.kind === 'letter')).toBe(true);
  });

  it('seals into a journal', () => {
    const drafts = steps.map(({ account, event }) => ({ account, event }));
    const from = performance.now();
    expect(seal(GENESIS, drafts, { at: '2026-11-21T09:00:00.000Z', by: 'MK' })).toHaveLength(
      steps.length,
    );
    console.log(`sealed in ${(performance.now() - from).toFixed(0)} ms`);
  });
});
