/** Where the mouse went down, and on which row. */
export interface Press {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface PointerAt {
  /** The row under the pointer; null between rows. */
  readonly key: string | null;
  readonly x: number;
  readonly y: number;
  /** How many clicks in a row this one makes; 0 when no mouse did it (assistive software). */
  readonly detail: number;
}

/** CSS pixels a hand may move while it clicks. */
const STILL = 4;

/**
 * The press that counts from now on. The second press of a double click belongs to the row of the
 * first: rows may have been sorted anew or scrolled under a pointer that did not move.
 */
export function pressOf(before: Press | null, { key, x, y, detail }: PointerAt): Press | null {
  if (detail > 1 && before !== null && isStill(before, { x, y })) return before;
  return key === null ? null : { key, x, y };
}

/** The row a click is about: the one the mouse went down on, whatever lies under it by now. */
export function rowOfClick(press: Press | null, at: PointerAt): string | null {
  return press !== null && at.detail > 0 && isStill(press, at) ? press.key : at.key;
}

function isStill(press: Press, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return Math.abs(press.x - x) <= STILL && Math.abs(press.y - y) <= STILL;
}
