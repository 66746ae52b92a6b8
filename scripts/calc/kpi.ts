import { z } from 'zod';
import { carryingCost } from '../../src/domain/kpi/carryingCost';
import {
  averageDaysDelinquent,
  bestPossibleDso,
  collectionEffectiveness,
  type DsoInput,
  dsoCountback,
  dsoSimple,
} from '../../src/domain/kpi/dso';
import { cashForecast, type Forecast, type ForecastItem } from '../../src/domain/kpi/forecast';
import { promiseKeptRate } from '../../src/domain/kpi/promiseRate';
import { recoveredByStep } from '../../src/domain/kpi/recovered';
import type { Currency } from '../../src/domain/money/currency';
import { ok, unreachable } from '../../src/domain/result';
import { answerCases } from './answerCases';
import {
  currencyField,
  dateField,
  decimalField,
  decimalText,
  guarded,
  minorUnits,
  notNegativeField,
} from './fields';

const dated = z.array(z.object({ on: dateField, amount: decimalField }));
const expected = z.array(z.object({ on: dateField, amount: notNegativeField }));
const period = { receivables: decimalField, current: decimalField, creditSales: decimalField };

const figures = z.discriminatedUnion('figure', [
  z.object({ figure: z.literal('dso'), ...period, days: z.int().positive() }),
  z.object({ figure: z.literal('bestPossibleDso'), ...period, days: z.int().positive() }),
  z.object({ figure: z.literal('averageDaysDelinquent'), ...period, days: z.int().positive() }),
  z.object({
    figure: z.literal('dsoCountback'),
    receivables: decimalField,
    months: z.array(z.object({ sales: decimalField, days: z.int().positive() })),
  }),
  z.object({
    figure: z.literal('cei'),
    opening: decimalField,
    creditSales: decimalField,
    closing: decimalField,
    closingCurrent: decimalField,
  }),
  z.object({
    figure: z.literal('promiseKeptRate'),
    promises: z.array(z.object({ promised: notNegativeField, received: notNegativeField })),
  }),
  z.object({
    figure: z.literal('recoveredByStep'),
    windowDays: z.int().nonnegative().default(30),
    items: z.array(
      z.object({
        steps: z.array(z.object({ level: z.int(), on: dateField, open: decimalField })),
        receipts: dated,
      }),
    ),
  }),
  z.object({
    figure: z.literal('carryingCost'),
    ratePct: notNegativeField,
    overdue: z.array(
      z
        .object({ amount: decimalField, from: dateField, until: dateField })
        .refine(({ from, until }) => from <= until, {
          path: ['until'],
          message: 'give a day not before "from"',
        }),
    ),
  }),
  z.object({
    figure: z.literal('cashForecast'),
    asOf: dateField,
    items: z.array(
      z.object({
        open: decimalField,
        dueDate: dateField,
        disputed: notNegativeField.default('0'),
        plan: expected.default([]),
        promises: expected.default([]),
        habitDays: z.int().optional(),
      }),
    ),
  }),
]);

type Figure = z.output<typeof figures>;
type Of<Name extends Figure['figure']> = Extract<Figure, { figure: Name }>;

const shape = z.object({ currency: currencyField }).and(figures);

/** Topic `kpi`: one figure per case, named by `figure`; null where it does not exist. */
export function kpi(input: unknown): unknown {
  return answerCases(input, shape, ({ currency, ...figure }) =>
    guarded(() => ok({ figure: figure.figure, ...figureOf(figure, currency) })),
  );
}

