import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import { A_STEP, atOnce, type Steps, sortSteps } from '../steps';
import { type Scale, type StatedRates, scaleOf } from './rates';
import { inUnits } from './situation';

/** Amounts, and how old the oldest of them is, in days. */
interface Measured {
  readonly weigh: readonly Money[];
  readonly days: number;
}

/** What is ranked. */
export interface Rankable extends Measured {
  readonly account: string;
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

/** Bands in which pools stand beside each other: the first fifth of each, then the second … */
const BANDS = 5;

/** The fifth of its pool a score is in; 0 is the largest. */
type Fifths = (pool: Pool, score: number) => number;

/**
 * Rows by what matters: amount × (1 + days / 30). Amounts with a stated rate are compared in the
 * base currency. Amounts without one are never compared with others: each such currency is ordered
 * by itself and cut into fifths, and the first fifths of all come first, then the second, and so on.
 * The fifths are those of `among`, so that a row which leaves the list does not make the rest of it
 * jump about. Equal rows fall back to the account.
 */
export function ranked<Row extends Rankable>(
  rows: readonly Row[],
  stated: StatedRates | null,
  among: readonly Measured[] = rows,
): Row[] {
  return atOnce(rankSteps(rows, stated, atOnce(fifthSteps(among, stated))));
}

/** Where the fifths of each currency begin, among all rows of the day: those that rest as well. */
export function* fifthSteps(rows: readonly Measured[], stated: StatedRates | null): Steps<Fifths> {
  const scale = scaleOf(stated);
  const pools = new Map<Pool, number[]>();
  for (const [at, row] of rows.entries()) {
    for (const { pool, score } of scoresOf(row, scale)) {
      const known = pools.get(pool);
      if (known === undefined) pools.set(pool, [score]);
      else known.push(score);
    }
    if (at % A_STEP === 0) yield;
  }
  // One pool needs no bands.
  if (pools.size < 2) return () => 0;
  const limits = new Map<Pool, readonly number[]>();
  for (const [pool, scores] of pools) {
    limits.set(pool, limitsOf(scores));
    yield;
  }
  return (pool, score) => {
    const found = limits.get(pool)?.findIndex((limit) => score >= limit) ?? -1;
    return found < 0 ? BANDS - 1 : found;
  };
}

/** `ranked`, with places to stop in between: tens of thousands of rows take longer than a frame. */
export function* rankSteps<Row extends Rankable>(
  rows: readonly Row[],
  stated: StatedRates | null,
  fifthOf: Fifths,
): Steps<Row[]> {
  const scale = scaleOf(stated);
  const placed: Placed<Row>[] = [];
  for (const row of rows) {
    if (placed.push(placeOf(row, scoresOf(row, scale), fifthOf)) % A_STEP === 0) yield;
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

/** A score within a pool. */
interface Score {
  readonly pool: Pool;
  readonly score: number;
}

/** The row in the best of its pools. */
function placeOf<Row>(row: Row, scores: readonly Score[], fifthOf: Fifths): Placed<Row> {
  let best: Placed<Row> = { row, pool: '', score: 0, band: BANDS };
  for (const { pool, score } of scores) {
    const band = fifthOf(pool, score);
    if (band < best.band || (band === best.band && score > best.score)) {
      best = { row, pool, score, band };
    }
  }
  return best;
}

/** amount × (1 + days / 30), per pool. Most rows have one amount: no more is made of it than that. */
function scoresOf({ weigh, days }: Measured, scale: Scale): readonly Score[] {
  const age = 1 + days / 30;
  const scores = weigh.map((money): Score => {
    const inBase = scale(money);
    return inBase === null
      ? { pool: money.currency, score: inUnits(money) * age }
      : { pool: '', score: inBase * age };
  });
  if (scores.length < 2) return scores;
  const sums = new Map<Pool, number>();
  for (const { pool, score } of scores) sums.set(pool, (sums.get(pool) ?? 0) + score);
  return [...sums].map(([pool, score]) => ({ pool, score }));
}

/** The smallest score of each fifth, largest fifth first. */
function limitsOf(scores: readonly number[]): readonly number[] {
  // Sorted as numbers, without a function to ask, in a fraction of the time.
  const sorted = Float64Array.from(scores).sort().reverse();
  return Array.from({ length: BANDS }, (_, band) => {
    const last = Math.ceil(((band + 1) * sorted.length) / BANDS) - 1;
    return sorted[Math.max(0, last)] ?? 0;
  });
}

function before(a: Placed<Rankable>, b: Placed<Rankable>): number {
  if (a.band !== b.band) return a.band - b.band;
  if (a.pool !== b.pool) return a.pool < b.pool ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  return a.row.account < b.row.account ? -1 : a.row.account > b.row.account ? 1 : 0;
}
