import { describe, expect, it, test } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { PlanRow } from '../../../../src/domain/accounts/agreement';
import type { PlanId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { activePlans } from '../../../../src/domain/accounts/views/standing';
import { agreementCalendar } from '../../../../src/domain/agreements/calendarFile';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import { proposeStep } from '../../../../src/domain/agreements/propose';
import { agreementSchedule } from '../../../../src/domain/agreements/schedule';
import { agreementStatus } from '../../../../src/domain/agreements/status';
import { entriesOf } from '../../../../src/domain/calendar/entries';
import { dayOfWeek, plainDate } from '../../../../src/domain/dates/plainDate';
import { shortDate, weekdayDate } from '../../../../src/domain/documents/format';
import { forecastItems } from '../../../../src/domain/kpi/fromAccount';
import { bankHolidays, policiesInForce } from '../../../../src/domain/settings/inForce';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { agreementInput, company } from '../../../support/documentFixtures';
import { ACCOUNT, type Desk, deskWith, EUR, invoice, MODEL, TODAY } from '../accounts/support';

const PLAN = 'p1' as PlanId;
/** With the closing days of TARGET. */
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  holidays: { ...DEFAULT_SETTINGS.holidays, target: true },
};
const HOLIDAYS = bankHolidays(SETTINGS.holidays);
const POLICIES = policiesInForce(SETTINGS);
const WAIVED = [{ kind: 'interest', minor: 777, waived: true }] as const;

