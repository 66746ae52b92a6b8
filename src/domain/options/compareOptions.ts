import { addMonths, daysBetween, type PlainDate } from '../dates/plainDate';
import { toDecimal } from '../money/decimal';
import { MAX_PARTS } from '../plans/checkPlan';
import { compareOffers, type Offer, type OfferSummary } from '../plans/compareOffers';
import { interestBetween, yearlyRate } from '../plans/planInterest';
import type { PlanInput, PlanInterest } from '../plans/types';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { AgreementPrefill, OptionsComparison, OptionsInput, PayOption } from './types';
import { optionWarnings } from './warnings';

const DEFERRALS = [1, 2, 3, 6] as const;
const INSTALMENTS = [3, 6, 12] as const;
/** How money lent is counted: days of the calendar over a year of 365. */
const DAY_COUNT = 'actual/365';

type Wish = Pick<PayOption, 'id' | 'kind' | 'parts' | 'first'>;

/**
 * Deferrals by 1, 2, 3 and 6 months and instalments in 3, 6 and 12 months side by side, and the
 * fewest instalments the customer can afford. Every schedule is `plans/` own: sums hold to the
 * smallest unit. Refuses what makes no comparison possible: nothing owed, a first date in the
 * past, a rate that is no percentage, an affordable amount that is not above zero.
 */
export function compareOptions(input: OptionsInput): Result<OptionsComparison, Refusal> {
  const problem = inputProblem(input);
  if (problem !== undefined) return err(problem);
  const own = affordableWish(input);
  const wishes = [...standardWishes(input), ...(own === null ? [] : [own])].sort(byLength);
  const limit = input.affordable ?? undefined;
  const { offers, refused } = compareOffers(
    wishes.map((wish) => offerOf(wish, input)),
    limit,
  );
  const options = offers.flatMap((summary) => {
    const wish = wishes.find(({ id }) => id === summary.id);
    return wish === undefined ? [] : [optionOf(wish, summary, input)];
  });
  return ok({ options, refused, note: tooLittle(options, input), suggested: suggestedOf(options) });
}

/** The chosen option as an agreement begins with it. */
export function agreementPrefill(
  { debt, interestPct }: Pick<OptionsInput, 'debt' | 'interestPct'>,
  { kind, parts, first }: PayOption,
  setOff = false,
): AgreementPrefill {
  return { debt, setOff, kind, parts, first, interestPct: interestPct.trim() };
}

/**
 * Interest of an agreement made today, from percent text; '' and "0" are none. Text that is no
 * percentage is left for `schedulePlan` to refuse.
 */
export function agreedInterest(ratePct: string, today: PlainDate): PlanInterest {
  if (ratePct.trim() === '' || yearlyRate(ratePct.trim())?.n === 0n) return { kind: 'none' };
  const steps = [{ from: today, ratePct: ratePct.trim() }];
  return { kind: 'rates', from: today, steps, dayCount: DAY_COUNT };
}

function inputProblem(input: OptionsInput): Refusal | undefined {
  const { debt, first, today, affordable, interestPct, carryingPct } = input;
  if (debt.minor <= 0) return refusal('plan.nothing-to-pay');
  if (first < today) return refusal('options.first-in-past', { on: first });
  if (affordable !== null && affordable <= 0) return refusal('options.affordable-not-positive');
  const bad = [interestPct, carryingPct].find((text) => !isRate(text));
  return bad === undefined ? undefined : refusal('plan.rate-not-a-number', { rate: bad });
}

function isRate(text: string): boolean {
  return text.trim() === '' || yearlyRate(text.trim()) !== null;
}

function standardWishes({ today, first, instalments = INSTALMENTS }: OptionsInput): Wish[] {
  const later = DEFERRALS.map(
    (months): Wish => ({
      id: `defer-${months}`,
      kind: 'deferral',
      parts: 1,
      first: addMonths(today, months),
    }),
  );
  const parts = instalments.map(
    (count): Wish => ({ id: `parts-${count}`, kind: 'instalments', parts: count, first }),
  );
  return [...later, ...parts];
}

