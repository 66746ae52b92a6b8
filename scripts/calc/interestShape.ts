import { z } from 'zod';
import { daysBetween } from '../../src/domain/dates/plainDate';
import {
  BUCKETS,
  type ConventionName,
  type Conventions,
  conventionsOf,
  DAY_COUNTS,
  type DayCount,
  isConventionName,
  NAMED_CONVENTIONS,
  type Order,
} from '../../src/domain/interest/conventions';
import type { Regime } from '../../src/domain/interest/regime';
import { currencyField, dateField, decimalField, notNegativeField, positiveField } from './fields';

/** Other ways in which sources write a day count. */
const DAY_COUNT_NAMES: ReadonlyMap<string, DayCount> = new Map([
  ...DAY_COUNTS.map((name): [string, DayCount] => [name, name]),
  ['actual/365-366', 'actual/actual'],
  ['act/act', 'actual/actual'],
  ['act/365', 'actual/365'],
  ['act/360', 'actual/360'],
  ['30e/360', '30/360'],
]);

const dayCountField = z.string().transform((text, context): DayCount => {
  const dayCount = DAY_COUNT_NAMES.get(text.toLowerCase());
  if (dayCount !== undefined) return dayCount;
  context.addIssue(`give one of ${DAY_COUNTS.join(', ')}`);
  return z.NEVER;
});

const conventionField = z.custom<ConventionName>(
  (value) => typeof value === 'string' && isConventionName(value),
  `give one of ${Object.keys(NAMED_CONVENTIONS).join(', ')}`,
);

const bucketField = z.enum(BUCKETS);

const orderField = z
  .tuple([bucketField, bucketField, bucketField])
  .refine((order) => new Set(order).size === order.length, 'each of the three once');

const paymentShape = z.object({
  on: dateField,
  amount: notNegativeField,
  currency: currencyField.optional(),
  kind: z.enum(['payment', 'creditNote']).default('payment'),
});

/** How files of cases write what was paid or credited: `{type, on | date, amount}`. */
const eventShape = z
  .object({
    type: z.enum(['payment', 'partPayment', 'creditNote']),
    on: dateField.optional(),
    date: dateField.optional(),
    amount: notNegativeField,
  })
  .transform(({ type, on, date, amount }, context) => {
    const day = on ?? date;
    if (day === undefined) {
      context.addIssue({ code: 'custom', path: ['on'], message: 'give the day of the event' });
      return z.NEVER;
    }
    const kind = type === 'creditNote' ? type : ('payment' as const);
    return { on: day, amount, kind };
  });

/** A case of the topic `interest`. A field that is null counts as left out. */
export const interestShape = z.object({
  regime: z.string(),
  principal: decimalField,
  currency: currencyField,
  dueDate: dateField.nullish(),
  untilDate: dateField.nullish(),
  days: z.int().nonnegative().nullish(),
  ratePct: decimalField.nullish(),
  contractRatePct: decimalField.nullish(),
  dayCount: dayCountField.nullish(),
  payments: z.array(paymentShape).nullish(),
  events: z.array(eventShape).nullish(),
  countPaymentDay: z.boolean().nullish(),
  allocation: orderField.nullish(),
  convention: z
    .union([conventionField.transform((name) => [name]), z.array(conventionField)])
    .nullish(),
  consumer: z.boolean().nullish(),
  holidays: z.array(dateField).nullish(),
  costs: notNegativeField.nullish(),
  originalGross: notNegativeField.nullish(),
  compensationRate: positiveField.nullish(),
  rates: z.array(z.object({ from: dateField, ratePct: decimalField })).nullish(),
});

export type InterestCase = z.output<typeof interestShape>;

/** What was paid or credited, under either name. */
export function creditsIn(it: InterestCase): z.output<typeof paymentShape>[] {
  return [...(it.payments ?? []), ...(it.events ?? [])];
}

/** The regime's conventions with what the case sets otherwise; later names win over earlier ones. */
export function conventionsIn(it: InterestCase, regime: Regime): Conventions {
  const named = (it.convention ?? []).map((name) => NAMED_CONVENTIONS[name]);
  const counted = countsFromDueDate(it) ? NAMED_CONVENTIONS['due-date-as-agreed'] : {};
  const base: Conventions = Object.assign({}, conventionsOf(regime), counted, ...named);
  const allocation: Order = it.allocation ?? base.allocation;
  return {
    ...base,
    dayCount: it.dayCount ?? base.dayCount,
    countPaymentDay: it.countPaymentDay ?? base.countPaymentDay,
    allocation,
  };
}

/** A case that states the days from its due date on says that the due date was not moved. */
function countsFromDueDate({ dueDate, untilDate, days }: InterestCase): boolean {
  return dueDate && untilDate ? daysBetween(dueDate, untilDate) === days : false;
}

/** `contractRatePct`, or `ratePct` which stands for it where the case states its own rate. */
export function statedRate(it: InterestCase): string | undefined {
  return it.contractRatePct ?? it.ratePct ?? undefined;
}
