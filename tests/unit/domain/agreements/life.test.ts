import { describe, expect, it } from 'vitest';
import type { AgreementTerms } from '../../../../src/domain/accounts/agreement';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { fold } from '../../../../src/domain/accounts/fold';
import type { PlanId } from '../../../../src/domain/accounts/ids';
import { accountTexts } from '../../../../src/domain/accounts/texts';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { activePlans } from '../../../../src/domain/accounts/views/standing';
import { agreementStatus, dueWithin } from '../../../../src/domain/agreements/status';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { ladderAccount } from '../../../../src/domain/ladder/fromAccount';
import { refusalText } from '../../../../src/domain/messages/texts';
import { ACCOUNT, type Desk, deskWith, EUR, invoice, TODAY } from '../accounts/support';

import {
  active,
  type Draft,
  desk,
  draft,
  P1,
  P2,
  pay,
  plan,
  send,
  sign,
  status,
  step,
  TERMS,
} from './support';

const today = String(TODAY);

describe('from draft to both signatures', () => {
  it('is a draft, sent, signed by one, then in force; the ladder waits as was set', () => {
    const made = desk();
    expect(status(made, today)).toMatchObject({ state: 'draft', restsUntil: null });
    expect(activePlans(made.known)).toEqual([]);
    made.run(send(P1, '2026-11-30'));
    expect(status(made, today)).toMatchObject({ state: 'sent', restsUntil: '2026-11-30' });
    expect(status(made, '2026-12-01').restsUntil).toBeNull();
    expect(step(made, today)).toBe('wait');
    expect(step(made, '2026-12-01')).toBe('remindSignature');
    made.run(sign(P1, 'debtor'));
    expect(status(made, today)).toMatchObject({
      state: 'signedByDebtor',
      restsUntil: '2026-12-05',
    });
    expect(step(made, today)).toBe('countersign');
    made.run(sign(P1, 'creditor'));
    expect(status(made, today)).toMatchObject({
      state: 'active',
      paper: 'signedByBoth',
      inForceOn: TODAY,
    });
    expect(activePlans(made.known)).toHaveLength(1);
  });

  it('rests the items in the ladder while it is out, and only those', () => {
    const made = desk();
    expect(ladderAccount(made.known, policy()).stops).toEqual([]);
    made.run(send(P1, '2026-11-30'));
    expect(ladderAccount(made.known, policy()).stops).toMatchObject([
      { kind: 'offer', items: plan(made).items, since: TODAY, until: '2026-11-30' },
    ]);
    expect(ladderAccount(made.known, policy()).plans).toEqual([]);
    made.run(sign(P1, 'debtor'));
    made.run(sign(P1, 'creditor'));
    expect(ladderAccount(made.known, policy()).stops).toEqual([]);
    expect(ladderAccount(made.known, policy()).plans).toHaveLength(1);
  });

  it.each<[string, (made: Desk) => AccountCommand]>([
    ['agreement.date-ahead', () => sign(P1, 'debtor', plainDate('2026-11-22'))],
    ['agreement.date-before-draft', () => sign(P1, 'debtor', plainDate('2026-11-20'))],
    ['agreement.rest-before-sent', () => send(P1, '2026-11-20')],
    ['agreement.not-in-force', () => ({ type: 'acceleratePlan', plan: P1 })],
    ['agreement.not-in-force', () => ({ type: 'endPlan', plan: P1, why: 'fulfilled' })],
    ['agreement.unknown', () => ({ type: 'acceleratePlan', plan: P2 })],
    ['agreement.written-already', (made) => draft(made, P1)],
    ['agreement.extras-missing', (made) => draft(made, P2, { terms: asked() })],
    ['agreement.too-many-rows', (made) => draft(made, P2, { rows: many(made) })],
    ['items.none', (made) => draft(made, P2, { items: [] })],
    ['agreement.unknown', (made) => draft(made, P2, { replaces: 'p9' as PlanId })],
  ])('refuses: %s', (code, command) => {
    const made = desk();
    const refused = made.try(command(made));
    expect(refused?.code).toBe(code);
    if (refused !== null) expect(refusalText(accountTexts, refused)).not.toMatch(/[{}]/);
  });
});

function asked(): AgreementTerms {
  return { ...TERMS, extras: [{ kind: 'costs', minor: 1, waived: false }] };
}

function many(made: Desk): Draft['rows'] {
  const [row] = draft(made, P2).rows;
  if (row === undefined) throw new Error('no row');
  return Array.from({ length: 500 }, (_, i) => ({ ...row, no: i + 1 }));
}

