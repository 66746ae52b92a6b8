import { z } from 'zod';
import { DAY_COUNTS } from '../../src/domain/interest/conventions';
import type { Currency } from '../../src/domain/money/currency';
import { stepDate } from '../../src/domain/plans/dueDates';
import { schedulePlan } from '../../src/domain/plans/schedulePlan';
import type { PlanInput, PlanInterest, PlanRow } from '../../src/domain/plans/types';
import { ok } from '../../src/domain/result';
import { answerCases } from './answerCases';
import { currencyField, dateField, decimalField, decimalText, guarded, minorUnits } from './fields';

const dayCount = z.enum(DAY_COUNTS).default('actual/365');

const interest = z.union(
  [
    z.literal('none'),
    z.object({ kind: z.literal('none') }).transform(() => 'none' as const),
    z.object({ amount: decimalField, placing: z.enum(['last', 'spread']).default('last') }),
    z.object({ ratePct: decimalField, from: dateField.optional(), dayCount }),
    z.object({
      from: dateField,
      steps: z.array(z.object({ from: dateField, ratePct: decimalField })),
      dayCount,
    }),
  ],
  'give "none", {amount, placing?}, {ratePct, from?, dayCount?} or {from, steps, dayCount?}',
);

const shape = z.object({
  total: decimalField,
  currency: currencyField,
  first: dateField.nullish(),
  every: z.enum(['weekly', 'fortnightly', 'monthly', 'quarterly']),
  parts: z.number().optional(),
  amount: decimalField.optional(),
  rest: z.enum(['last', 'spread']).optional(),
  downPayment: z
    .union([decimalField, z.strictObject({ amount: decimalField, due: dateField.optional() })])
    .optional(),
  interest: interest.optional(),
  monthEnds: z.boolean().optional(),
  workingDays: z.enum(['next', 'previous', 'sameMonth']).optional(),
  holidays: z.array(dateField).optional(),
});

type PlanCase = z.output<typeof shape>;

/** Topic `plan`: the schedule of each case. */
export function plan(input: unknown): unknown {
  const one = shape.refine((it) => (it.parts === undefined) !== (it.amount === undefined), {
    message: 'give either parts or amount',
    path: ['parts'],
  });
  return answerCases(input, one, (it) =>
    guarded(() => {
      const schedule = schedulePlan(planInput(it));
      if (!schedule.ok) return schedule;
      return ok({ rows: schedule.value.map((row) => rowText(row, it.currency)) });
    }),
  );
}

function planInput(it: PlanCase): PlanInput {
  const { currency } = it;
  return {
    total: { minor: minorUnits(it.total, currency), currency },
    first: it.first ?? null,
    every: it.every,
    cut:
      it.amount === undefined
        ? { by: 'parts', parts: it.parts ?? 0 }
        : { by: 'amount', minor: minorUnits(it.amount, currency) },
    ...(it.rest === undefined ? {} : { rest: it.rest }),
    ...(it.downPayment === undefined ? {} : { downPayment: downPayment(it.downPayment, currency) }),
    interest: interestOf(it),
    monthEnds: it.monthEnds ?? false,
    ...(it.workingDays === undefined
      ? {}
      : { workingDays: { rule: it.workingDays, holidays: new Set(it.holidays) } }),
  };
}

function downPayment(
  given: NonNullable<PlanCase['downPayment']>,
  currency: Currency,
): NonNullable<PlanInput['downPayment']> {
  if (typeof given === 'string') return { minor: minorUnits(given, currency) };
  const minor = minorUnits(given.amount, currency);
  return given.due === undefined ? { minor } : { minor, due: given.due };
}

/** A bare rate without a start bears interest from one interval before the first payment. */
function interestOf(it: PlanCase): PlanInterest {
  const given = it.interest ?? 'none';
  if (given === 'none') return { kind: 'none' };
  if ('amount' in given) {
    const minor = minorUnits(given.amount, it.currency);
    return { kind: 'amount', minor, placing: given.placing };
  }
  if ('steps' in given) return { kind: 'rates', ...given };
  if (it.first === null || it.first === undefined) return { kind: 'none' };
  const from = given.from ?? stepDate(it.first, it.every, -1);
  const steps = [{ from, ratePct: given.ratePct }];
  return { kind: 'rates', from, steps, dayCount: given.dayCount };
}

function rowText(row: PlanRow, currency: Currency): unknown {
  return {
    no: row.no,
    due: row.due,
    amount: decimalText(row.amount, currency),
    interest: decimalText(row.interest, currency),
    principal: decimalText(row.principal, currency),
    balance: decimalText(row.balance, currency),
  };
}