/** The fewest monthly instalments none of which is above what the customer can pay. */
function affordableWish(input: OptionsInput): Wish | null {
  const { affordable, debt, first } = input;
  if (affordable === null) return null;
  const least = Math.max(1, Math.ceil(debt.minor / affordable));
  for (let parts = least; parts <= MAX_PARTS; parts += 1) {
    const wish: Wish = { id: 'affordable', kind: 'instalments', parts, first };
    const { offers } = compareOffers([offerOf(wish, input)], affordable);
    if (offers[0]?.affordable === true) {
      const { instalments = INSTALMENTS } = input;
      const isStandard = instalments.some((count) => count === parts);
      return isStandard ? null : wish;
    }
  }
  return null;
}

/** Said where not even the longest agreement is within what the customer can pay in a month. */
function tooLittle(options: readonly PayOption[], input: OptionsInput): Refusal | null {
  const { affordable, debt, first } = input;
  if (affordable === null || options.some((one) => one.affordable === true)) return null;
  const parts = Math.min(MAX_PARTS, debt.minor);
  const longest: Wish = { id: 'longest', kind: 'instalments', parts, first };
  const [found] = compareOffers([offerOf(longest, input)]).offers;
  if (found === undefined) return null;
  const { currency } = debt;
  const amount = toDecimal({ minor: affordable, currency });
  const least = toDecimal({ minor: found.highestMonth, currency });
  return refusal('options.too-little', { amount, least, currency, most: MAX_PARTS });
}

function offerOf({ id, parts, first }: Wish, given: OptionsInput): Offer {
  const { debt, today, interestPct, holidays } = given;
  const input: PlanInput = {
    total: debt,
    first,
    every: 'monthly',
    cut: { by: 'parts', parts },
    rest: 'last',
    interest: agreedInterest(interestPct, today),
    ...(holidays !== undefined && { workingDays: { rule: 'next', holidays } }),
  };
  return { id, input };
}

function optionOf(wish: Wish, summary: OfferSummary, input: OptionsInput): PayOption {
  const { today, limitation } = input;
  const { rows, total, interest, highestPayment, ends } = summary;
  return {
    ...wish,
    ...{ rows, total, interest, highestPayment, ends },
    days: daysBetween(today, ends),
    affordable: summary.affordable ?? null,
    carrying: carried(input, (until) => rows.map(({ principal, due }) => until(principal, due))),
    waiting: carried(input, (until) => [until(input.debt.minor, ends)]),
    spare: limitation === null ? null : daysBetween(ends, limitation),
    warnings: optionWarnings(wish.parts, ends, input),
  };
}

/** The firm's own cost of money, each amount until its day; null while no rate is stated. */
function carried(
  { today, carryingPct }: OptionsInput,
  parts: (until: (minor: number, due: PlainDate) => number) => readonly number[],
): number | null {
  const ratePct = carryingPct.trim();
  if (ratePct === '') return null;
  const until = (minor: number, due: PlainDate) =>
    interestBetween(minor, today, due, [{ from: today, ratePct }], DAY_COUNT);
  return parts(until).reduce((sum, cost) => sum + cost, 0);
}

function suggestedOf(options: readonly PayOption[]): string | null {
  const fitting = options.filter(({ affordable, spare }) => affordable === true && isInTime(spare));
  const [best] = [...fitting].sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0));
  return best?.id ?? null;
}

function isInTime(spare: number | null): boolean {
  return spare === null || spare >= 0;
}

/** Deferrals first, then by the number of parts. */
function byLength(a: Wish, b: Wish): number {
  if (a.kind !== b.kind) return a.kind === 'deferral' ? -1 : 1;
  return a.parts - b.parts;
}
