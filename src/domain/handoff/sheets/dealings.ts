import { reasonName } from '../../accounts/log/codeNames';
import { replyFormsOf } from '../../accounts/views/dossier';
import { inForceOn } from '../../accounts/views/standing';
import type { StatementModel } from '../../documents/model';
import { planStanding } from '../../plans/ledgerPlan';
import { accountPromises } from '../../promises/accountPromises';
import type { PromiseStatus } from '../../promises/promiseStatus';
import type { Case } from '../case';
import { disputesOf, plansOf } from '../concerning';
import { left, right, sheet, tableOf } from './base';
import { headOf } from './statement';

/** What the debtor promised, agreed to and disputed, and how each ended. */
export function dealingsModel(one: Case): StatementModel {
  return sheet(headOf(one, one.speech.say('dealings')), [
    promisesSection(one),
    plansSection(one),
    disputesSection(one),
    ...replyFormsSection(one),
  ]);
}

/** Promises made up to the cut-off day that were not taken back. */
export function promisesOf({ pack, debtor }: Case): PromiseStatus[] {
  return accountPromises(debtor.account, pack.cutOff, pack.policies).filter(
    ({ promise, state }) => promise.madeOn <= pack.cutOff && state !== 'withdrawn',
  );
}

const STATES = {
  open: 'promiseOpen',
  kept: 'promiseKept',
  partKept: 'promisePart',
  broken: 'promiseBroken',
  withdrawn: 'promiseWithdrawn',
} as const;

function promisesSection(one: Case): StatementModel['sections'][number] {
  const { say, short, money } = one.speech;
  const rows = promisesOf(one).map(({ promise, state, received }) => [
    short(promise.madeOn),
    one.clean(promise.by),
    money(promise),
    short(promise.dueOn),
    money({ minor: received, currency: promise.currency }),
    say(STATES[state]),
  ]);
  return {
    heading: say('promises'),
    paragraphs: rows.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(
      [
        left(say('madeOn'), 14),
        left(say('by'), 24),
        right(say('amount'), 18),
        left(say('forDay'), 14),
        right(say('received'), 18),
        left(say('state'), 12),
      ],
      rows,
    ),
  };
}

const PLAN_STATES = {
  onTime: 'planOnTime',
  late: 'planLate',
  broken: 'planBroken',
  fulfilled: 'planFulfilled',
} as const;

function plansSection(one: Case): StatementModel['sections'][number] {
  const { account } = one.debtor;
  const { say, short, money } = one.speech;
  // What was not signed by both is no agreement.
  const signed = plansOf(one).filter((plan) => inForceOn(plan) !== null);
  const rows = signed.map((plan) => [
    short(plan.agreedOn),
    plan.terms.kind === 'deferral'
      ? say('deferral')
      : say('instalments', { count: plan.rows.length }),
    money(plan),
    plan.endedOn === null ? '' : short(plan.endedOn),
    say(
      PLAN_STATES[planStanding(account, plan, one.pack.cutOff, one.pack.policies.holidays).state],
    ),
  ]);
  return {
    heading: say('agreements'),
    paragraphs: rows.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(
      [
        left(say('agreedOn'), 16),
        left(say('kind'), 24),
        right(say('amount'), 22),
        left(say('ended'), 16),
        left(say('state'), 22),
      ],
      rows,
    ),
  };
}

/** What each reason of a dispute is called. */
export const REASONS = {
  goods: 'reasonGoods',
  service: 'reasonService',
  price: 'reasonPrice',
  delivery: 'reasonDelivery',
  paid: 'reasonPaid',
  other: 'reasonOther',
} as const;

function disputesSection(one: Case): StatementModel['sections'][number] {
  const { say, short, money } = one.speech;
  const rows = disputesOf(one).map((dispute) => [
    short(dispute.openedOn),
    dispute.invoices.join(', '),
    [reasonName(one.pack.codes, dispute.reason, (shipped) => say(REASONS[shipped])), dispute.said]
      .filter(Boolean)
      .join(': '),
    dispute.disputed === null ? say('inFull') : money(dispute.disputed),
    dispute.closedOn === null ? say('open') : short(dispute.closedOn),
    dispute.answer,
  ]);
  return {
    heading: say('disputes'),
    paragraphs: rows.length === 0 ? [say('noDisputes')] : [],
    table: tableOf(
      [
        left(say('raised'), 13),
        left(say('invoices'), 18),
        left(say('about'), 24),
        right(say('amount'), 15),
        left(say('closed'), 12),
        left(say('answer'), 18),
      ],
      rows,
    ),
  };
}

/** What the customer ticked on the form that came with an English letter before claim. */
function replyFormsSection(one: Case): StatementModel['sections'] {
  const { say, short } = one.speech;
  const { cutOff } = one.pack;
  const forms = replyFormsOf(one.debtor.account).filter((form) => form.receivedOn <= cutOff);
  if (forms.length === 0) return [];
  const table = tableOf(
    [left(say('date'), 20), left(say('replyForm'), 80)],
    forms.map(({ receivedOn, boxes }) => [short(receivedOn), boxes.join(', ')]),
  );
  return [{ heading: say('replyForms'), paragraphs: [], table }];
}
