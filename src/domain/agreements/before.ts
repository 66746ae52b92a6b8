import type { Account, Item } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import { balanceIn } from '../accounts/views/balances';
import { disputedByItem } from '../accounts/views/disputed';
import { activePlans } from '../accounts/views/standing';
import { addDays, type PlainDate } from '../dates/plainDate';
import { itemLimitation, type LimitationTables } from '../derivations/limitation';
import type { Currency } from '../money/currency';
import { toDecimal } from '../money/decimal';
import { type Refusal, refusal } from '../refusal';

/** What a new agreement is to cover. */
export interface Coverage {
  readonly account: Account;
  readonly items: readonly Item[];
  readonly currency: Currency;
  readonly today: PlainDate;
  /** The agreement it takes the place of. */
  readonly replaces: PlanId | null;
}

/** From here on the list warns of claims that may become barred (facts on limitation, rule 7). */
const LIMITATION_DAYS = 180;

/**
 * What should be settled or known before an agreement is drawn up: money that no item was given,
 * disputes, another agreement that runs, and a claim soon barred. Nothing of it
 * forbids the agreement.
 */
export function beforeAgreement(coverage: Coverage, tables: LimitationTables): Refusal[] {
  return [
    ...unallocated(coverage),
    ...disputed(coverage),
    ...running(coverage),
    ...soonBarred(coverage, tables),
  ];
}

function unallocated({ account, currency, today }: Coverage): Refusal[] {
  const { unallocated: minor } = balanceIn(account, currency, today);
  if (minor <= 0) return [];
  const amount = toDecimal({ minor, currency });
  return [refusal('agreements.beforeUnallocated', { amount, currency })];
}

/** Disputed invoices are not offered to an agreement (`options/debts`): that is said. */
function disputed({ account, currency, today }: Coverage): Refusal[] {
  const parts = disputedByItem(account, today);
  const named = account.items.filter(
    (item) => item.currency === currency && (parts.get(item.id) ?? 0) > 0,
  );
  if (named.length === 0) return [];
  const minor = named.reduce((sum, { id }) => sum + (parts.get(id) ?? 0), 0);
  const amount = toDecimal({ minor, currency });
  const numbers = named.map(({ number }) => number).join(', ');
  return [refusal('agreements.beforeDisputed', { numbers, amount, currency })];
}

function running({ account, currency, replaces }: Coverage): Refusal[] {
  const other = activePlans(account).find(
    (plan) => plan.id !== replaces && plan.currency === currency,
  );
  if (other === undefined) return [];
  return [refusal('agreements.beforeRunning', { on: other.agreedOn })];
}

function soonBarred({ account, items, today }: Coverage, tables: LimitationTables): Refusal[] {
  const days = items.flatMap((item) => {
    const found = itemLimitation(item, account, today, tables);
    const on = found.ok ? found.value.result.lastDay : null;
    return on === null ? [] : [{ number: item.number, on }];
  });
  const first = days.reduce<(typeof days)[number] | null>(
    (before, one) => (before === null || one.on < before.on ? one : before),
    null,
  );
  if (first === null || first.on > addDays(today, LIMITATION_DAYS)) return [];
  const code = first.on < today ? 'agreements.beforeBarred' : 'agreements.beforeLimitation';
  return [refusal(code, first)];
}
