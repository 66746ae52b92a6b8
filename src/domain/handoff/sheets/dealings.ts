import { inForceOn } from '../../accounts/views/standing';
import { shortDate } from '../../documents/format';
import type { StatementModel } from '../../documents/model';
import { formatMoney } from '../../money/format';
import { planStanding } from '../../plans/ledgerPlan';
import { accountPromises } from '../../promises/accountPromises';
import type { PromiseStatus } from '../../promises/promiseStatus';
import type { Case } from '../case';
import { disputesOf, plansOf } from '../concerning';
import { left, right, sheet, tableOf } from './base';
import { headOf } from './statement';

/** What the debtor promised, agreed to and disputed, and how each ended. */
export function dealingsModel(one: Case): StatementModel {
  return sheet(headOf(one, 'Promises, agreements and disputes'), [
    promisesSection(one),
    plansSection(one),
    disputesSection(one),
  ]);
}

/** Promises made up to the cut-off day that were not taken back. */
export function promisesOf({ pack, debtor }: Case): PromiseStatus[] {
  return accountPromises(debtor.account, pack.cutOff, pack.policies).filter(
    ({ promise, state }) => promise.madeOn <= pack.cutOff && state !== 'withdrawn',
  );
}

const STATES = {
  open: 'open',
  kept: 'kept',
  partKept: 'kept in part',
  broken: 'broken',
  withdrawn: 'withdrawn',
} as const;

function promisesSection(one: Case): StatementModel['sections'][number] {
  const rows = promisesOf(one).map(({ promise, state, received }) => [
    shortDate(promise.madeOn),
    one.clean(promise.by),
    formatMoney(promise),
    shortDate(promise.dueOn),
    formatMoney({ minor: received, currency: promise.currency }),
    STATES[state],
  ]);
  return {
    heading: 'Promises to pay',
    paragraphs: rows.length === 0 ? ['None on record.'] : [],
    table: tableOf(
      [
        left('Made on', 14),
        left('By', 24),
        right('Amount', 18),
        left('For', 14),
        right('Received', 18),
        left('State', 12),
      ],
      rows,
    ),
  };
}

const PLAN_STATES = {
  onTime: 'kept so far',
  late: 'an instalment is late',
  broken: 'broken',
  fulfilled: 'fulfilled',
} as const;

function plansSection(one: Case): StatementModel['sections'][number] {
  const { account } = one.debtor;
  // What was not signed by both is no agreement.
  const signed = plansOf(one).filter((plan) => inForceOn(plan) !== null);
  const rows = signed.map((plan) => [
    shortDate(plan.agreedOn),
    plan.terms.kind === 'deferral' ? 'Deferral' : `${plan.rows.length} instalments`,
    formatMoney(plan),
    plan.endedOn === null ? '' : shortDate(plan.endedOn),
    PLAN_STATES[planStanding(account, plan, one.pack.cutOff, one.pack.policies.holidays).state],
  ]);
  return {
    heading: 'Agreements',
    paragraphs: rows.length === 0 ? ['None on record.'] : [],
    table: tableOf(
      [
        left('Agreed on', 16),
        left('Kind', 24),
        right('Amount', 22),
        left('Ended', 16),
        left('State', 22),
      ],
      rows,
    ),
  };
}

const REASONS = {
  goods: 'The goods',
  service: 'The service',
  price: 'The price',
  delivery: 'The delivery',
  paid: 'Said to be paid',
  other: 'Other',
} as const;

function disputesSection(one: Case): StatementModel['sections'][number] {
  const rows = disputesOf(one).map((dispute) => [
    shortDate(dispute.openedOn),
    dispute.invoices.join(', '),
    [REASONS[dispute.reason], dispute.said].filter(Boolean).join(': '),
    dispute.disputed === null ? 'in full' : formatMoney(dispute.disputed),
    dispute.closedOn === null ? 'open' : shortDate(dispute.closedOn),
    dispute.answer,
  ]);
  return {
    heading: 'Disputes and answers',
    paragraphs: rows.length === 0 ? ['No dispute of these items is on record.'] : [],
    table: tableOf(
      [
        left('Raised', 13),
        left('Invoices', 18),
        left('About', 24),
        right('Amount', 15),
        left('Closed', 12),
        left('Answer', 18),
      ],
      rows,
    ),
  };
}
