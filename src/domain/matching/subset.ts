/** Steps after which the search for a combination gives up: a few milliseconds. */
const WORK_LIMIT = 20_000;
/** A payment of more items than this without naming them is not guessed. */
const MOST_ITEMS = 30;

/**
 * Sets of positions of `amounts` (positive integers) that sum exactly to `target`, at least two
 * positions each; the earlier positions are preferred. At most `most` sets are looked for, so that
 * the caller can tell "one" from "several". Stops at a limit of work: no answer is then possible,
 * never a wrong one.
 */
export function subsetsWithSum(
  amounts: readonly number[],
  target: number,
  most: number,
): number[][] {
  const list = amounts.slice(0, MOST_ITEMS);
  const rest = suffixSums(list);
  const found: number[][] = [];
  const taken: number[] = [];
  let work = 0;
  const search = (at: number, missing: number): void => {
    work += 1;
    if (missing === 0) {
      if (taken.length >= 2) found.push([...taken]);
      return;
    }
    if (work > WORK_LIMIT || found.length >= most || missing > (rest[at] ?? 0)) return;
    const amount = list[at] ?? 0;
    if (amount <= missing) {
      taken.push(at);
      search(at + 1, missing - amount);
      taken.pop();
    }
    search(at + 1, missing);
  };
  if (target > 0) search(0, target);
  return found.slice(0, most);
}

/** What all positions from each one on sum to. */
function suffixSums(list: readonly number[]): number[] {
  const sums = new Array<number>(list.length + 1).fill(0);
  for (let at = list.length - 1; at >= 0; at -= 1) sums[at] = (sums[at + 1] ?? 0) + (list[at] ?? 0);
  return sums;
}
