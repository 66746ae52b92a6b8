import { decimalsOf } from '../money/currency';
import { parseDecimal } from '../money/decimal';
import { confidenceOf, type Findings } from './confidence';
import {
  instructedIn,
  type KnownCustomer,
  knownCustomers,
  type NamedItem,
  namedItems,
} from './evidence';
import { type Fit, fitNamed, fitUnnamed, type OpenItem, type Paid } from './fit';
import { matchIndex } from './matchIndex';
import { partRemarks, timingDoubts } from './remarks';
import { isReturn, returnFound } from './returns';
import { type EarlierPayment, Statement } from './statement';
import type {
  MatchCustomer,
  MatchEntry,
  MatchItem,
  MatchOptions,
  MatchSuggestion,
  Reason,
} from './types';

export interface MatchInput {
  readonly entries: readonly MatchEntry[];
  readonly items: readonly MatchItem[];
  readonly customers: readonly MatchCustomer[];
  /** Payments of earlier statements, so that a second one is noticed. */
  readonly booked?: readonly EarlierPayment[];
}

/** Below this a suggestion is a guess, and later payments may still take its items. */
const GUESS = 0.5;

/** Lines worked through between two words about the progress. */
const BLOCK_LINES = 50;

/**
 * What each line of a statement most likely pays, in the order given. Lines are worked through by
 * date: what one takes, the next no longer finds. Allocated and unallocated money sum to the
 * line's amount (to minus its size for returns; in the items' currency for foreign payments).
 * `book` is set only at or above the threshold, and never where a doubt remains. `onProgress` is told
 * between blocks of lines.
 */
export function matchEntries(
  input: MatchInput,
  options: MatchOptions,
  onProgress: (done: number, total: number) => void = () => undefined,
): MatchSuggestion[] {
  const index = matchIndex(input.items, input.customers);
  const statement = new Statement(index, options, input.booked ?? []);
  const order = input.entries.map((entry, at) => ({ entry, at }));
  order.sort((a, b) =>
    a.entry.on === b.entry.on ? a.at - b.at : a.entry.on < b.entry.on ? -1 : 1,
  );
  const result: MatchSuggestion[] = [];
  let early: Placed[] = [];
  for (const [index, placed] of order.entries()) {
    if (index % BLOCK_LINES === 0) onProgress(index, order.length);
    const found = worked(placed, statement);
    result[placed.at] = found;
    if (found.kind === 'return' && found.allocations.length === 0) early.push(placed);
    if (order[index + 1]?.entry.on === placed.entry.on) continue;
    // Banks list a day in either order: a return may stand before its payment.
    for (const again of early) result[again.at] = worked(again, statement);
    early = [];
  }
  return result;
}

interface Placed {
  readonly entry: MatchEntry;
  readonly at: number;
}

/** The suggestion of an entry, after which the statement is as if it were booked. */
function worked({ entry }: Placed, statement: Statement): MatchSuggestion {
  const found = matchEntry(entry, statement);
  if (found.confidence < GUESS || timingDoubts(entry, statement.options).length > 0) return found;
  if (found.kind === 'return') statement.giveBack(found.allocations);
  else if (found.kind !== 'duplicate' && found.kind !== 'foreign') {
    statement.take(entry, found.allocations);
  }
  return found;
}

function matchEntry(entry: MatchEntry, statement: Statement): MatchSuggestion {
  if (isReturn(entry)) {
    const found = returnFound(entry, statement);
    return suggestion(entry, statement, { ...found, doubts: [] });
  }
  if (entry.amount.minor === 0) {
    return suggestion(entry, statement, nothing(entry, 'none', 'match.no-money'));
  }
  const customers = knownCustomers(entry, statement.index);
  const named = supported(namedItems(entry, statement.index), customers, entry);
  const duplicate = duplicateOf(entry, named, customers, statement);
  if (duplicate !== undefined) return suggestion(entry, statement, duplicate);
  const foreign = named.filter((one) => one.item.currency !== entry.amount.currency);
  if (foreign.length > 0) {
    return suggestion(entry, statement, foreignFindings(entry, foreign, customers, statement));
  }
  return suggestion(entry, statement, findings(entry, named, customers, statement));
}

/** Digits alone name an item only where the payer or the amount agrees. */
function supported(
  named: readonly NamedItem[],
  customers: readonly KnownCustomer[],
  entry: MatchEntry,
): NamedItem[] {
  if (named.some((one) => one.by !== 'digits')) return named.filter((one) => one.by !== 'digits');
  return named.filter(
    ({ item }) =>
      item.open === entry.amount.minor || customers.some((known) => known.id === item.customer),
  );
}

