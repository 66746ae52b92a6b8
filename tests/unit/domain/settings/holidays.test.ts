import { expect, it } from 'vitest';
import type { Account, Plan } from '../../../../src/domain/accounts/account';
import { proposeStep } from '../../../../src/domain/agreements/propose';
import { agreementStatus } from '../../../../src/domain/agreements/status';
import { calendarEntries } from '../../../../src/domain/calendar/entries';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { itemInterest } from '../../../../src/domain/derivations/interest';
import { handoffCheck } from '../../../../src/domain/handoffCheck/handoffCheck';
import { forecastItems } from '../../../../src/domain/kpi/fromAccount';
import { proposedDeadline } from '../../../../src/domain/letters/protocol';
import { currency } from '../../../../src/domain/money/currency';
import { compareOptions } from '../../../../src/domain/options/compareOptions';
import { thanksAfter } from '../../../../src/domain/reconcile/thanks';
import { relationshipOf } from '../../../../src/domain/relationship/payerHabit';
import {
  bankHolidays,
  interestInForce,
  policiesInForce,
} from '../../../../src/domain/settings/inForce';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { accountWith } from '../../../support/accountFixture';
import { company } from '../../../support/documentFixtures';

const EUR = currency('EUR');
const on = plainDate;

/** Friday 4, Monday 7 and Tuesday 8 December 2026 are no bank days. */
const CLOSED = {
  ...DEFAULT_SETTINGS,
  holidays: {
    target: false,
    days: ['2026-12-04', '2026-12-07', '2026-12-08'].map((day) => ({
      on: on(day),
      name: 'Closed',
    })),
  },
};
const OPEN = DEFAULT_SETTINGS;
const both = <T>(of: (settings: typeof OPEN) => T): [T, T] => [of(OPEN), of(CLOSED)];

const item = {
  ...{ id: 'i1', number: '1', kind: 'invoice', currency: EUR, minor: 10_000, reductions: [] },
  ...{ issuedOn: on('2026-10-01'), dueOn: on('2026-11-02'), level: 0, levelOn: null },
} as unknown as Account['items'][number];

/** One payment due on Thursday 3 December, which may come two bank days late. */
const plan = {
  ...{ id: 'p1', agreedOn: on('2026-11-02'), items: ['i1'], currency: EUR, minor: 10_000 },
  rows: [
    { no: 1, dueOn: on('2026-12-03'), minor: 10_000, interestMinor: 0, principalMinor: 10_000 },
  ],
  terms: { kind: 'deferral', rhythm: 'monthly', graceDays: 2, graceIn: 'bankDays', cureDays: 1 },
  ...{ endedOn: null, counted: [] },
} as unknown as Plan;

const promise = {
  ...{ id: 'm1', madeOn: on('2026-11-30'), dueOn: on('2026-12-03'), minor: 10_000, currency: EUR },
  ...{ by: '', contact: null, withdrawn: false },
} as unknown as Account['promises'][number];

const promised = accountWith({ items: [item], promises: [promise] });
const agreed = accountWith({ items: [item], plans: [plan] });

it('moves the last day of a letter', () => {
  const parties = { account: promised, company };
  const days = both((set) =>
    proposedDeadline('reminder', parties, on('2026-11-22'), bankHolidays(set.holidays)),
  );
  expect(days).toEqual(['2026-12-04', '2026-12-09']);
});

it('moves payments that are offered', () => {
  const firstDays = both((set) => {
    const offers = compareOptions({
      ...{ debt: { minor: 10_000, currency: EUR }, today: on('2026-11-22') },
      ...{ first: on('2026-12-05'), affordable: null, interestPct: '', carryingPct: '' },
      ...{ limitation: null, consumer: false, holidays: bankHolidays(set.holidays) },
    });
    const three = offers.ok ? offers.value.options.find(({ id }) => id === 'parts-3') : undefined;
    return three?.rows.map(({ due }) => due);
  });
  expect(firstDays).toEqual([
    ['2026-12-07', '2027-01-05', '2027-02-05'],
    ['2026-12-09', '2027-01-05', '2027-02-05'],
  ]);
});

