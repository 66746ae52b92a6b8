import type { PlainDate } from '../../dates/plainDate';
import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import type { Account, Item, Plan } from '../account';
import type { AgreementTerms, PlanRow } from '../agreement';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import type { PlanId } from '../ids';
import type { WrittenPlan } from '../planEvents';
import { disputedByItem } from '../views/disputed';
import { activePlans } from '../views/standing';
import { amountParams, type Decision, unless } from './decision';
import { currencyProblem, itemsNamed, openOf, settledProblem } from './itemList';
import { blankPaper } from './planLife';

/** Payments an agreement may have: ten years of months, as for plans. */
const MOST_ROWS = 120;

/**
 * An agreement over open items of one currency, as a draft or agreed at once. Its rows pay exactly
 * what is open, and beside it at least the side claims that are not waived.
 */
export function writePlan(
  account: Account,
  command: CommandOf<'agreePlan' | 'draftPlan'>,
  { today }: Context,
): Decision {
  const {
    plan: id,
    items: ids,
    currency,
    rows,
    terms,
    model,
    replaces,
    reference,
    number,
  } = command;
  const named = itemsNamed(account, ids);
  if (!named.ok) return named;
  const items = named.value;
  const minor = openOf(items);
  const problem =
    currencyProblem(items, currency) ??
    settledProblem(items) ??
    takenProblem(account, items, replaces) ??
    knownProblem(account, id, replaces) ??
    disputeProblem(account, items, today) ??
    rowsProblem(rows, today) ??
    sumProblem(rows, minor, currency) ??
    extrasProblem(rows, terms, currency);
  return unless(problem, () => {
    const link = {
      ...(replaces === undefined ? {} : { replaces }),
      ...(reference === undefined ? {} : { reference }),
      ...(number === undefined ? {} : { number }),
    };
    const plan = { id, agreedOn: today, currency, minor, items: ids, rows, terms, ...link };
    if (command.type === 'draftPlan') return [{ type: 'planDrafted', plan, model }];
    return [{ type: 'planAgreed', plan, model }, ...superseding(account, plan, today)];
  });
}

/** The end of the agreement that a new one takes the place of, once the new one is in force. */
export function superseding(
  account: Account,
  { id, replaces }: Pick<WrittenPlan, 'id' | 'replaces'>,
  today: PlainDate,
): EventOf<'planEnded'>[] {
  const old = account.plans.find((plan) => plan.id === replaces);
  if (old === undefined || old.endedOn !== null) return [];
  return [{ type: 'planEnded', plan: old.id, on: today, why: 'superseded', by: id }];
}

/** A draft waits for its signatures; what is agreed at once is in force. */
export function planWritten(
  account: Account,
  { type, plan }: EventOf<'planAgreed' | 'planDrafted'>,
): Account {
  const counted = account.receipts
    .filter(({ on, currency }) => currency === plan.currency && on >= plan.agreedOn)
    .map(({ id }) => id);
  const written: Plan = {
    ...plan,
    endedOn: null,
    ...(type === 'planDrafted' ? { paper: blankPaper() } : {}),
    ...(counted.length > 0 ? { counted } : {}),
  };
  return { ...account, plans: [...account.plans, written] };
}

function knownProblem(
  account: Account,
  id: PlanId,
  replaces: PlanId | undefined,
): Refusal | undefined {
  if (account.plans.some((plan) => plan.id === id)) return refusal('agreement.written-already');
  if (replaces === undefined) return undefined;
  const old = account.plans.find((plan) => plan.id === replaces);
  if (old === undefined) return refusal('agreement.unknown');
  return old.endedOn === null ? undefined : refusal('agreement.ended-already');
}

/** Refuses items that another agreement in force covers; the one that is replaced does not count. */
export function takenProblem(
  account: Account,
  items: readonly Item[],
  replaces: PlanId | undefined,
): Refusal | undefined {
  const others = activePlans(account).filter((plan) => plan.id !== replaces);
  const planned = new Set(others.flatMap((plan) => plan.items));
  const taken = items.find((item) => planned.has(item.id));
  return taken && refusal('agreement.active-already', { number: taken.number });
}

function disputeProblem(
  account: Account,
  items: readonly Item[],
  today: PlainDate,
): Refusal | undefined {
  const disputed = disputedByItem(account, today);
  const contested = items.find((item) => disputed.has(item.id));
  return contested && refusal('agreement.disputed', { number: contested.number });
}

function rowsProblem(rows: readonly PlanRow[], today: PlainDate): Refusal | undefined {
  const first = rows[0];
  if (first === undefined) return refusal('agreement.no-rows');
  if (rows.length > MOST_ROWS) {
    return refusal('agreement.too-many-rows', { rows: rows.length, most: MOST_ROWS });
  }
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

function extrasProblem(
  rows: readonly PlanRow[],
  { extras = [] }: AgreementTerms,
  currency: CommandOf<'agreePlan'>['currency'],
): Refusal | undefined {
  const asked = sumMinor(extras.filter(({ waived }) => !waived).map(({ minor }) => minor));
  const interest = sumMinor(rows.map((row) => row.interestMinor));
  if (interest >= asked) return undefined;
  const { amount: sum } = amountParams(interest, currency);
  return refusal('agreement.extras-missing', { sum, ...amountParams(asked, currency) });
}
