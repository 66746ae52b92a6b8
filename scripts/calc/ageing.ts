import { z } from 'zod';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import { type Ageing, type AgeingItem, ageingOf } from '../../src/domain/kpi/ageing';
import { openAsOf } from '../../src/domain/kpi/openAsOf';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok } from '../../src/domain/result';
import { answerCases } from './answerCases';
import { currencyField, dateField, decimalField, decimalText, guarded, minorUnits } from './fields';
import { paymentProblem } from './paymentProblem';

const item = z.object({
  amount: decimalField,
  currency: currencyField,
  dueDate: dateField,
  issued: dateField.optional(),
  posted: dateField.optional(),
  disputed: z.union([z.boolean(), decimalField]).optional(),
  payments: z
    .array(z.object({ on: dateField, amount: decimalField, currency: currencyField.optional() }))
    .default([]),
});

const shape = z.object({
  asOf: dateField,
  by: z.enum(['due', 'issued', 'posted']).default('due'),
  buckets: z.array(z.int()).optional(),
  disputed: z.enum(['apart', 'within']).default('apart'),
  items: z.array(item),
});

type ItemCase = z.output<typeof item>;

/** Topic `ageing`: open items by age at the end of a day, a row per currency. */
export function ageing(input: unknown): unknown {
  return answerCases(input, shape, ({ asOf, items, buckets, ...options }) =>
    guarded(() => {
      if (buckets?.some((limit, index) => index > 0 && limit <= (buckets[index - 1] ?? limit))) {
        return err(refusal('kpi.buckets-not-rising'));
      }
      for (const [index, one] of items.entries()) {
        const at = (paid: number) => `items.${index}.payments.${paid}`;
        const problem = paymentProblem(one.payments, one, at) ?? disputeProblem(one, index);
        if (problem !== null) return err(problem);
      }
      const rows = ageingOf(
        items.map((one) => ageingItem(one, asOf)),
        asOf,
        buckets === undefined ? options : { ...options, buckets },
      );
      return ok({ currencies: rows.map(rowText) });
    }),
  );
}

function ageingItem(one: ItemCase, asOf: PlainDate): AgeingItem {
  const { currency, issued, posted } = one;
  const open = openAsOf(
    {
      amount: minorUnits(one.amount, currency),
      ...(issued === undefined ? {} : { issued }),
      settlements: one.payments.map((paid) => ({
        on: paid.on,
        minor: minorUnits(paid.amount, currency),
      })),
    },
    asOf,
  );
  return {
    currency,
    open,
    due: one.dueDate,
    disputed: disputedPart(one, open),
    ...(issued === undefined ? {} : { issued }),
    ...(posted === undefined ? {} : { posted }),
  };
}

/** A part in dispute is written like its item: below zero only of a credit note. */
function disputeProblem({ disputed, amount, currency }: ItemCase, index: number): Refusal | null {
  if (typeof disputed !== 'string' || minorUnits(disputed, currency) >= 0) return null;
  if (minorUnits(amount, currency) < 0) return null;
  return refusal('calc.disputed-negative', { value: disputed, field: `items.${index}.disputed` });
}

/** No more can be in dispute than is open, and nothing of what was paid over. */
function disputedPart({ disputed, amount, currency }: ItemCase, open: number): number {
  if (typeof disputed !== 'string') return disputed === true ? open : 0;
  const sign = minorUnits(amount, currency) < 0 ? -1 : 1;
  const size = Math.min(Math.abs(minorUnits(disputed, currency)), Math.max(0, sign * open));
  return size === 0 ? 0 : sign * size;
}

function rowText({ currency, buckets, disputed, total }: Ageing): unknown {
  const cell = ({ count, minor }: { count: number; minor: number }) => ({
    count,
    amount: decimalText(minor, currency),
  });
  return {
    currency,
    buckets: buckets.map((bucket) => ({ bucket: bucket.key, ...cell(bucket) })),
    disputed: cell(disputed),
    total: cell(total),
  };
}
