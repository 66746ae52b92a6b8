import type { Account, Item, LetterRef } from '../accounts/account';
import { isOverdue } from '../accounts/views/open';
import { signatureEvents } from '../agreements/paper/limitation';
import type { PlainDate } from '../dates/plainDate';
import { chooseRule } from '../limitation/chooseRule';
import { limitationOf } from '../limitation/limitationOf';
import { paymentEvents } from '../limitation/paymentEvents';
import type { LimitationRule } from '../limitation/rule';
import type { LimitationClaim, LimitationEvent, LimitationResult } from '../limitation/types';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { Words } from './types';

/** The tables, and the creditor's country (ISO 3166-1 alpha-2, or ''). */
export interface LimitationTables {
  readonly rules: readonly LimitationRule[];
  readonly home: string;
}

/** When one claim is probably barred. */
export interface ItemLimitation {
  readonly item: Item;
  readonly rule: LimitationRule;
  /** By what the ledger proves alone: the day to act by, and the one day shown everywhere. */
  readonly result: LimitationResult;
  /** A later day, if the letters, promises and agreements on record can be proven; else null. */
  readonly ifProven: PlainDate | null;
  readonly notes: readonly Words[];
}

/** What of an account bears on limitation. */
export type LimitationDebtor = Pick<
  Account,
  'address' | 'debtorType' | 'letters' | 'promises' | 'plans'
>;

/**
 * The probable last day to claim an invoice, from what is known at the end of `asOf`. The cautious
 * day counts what the ledger proves: the customer's own payments on the item, agreements whose signed
 * copy is kept, and registered letters with a delivery on record. What would still have to be proven
 * (that a letter arrived, that a promise was made) moves `ifProven` alone. What each of them does
 * depends on the country's rule.
 */
export function itemLimitation(
  item: Item,
  debtor: LimitationDebtor,
  asOf: PlainDate,
  tables: LimitationTables,
): Result<ItemLimitation, Refusal> {
  if (item.kind === 'creditNote') return err(refusal('derivation.no-limitation-credit'));
  const { rule, country, known } = ruleFor(debtor, tables);
  if (rule === null) return err(refusal('derivation.no-rule', { country }));
  const claim = claimOf(item, debtor);
  const proven = provenEvents(item, debtor, asOf);
  const result = limitationOf(claim, rule, proven);
  if (!result.ok) return result;
  const all = limitationOf(claim, rule, [...proven, ...dealings(item, debtor, asOf)]);
  const later = all.ok ? all.value.lastDay : null;
  const own = result.value.lastDay;
  const ifProven = later !== null && own !== null && later > own ? later : null;
  const notes = [
    refusal(known ? 'derivation.rule-debtor' : 'derivation.rule-home', { country }),
    ...(ifProven === null ? [] : [refusal('derivation.if-proven', { on: ifProven })]),
  ];
  return ok({ item, rule, result: result.value, ifProven, notes });
}

/**
 * The day of `itemLimitation` alone, for lists and figures over a whole ledger: null where no rule is
 * shipped, the period no longer runs, or nothing can be barred.
 */
export function itemLastDay(
  item: Item,
  debtor: LimitationDebtor,
  asOf: PlainDate,
  tables: LimitationTables,
): PlainDate | null {
  const { rule } = ruleFor(debtor, tables);
  if (rule === null || item.kind === 'creditNote') return null;
  const claim = claimOf(item, debtor);
  const proven = provenEvents(item, debtor, asOf);
  return proven.length === 0 ? earliestDay(rule, claim) : dayOf(claim, rule, proven);
}

/** Whether a rule is known for the customer's country, or for ours where his is not known. */
export function hasLimitationRule(
  debtor: Pick<Account, 'address'>,
  tables: LimitationTables,
): boolean {
  return ruleFor(debtor, tables).rule !== null;
}

