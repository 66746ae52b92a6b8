import type { Account, Item } from '../accounts/account';
import { isOverdue } from '../accounts/views/open';
import { signatureEvents } from '../agreements/limitation';
import type { PlainDate } from '../dates/plainDate';
import { chooseRule } from '../limitation/chooseRule';
import { limitationOf } from '../limitation/limitationOf';
import type { LimitationRule } from '../limitation/rule';
import type { LimitationEvent, LimitationResult } from '../limitation/types';
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
  /** By what the ledger proves alone (payments): the day to act by. */
  readonly result: LimitationResult;
  /** A later day, if the letters, promises and agreements on record can be proven; else null. */
  readonly ifProven: PlainDate | null;
  readonly notes: readonly Words[];
}

type Debtor = Pick<Account, 'address' | 'debtorType' | 'letters' | 'promises' | 'plans'>;

/**
 * The probable last day to claim an invoice, from what is known at the end of `asOf`. The cautious
 * day counts only the customer's own payments on the item; what would have to be proven (that a
 * letter arrived, that an agreement was signed) moves `ifProven` alone.
 */
export function itemLimitation(
  item: Item,
  debtor: Debtor,
  asOf: PlainDate,
  { rules, home }: LimitationTables,
): Result<ItemLimitation, Refusal> {
  if (item.kind === 'creditNote') return err(refusal('derivation.no-limitation-credit'));
  const known = debtor.address.country !== '';
  const country = known ? debtor.address.country : home;
  const rule = chooseRule(rules, country);
  if (rule === null) return err(refusal('derivation.no-rule', { country }));
  const kind = debtor.debtorType === 'consumer' ? { kind: 'consumer' } : {};
  const claim = { dueDate: item.dueOn, ...kind };
  const payments = paymentsOn(item, asOf);
  const result = limitationOf(claim, rule, payments);
  if (!result.ok) return result;
  const all = limitationOf(claim, rule, [...payments, ...dealings(item, debtor, asOf)]);
  const later = all.ok ? all.value.lastDay : null;
  const own = result.value.lastDay;
  const ifProven = later !== null && own !== null && later > own ? later : null;
  const notes = [
    refusal(known ? 'derivation.rule-debtor' : 'derivation.rule-home', { country }),
    ...(ifProven === null ? [] : [refusal('derivation.if-proven', { on: ifProven })]),
  ];
  return ok({ item, rule, result: result.value, ifProven, notes });
}

function paymentsOn(item: Item, asOf: PlainDate): LimitationEvent[] {
  return item.reductions
    .filter(({ cause, on, minor }) => cause === 'receipt' && on <= asOf && minor > 0)
    .map(({ on }) => ({ type: 'partPayment', on }));
}

function dealings(item: Item, debtor: Debtor, asOf: PlainDate): LimitationEvent[] {
  const letters = debtor.letters
    .filter((one) => !one.withdrawn && one.on <= asOf && one.items.includes(item.id))
    .map(
      ({ kind, on }): LimitationEvent => ({
        type: kind === 'letterBeforeAction' ? 'registeredLetter' : 'reminder',
        on,
      }),
    );
  const promises = debtor.promises
    .filter((one) => !one.withdrawn && one.madeOn <= asOf && one.currency === item.currency)
    .map(({ madeOn: on }): LimitationEvent => ({ type: 'promise', on }));
  const plans = debtor.plans
    .filter((one) => one.items.includes(item.id))
    .flatMap((one) => signatureEvents(one, asOf));
  return [...letters, ...promises, ...plans];
}

/** The overdue invoice whose probable last day comes first; null when none has one. */
export function firstLimitation(
  account: Account,
  asOf: PlainDate,
  tables: LimitationTables,
): ItemLimitation | null {
  let first: ItemLimitation | null = null;
  for (const item of account.items) {
    if (!isOverdue(item, asOf)) continue;
    const found = itemLimitation(item, account, asOf, tables);
    if (!found.ok || found.value.result.lastDay === null) continue;
    if (first === null || (first.result.lastDay ?? '') > found.value.result.lastDay) {
      first = found.value;
    }
  }
  return first;
}
