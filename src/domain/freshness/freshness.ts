import type { Account } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import type { ImportRecord, ParkedReceipt } from '../accounts/ledgerState';
import { unassignedReceipts } from '../accounts/views/unassigned';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import { type Money, totalsByCurrency } from '../money/money';
import { type Refusal, refusal } from '../refusal';

/** Calendar days after which data is too old to chase on. */
export interface FreshnessLimits {
  readonly itemsDays: number;
  readonly bankDays: number;
}

/** House rule: open items come weekly (with a day to spare), bank statements over a weekend at most. */
export const FRESHNESS_LIMITS: FreshnessLimits = { itemsDays: 8, bankDays: 3 };

/** What the ledger knows about, as far as its freshness goes. */
export interface FreshnessInput {
  readonly imports: readonly ImportRecord[];
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly parked: readonly ParkedReceipt[];
}

export interface Freshness {
  /** The day the last list of open items, and the last bank statement, was true; null = none came in. */
  readonly itemsAsOf: PlainDate | null;
  readonly bankAsOf: PlainDate | null;
  /** Money at customers that no item has been given yet, and the number of receipts it is in. */
  readonly unallocated: readonly Money[];
  readonly unallocatedCount: number;
  /** Money that is nobody's yet. */
  readonly unassigned: readonly Money[];
  readonly unassignedCount: number;
}

/** How fresh the ledger's data is. */
export function freshnessOf({ imports, accounts, parked }: FreshnessInput): Freshness {
  const left: Money[] = [];
  for (const account of accounts.values()) {
    for (const { left: minor, currency } of account.receipts) {
      if (minor > 0) left.push({ minor, currency });
    }
  }
  const waiting = unassignedReceipts(parked, accounts);
  return {
    itemsAsOf: lastAsOf(imports, 'openItems'),
    bankAsOf: lastAsOf(imports, 'bankStatement'),
    unallocated: totalsByCurrency(left),
    unallocatedCount: left.length,
    unassigned: totalsByCurrency(waiting),
    unassignedCount: waiting.length,
  };
}

/**
 * What is too old to chase on, as sentences; empty when nothing is. A kind of file that never came
 * in is not too old: who enters payments by hand, or imports them with the open items, has no other.
 */
export function staleness(
  { itemsAsOf, bankAsOf }: Pick<Freshness, 'itemsAsOf' | 'bankAsOf'>,
  today: PlainDate,
  limits: FreshnessLimits,
): Refusal[] {
  return [
    ...tooOld('freshness.items-old', itemsAsOf, today, limits.itemsDays),
    ...tooOld('freshness.bank-old', bankAsOf, today, limits.bankDays),
  ];
}

function tooOld(code: string, on: PlainDate | null, today: PlainDate, limit: number): Refusal[] {
  if (on === null) return [];
  const days = daysBetween(on, today);
  return days > limit ? [refusal(code, { on, days, limit })] : [];
}

/** Electronic invoices bring single documents: they say nothing of what became of the others. */
function lastAsOf(imports: readonly ImportRecord[], kind: ImportRecord['kind']): PlainDate | null {
  return imports
    .filter((file) => file.kind === kind && file.preset !== 'e-invoice' && !file.takenBack)
    .reduce<PlainDate | null>(
      (last, { asOf }) => (last === null || asOf > last ? asOf : last),
      null,
    );
}
