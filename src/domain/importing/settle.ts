import type { Currency } from '../money/currency';
import { type Money, totalsByCurrency } from '../money/money';
import { atOnce, type Steps } from '../steps';
import type { Comparison, ExistingItem } from './compare';
import { entriesOf } from './compare';
import type { ImportDraft } from './openItems/draft';
import type { Note } from './types';

/** What would count as settled of one customer. */
export interface SettledCustomer {
  readonly customerKey: string;
  readonly items: readonly ExistingItem[];
  /** Open amounts that would be closed. */
  readonly totals: readonly Money[];
  /** True when the file has no document of this customer at all. */
  readonly gone: boolean;
}

/** What "this is my full list of open items today" would settle. Nothing is booked by it. */
export interface SettleDecision {
  readonly customers: readonly SettledCustomer[];
  readonly items: number;
  readonly totals: readonly Money[];
  /** Why the file may be no full list; each must be seen before anything is booked. */
  readonly warnings: readonly Note[];
}

/** Above this share of what is open, a list is more likely cut short than paid. */
const MUCH = 0.5;
/** A ledger of fewer documents can well be paid at once. */
const FEW = 4;

/**
 * Decides what the documents missing in a full list mean: they are settled, customer by customer,
 * with the totals per currency. It warns when the file has no document in a currency the ledger has (`import.settle-currency`), when more than half
 * of the customers (`import.settle-customers`), of the documents (`import.settle-documents`) or of
 * the money in a currency (`import.settle-amount`) would go, when the file is empty
 * (`import.settle-empty`), and when rows of it were refused, whose documents would be settled by
 * mistake (`import.settle-refused`).
 * @param existing all documents of the ledger that `comparison` was made with
 */
export function settleMissing(
  draft: ImportDraft,
  comparison: Comparison,
  existing: readonly ExistingItem[],
): SettleDecision {
  return atOnce(settleSteps(draft, comparison, existing));
}

/** `settleMissing`, a customer or one look through all documents at a step. */
export function* settleSteps(
  draft: ImportDraft,
  { missing }: Comparison,
  existing: readonly ExistingItem[],
): Steps<SettleDecision> {
  const open = existing.filter((item) => item.open !== 0);
  yield;
  const inFile = new Set(draft.customers.filter(hasItems).map((customer) => customer.key));
  const groups = groupByCustomer(missing);
  const customers: SettledCustomer[] = [];
  for (const [customerKey, items] of groups) {
    yield;
    const gone = !inFile.has(customerKey);
    customers.push({ customerKey, items, totals: totalsOf(items), gone });
  }
  const totals = totalsOf(missing);
  yield;
  return {
    ...{ customers, items: missing.length, totals },
    warnings: missing.length === 0 ? [] : yield* warningSteps(draft, missing, open, customers),
  };
}

function hasItems({ items }: ImportDraft['customers'][number]): boolean {
  return items.length > 0;
}

function groupByCustomer(items: readonly ExistingItem[]): Map<string, ExistingItem[]> {
  const groups = new Map<string, ExistingItem[]>();
  for (const item of items) {
    const group = groups.get(item.customerKey);
    if (group === undefined) groups.set(item.customerKey, [item]);
    else group.push(item);
  }
  return groups;
}

function totalsOf(items: readonly ExistingItem[]): Money[] {
  return totalsByCurrency(items.map(({ open, currency }) => ({ minor: open, currency })));
}

function* warningSteps(
  draft: ImportDraft,
  missing: readonly ExistingItem[],
  open: readonly ExistingItem[],
  customers: readonly SettledCustomer[],
): Steps<Note[]> {
  if (draft.counts.documents === 0) return [warning('import.settle-empty', {})];
  const refused = draft.rejected.length;
  const gone = customers.filter((customer) => customer.gone).length;
  const all = new Set(open.map(({ customerKey }) => customerKey)).size;
  yield;
  const currencies = yield* currencySteps(draft, missing, open);
  return [
    ...(refused > 0 ? [warning('import.settle-refused', { count: refused })] : []),
    ...currencies,
    ...(all >= FEW && gone > all * MUCH
      ? [warning('import.settle-customers', { count: gone, of: all })]
      : []),
    ...(open.length >= FEW && missing.length > open.length * MUCH
      ? [warning('import.settle-documents', { count: missing.length, of: open.length })]
      : []),
  ];
}

/** A currency that is not in the file at all, or of which more than half of the claims would go. */
function* currencySteps(
  draft: ImportDraft,
  missing: readonly ExistingItem[],
  open: readonly ExistingItem[],
): Steps<Note[]> {
  const inFile = new Set<Currency>();
  for (const { item } of entriesOf(draft)) inFile.add(item.amount.currency);
  const warnings: Note[] = [];
  for (const currency of new Set(missing.map((item) => item.currency))) {
    yield;
    if (!inFile.has(currency)) {
      warnings.push(warning('import.settle-currency', { currency }));
      continue;
    }
    const many = open.filter((item) => item.currency === currency).length >= FEW;
    yield;
    const much = claims(missing, currency) > claims(open, currency) * MUCH;
    if (many && much) warnings.push(warning('import.settle-amount', { currency }));
  }
  return warnings;
}

/** Credits would hide how much is claimed: only what is owed counts. */
function claims(items: readonly ExistingItem[], currency: Currency): number {
  return items.reduce(
    (sum, item) => (item.currency === currency && item.open > 0 ? sum + item.open : sum),
    0,
  );
}

function warning(code: string, params: Note['params']): Note {
  return { line: null, code, params };
}
