import type { PlainDate } from '../../dates/plainDate';
import { sumMinor } from '../../money/money';
import type { Item, Reduction } from '../account';
import type { SourceStatement } from '../events';

/**
 * What each statement of the source takes off an item: all it calls settled by its day, less what
 * payments up to that day and earlier statements explain already. A statement that is lower than the
 * one before takes the difference back; none takes more than is left.
 * @param given the reductions that are no statements; @param parts the statements, oldest first
 */
export function statedParts(
  { minor }: Pick<Item, 'minor'>,
  given: readonly Reduction[],
  parts: readonly Reduction[],
): Reduction[] {
  const sign = Math.sign(minor);
  const left = sign * (minor - sumOf(given));
  let taken = 0;
  let before = 0;
  return parts.map((part) => {
    const stated = sign * (part.stated ?? 0);
    const known = sign * settledBy(given, part.on) + taken;
    const least = Math.min(0, stated - before);
    const own = Math.max(least, Math.min(stated - known, left - taken));
    taken += own;
    before = stated;
    return { ...part, minor: own === 0 ? 0 : sign * own };
  });
}

/** What a file says of an item beside the item itself: gross and open as of a day. Minor units. */
export interface SourceClaim {
  readonly minor: number;
  readonly open: number;
  readonly on: PlainDate;
}

/**
 * The source's statements after a file that calls part of an item open. Nothing new where the file is
 * right, or has only not booked yet what was paid here.
 */
export function statementsAfter(
  item: Item,
  stated: readonly SourceStatement[],
  claim: SourceClaim,
): readonly SourceStatement[] {
  return isBehind(item, stated, claim)
    ? stated
    : [...stated, { on: claim.on, minor: claim.minor - claim.open }];
}

/**
 * True where a file tells nothing new: what it calls open is open here, or lies between that and what
 * the source called open before, as payments booked here have not reached it yet.
 */
export function isBehind(
  item: Item,
  stated: readonly SourceStatement[],
  { minor, open }: SourceClaim,
): boolean {
  const given = item.reductions.filter(({ cause }) => cause !== 'settledInSource');
  const parts = stated.map(({ on, minor: all, batch }): Reduction => {
    return { on, minor: 0, stated: all, cause: 'settledInSource', ref: batch ?? item.batch };
  });
  const here = minor - sumOf(given) - sumOf(statedParts({ minor }, given, parts));
  const source = minor - (stated.at(-1)?.minor ?? 0);
  return open >= Math.min(here, source) && open <= Math.max(here, source);
}

function settledBy(given: readonly Reduction[], day: PlainDate): number {
  return sumOf(given.filter(({ on }) => on <= day));
}

function sumOf(reductions: readonly Reduction[]): number {
  return sumMinor(reductions.map(({ minor }) => minor));
}
