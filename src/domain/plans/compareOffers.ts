import { maxDate, type PlainDate } from '../dates/plainDate';
import { sumMinor } from '../money/money';
import type { Refusal } from '../refusal';
import { schedulePlan } from './schedulePlan';
import type { PlanInput, PlanRow } from './types';

/** An offer under the name the caller knows it by. */
export interface Offer {
  readonly id: string;
  readonly input: PlanInput;
}

/** What an offer comes to; amounts in minor units. */
export interface OfferSummary {
  readonly id: string;
  readonly rows: readonly PlanRow[];
  readonly payments: number;
  /** Everything the debtor pays, and how much of it is interest. */
  readonly total: number;
  readonly interest: number;
  readonly highestPayment: number;
  /** The most that falls due in one calendar month. */
  readonly highestMonth: number;
  readonly ends: PlainDate;
  /** Whether no month asks for more than the debtor can pay; undefined when that is not known. */
  readonly affordable: boolean | undefined;
}

export interface OfferComparison {
  readonly offers: readonly OfferSummary[];
  readonly refused: readonly { readonly id: string; readonly refusal: Refusal }[];
  /** Ids of the offers that end first, cost least, and end first among the affordable ones. */
  readonly soonest: readonly string[];
  readonly cheapest: readonly string[];
  readonly soonestAffordable: readonly string[];
}

/** Offers of one currency side by side. `affordable`: what the debtor can pay in a month, minor units. */
export function compareOffers(offers: readonly Offer[], affordable?: number): OfferComparison {
  const summaries: OfferSummary[] = [];
  const refused: { id: string; refusal: Refusal }[] = [];
  for (const { id, input } of offers) {
    const plan = schedulePlan(input);
    if (plan.ok) summaries.push(summaryOf(id, plan.value, agreedDays(input), affordable));
    else refused.push({ id, refusal: plan.error });
  }
  return {
    offers: summaries,
    refused,
    soonest: lowest(summaries, (offer) => offer.ends),
    cheapest: lowest(summaries, (offer) => offer.total),
    soonestAffordable: lowest(
      summaries.filter((offer) => offer.affordable === true),
      (offer) => offer.ends,
    ),
  };
}

/** The days before weekends and holidays move them: what a holiday pushes on still belongs to its month. */
function agreedDays({ workingDays, ...input }: PlanInput): readonly PlainDate[] {
  // Then the days are those of the rows.
  if (workingDays === undefined) return [];
  const plan = schedulePlan(input);
  return plan.ok ? plan.value.map(({ due }) => due) : [];
}

function summaryOf(
  id: string,
  rows: readonly PlanRow[],
  days: readonly PlainDate[],
  affordable?: number,
): OfferSummary {
  const amounts = rows.map((row) => row.amount);
  const highestMonth = Math.max(...monthTotals(rows, days));
  return {
    id,
    rows,
    payments: rows.length,
    total: sumMinor(amounts),
    interest: sumMinor(rows.map((row) => row.interest)),
    highestPayment: Math.max(...amounts),
    highestMonth,
    ends: rows.map((row) => row.due).reduce(maxDate),
    affordable: affordable === undefined ? undefined : highestMonth <= affordable,
  };
}

function monthTotals(rows: readonly PlanRow[], days: readonly PlainDate[]): number[] {
  const months = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const month = (days[index] ?? row.due).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + row.amount);
  }
  return [...months.values()];
}

function lowest<T extends string | number>(
  offers: readonly OfferSummary[],
  of: (offer: OfferSummary) => T,
): string[] {
  return offers
    .filter((offer) => offers.every((other) => of(offer) <= of(other)))
    .map((offer) => offer.id);
}