it('gives an agreement its bank days, on the page, in the list and in the forecast', () => {
  const day = on('2026-12-08');
  const states = both((set) => {
    const policies = policiesInForce(set);
    const { holidays } = policies;
    const status = agreementStatus(agreed, plan, day, holidays);
    return [
      status.state,
      status.next?.graceEnds,
      worklist([agreed], { today: day, policies }).map(({ next }) => next.code),
      forecastItems(agreed, day, policies)[0]?.plan?.length,
    ];
  });
  expect(states).toEqual([
    ['broken', '2026-12-07', ['next.cure-notice'], 0],
    ['late', '2026-12-10', ['next.call'], 1],
  ]);
});

it('ends a notice on a working day', () => {
  const day = on('2026-12-06');
  const broken = { ...plan, terms: { ...plan.terms, graceDays: 0 } };
  const deadlines = both((set) => {
    const holidays = bankHolidays(set.holidays);
    const status = agreementStatus(agreed, broken, day, holidays);
    return proposeStep(broken, status, day, holidays).deadline;
  });
  expect(deadlines).toEqual(['2026-12-07', '2026-12-09']);
});

it('judges a promise alike in list, calendar, check, relationship and thanks', () => {
  const day = on('2026-12-09');
  const judged = both((set) => {
    const policies = policiesInForce(set);
    const [row] = worklist([promised], { today: day, policies });
    const checks = handoffCheck({
      ...{ account: promised, items: [item], today: day, home: 'DE', rules: [], postings: [] },
      freshness: { itemsAsOf: day, bankAsOf: day },
      ...{ limits: set.freshness, policies },
    });
    return [
      row?.group,
      checks.find(({ id }) => id === 'promise')?.level,
      relationshipOf(promised, day, policies).promises.ended,
    ];
  });
  expect(judged).toEqual([
    ['promiseBroken', 'ok', 1],
    ['promiseDue', 'block', 0],
  ]);
  const receipt = { id: 'r', on: day, minor: 10_000, left: 0, currency: EUR, reference: '' };
  const paid = accountWith({
    ...{ items: [item], promises: [promise] },
    receipts: [{ ...receipt, batch: null } as unknown as Account['receipts'][number]],
  });
  const kept = both(
    (set) => thanksAfter([promised], new Map([[paid.id, paid]]), day, policiesInForce(set)).length,
  );
  expect(kept).toEqual([0, 1]);
});

it('moves what the calendar works out itself, and nothing that was agreed', () => {
  const dispute = {
    ...{ id: 'd1', openedOn: on('2026-11-24'), items: ['i1'], minor: null, reason: 'price' },
    ...{ note: '', batch: null, closedOn: null },
  } as unknown as Account['disputes'][number];
  const hold = { since: on('2026-11-20'), until: on('2026-12-06'), reason: 'x' };
  const account = accountWith({
    ...{ items: [item], promises: [promise], disputes: [dispute] },
    hold: hold as unknown as NonNullable<Account['hold']>,
  });
  const dates = both((set) =>
    calendarEntries([account], on('2026-11-25'), policiesInForce(set)).map(
      ({ kind, on: day }) => `${kind} ${day}`,
    ),
  );
  expect(dates).toEqual([
    ['promise 2026-12-03', 'answer 2026-12-04', 'hold 2026-12-07'],
    ['promise 2026-12-03', 'answer 2026-12-09', 'hold 2026-12-09'],
  ]);
});

it('moves a due date where the law does: Poland', () => {
  const account = accountWith({ address: { ...company.address, country: 'PL' } });
  const due = { ...item, issuedOn: on('2026-05-04'), dueOn: on('2026-06-04') };
  const friday = { target: false, days: [{ on: on('2026-06-05'), name: 'Day of our own' }] };
  const lines = [OPEN, { ...OPEN, holidays: friday }].map((set) => {
    const found = itemInterest(due, account, on('2026-06-10'), interestInForce(set, company));
    return found.ok ? found.value.result.lines[0]?.from : found.error.code;
  });
  expect(lines).toEqual(['2026-06-06', '2026-06-09']);
});
