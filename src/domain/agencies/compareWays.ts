import { addMonths, type PlainDate } from '../dates/plainDate';
import type { Money } from '../money/money';
import { rational, rationalFromDecimal, roundToMinor, times } from '../money/rational';
import { compareOptions } from '../options/compareOptions';
import { interestBetween, yearlyRate } from '../plans/planInterest';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type Fee, feeOf } from './fees';
import { type PastResults, rateIn } from './pastResults';
import type { Agency } from './types';

/** What is compared: one claim, the agencies in question, instalments, and waiting. */
export interface WaysInput {
  /** What is owed now; above zero. */
  readonly claim: Money;
  /** Days the oldest invoice is late. */
  readonly ageDays: number;
  /** The customer has to be traced first. */
  readonly traced: boolean;
  readonly today: PlainDate;
  readonly agencies: readonly { readonly agency: Agency; readonly past: PastResults }[];
  /** Monthly instalments to set beside them. */
  readonly parts: number;
  /** What money costs the firm, percent a year as decimal text; '' while not stated. */
  readonly carryingPct: string;
  /** Months of waiting to set beside them. */
  readonly waitMonths: number;
}

/** What an agency would leave; minor units of the claim's currency. */
export interface AgencyWay {
  readonly id: string;
  readonly name: string;
  /** Its cases in this ledger, and how many of them run. */
  readonly past: Pick<PastResults, 'cases' | 'running'>;
  /** When all of the claim comes in. */
  readonly fee: Fee;
  readonly net: number;
  /** When as much comes in as is expected; null when nothing says how much that is. */
  readonly expected: {
    readonly collected: number;
    readonly fee: Fee;
    readonly net: number;
    /** The agency's own past cases in this ledger, or what was stated about it. */
    readonly from: 'past' | 'stated';
  } | null;
  /** Its fees are in another currency: nothing can be said. */
  readonly otherCurrency: boolean;
}

export interface Ways {
  readonly agencies: readonly AgencyWay[];
  /** All instalments paid: the claim less what it costs to carry it; `carrying` null: no rate stated. */
  readonly instalments: {
    readonly parts: number;
    readonly ends: PlainDate;
    readonly carrying: number | null;
    readonly net: number;
  } | null;
  /** Everything paid at the end of the waiting. */
  readonly waiting: {
    readonly until: PlainDate;
    readonly carrying: number | null;
    readonly net: number;
  };
}

/** Each way out of one claim in exact sums. Refuses a claim of nothing and a rate that is none. */
export function compareWays(input: WaysInput): Result<Ways, Refusal> {
  const { claim, today, carryingPct, waitMonths, agencies } = input;
  if (claim.minor <= 0) return err(refusal('plan.nothing-to-pay'));
  const pct = carryingPct.trim();
  if (pct !== '' && yearlyRate(pct) === null) {
    return err(refusal('plan.rate-not-a-number', { rate: carryingPct }));
  }
  const until = addMonths(today, waitMonths);
  const carrying =
    pct === ''
      ? null
      : interestBetween(claim.minor, today, until, [{ from: today, ratePct: pct }], 'actual/365');
  return ok({
    agencies: agencies.map(({ agency, past }) => agencyWay(agency, past, input)),
    instalments: instalmentWay(input),
    waiting: { until, carrying, net: claim.minor - (carrying ?? 0) },
  });
}

function agencyWay(agency: Agency, past: PastResults, input: WaysInput): AgencyWay {
  const { claim, ageDays, traced } = input;
  const { id, name, fees } = agency;
  const otherCurrency = fees.currency !== claim.currency;
  const charged = (collected: number): Fee => feeOf(fees, { collected, ageDays, traced });
  const fee = charged(claim.minor);
  const share = expectedOf(agency, past, claim);
  const expected =
    share === null || otherCurrency
      ? null
      : {
          ...share,
          fee: charged(share.collected),
          net: share.collected - charged(share.collected).total,
        };
  const { cases, running } = past;
  const net = claim.minor - fee.total;
  return { id, name, past: { cases, running }, fee, net, expected, otherCurrency };
}

/** Past cases of the ledger are better than what was stated. */
function expectedOf(
  { expectedPct }: Agency,
  past: PastResults,
  { minor, currency }: Money,
): { collected: number; from: 'past' | 'stated' } | null {
  const rate = rateIn(past, currency);
  if (rate !== null) {
    const share = times(rational(minor), rational(rate.collected, rate.handed));
    return { collected: Math.min(minor, roundToMinor(share)), from: 'past' };
  }
  const pct = rationalFromDecimal(expectedPct);
  if (pct === null) return null;
  return { collected: roundToMinor(times(rational(minor, 100), pct)), from: 'stated' };
}

function instalmentWay({ claim, today, parts, carryingPct }: WaysInput): Ways['instalments'] {
  const compared = compareOptions({
    debt: claim,
    today,
    first: addMonths(today, 1),
    affordable: null,
    interestPct: '',
    carryingPct,
    limitation: null,
    consumer: false,
    instalments: [parts],
  });
  const found = compared.ok
    ? compared.value.options.find((one) => one.kind === 'instalments' && one.parts === parts)
    : undefined;
  if (found === undefined) return null;
  const { ends, carrying } = found;
  return { parts, ends, carrying, net: claim.minor - (carrying ?? 0) };
}
