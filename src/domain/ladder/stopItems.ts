import { epochDay, type PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import { planStatus } from '../plans/planStatus';
import { type PromiseStatus, promiseStatuses } from '../promises/promiseStatus';
import type { RefusalParams } from '../refusal';
import type { ReadyPolicy } from './compiled';
import { type Position, restAt, stopsOn } from './positions';
import type { LadderAccount, LadderDispute, LadderPlan, LadderPromise, Reason } from './types';

/** The day of a run, and what it knows of the calendar. */
export interface RunDay {
  readonly asOf: PlainDate;
  readonly today: number;
  readonly holidays: Holidays;
}

/**
 * Marks every item that must be left alone on the day: stops, disputes, plans, promises. Returns
 * what a person should know when he is in touch all the same: broken promises and plans.
 */
export function stopItems(
  account: LadderAccount,
  positions: readonly Position[],
  policy: ReadyPolicy,
  day: RunDay,
): Reason[] {
  applyStops(account, positions, day.asOf);
  applyDisputes(account, positions, day.asOf);
  const plans = account.plans.flatMap((plan) => applyPlan(plan, account, positions, day));
  return [...plans, ...applyPromises(account, positions, policy, day)];
}

function applyStops(account: LadderAccount, positions: readonly Position[], asOf: PlainDate): void {
  if (account.stops.length === 0) return;
  for (const stop of stopsOn(account.stops, asOf)) {
    const why = { code: `ladder.rest.${stop.kind}`, params: stopParams(stop) };
    const until = stop.until === null ? undefined : epochDay(stop.until) + 1;
    for (const position of concerned(positions, stop.items)) restAt(position, why, until);
  }
}

function stopParams({ reason, owner, until }: LadderAccount['stops'][number]): RefusalParams {
  return { reason, owner: owner ?? '', until: until ?? '' };
}

/** Disputes of items in full first; a partial amount then lies on what they leave. */
function applyDisputes(
  { disputes }: LadderAccount,
  positions: readonly Position[],
  asOf: PlainDate,
): void {
  for (const dispute of disputes) {
    if (dispute.minor === null) applyDispute(dispute, positions, asOf);
  }
  for (const dispute of disputes) {
    if (dispute.minor !== null) applyDispute(dispute, positions, asOf);
  }
}

function applyDispute(
  dispute: LadderDispute,
  positions: readonly Position[],
  asOf: PlainDate,
): void {
  if (dispute.since > asOf) return;
  if (dispute.closedOn !== null && dispute.closedOn <= asOf) return;
  const why = { code: 'ladder.rest.dispute', params: { reason: dispute.reason } };
  let part = dispute.minor ?? Number.POSITIVE_INFINITY;
  for (const position of concerned(positions, dispute.items)) {
    const disputed = Math.min(part, position.left);
    position.left -= disputed;
    part -= disputed;
    if (position.left === 0) restAt(position, why);
  }
}

function applyPlan(
  plan: LadderPlan,
  account: LadderAccount,
  positions: readonly Position[],
  { asOf, holidays }: RunDay,
): Reason[] {
  const { from = plan.agreedOn, endedOn, restUntil } = plan;
  if (from > asOf || (endedOn !== null && endedOn <= asOf)) return [];
  const grace = {
    days: plan.graceDays,
    unit: plan.graceIn ?? 'days',
    holidays,
    forgivesOne: plan.forgivesOne === true,
  };
  const status = planStatus(plan.rows, moneyFor(plan, account), asOf, grace);
  const due = status.next?.due;
  if (status.state === 'broken') {
    const note = { code: 'ladder.note.planBroken', params: { due: due ?? '' } };
    if (restUntil === undefined || restUntil < asOf) return [note];
    const cure = { code: 'ladder.rest.cure', params: { until: restUntil } };
    for (const position of concerned(positions, plan.items)) {
      restAt(position, cure, epochDay(restUntil) + 1);
    }
    return [note];
  }
  const why = { code: 'ladder.rest.plan', params: { due: due ?? '' } };
  const late = status.graceEnds === undefined ? undefined : epochDay(status.graceEnds) + 1;
  for (const position of concerned(positions, plan.items)) restAt(position, why, late);
  return [];
}

function moneyFor({ currency, agreedOn, money }: LadderPlan, { receipts }: LadderAccount) {
  return money ?? receipts.filter((one) => one.currency === currency && one.on >= agreedOn);
}

/** A promise that was only offered rests nothing, and money cannot break it. */
function applyPromises(
  account: LadderAccount,
  positions: readonly Position[],
  policy: ReadyPolicy,
  { asOf, holidays }: RunDay,
): Reason[] {
  if (account.promises.length === 0) return [];
  const promises = account.promises.filter((one) => one.madeOn <= asOf && one.offered !== true);
  const statuses = promiseStatuses(
    { promises, receipts: account.receipts },
    asOf,
    policy.promiseGraceBankDays,
    holidays,
  );
  for (const status of statuses) {
    if (status.state === 'open') restPromised(status, positions, policy);
  }
  return brokenNotes(statuses);
}

function restPromised(
  { promise, deadline, received }: PromiseStatus<LadderPromise>,
  positions: readonly Position[],
  policy: ReadyPolicy,
): void {
  const why = { code: 'ladder.rest.promise', params: { due: promise.dueOn } };
  const until = epochDay(deadline) + 1;
  const inCurrency = positions.filter((position) => position.item.currency === promise.currency);
  if (promise.items !== undefined || policy.promiseRests === 'account') {
    for (const position of concerned(inCurrency, promise.items ?? null)) {
      restAt(position, why, until);
    }
    return;
  }
  let promised = promise.minor - received;
  for (const position of inCurrency) {
    if (promised <= 0) return;
    if (position.rest !== undefined) continue;
    promised -= position.left;
    restAt(position, why, until);
  }
}

/** The latest promise that was not kept is worth knowing; older ones are history. */
function brokenNotes(statuses: readonly PromiseStatus<LadderPromise>[]): Reason[] {
  const failed = statuses.filter(({ state }) => state === 'broken' || state === 'partKept');
  const latest = failed
    .map(({ promise }) => promise.dueOn)
    .sort()
    .at(-1);
  if (latest === undefined) return [];
  return [{ code: 'ladder.note.promiseBroken', params: { due: latest } }];
}

function concerned(
  positions: readonly Position[],
  items: readonly string[] | null,
): readonly Position[] {
  return items === null
    ? positions
    : positions.filter((position) => items.includes(position.item.id));
}