/** The earliest probable last day among items; null when none has one. */
export function earliestLastDay(
  items: readonly Item[],
  debtor: LimitationDebtor,
  asOf: PlainDate,
  tables: LimitationTables,
): PlainDate | null {
  let earliest: PlainDate | null = null;
  for (const item of items) {
    const day = itemLastDay(item, debtor, asOf, tables);
    if (day !== null && (earliest === null || day < earliest)) earliest = day;
  }
  return earliest;
}

/** The overdue invoice whose probable last day comes first; null when none has one. */
export function firstLimitation(
  account: Account,
  asOf: PlainDate,
  tables: LimitationTables,
): ItemLimitation | null {
  const late = account.items.filter((item) => isOverdue(item, asOf));
  const earliest = earliestLastDay(late, account, asOf, tables);
  if (earliest === null) return null;
  const first = late.find((item) => itemLastDay(item, account, asOf, tables) === earliest);
  const found = first === undefined ? null : itemLimitation(first, account, asOf, tables);
  return found?.ok === true ? found.value : null;
}

function ruleFor({ address }: Pick<Account, 'address'>, { rules, home }: LimitationTables) {
  const known = address.country !== '';
  const country = known ? address.country : home;
  return { rule: chooseRule(rules, country), country, known };
}

function claimOf({ dueOn }: Item, { debtorType }: Pick<Account, 'debtorType'>): LimitationClaim {
  return debtorType === 'consumer' ? { dueDate: dueOn, kind: 'consumer' } : { dueDate: dueOn };
}

function dayOf(
  claim: LimitationClaim,
  rule: LimitationRule,
  events: readonly LimitationEvent[],
): PlainDate | null {
  const result = limitationOf(claim, rule, events);
  return result.ok ? result.value.lastDay : null;
}

const earliestDays = new WeakMap<LimitationRule, Map<string, PlainDate | null>>();

/** Kept per rule, kind and due date: a large book has few due dates and many invoices. */
function earliestDay(rule: LimitationRule, claim: LimitationClaim): PlainDate | null {
  const days = earliestDays.get(rule) ?? new Map<string, PlainDate | null>();
  earliestDays.set(rule, days);
  const key = `${claim.kind ?? ''} ${claim.dueDate}`;
  const found = days.get(key);
  if (found !== undefined) return found;
  const day = dayOf(claim, rule, []);
  days.set(key, day);
  return day;
}

function provenEvents(item: Item, debtor: LimitationDebtor, asOf: PlainDate): LimitationEvent[] {
  const payments = paymentEvents(item, asOf);
  const letters = lettersAbout(item, debtor, asOf).flatMap(({ posting }): LimitationEvent[] => {
    const outcome = posting?.outcome;
    const arrived = outcome?.kind === 'delivered' && outcome.on <= asOf;
    return arrived ? [{ type: 'registeredLetter', on: outcome.on }] : [];
  });
  const plans = plansAbout(item, debtor)
    .filter(({ paper }) => paper !== undefined && paper.scan !== null)
    .flatMap((plan) => signatureEvents(plan, asOf));
  return [...payments, ...letters, ...plans];
}

function dealings(item: Item, debtor: LimitationDebtor, asOf: PlainDate): LimitationEvent[] {
  const letters = lettersAbout(item, debtor, asOf).map(
    ({ kind, on }): LimitationEvent => ({
      type: kind === 'letterBeforeAction' ? 'registeredLetter' : 'reminder',
      on,
    }),
  );
  const promises = debtor.promises
    .filter((one) => !one.withdrawn && one.madeOn <= asOf && one.currency === item.currency)
    .map(({ madeOn: on }): LimitationEvent => ({ type: 'promise', on }));
  const plans = plansAbout(item, debtor).flatMap((plan) => signatureEvents(plan, asOf));
  return [...letters, ...promises, ...plans];
}

function lettersAbout(item: Item, { letters }: LimitationDebtor, asOf: PlainDate): LetterRef[] {
  return letters.filter(
    ({ withdrawn, on, items }) => !withdrawn && on <= asOf && items.includes(item.id),
  );
}

function plansAbout(item: Item, { plans }: LimitationDebtor) {
  return plans.filter(({ items }) => items.includes(item.id));
}
