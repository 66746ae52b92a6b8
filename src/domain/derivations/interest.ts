import type { Account, Item } from '../accounts/account';
import { byDueDate, isOverdue } from '../accounts/views/open';
import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import { chooseRegime } from '../interest/chooseRegime';
import { interestOn } from '../interest/interestOn';
import type { Regime } from '../interest/regime';
import type { Credit, InterestResult } from '../interest/types';
import type { Currency } from '../money/currency';
import { money, sumMinor } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { Words } from './types';

/** What interest is worked out with: the tables, and the creditor's country (ISO 3166-1 alpha-2, or ''). */
export interface InterestTables {
  readonly regimes: readonly Regime[];
  readonly home: string;
  /** Regimes the user chose, by "country/debtor". */
  readonly chosen?: Readonly<Record<string, string>>;
  /** No bank days; a due date may move by them, where the law says so. */
  readonly holidays?: Holidays;
}

/** Interest on one document up to a day, and what it rests on. */
export interface ItemInterest {
  readonly item: Item;
  readonly regime: Regime;
  readonly result: InterestResult;
  /** How the regime was found, and what was taken for granted. */
  readonly notes: readonly Words[];
}

type Debtor = Pick<Account, 'address' | 'debtorType'>;

/**
 * Late-payment interest on an invoice from the day after its due date up to and including `asOf`,
 * under the regime of the customer's country and kind. Refuses credit notes, what is not late, and
 * what no table covers; no rate is ever guessed.
 */
export function itemInterest(
  item: Item,
  debtor: Debtor,
  asOf: PlainDate,
  { regimes, home, chosen, holidays }: InterestTables,
): Result<ItemInterest, Refusal> {
  if (item.kind === 'creditNote') return err(refusal('derivation.no-interest-credit'));
  if (item.dueOn >= asOf || item.issuedOn > asOf) {
    return err(refusal('derivation.not-late', { due: item.dueOn }));
  }
  const known = debtor.address.country !== '';
  const country = known ? debtor.address.country : home;
  const regime = chooseRegime(regimes, country, debtor.debtorType, chosen);
  if (regime === null)
    return err(refusal(`derivation.no-regime-${debtor.debtorType}`, { country }));
  const { credits, returned } = creditsOf(item, asOf);
  const result = interestOn(
    {
      principal: money(item.minor, item.currency),
      dueDate: item.dueOn,
      untilDate: asOf,
      credits,
      originalGross: money(item.minor, item.currency),
      consumer: debtor.debtorType === 'consumer',
      ...(holidays !== undefined && { holidays }),
    },
    regime,
  );
  if (!result.ok) return result;
  const notes = [
    refusal(known ? 'derivation.regime-debtor' : 'derivation.regime-home', { country }),
    ...(returned ? [refusal('derivation.returned-unpaid')] : []),
  ];
  return ok({ item, regime, result: result.value, notes });
}

/** What made the item smaller by a day. Money that came back is as if it had not come. */
export function creditsOf(item: Item, asOf: PlainDate): { credits: Credit[]; returned: boolean } {
  const there: Credit[] = [];
  let returned = false;
  const inOrder = item.reductions
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const { on, minor, cause } of inOrder) {
    if (minor < 0) {
      returned = true;
      takeBack(there, -minor);
    } else if (minor > 0) {
      const kind = cause === 'creditNote' || cause === 'writeOff' ? 'creditNote' : 'payment';
      there.push({ on, amount: money(minor, item.currency), kind });
    }
  }
  return { credits: there, returned };
}

function takeBack(credits: Credit[], minor: number): void {
  let left = minor;
  while (left > 0) {
    const last = credits.pop();
    if (last === undefined) return;
    const part = Math.min(left, last.amount.minor);
    left -= part;
    const rest = last.amount.minor - part;
    if (rest > 0) credits.push({ ...last, amount: { ...last.amount, minor: rest } });
  }
}

/** Interest on all overdue invoices of one currency. */
export interface AccountInterest {
  readonly currency: Currency;
  /** Sum over `items`, minor units. */
  readonly total: number;
  readonly items: readonly ItemInterest[];
  /** Overdue invoices without a figure, and why. */
  readonly refused: readonly { readonly item: Item; readonly why: Refusal }[];
}

/**
 * Interest on what is overdue on a day, in one currency, oldest due date first. An invoice for
 * which a rate or a rule is missing is named among the refused; the total is without it.
 */
export function accountInterest(
  account: Account,
  currency: Currency,
  asOf: PlainDate,
  tables: InterestTables,
): AccountInterest {
  const items: ItemInterest[] = [];
  const refused: { item: Item; why: Refusal }[] = [];
  for (const item of [...account.items].sort(byDueDate)) {
    if (item.currency !== currency || !isOverdue(item, asOf)) continue;
    const interest = itemInterest(item, account, asOf, tables);
    if (interest.ok) items.push(interest.value);
    else refused.push({ item, why: interest.error });
  }
  const total = sumMinor(items.map(({ result }) => result.interest.minor));
  return { currency, total, items, refused };
}
