import { z } from 'zod';
import { matchEntries } from '../../src/domain/matching/matchEntries';
import type {
  MatchCustomer,
  MatchEntry,
  MatchItem,
  MatchSuggestion,
} from '../../src/domain/matching/types';
import type { Currency } from '../../src/domain/money/currency';
import { err, ok } from '../../src/domain/result';
import { answerCases } from './answerCases';
import {
  currencyField,
  dateField,
  decimalField,
  decimalText,
  guarded,
  idField,
  minorUnits,
  notNegativeField,
} from './fields';
import { idTwice } from './idTwice';
import { sentenceOf } from './sentences';

const entry = z.object({
  id: idField,
  on: dateField,
  amount: decimalField,
  currency: currencyField,
  name: z.string().default(''),
  iban: z.string().default(''),
  reference: z.string().default(''),
  text: z.string().default(''),
  kind: z.enum(['payment', 'return', 'cheque']).exactOptional(),
});

const percentField = notNegativeField.refine(
  (text) => Number(text) <= 100,
  'give a number from 0 to 100',
);

const item = z.object({
  id: idField,
  customer: idField,
  number: idField,
  currency: currencyField,
  amount: decimalField,
  open: decimalField,
  dueDate: dateField,
  references: z.array(z.string()).default([]),
  discount: z.object({ pct: percentField, until: dateField }).exactOptional(),
  held: z.boolean().exactOptional(),
});

const customer = z.object({
  id: idField,
  names: z.array(z.string()).default([]),
  ibans: z.array(z.string()).default([]),
});

const shape = z.object({
  asOf: dateField,
  threshold: z.number().min(0).max(1).default(0.9),
  tolerance: z.record(currencyField, notNegativeField).default({}),
  entries: z.array(entry),
  items: z.array(item),
  customers: z.array(customer).default([]),
});

/** Topic `match`: what each bank entry pays. A case is a statement with the items open before it. */
export function match(input: unknown): unknown {
  return answerCases(input, shape, (it) =>
    guarded(() => {
      const twice =
        idTwice(it.entries, 'entries') ??
        idTwice(it.items, 'items') ??
        idTwice(it.customers, 'customers');
      if (twice !== null) return err(twice);
      const customers: MatchCustomer[] = it.customers;
      const suggestions = matchEntries(
        { entries: it.entries.map(matchEntry), items: it.items.map(matchItem), customers },
        {
          asOf: it.asOf,
          threshold: it.threshold,
          tolerance: (currency) => minorUnits(it.tolerance[currency] ?? '0', currency),
        },
      );
      const currencies = new Map(it.entries.map((one) => [one.id, one.currency]));
      const itemCurrencies = new Map(it.items.map((one) => [one.id, one.currency]));
      return ok({ matches: suggestions.map((one) => matchText(one, currencies, itemCurrencies)) });
    }),
  );
}

function matchEntry({ amount, currency, ...rest }: z.output<typeof entry>): MatchEntry {
  return { ...rest, amount: { minor: minorUnits(amount, currency), currency } };
}

function matchItem({ amount, open, dueDate, ...rest }: z.output<typeof item>): MatchItem {
  const { currency } = rest;
  return {
    ...rest,
    due: dueDate,
    original: minorUnits(amount, currency),
    open: minorUnits(open, currency),
  };
}

function matchText(
  one: MatchSuggestion,
  currencies: ReadonlyMap<string, Currency>,
  itemCurrencies: ReadonlyMap<string, Currency>,
): unknown {
  const text = (minor: number, currency: Currency | undefined) =>
    currency === undefined ? null : decimalText(minor, currency);
  return {
    entry: one.entry,
    kind: one.kind,
    customer: one.customer,
    items: one.allocations.map(({ item: id, minor, discount, writeOff }) => ({
      item: id,
      amount: text(minor, itemCurrencies.get(id)),
      discount: text(discount, itemCurrencies.get(id)),
      writeOff: text(writeOff, itemCurrencies.get(id)),
    })),
    unallocated: text(one.unallocated, currencies.get(one.entry)),
    confidence: one.confidence,
    book: one.book,
    reasons: one.reasons.map((reason) => sentenceOf(reason)),
  };
}