function figureOf(it: Figure, currency: Currency): Readonly<Record<string, unknown>> {
  const minor = (text: string) => minorUnits(text, currency);
  switch (it.figure) {
    case 'dso':
      return { days: dsoSimple(dsoInput(it, currency)) ?? null };
    case 'bestPossibleDso':
      return { days: bestPossibleDso(dsoInput(it, currency)) ?? null };
    case 'averageDaysDelinquent':
      return { days: averageDaysDelinquent(dsoInput(it, currency)) ?? null };
    case 'dsoCountback': {
      const months = it.months.map(({ sales, days }) => ({ sales: minor(sales), days }));
      return { days: dsoCountback(minor(it.receivables), months) ?? null };
    }
    case 'cei':
      return { pct: effectiveness(it, minor) };
    case 'promiseKeptRate':
      return promises(it, minor);
    case 'recoveredByStep':
      return { steps: recovered(it, currency) };
    case 'carryingCost':
      return { amount: decimalText(cost(it, minor), currency) };
    case 'cashForecast':
      return forecastText(cashForecast(it.items.map(forecastItem(currency)), it.asOf), currency);
    default:
      return unreachable(it);
  }
}

function dsoInput(
  it: Of<'dso' | 'bestPossibleDso' | 'averageDaysDelinquent'>,
  currency: Currency,
): DsoInput {
  return {
    receivables: minorUnits(it.receivables, currency),
    current: minorUnits(it.current, currency),
    creditSales: minorUnits(it.creditSales, currency),
    days: it.days,
  };
}

function effectiveness(it: Of<'cei'>, minor: (text: string) => number): number | null {
  const pct = collectionEffectiveness({
    openingReceivables: minor(it.opening),
    creditSales: minor(it.creditSales),
    closingReceivables: minor(it.closing),
    closingCurrent: minor(it.closingCurrent),
  });
  return pct ?? null;
}

function promises(
  it: Of<'promiseKeptRate'>,
  minor: (text: string) => number,
): Readonly<Record<string, unknown>> {
  const rate = promiseKeptRate(
    it.promises.map((one) => ({ promised: minor(one.promised), received: minor(one.received) })),
  );
  return { ...rate, byCountPct: rate.byCountPct ?? null, byAmountPct: rate.byAmountPct ?? null };
}

function recovered(it: Of<'recoveredByStep'>, currency: Currency): unknown {
  const items = it.items.map(({ steps, receipts }) => ({
    steps: steps
      .map((step) => ({ ...step, open: minorUnits(step.open, currency) }))
      .sort((a, b) => (a.on === b.on ? a.level - b.level : a.on < b.on ? -1 : 1)),
    receipts: receipts.map(({ on, amount }) => ({ on, minor: minorUnits(amount, currency) })),
  }));
  return recoveredByStep(items, it.windowDays).map((row) => ({
    level: row.level,
    sent: row.sent,
    chased: decimalText(row.chased, currency),
    recovered: decimalText(row.recovered, currency),
    recoveredPct: row.recoveredPct ?? null,
  }));
}

function cost(it: Of<'carryingCost'>, minor: (text: string) => number): number {
  const stretches = it.overdue.map((one) => ({ ...one, minor: minor(one.amount) }));
  return carryingCost(stretches, it.ratePct);
}

function forecastItem(
  currency: Currency,
): (one: Of<'cashForecast'>['items'][number]) => ForecastItem {
  const parts = (list: z.output<typeof dated>) =>
    list.map(({ on, amount }) => ({ due: on, minor: minorUnits(amount, currency) }));
  return (one) => ({
    currency,
    open: minorUnits(one.open, currency),
    due: one.dueDate,
    disputed: minorUnits(one.disputed, currency),
    plan: parts(one.plan),
    promises: parts(one.promises),
    ...(one.habitDays === undefined ? {} : { habitDays: one.habitDays }),
  });
}

function forecastText(
  { weeks, undated }: Forecast,
  currency: Currency,
): Readonly<Record<string, unknown>> {
  return {
    weeks: weeks.map(({ week, minor, bySource }) => ({
      week,
      amount: decimalText(minor, currency),
      bySource: Object.fromEntries(
        Object.entries(bySource).map(([source, part]) => [source, decimalText(part, currency)]),
      ),
    })),
    undated: decimalText(undated[0]?.minor ?? 0, currency),
  };
}