function policy(): Parameters<typeof ladderAccount>[1] {
  return { id: 'p', levels: [] } as unknown as Parameters<typeof ladderAccount>[1];
}

describe('kept or not', () => {
  it('payments pay the instalments in order, and what is due this week is known', () => {
    const made = active();
    expect(dueWithin(status(made, '2026-11-24'), plainDate('2026-11-24'), 7)).toBe(true);
    expect(dueWithin(status(made, '2026-11-23'), plainDate('2026-11-23'), 7)).toBe(false);
    pay(made, '2026-12-01', 8_000);
    const { instalments, next, paid, open } = status(made, '2026-12-01');
    expect(instalments.map((one) => one.state)).toEqual(['paid', 'part']);
    expect({ no: next?.no, paid, open }).toEqual({ no: 2, paid: 8_000, open: 7_001 });
  });

  it('is late, then broken after the bank days of grace, then given a last day', () => {
    const made = active();
    expect(status(made, '2026-12-01').state).toBe('active');
    expect(status(made, '2026-12-02').state).toBe('late');
    expect(step(made, '2026-12-02')).toBe('call');
    // Tuesday, 1 December, and three bank days: Friday.
    expect(status(made, '2026-12-04')).toMatchObject({ state: 'late', behind: 7_500 });
    expect(status(made, '2026-12-05')).toMatchObject({ state: 'broken', restsUntil: null });
    expect(step(made, '2026-12-05')).toBe('cureNotice');
    made.today = plainDate('2026-12-07');
    made.run({ type: 'setPlanCure', plan: P1, deadline: plainDate('2026-12-14') });
    expect(status(made, '2026-12-14')).toMatchObject({ state: 'cure', restsUntil: '2026-12-14' });
    expect(step(made, '2026-12-14')).toBe('wait');
    expect(status(made, '2026-12-15').state).toBe('broken');
    expect(step(made, '2026-12-15')).toBe('accelerate');
    pay(made, '2026-12-14', 7_500);
    expect(status(made, '2026-12-15')).toMatchObject({ state: 'active', cure: null });
  });

  it('broken, the whole rest is called in and what was waived revives', () => {
    const made = active();
    pay(made, '2026-12-01', 1_000);
    made.today = plainDate('2026-12-15');
    made.run({ type: 'acceleratePlan', plan: P1 });
    expect(plan(made).accelerated).toEqual({
      on: '2026-12-15',
      principal: 14_001,
      interest: 0,
      revived: 4_000,
      total: 18_001,
    });
    expect(status(made, '2026-12-15').state).toBe('accelerated');
    expect(activePlans(made.known)).toEqual([]);
    expect(step(made, '2026-12-15')).toBe('none');
  });

  it('fulfilled, a thank-you is proposed until it is closed', () => {
    const made = active();
    pay(made, '2026-12-01', 15_001);
    expect(status(made, '2026-12-02')).toMatchObject({ state: 'fulfilled', open: 0, next: null });
    expect(step(made, '2026-12-02')).toBe('thank');
    made.run({ type: 'endPlan', plan: P1, why: 'fulfilled' });
    expect(status(made, '2026-12-02').state).toBe('fulfilled');
    expect(step(made, '2026-12-02')).toBe('none');
  });

  it('money that was there before, or went elsewhere, pays no instalment', () => {
    const made = deskWith(invoice('1', 10_000, '2026-10-01'), invoice('9', 3_000, '2026-10-02'));
    pay(made, today, 1_000);
    const only = [made.item('1')];
    const row = { no: 1, dueOn: plainDate('2026-12-01'), minor: 9_000, interestMinor: 0 };
    const rows = [{ ...row, principalMinor: 9_000, balanceMinor: 0 }];
    made.run(draft(made, P1, { items: only, rows }));
    made.run(sign(P1, 'debtor'));
    made.run(sign(P1, 'creditor'));
    expect(status(made, today).paid).toBe(0);
    made.run({
      type: 'recordPayment',
      ...{ on: TODAY, minor: 3_500, currency: EUR, reference: '', batch: null },
      allocations: [{ item: made.item('9'), minor: 3_000 }],
    });
    // 500 are nobody's yet and count for the agreement.
    expect(status(made, today).paid).toBe(500);
  });

  it('a payment that came back opens its instalment again', () => {
    const made = active();
    pay(made, '2026-12-01', 7_500);
    const receipt = made.known.receipts[0]?.id;
    if (receipt === undefined) throw new Error('no receipt');
    made.today = plainDate('2026-12-03');
    made.run({
      type: 'returnPayment',
      ...{ returns: receipt, on: made.today, minor: 7_500, allocations: null },
      ...{ code: 'AC04', reference: '', batch: null },
    });
    expect(status(made, '2026-12-03')).toMatchObject({ state: 'late', paid: 0 });
  });
});

