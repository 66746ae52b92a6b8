import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../../../../src/domain/accounts/account';
import type { PlanId } from '../../../../src/domain/accounts/ids';
import type { AgreementStep } from '../../../../src/domain/agreements/propose';
import type { AgreementState, AgreementStatus } from '../../../../src/domain/agreements/status';
import {
  AGREEMENT_FILTERS,
  type AgreementFilter,
  type AgreementRow,
  fits,
} from '../../../../src/renderer/features/agreements/agreementRow';
import {
  type AgreementAction,
  actionFor,
  actionsOf,
} from '../../../../src/renderer/features/agreements/detail/actions';
import { account, agreementInput, EUR, planRows, TODAY } from '../../../support/documentFixtures';

const SIGNED = { on: TODAY, name: 'N', office: '', place: '' };
const BLANK = { sentOn: null, restUntil: null, debtor: null, creditor: null, scan: null };
const BOTH = { ...BLANK, sentOn: TODAY, debtor: SIGNED, creditor: SIGNED };

const PAPER: Partial<Record<AgreementState, Plan['paper']>> = {
  draft: BLANK,
  sent: { ...BLANK, sentOn: TODAY },
  signedByDebtor: { ...BLANK, debtor: SIGNED },
};

const ENDED: readonly AgreementState[] = ['accelerated', 'superseded', 'cancelled'];
const UNSIGNED: readonly AgreementState[] = ['draft', 'sent', 'signedByDebtor'];

function planIn(state: AgreementState): Plan {
  const rest = { on: TODAY, principal: 1, interest: 0, revived: 0, total: 1 };
  return {
    ...{ id: 'p' as PlanId, agreedOn: TODAY, currency: EUR, minor: 3, items: [] },
    rows: planRows(3, 3),
    terms: agreementInput().terms,
    paper: PAPER[state] ?? BOTH,
    endedOn: ENDED.includes(state) ? TODAY : null,
    ...(state === 'accelerated' ? { accelerated: rest, endedWhy: 'accelerated' as const } : {}),
  };
}

function statusIn(state: AgreementState): AgreementStatus {
  return {
    ...{ state, paper: 'signedByBoth', instalments: [], next: null, cure: null },
    ...{ paid: 0, open: state === 'fulfilled' ? 0 : 3, behind: 0, noticeDays: 7 },
    inForceOn: UNSIGNED.includes(state) ? null : TODAY,
    restsUntil: null,
  };
}

const RUNNING: readonly AgreementAction[] = ['scan', 'renegotiate', 'cancel'];
const MISSED: readonly AgreementAction[] = [...RUNNING, 'cure', 'accelerate', 'broken'];

describe('what can be done with an agreement', () => {
  test.each<[AgreementState, readonly AgreementAction[]]>([
    ['draft', ['send', 'signDebtor', 'signCreditor', 'renegotiate', 'cancel']],
    ['sent', ['send', 'signDebtor', 'signCreditor', 'renegotiate', 'cancel']],
    ['signedByDebtor', ['scan', 'send', 'signCreditor', 'renegotiate', 'cancel']],
    ['active', RUNNING],
    ['late', MISSED],
    ['cure', MISSED],
    ['broken', MISSED],
    ['fulfilled', ['scan', 'thank', 'fulfilled']],
    ['accelerated', ['scan', 'restLetter']],
    ['superseded', ['scan']],
    ['cancelled', ['scan']],
  ])('%s', (state, expected) => {
    expect([...actionsOf(planIn(state), statusIn(state))].sort()).toEqual([...expected].sort());
  });

  it('one closed as fulfilled is opened again when a payment came back', () => {
    const plan: Plan = { ...planIn('fulfilled'), endedOn: TODAY, endedWhy: 'fulfilled' };
    const status = statusIn('fulfilled');
    expect([...actionsOf(plan, status)]).toEqual(['scan']);
    expect([...actionsOf(plan, { ...status, open: 3 })].sort()).toEqual(['reopen', 'scan']);
  });

  test.each<[AgreementStep, AgreementAction | 'call' | null]>([
    ['send', 'send'],
    ['remindSignature', 'call'],
    ['countersign', 'signCreditor'],
    ['wait', null],
    ['call', 'call'],
    ['cureNotice', 'cure'],
    ['accelerate', 'accelerate'],
    ['thank', 'thank'],
    ['none', null],
  ])('the step %s is taken by %s', (step, action) => {
    expect(actionFor(step)).toBe(action);
  });
});

describe('the filters of the list', () => {
  const filtersOf = (state: AgreementState, over: Partial<AgreementRow> = {}) => {
    const row: AgreementRow = {
      ...{ account: account(), plan: planIn(state), status: statusIn(state) },
      proposal: { step: 'none', on: TODAY, why: { code: 'agreements.next-none' } },
      ...{ isTodo: false, isDueSoon: false },
      ...over,
    };
    return AGREEMENT_FILTERS.filter((filter) => fits(row, filter));
  };

  test.each<[AgreementState, readonly AgreementFilter[]]>([
    ['draft', ['all', 'unsigned']],
    ['sent', ['all', 'unsigned']],
    ['signedByDebtor', ['all', 'unsigned']],
    ['active', ['all', 'onTime']],
    ['late', ['all', 'late']],
    ['cure', ['all', 'late']],
    ['broken', ['all', 'late']],
    ['fulfilled', ['all']],
    ['accelerated', ['all', 'ended']],
    ['superseded', ['all', 'ended']],
    ['cancelled', ['all', 'ended']],
  ])('%s', (state, expected) => {
    expect(filtersOf(state)).toEqual(expected);
  });

  it('shows what is to be done and what is due this week beside its state', () => {
    expect(filtersOf('active', { isTodo: true, isDueSoon: true })).toEqual([
      'all',
      'todo',
      'week',
      'onTime',
    ]);
  });
});
