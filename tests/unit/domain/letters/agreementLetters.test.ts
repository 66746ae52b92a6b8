import { describe, expect, it, test } from 'vitest';
import type { Account, Plan } from '../../../../src/domain/accounts/account';
import type { PlanRow } from '../../../../src/domain/accounts/agreement';
import type { PlanId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { agreementStatus } from '../../../../src/domain/agreements/status';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { planRemarks, planStepFor } from '../../../../src/domain/letters/planStep';
import { proposedDeadline } from '../../../../src/domain/letters/protocol';
import { LETTER_TEXTS } from '../../../../src/domain/letters/texts';
import { refusalText } from '../../../../src/domain/messages/texts';
import { company, EUR, TODAY } from '../../../support/documentFixtures';
import { example, letterTo, textOf } from '../../../support/letterWork';

const FIRST = 'first' as PlanId;
const SECOND = 'second' as PlanId;

function row(no: number, due: number, minor: number, left: number): PlanRow {
  const parts = { minor, principalMinor: minor, interestMinor: 0 };
  return { no, dueOn: addDays(TODAY, due), ...parts, balanceMinor: left };
}

/** In force for ninety days: payments 1 and 2 are long due, 3 is to come. */
function plan(over: Partial<Plan> = {}): Plan {
  return {
    ...{ id: FIRST, agreedOn: addDays(TODAY, -90), currency: EUR, minor: 90_000, items: [] },
    rows: [row(1, -60, 30_000, 60_000), row(2, -30, 30_000, 30_000), row(3, 5, 30_000, 0)],
    terms: {
      ...{ kind: 'instalments', rhythm: 'monthly', graceDays: 3, signatory: '', place: '' },
      cureDays: 20,
      extras: [{ kind: 'interest', minor: 1_234, waived: true }],
    },
    reference: 'A-77',
    endedOn: null,
    ...over,
  };
}

function customer(over: Partial<Account> = {}): Account {
  return example('en', 'business', { receipts: [], plans: [plan()], ...over });
}

function received(minor: number, due = -10): Account['receipts'] {
  const on = addDays(TODAY, due);
  return [
    { id: 'r' as ReceiptId, on, minor, left: minor, currency: EUR, reference: '', batch: null },
  ];
}

function said(
  account: Account,
  ...rest: [Parameters<typeof letterTo>[1], Parameters<typeof letterTo>[2]?]
) {
  const letter = letterTo(account, ...rest);
  if (!letter.ok) throw new Error(JSON.stringify(letter.error));
  return { text: textOf(letter.value.model), asked: letter.value.asked.minor };
}

const deadline = (account: Account, id: PlanId) =>
  proposedDeadline('breachNotice', { account, company, plan: id }, TODAY, undefined);

describe('the notice', () => {
  it('names every payment that is missing, the agreement, and the clause decides its last day', () => {
    const account = customer({ receipts: received(10_000) });
    const by = deadline(account, FIRST);
    const { text, asked } = said(account, 'breachNotice', { plan: FIRST, deadline: by });
    expect(asked).toBe(50_000);
    expect(text).toContain('(A-77)');
    expect(text).toContain('Payment 1 of 3, 22 September 2026: 200.00 EUR');
    expect(text).toContain('Payment 2 of 3, 22 October 2026: 300.00 EUR');
    expect(text).toContain('the rest of 800.00 EUR');
    expect(by >= addDays(TODAY, 22)).toBe(true);
    const early = letterTo(account, 'breachNotice', { plan: FIRST, deadline: addDays(TODAY, 21) });
    const why = early.ok ? '' : refusalText(LETTER_TEXTS, early.error);
    expect(why).toContain('gives more time from the arrival of a notice');
    expect(why).toContain(String(addDays(TODAY, 22)));
  });

  it('gives a private person two weeks though the terms say less', () => {
    const terms = { ...plan().terms, cureDays: 0 };
    const account = customer({ debtorType: 'consumer', plans: [plan({ terms })] });
    expect(deadline(account, FIRST) >= addDays(TODAY, 16)).toBe(true);
    expect(planStepFor('breachNotice', account, { today: TODAY, deadline: TODAY })?.type).toBe(
      'setPlanCure',
    );
  });

  it('is about the agreement it is written from, where two are behind', () => {
    const other = plan({ id: SECOND, reference: 'A-78', rows: [row(1, -9, 5_500, 0)] });
    const account = customer({ plans: [plan(), other] });
    const { asked, text } = said(account, 'breachNotice', {
      plan: SECOND,
      deadline: deadline(account, SECOND),
    });
    expect(asked).toBe(5_500);
    expect(text).toContain('(A-78)');
  });

  it('records the notice with the letter, and says so before', () => {
    const work = { today: TODAY, deadline: addDays(TODAY, 30), plan: FIRST };
    expect(planStepFor('breachNotice', customer(), work)).toEqual({
      type: 'setPlanCure',
      plan: FIRST,
      deadline: addDays(TODAY, 30),
    });
    expect(planRemarks('breachNotice', customer(), work).map(({ code }) => code)).toEqual([
      'letters.planNotice',
    ]);
  });
});

describe('the rest called in', () => {
  const work = { today: TODAY, deadline: addDays(TODAY, 14), plan: FIRST };

  it('asks for the rest with what was waived, and says of what it consists', () => {
    const notice = { on: addDays(TODAY, -25), deadline: addDays(TODAY, -2), no: 1 };
    const account = customer({ receipts: received(10_000), plans: [plan({ cures: [notice] })] });
    const { text, asked } = said(account, 'accelerationNotice', { plan: FIRST });
    expect(asked).toBe(81_234);
    expect(text).toContain('800.00 EUR of principal');
    expect(text).toContain('12.34 EUR that we had waived only for as long');
    expect(text).toContain('Our notice of 27 October 2026 gave time until 19 November 2026.');
    expect(text).not.toContain('interest and costs under the agreement');
    expect(planStepFor('accelerationNotice', account, work)).toEqual({
      type: 'acceleratePlan',
      plan: FIRST,
    });
    expect(planRemarks('accelerationNotice', account, work)[0]).toMatchObject({
      code: 'letters.planCallsIn',
      params: { amount: '812.34' },
    });
  });

  it('counts what came after it was called in, and calls in nothing twice', () => {
    const on = addDays(TODAY, -4);
    const rest = { on, principal: 90_000, interest: 0, revived: 1_234, total: 91_234 };
    const ended = plan({ accelerated: rest, endedOn: on, endedWhy: 'accelerated' });
    const account = customer({ plans: [ended], receipts: received(40_000, -1) });
    expect(said(account, 'accelerationNotice', { plan: FIRST }).asked).toBe(51_234);
    expect(planStepFor('accelerationNotice', account, work)).toBeNull();
  });

  it('is refused where nothing was called in', () => {
    const letter = letterTo(customer(), 'accelerationNotice');
    expect(letter.ok ? '' : letter.error.code).toBe('letters.noRestCalledIn');
  });
});

describe('thanks', () => {
  const work = { today: TODAY, deadline: TODAY, plan: FIRST };

  it('names the agreement that was kept, all that was paid, and what stays waived', () => {
    const account = customer({ receipts: received(90_000, -75) });
    const { text } = said(account, 'thankYou', { plan: FIRST });
    expect(text).toContain('agreement of 23 August 2026 (A-77) is paid: 900.00 EUR in all');
    expect(text).toContain('12.34 EUR, stays waived');
    expect(planStepFor('thankYou', account, work)).toEqual({
      type: 'endPlan',
      plan: FIRST,
      why: 'fulfilled',
    });
  });

  it('closes nothing while a payment is missing, or one that was returned', () => {
    const account = customer({ receipts: received(89_999) });
    expect(planStepFor('thankYou', account, work)).toBeNull();
    expect(said(account, 'thankYou', { plan: FIRST }).text).not.toContain('A-77');
  });
});

describe('a private person breaks an agreement by the clause', () => {
  const consumer = (rows: PlanRow[]) => {
    const account = customer({ debtorType: 'consumer', plans: [plan({ rows })] });
    return agreementStatus(account, plan({ rows }), TODAY, undefined);
  };

  test.each([
    ['one payment missing', [row(1, -20, 10_000, 10_000), row(2, 20, 10_000, 0)], 'late'],
    ['two in a row', [row(1, -50, 1, 1), row(2, -20, 1, 1), row(3, 20, 1, 0)], 'broken'],
    ['the second within its days of grace', [row(1, -32, 1, 2), row(2, -2, 1, 1)], 'late'],
    ['the last one', [row(1, -20, 10_000, 0)], 'broken'],
  ] as const)('%s: %#', (_name, rows, state) => {
    const status = consumer([...rows]);
    expect(status.state).toBe(state);
    expect(status.restsUntil !== null).toBe(state === 'late');
    expect(status.noticeDays).toBe(20);
  });
});
