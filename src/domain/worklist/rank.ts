import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import { A_STEP, atOnce, type Steps, sortSteps } from '../steps';
import { roughUnits } from './magnitudes';
import { type Scale, type StatedRates, scaleOf } from './rates';
import { inUnits } from './situation';

/** What is ranked: amounts, and how old the oldest of them is. */
export interface Rankable {
  readonly account: string;
  readonly weigh: readonly Money[];
  readonly days: number;
}

/** Amounts that can be compared: those in the base currency and at rates, or one currency alone. */
type Pool = Currency | '';

/** How rows were made comparable. */
export interface Ranking {
  /** The currency in which all was compared that has a rate; null without rates. */
  readonly base: Currency | null;
  /** Currencies that were compared with nothing but themselves, in alphabetical order. */
  readonly apart: readonly Currency[];
}

interface Placed<Row> {
  readonly row: Row;
  readonly pool: Pool;
  readonly score: number;
  readonly band: number;
}

/**
 * Lower ends of the bands in which pools stand beside each other, in units of about a euro: half a power
 * of ten each, as fine as rough sizes are. They are fixed: what a row is beside depends on no third row.
 */
const BANDS = [
  1_000_000, 316_000, 100_000, 31_600, 10_000, 3_160, 1_000, 316, 100, 31.6, 10,
] as const;

/**
 * Rows by what matters: amount × (1 + days / 30). Amounts with a stated rate are compared in the
 * base currency. Amounts without one are never weighed against others: each such currency is ordered
 * by itself, and beside others it stands by its rough size (`magnitudes.ts`) in bands, the base
 * currency first in each. Equal rows fall back to the account. The order of two rows follows from these
 * two alone, so that work that is done does not make the rest jump about.
 */
export function ranked<Row extends Rankable>(
  rows: readonly Row[],
  stated: StatedRates | null,
): Row[] {
  return atOnce(rankSteps(rows, stated));
}

/** `ranked`, with places to stop in between: tens of thousands of rows take longer than a frame. */
export function* rankSteps<Row extends Rankable>(
  rows: readonly Row[],
  stated: StatedRates | null,
): Steps<Row[]> {
  const scale = scaleOf(stated);
  const placed: Placed<Row>[] = [];
  for (const row of rows) {
    if (placed.push(placeOf(row, scale, stated?.base ?? null)) % A_STEP === 0) yield;
  }
  return (yield* sortSteps(placed, before)).map(({ row }) => row);
}

/** How rows can be compared, for the line that says so. */
export function rankingOf(
  rows: readonly Pick<Rankable, 'weigh'>[],
  stated: StatedRates | null,
): Ranking {
  const scale = scaleOf(stated);
  const found = new Map<Currency, Money>();
  for (const { weigh } of rows) for (const money of weigh) found.set(money.currency, money);
  const apart = [...found].flatMap(([currency, one]) => (scale(one) === null ? [currency] : []));
  return { base: stated?.base ?? null, apart: apart.sort() };
}

/** The row in the best of its pools. Most have one amount: no more is made of it than that. */
function placeOf<Row extends Rankable>(row: Row, scale: Scale, base: Currency | null): Placed<Row> {
  let best: Placed<Row> | undefined;
  for (const [pool, sum] of row.weigh.length < 2 ? single(row, scale) : summed(row, scale)) {
    const score = sum * (1 + row.days / 30);
    const place = { row, pool, score, band: bandOf(pool === '' ? base : pool, score) };
    if (best === undefined || inOrder(place, best) < 0) best = place;
  }
  return best ?? { row, pool: '', score: 0, band: BANDS.length };
}

function single({ weigh: [money] }: Rankable, scale: Scale): readonly (readonly [Pool, number])[] {
  if (money === undefined) return [];
  const inBase = scale(money);
  return [inBase === null ? [money.currency, inUnits(money)] : ['', inBase]];
}

function summed({ weigh }: Rankable, scale: Scale): Iterable<readonly [Pool, number]> {
  const sums = new Map<Pool, number>();
  for (const money of weigh) {
    const inBase = scale(money);
    const pool = inBase === null ? money.currency : '';
    sums.set(pool, (sums.get(pool) ?? 0) + (inBase ?? inUnits(money)));
  }
  return sums;
}

/** 0 is the largest. */
function bandOf(code: Currency | null, score: number): number {
  const rough = code === null ? score : score / roughUnits(code);
  const found = BANDS.findIndex((limit) => rough >= limit);
  return found < 0 ? BANDS.length : found;
}

function before(a: Placed<Rankable>, b: Placed<Rankable>): number {
  const order = inOrder(a, b);
  if (order !== 0) return order;
  return a.row.account < b.row.account ? -1 : a.row.account > b.row.account ? 1 : 0;
}

/** Larger bands first, then the base currency and the others by their codes, then larger scores. */
function inOrder(a: Placed<Rankable>, b: Placed<Rankable>): number {
  if (a.band !== b.band) return a.band - b.band;
  if (a.pool !== b.pool) return a.pool < b.pool ? -1 : 1;
  return b.score - a.score;
}