function findings(
  entry: MatchEntry,
  named: readonly NamedItem[],
  customers: readonly KnownCustomer[],
  statement: Statement,
): Findings {
  const paid = paidBy(entry, statement);
  const all = statement.open(named.map((one) => one.item));
  const { open, shared } = ofOneCustomer(all, customers, paid);
  if (open.length > 0) {
    const owner = open[0]?.item.customer ?? '';
    const others = openOf(owner, entry, statement).filter(
      (one) => !open.some((two) => two.item.id === one.item.id),
    );
    const credits = creditsOf(owner, entry, statement);
    const customer = customers.find((one) => one.id === owner);
    const differs = customer === undefined && customers.length > 0;
    const doubts = differs ? [{ code: 'match.payer-differs', params: { name: entry.name } }] : [];
    const fit = fitNamed(open, { others, credits }, paid);
    const own = named.filter((one) => one.item.customer === owner);
    return { named: own, customer, fit, doubts: [...doubts, ...shared] };
  }
  if (named.length > 0) return onAccount(entry, customers[0], 'match.settled');
  return byCustomer(entry, customers, paid, statement);
}

/**
 * Two customers may use the same number: the payer decides whose it is; where he is not known, the
 * amount guesses, and a person must look.
 */
function ofOneCustomer(
  open: readonly OpenItem[],
  customers: readonly KnownCustomer[],
  paid: Paid,
): { readonly open: readonly OpenItem[]; readonly shared: readonly Reason[] } {
  const owners = [...new Set(open.map(({ item }) => item.customer))];
  if (owners.length < 2) return { open, shared: [] };
  const of = (owner: string) => open.filter(({ item }) => item.customer === owner);
  const payer = customers.find(({ id }) => owners.includes(id));
  if (payer !== undefined) {
    // What he names of another customer is not his, but a person should know.
    const foreign = open.length > of(payer.id).length && !sameNumbers(open, of(payer.id));
    return { open: of(payer.id), shared: foreign ? [{ code: 'match.several-customers' }] : [] };
  }
  const sums = owners.filter((owner) => sumOf(of(owner)) === paid.minor);
  const [owner = owners[0] ?? ''] = sums;
  return { open: of(owner), shared: [{ code: 'match.several-customers' }] };
}

function sameNumbers(all: readonly OpenItem[], own: readonly OpenItem[]): boolean {
  const numbers = new Set(own.map(({ item }) => item.number));
  return all.every(({ item }) => numbers.has(item.number));
}

function sumOf(items: readonly OpenItem[]): number {
  return items.reduce((sum, { open }) => sum + open, 0);
}

function byCustomer(
  entry: MatchEntry,
  customers: readonly KnownCustomer[],
  paid: Paid,
  statement: Statement,
): Findings {
  const [first, second] = customers;
  const equal = first !== undefined && second !== undefined && first.score === second.score;
  const doubts = equal && first.by === second.by ? [{ code: 'match.names-alike' }] : [];
  for (const customer of customers) {
    const open = openOf(customer.id, entry, statement);
    // A held item is settled only by a payment that names it.
    const free = open.filter((one) => one.item.held !== true);
    const fit = fitUnnamed(free, creditsOf(customer.id, entry, statement), paid);
    if (fit !== undefined) return { named: [], customer, fit, doubts };
    if (open.length > 0) return onAccount(entry, customer, 'match.held');
  }
  if (first !== undefined) return onAccount(entry, first, 'match.on-account');
  return byAmount(entry, paid, statement);
}

/** Nothing but the amount: worth a guess when exactly one item has it. */
function byAmount(entry: MatchEntry, paid: Paid, statement: Statement): Findings {
  const same = statement
    .open(statement.index.byAmount.get(`${entry.amount.currency} ${paid.minor}`) ?? [])
    .filter((one) => one.open === paid.minor);
  const fit = same.length === 1 ? fitUnnamed(same, [], paid) : undefined;
  if (fit === undefined) return nothing(entry, 'none', 'match.no-customer');
  const reasons = [...fit.reasons, { code: 'match.amount-only' }];
  return { named: [], customer: undefined, fit: { ...fit, weight: 0.4, reasons }, doubts: [] };
}

function onAccount(entry: MatchEntry, customer: KnownCustomer | undefined, code: string): Findings {
  return { ...nothing(entry, customer === undefined ? 'none' : 'onAccount', code), customer };
}

function nothing(entry: MatchEntry, kind: Fit['kind'], code: string): Findings {
  const unallocated = entry.amount.minor;
  const fit: Fit = { kind, allocations: [], unallocated, weight: 0, reasons: [{ code }] };
  return { named: [], customer: undefined, fit, doubts: [] };
}

