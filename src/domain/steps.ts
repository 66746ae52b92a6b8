/** Work that may be interrupted wherever it yields: what is long is done in slices where a window must stay alive. */
export type Steps<T> = Generator<undefined, T>;

/** Things between two places to stop, where each costs next to nothing. */
export const A_STEP = 1_000;

/** `toSorted`, a part at a time: parts in order are merged. */
export function* sortSteps<T extends object>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<T[]> {
  let parts: T[][] = [];
  for (let start = 0; start < items.length; start += A_STEP) {
    parts.push(items.slice(start, start + A_STEP).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < parts.length; at += 2) {
      merged.push(yield* mergeSteps(parts[at] ?? [], parts[at + 1] ?? [], compare));
    }
    parts = merged;
  }
  return parts[0] ?? [];
}

/** Of equals those of `a` come first. */
function* mergeSteps<T extends object>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<T[]> {
  const merged: T[] = [];
  let [ofA, ofB] = [0, 0];
  for (;;) {
    const [left, right] = [a[ofA], b[ofB]];
    if (left === undefined || right === undefined) break;
    if (compare(left, right) <= 0) {
      merged.push(left);
      ofA += 1;
    } else {
      merged.push(right);
      ofB += 1;
    }
    if (merged.length % A_STEP === 0) yield;
  }
  return [...merged, ...a.slice(ofA), ...b.slice(ofB)];
}

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
