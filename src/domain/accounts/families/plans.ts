import type { PlainDate } from '../../dates/plainDate';
import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import type { Account, Item } from '../account';
import type { PlanRow } from '../agreement';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { disputedByItem } from '../views/disputed';
import { activePlans } from '../views/standing';
import { amountParams, type Decision, refuse, unless } from './decision';
import { currencyProblem, itemsNamed, openOf, settledProblem } from './itemList';

/** An agreement over open items of one currency. Its rows pay exactly what is open, plus interest. */
export function agreePlan(
  account: Account,
  { plan: id, items: ids, currency, rows, terms, model }: CommandOf<'agreePlan'>,
  { today }: Context,
): Decision {
  const named = itemsNamed(account, ids);
  if (!named.ok) return named;
  const items = named.value;
  const minor = openOf(items);
  const problem =
    currencyProblem(items, currency) ??
    settledProblem(items) ??
    takenProblem(account, items, today) ??
    rowsProblem(rows, today) ??
    sumProblem(rows, minor, currency);
  return unless(problem, () => {
    const plan = { id, agreedOn: today, currency, minor, items: ids, rows, terms };
    return [{ type: 'planAgreed', plan, model }];
  });
}

export function planAgreed(account: Account, { plan }: EventOf<'planAgreed'>): Account {
  return { ...account, plans: [...account.plans, { ...plan, endedOn: null }] };
}

export function endPlan(
  account: Account,
  { plan: id, why }: CommandOf<'endPlan'>,
  { today }: Context,
): Decision {
  const plan = account.plans.find((one) => one.id === id);
  if (plan === undefined) return refuse('agreement.unknown');
  const problem = plan.endedOn === null ? undefined : refusal('agreement.ended-already');
  return unless(problem, () => [{ type: 'planEnded', plan: id, on: today, why }]);
}

export function planEnded(account: Account, event: EventOf<'planEnded'>): Account {
  return {
    ...account,
    plans: account.plans.map((one) =>
      one.id === event.plan ? { ...one, endedOn: event.on } : one,
    ),
  };
}

function takenProblem(
  account: Account,
  items: readonly Item[],
  today: PlainDate,
): Refusal | undefined {
  const planned = new Set(activePlans(account).flatMap((plan) => plan.items));
  const taken = items.find((item) => planned.has(item.id));
  if (taken) return refusal('agreement.active-already', { number: taken.number });
  const disputed = disputedByItem(account, today);
  const contested = items.find((item) => disputed.has(item.id));
  return contested && refusal('agreement.disputed', { number: contested.number });
}

function rowsProblem(rows: readonly PlanRow[], today: PlainDate): Refusal | undefined {
  const first = rows[0];
  if (first === undefined) return refusal('agreement.no-rows');
  if (first.dueOn < today) return refusal('agreement.first-in-past', { on: first.dueOn, today });
  const bad = rows.find((row, index) => !isSound(row, index, rows[index - 1]));
  return bad && refusal('agreement.row-wrong', { no: bad.no });
}

/** Numbered from 1, in the order of dates, made of principal and interest, paying something. */
function isSound(row: PlanRow, index: number, before: PlanRow | undefined): boolean {
  const amounts = [row.minor, row.interestMinor, row.principalMinor];
  return (
    amounts.every((minor) => Number.isSafeInteger(minor) && minor >= 0) &&
    row.no === index + 1 &&
    row.minor > 0 &&
    row.minor === row.interestMinor + row.principalMinor &&
    (before === undefined || before.dueOn <= row.dueOn)
  );
}

function sumProblem(
  rows: readonly PlanRow[],
  open: number,
  currency: CommandOf<'agreePlan'>['currency'],
): Refusal | undefined {
  const principal = sumMinor(rows.map((row) => row.principalMinor));
  if (principal === open) return undefined;
  const { amount: sum } = amountParams(principal, currency);
  return refusal('agreement.not-the-debt', { sum, ...amountParams(open, currency) });
}