/** Payments on Christmas Day, a Sunday and 1 May: none of them a bank day. */
function rows(): PlanRow[] {
  const made = agreementSchedule({
    ...{ today: TODAY, total: { minor: 50_003, currency: EUR }, every: 'monthly' },
    ...{ first: plainDate('2026-12-25'), cut: { by: 'parts', parts: 6 } },
    workingDays: { rule: 'next', holidays: HOLIDAYS },
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function desk(): Desk {
  const made = deskWith(invoice('1', 30_000, '2026-10-01'), invoice('2', 20_003, '2026-10-10'));
  made.run({
    ...{ type: 'agreePlan', plan: PLAN, currency: EUR, model: MODEL, rows: rows() },
    items: made.known.items.map(({ id }) => id),
    terms: {
      ...{ kind: 'instalments', rhythm: 'monthly', graceDays: 5, graceIn: 'bankDays' },
      ...{ cureDays: 7, signatory: 'Anna', place: '', extras: WAIVED },
    },
    reference: 'A-7',
  });
  return made;
}

function pay(made: Desk, on: string, minor: number): ReceiptId {
  made.today = plainDate(on);
  const money = { minor, currency: EUR, reference: '', allocations: null, batch: null };
  made.run({ type: 'recordPayment', on: made.today, ...money });
  const receipt = made.known.receipts.at(-1)?.id;
  if (receipt === undefined) throw new Error('no receipt');
  return receipt;
}

function standing(made: Desk, on: string) {
  const plan = made.known.plans.find(({ id }) => id === PLAN);
  if (plan === undefined) throw new Error('no plan');
  return agreementStatus(made.known, plan, plainDate(on), HOLIDAYS);
}

type Dated = readonly (readonly [string, number])[];

/** What is still to come, by day, as each part of the window reckons it. */
function expected(account: Account, on: string): Record<'list' | 'calendar' | 'forecast', Dated> {
  const asOf = plainDate(on);
  const [plan] = activePlans(account);
  const list = plan === undefined ? [] : agreementStatus(account, plan, asOf, HOLIDAYS).instalments;
  const parts = new Map<string, number>();
  for (const { due, minor } of forecastItems(account, asOf, POLICIES).flatMap(
    ({ plan: own = [] }) => own,
  )) {
    parts.set(due, (parts.get(due) ?? 0) + minor);
  }
  return {
    list: list.filter(({ open }) => open > 0).map(({ dueOn, open }) => [dueOn, open]),
    calendar: entriesOf(account, asOf, POLICIES)
      .filter(({ kind }) => kind === 'instalment')
      .map(({ on: day, money }) => [day, money?.minor ?? 0]),
    forecast: [...parts],
  };
}

describe('the dates of an agreement', () => {
  const made = rows();

  it('are bank days, and the same in schedule, paper, slips and calendar files', () => {
    expect(made.map(({ dueOn }) => dueOn)).toEqual([
      ...['2026-12-28', '2027-01-25', '2027-02-25', '2027-03-25', '2027-04-26', '2027-05-25'],
    ]);
    for (const { dueOn } of made) expect(dayOfWeek(dueOn)).toBeLessThanOrEqual(5);
    const items = desk().known.items;
    const paper = instalmentAgreement({ ...agreementInput({ items }), rows: made });
    if (!paper.ok) throw new Error(paper.error.code);
    const printed = paper.value.schedule.rows.map(([, due]) => due);
    expect(printed).toEqual(made.map(({ dueOn }) => shortDate(dueOn)));
    const slips = paper.value.coupons?.coupons.map((slip) => slip.rows[1]?.text);
    expect(slips).toEqual(made.map(({ dueOn }) => weekdayDate(dueOn)));
    for (const side of ['debtor', 'creditor'] as const) {
      const file = agreementCalendar({
        ...{ plan: PLAN, rows: made, currency: EUR, reference: 'A-7', company, side },
        ...{ partner: 'P', language: 'en', now: '2026-11-21T10:00:00.000Z' },
      });
      const days = [...file.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
      expect(days).toEqual(made.map(({ dueOn }) => dueOn.replaceAll('-', '')));
    }
  });
});

describe('list, calendar and forecast tell the same', () => {
  // What is late is expected by the end of its days of grace: the fifth bank day after 28 December.
  const GRACE_ENDS = '2027-01-05';

  test.each<[string, (made: Desk) => void, string, string | null]>([
    ['at the beginning', () => undefined, '2026-11-21', null],
    ['after a part', (made) => pay(made, '2026-12-28', 5_000), '2026-12-29', GRACE_ENDS],
    ['after an early payment', (made) => pay(made, '2026-11-30', 20_000), '2026-11-30', null],
    ['late within the days of grace', () => undefined, '2026-12-30', GRACE_ENDS],
  ])('%s', (_name, happens, on, firstExpected) => {
    const made = desk();
    happens(made);
    const { list, calendar, forecast } = expected(made.known, on);
    expect(list.length).toBeGreaterThan(0);
    expect(calendar).toEqual(list);
    expect(forecast).toEqual(
      list.map(([day, open], index) => [index === 0 ? (firstExpected ?? day) : day, open]),
    );
  });

  it('Today names the payment of the list, and what is open of it', () => {
    const made = desk();
    pay(made, '2026-12-28', 5_000);
    const today = plainDate('2027-01-20');
    const [row] = worklist([made.known], { today, policies: POLICIES });
    const { next, state } = standing(made, '2027-01-20');
    expect(state).toBe('broken');
    expect(row?.reason.code).toBe('work.instalment-missed');
    expect(row?.reason.params).toMatchObject({ no: next?.no, on: next?.dueOn, amount: '33.33' });
    expect(next?.open).toBe(3_333);
    // What is broken is expected by nobody, and is still a date of the agreement.
    expect(expected(made.known, '2027-01-20').forecast).toEqual([]);
    expect(expected(made.known, '2027-01-20').calendar).toEqual(
      expected(made.known, '2027-01-20').list,
    );
  });
});

describe('money that comes otherwise than agreed', () => {
  it('more than is owed fulfils the agreement and stays unallocated', () => {
    const made = desk();
    pay(made, '2027-01-04', 60_000);
    expect(standing(made, '2027-01-04')).toMatchObject({ state: 'fulfilled', open: 0 });
    expect(made.known.receipts[0]?.left).toBe(60_000 - 50_003);
  });

  it('an early payment counts for the next ones, and the plan is on time without them', () => {
    const made = desk();
    pay(made, '2026-11-30', 16_666);
    expect(standing(made, '2027-02-24')).toMatchObject({ state: 'active', behind: 0 });
    expect(standing(made, '2027-02-26').state).toBe('late');
  });

  it('a payment returned after it was fulfilled and closed: it can be opened again, and is late', () => {
    const made = desk();
    const receipt = pay(made, '2026-12-28', 50_003);
    const before = made.known;
    const events = made.run({ type: 'endPlan', plan: PLAN, why: 'fulfilled' });
    made.today = plainDate('2027-01-05');
    made.run({
      ...{ type: 'returnPayment', returns: receipt, on: made.today, minor: 50_003 },
      ...{ allocations: null, code: 'AC04', reference: '', batch: null },
    });
    const [plan] = made.known.plans;
    if (plan === undefined) throw new Error('no plan');
    const closed = standing(made, '2027-01-05');
    expect(closed).toMatchObject({ state: 'fulfilled', open: 50_003 });
    expect(proposeStep(plan, closed, made.today, HOLIDAYS).why.code).toBe(
      'agreements.next-returned',
    );
    for (const command of undoOf(before, events)) made.run(command);
    // New Year's Day is no bank day: the fifth after 28 December is 5 January.
    expect(standing(made, '2027-01-05')).toMatchObject({ state: 'late', paid: 0 });
    expect(standing(made, '2027-01-06').state).toBe('broken');
  });

  it('what was waived is owed again when the rest is called in, and not after an undo', () => {
    const made = desk();
    pay(made, '2026-12-28', 1_000);
    made.today = plainDate('2027-02-10');
    const before = made.known;
    const events = made.run({ type: 'acceleratePlan', plan: PLAN });
    expect(made.known.plans[0]?.accelerated).toMatchObject({ revived: 777, total: 49_780 });
    for (const command of undoOf(before, events)) made.run(command);
    expect(made.known.plans[0]?.accelerated).toBeUndefined();
    expect(standing(made, '2027-02-10').state).toBe('broken');
    expect(made.known.id).toBe(ACCOUNT);
  });
});