/** The same payer, amount and items as shortly before, and nothing else open that it could pay. */
function duplicateOf(
  entry: MatchEntry,
  named: readonly NamedItem[],
  customers: readonly KnownCustomer[],
  statement: Statement,
): Findings | undefined {
  const before = statement.sameBefore(entry);
  if (before === undefined) return undefined;
  const again =
    named.length > 0
      ? named.every((one) => before.items.includes(one.item.id) && statement.openOf(one.item) <= 0)
      : !customers.some((customer) =>
          openOf(customer.id, entry, statement).some((one) => one.open === entry.amount.minor),
        );
  if (!again) return undefined;
  const fit: Fit = {
    kind: 'duplicate',
    allocations: [],
    unallocated: entry.amount.minor,
    weight: 0.5,
    reasons: [{ code: 'match.duplicate', params: { entry: before.entry.id, on: before.entry.on } }],
  };
  return { named, customer: customers[0], fit, doubts: [] };
}

/** Items in another currency: only what the payer says he sent can tell whether it is enough. */
function foreignFindings(
  entry: MatchEntry,
  named: readonly NamedItem[],
  customers: readonly KnownCustomer[],
  statement: Statement,
): Findings {
  const open = statement.open(named.map((one) => one.item));
  const owner = open[0]?.item.customer;
  const customer = customers.find((one) => one.id === owner);
  const currency = open[0]?.item.currency;
  const same = open.filter((one) => one.item.currency === currency);
  const sent = sentIn(entry, same);
  const sum = same.reduce((total, one) => total + one.open, 0);
  const params = { currency: currency ?? '' };
  if (sent !== sum || sum === 0) {
    const base = nothing(entry, 'foreign', 'match.foreign-rate');
    const fit = { ...base.fit, reasons: [{ code: 'match.foreign-rate', params }] };
    return { ...base, named, customer, fit };
  }
  const allocations = same.map(({ item, open: minor }) => {
    return { item: item.id, minor, discount: 0, writeOff: 0 };
  });
  const reasons = [{ code: 'match.foreign', params }];
  const fit: Fit = { kind: 'foreign', allocations, unallocated: 0, weight: 0.5, reasons };
  return { named, customer, fit, doubts: [] };
}

/** What was sent in the items' currency, in minor units, as the bank or the payer says. */
function sentIn(entry: MatchEntry, items: readonly OpenItem[]): number | undefined {
  const currency = items[0]?.item.currency;
  if (currency === undefined) return undefined;
  if (entry.instructed?.currency === currency) return entry.instructed.minor;
  const text = instructedIn(entry.text, currency);
  if (text === undefined) return undefined;
  const plain = decimalsOf(currency) === 0 ? text : text.replace(/,(?=\d{1,2}$)/, '.');
  const amount = parseDecimal(plain, currency);
  return amount.ok ? amount.value.minor : undefined;
}

function paidBy(entry: MatchEntry, { options }: Statement): Paid {
  const { minor, currency } = entry.amount;
  return { minor, on: entry.on, tolerance: options.tolerance(currency) };
}

function creditsOf(customer: string, entry: MatchEntry, statement: Statement): OpenItem[] {
  const items = statement.index.byCustomer.get(customer) ?? [];
  return statement.credits(items.filter((item) => item.currency === entry.amount.currency));
}

function openOf(customer: string, entry: MatchEntry, statement: Statement): OpenItem[] {
  const items = statement.index.byCustomer.get(customer) ?? [];
  return statement.open(items.filter((item) => item.currency === entry.amount.currency));
}

function suggestion(
  entry: MatchEntry,
  { index, options }: Statement,
  found: Findings,
): MatchSuggestion {
  const { fit, named, customer } = found;
  const held = fit.allocations.some((one) => index.items.get(one.item)?.held === true);
  const doubts: Reason[] = [
    ...found.doubts,
    ...(held ? [{ code: 'match.held' }] : []),
    ...(fit.ambiguous === true ? [{ code: 'match.ambiguous' }] : []),
    ...(fit.kind === 'combination' && namesLess(found) ? [{ code: 'match.unnamed-added' }] : []),
    ...timingDoubts(entry, options),
  ];
  const confidence = confidenceOf({ ...found, doubts });
  const owner = index.items.get(fit.allocations[0]?.item ?? '')?.customer;
  return {
    entry: entry.id,
    kind: fit.kind,
    customer: owner ?? customer?.id ?? null,
    allocations: fit.allocations,
    unallocated: fit.unallocated,
    confidence,
    reasons: [
      ...named.map(namedReason),
      ...(customer === undefined ? [] : [customer.reason]),
      ...fit.reasons,
      ...partRemarks(entry, fit, index),
      ...doubts,
    ],
    book: doubts.length === 0 && fit.allocations.length > 0 && confidence >= options.threshold,
  };
}

/** Items were added by their amounts to those a payer names whom nothing else makes known. */
function namesLess({ named, fit, customer }: Findings): boolean {
  const names = new Set(named.map(({ item }) => item.id));
  const added = fit.allocations.some(({ item, minor }) => minor > 0 && !names.has(item));
  return named.length > 0 && customer === undefined && added;
}

function namedReason({ item, by }: NamedItem): Reason {
  return { code: `match.${by}`, params: { number: item.number } };
}
