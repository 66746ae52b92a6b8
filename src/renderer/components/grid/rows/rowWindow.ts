/** Lines of a grid, from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** CSS pixels; the same as `--row`. Every line has it, so that places are counted, never measured. */
export const ROW_HEIGHT = 32;

/** Lines a list goes on before what is drawn around it follows, and how many follow at once. */
const STEP = 8;

/** The lines in view of a list that is scrolled to `top` and shows `height` CSS pixels of them. */
export function spanAt(top: number, height: number): Span {
  return { from: Math.floor(top / ROW_HEIGHT), to: Math.ceil((top + height) / ROW_HEIGHT) };
}

/** Those in view with a page more on each side: what the next key or turn of the wheel leads to. */
export function around({ from, to }: Span): Span {
  const page = to - from;
  return {
    from: Math.floor((from - page) / STEP) * STEP,
    to: Math.ceil((to + page) / STEP) * STEP,
  };
}

/**
 * The lines in view and of those drawn around them what there is. A list that became shorter than where
 * it was scrolled to shows its end.
 */
export function drawnIn(view: Span, drawn: Span, count: number): Span {
  const seen = seenIn(view, count);
  // What was drawn around another place, with nothing in view between, is of no use here.
  if (drawn.from > seen.to || drawn.to < seen.from) return seen;
  const from = Math.min(seen.from, drawn.from);
  return within({ from, to: Math.max(seen.to, drawn.to) }, count);
}

/**
 * What is to be drawn after `drawn`, until that is all there is around the view: so little more at each
 * end that a key which comes meanwhile hardly waits for it.
 */
export function nextDrawn(view: Span, drawn: Span, count: number): Span {
  const wanted = within(around(seenIn(view, count)), count);
  const nearer = (now: number, goal: number) => now + Math.max(-STEP, Math.min(STEP, goal - now));
  return { from: nearer(drawn.from, wanted.from), to: nearer(drawn.to, wanted.to) };
}

function seenIn(view: Span, count: number): Span {
  const page = view.to - view.from;
  const from = Math.max(0, Math.min(view.from, count - page));
  return { from, to: Math.min(count, from + page) };
}

function within({ from, to }: Span, count: number): Span {
  return { from: Math.max(0, from), to: Math.min(count, to) };
}

/** The lines to draw: those of `drawn`, and that of the cursor (-1: none) wherever it is. Ascending. */
export function linesIn({ from, to }: Span, count: number, cursor: number): readonly number[] {
  const lines = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (cursor < 0 || cursor >= count) return lines;
  if (cursor < from) return [cursor, ...lines];
  return cursor < to ? lines : [...lines, cursor];
}

/** What a list must be scrolled to so that a line is in view: as little as possible, or to the middle. */
export function scrollFor(
  line: number,
  { top, height }: { readonly top: number; readonly height: number },
  align: 'nearest' | 'center' = 'nearest',
): number {
  const start = line * ROW_HEIGHT;
  const end = start + ROW_HEIGHT;
  if (align === 'center') return Math.max(0, (start + end - height) / 2);
  if (start < top) return start;
  return end > top + height ? end - height : top;
}
