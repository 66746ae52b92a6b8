import { balanceIn } from '../../accounts/views/balances';
import type { PlainDate } from '../../dates/plainDate';
import type { ClaimLine } from '../../letters/figures';
import type { Currency } from '../../money/currency';
import { decimalsOf } from '../../money/currency';
import { toDecimal } from '../../money/decimal';
import { type Money, sumMinor } from '../../money/money';
import { plus, type Rational, rational, times, toDecimalText, ZERO } from '../../money/rational';
import type { Refusal } from '../../refusal';
import type { DebtorInput } from '../input';
import type { PackTotal } from '../manifest';
import type { ClaimInterest } from './interest';

/** One item of the claim with what it bears; interest is null where there is none, and `why` says so. */
export interface Claim {
  readonly line: ClaimLine;
  readonly interest: ClaimInterest | null;
  readonly why: Refusal | null;
}

/** What is claimed of a debtor, one total per currency: currencies are never added up. */
export function totalsOf(
  { account, costs = [] }: DebtorInput,
  claims: readonly Claim[],
  cutOff: PlainDate,
): PackTotal[] {
  const sums = claims.flatMap(({ interest }) => interest?.lumpSum ?? []);
  const amounts = costs.map(({ amount }) => amount);
  const currencies = new Set<Currency>([
    ...claims.map(({ line }) => line.item.currency),
    ...[...sums, ...amounts].map(({ currency }) => currency),
  ]);
  return [...currencies].map((currency) => {
    const mine = claims.filter(({ line }) => line.item.currency === currency);
    return total(currency, mine.length, {
      openMinor: sumMinor(mine.map(({ line }) => line.open)),
      unallocatedMinor: balanceIn(account, currency, cutOff).unallocated,
      interestMinor: sumMinor(mine.map(({ interest }) => interest?.interest.minor ?? 0)),
      lumpSumMinor: sumIn(sums, currency),
      costsMinor: sumIn(amounts, currency),
      perDay: perDayOf(mine),
    });
  });
}

interface Sums {
  readonly openMinor: number;
  readonly unallocatedMinor: number;
  readonly interestMinor: number;
  readonly lumpSumMinor: number;
  readonly costsMinor: number;
  readonly perDay: Rational | null;
}

function total(currency: Currency, items: number, sums: Sums): PackTotal {
  const { openMinor, interestMinor, lumpSumMinor, costsMinor, unallocatedMinor } = sums;
  const totalMinor = sumMinor([openMinor, interestMinor, lumpSumMinor, costsMinor]);
  const text = (minor: number): string => toDecimal({ minor, currency });
  return {
    currency,
    items,
    openMinor,
    open: text(openMinor),
    unallocatedMinor,
    interestMinor,
    interest: text(interestMinor),
    lumpSumMinor,
    lumpSum: text(lumpSumMinor),
    costsMinor,
    costs: text(costsMinor),
    totalMinor,
    total: text(totalMinor),
    perDay: sums.perDay === null ? '' : perDayText(sums.perDay, currency),
  };
}

/** Totals of several debtors as one per currency. The amount per day is that of their sum. */
export function sumTotals(
  parts: readonly { readonly totals: readonly PackTotal[]; readonly claims: readonly Claim[] }[],
): PackTotal[] {
  const all = parts.flatMap(({ totals }) => totals);
  const claims = parts.flatMap((part) => part.claims);
  return [...new Set(all.map(({ currency }) => currency))].map((currency) => {
    const mine = all.filter((one) => one.currency === currency);
    const sum = (field: SumField): number => sumMinor(mine.map((one) => one[field]));
    return total(currency, sumMinor(mine.map(({ items }) => items)), {
      openMinor: sum('openMinor'),
      unallocatedMinor: sum('unallocatedMinor'),
      interestMinor: sum('interestMinor'),
      lumpSumMinor: sum('lumpSumMinor'),
      costsMinor: sum('costsMinor'),
      perDay: perDayOf(claims.filter(({ line }) => line.item.currency === currency)),
    });
  });
}

type SumField = keyof Omit<Sums, 'perDay'>;

/** Minor units per day as decimal text of the currency with two more decimals than it has. */
export function perDayText(perDay: Rational, currency: Currency): string {
  const decimals = decimalsOf(currency);
  return toDecimalText(times(perDay, rational(1n, 10n ** BigInt(decimals))), decimals + 2);
}

/** Null when no claim bears interest, or when a table ends before the day after the cut-off. */
function perDayOf(claims: readonly Claim[]): Rational | null {
  const bearing = claims.filter(({ interest }) => interest !== null);
  if (bearing.length === 0) return null;
  let sum = ZERO;
  for (const { interest } of bearing) {
    if (interest === null || interest.perDay === null) return null;
    sum = plus(sum, interest.perDay);
  }
  return sum;
}

function sumIn(amounts: readonly Money[], currency: Currency): number {
  return sumMinor(amounts.filter((one) => one.currency === currency).map(({ minor }) => minor));
}