describe('renegotiation', () => {
  it('keeps the old one until the new one is signed by both, and links them', () => {
    const made = active();
    expect(made.try(draft(made, P2))?.code).toBe('agreement.active-already');
    made.run(draft(made, P2, { replaces: P1 }));
    made.run(sign(P2, 'debtor'));
    expect(status(made, today).state).toBe('active');
    const events = made.run(sign(P2, 'creditor'));
    expect(events.map(({ type }) => type)).toEqual(['planSigned', 'planEnded']);
    expect(status(made, today).state).toBe('superseded');
    expect(plan(made)).toMatchObject({ replacedBy: P2 });
    expect(plan(made, P2)).toMatchObject({ replaces: P1 });
    expect(activePlans(made.known).map(({ id }) => id)).toEqual([P2]);
  });
});

describe('undo', () => {
  const steps: [string, AccountCommand[], AccountCommand][] = [
    ['sending', [], send(P1, '2026-11-30')],
    ['a signature', [], sign(P1, 'debtor')],
    ['the second signature', [sign(P1, 'debtor')], sign(P1, 'creditor')],
    [
      'a scan',
      [],
      { type: 'attachPlanScan', plan: P1, scan: { name: 'a.pdf', sha256: 'f'.repeat(64) } },
    ],
    ['cancelling', [], { type: 'endPlan', plan: P1, why: 'cancelled' }],
    [
      'calling in',
      [sign(P1, 'debtor'), sign(P1, 'creditor')],
      { type: 'acceleratePlan', plan: P1 },
    ],
  ];
  it.each(steps)('of %s brings the agreement back as it was', (_name, before, command) => {
    const made = desk();
    for (const one of before) made.run(one);
    const was = plan(made);
    const contacts = made.known.contacts;
    const account = made.known;
    const events = made.run(command);
    expect(plan(made)).not.toEqual(was);
    for (const one of undoOf(account, events)) made.run(one);
    expect(plan(made)).toEqual(was);
    expect(made.known.contacts).toEqual(contacts);
  });

  it('of a notice and of a replacement', () => {
    const made = active();
    made.run(draft(made, P2, { replaces: P1 }));
    made.run(sign(P2, 'debtor'));
    const account = made.known;
    const events = made.run(sign(P2, 'creditor'));
    for (const one of undoOf(account, events)) made.run(one);
    expect(activePlans(made.known).map(({ id }) => id)).toEqual([P1]);
    made.today = plainDate('2026-12-07');
    const late = made.known;
    const set = made.run({ type: 'setPlanCure', plan: P1, deadline: plainDate('2026-12-14') });
    for (const one of undoOf(late, set)) made.run(one);
    expect(status(made, '2026-12-08').cure).toBeNull();
  });

  it('takes back nothing that was not done', () => {
    const made = desk();
    const take = { type: 'takeBackPlanStep', plan: P1, step: 'sent', reason: '' } as const;
    expect(made.try(take)?.code).toBe('agreement.step-not-taken');
  });
});

describe('journals of before', () => {
  it('an agreement agreed at once is in force, with calendar days of grace', () => {
    const made = deskWith(invoice('1', 10_000, '2026-10-01'));
    const { plan: id, items, currency, rows, model } = draft(made, P1);
    const { kind, rhythm } = TERMS;
    const old = { kind, rhythm, graceDays: 3, signatory: '', place: '' };
    const written = { id, agreedOn: TODAY, currency, minor: 10_000, items, rows, terms: old };
    const event = { type: 'planAgreed', plan: written, model } as const;
    const account = fold(made.known, [event], { account: ACCOUNT, seq: 9 });
    if (account?.plans[0] === undefined) throw new Error('no plan');
    const [first] = account.plans;
    expect(agreementStatus(account, first, plainDate('2026-12-04'), undefined)).toMatchObject({
      state: 'late',
      paper: 'atOnce',
      inForceOn: TODAY,
    });
    expect(agreementStatus(account, first, plainDate('2026-12-05'), undefined).state).toBe(
      'broken',
    );
    const ended = fold(account, [{ type: 'planEnded', plan: id, on: TODAY, why: 'broken' }], {
      account: ACCOUNT,
      seq: 10,
    });
    const [last] = ended?.plans ?? [];
    if (ended === null || last === undefined) throw new Error('no plan');
    expect(agreementStatus(ended, last, TODAY, undefined).state).toBe('broken');
  });
});
