/** Lines of a grid, from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** CSS pixels; the same as `--row`. Every line has it, so that places are counted, never measured. */
export const ROW_HEIGHT = 32;

/** Lines a list goes on before what is drawn around it follows. */
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
 * The lines to draw: those in view, of those drawn around them what there is, and the line of the
 * cursor (-1: none) wherever it is. A list that became shorter than where it was scrolled to shows
 * its end. Ascending.
 */
export function linesIn(
  view: Span,
  drawn: Span,
  { count, cursor }: { readonly count: number; readonly cursor: number },
): readonly number[] {
  const page = view.to - view.from;
  const from = Math.max(0, Math.min(view.from, count - page));
  const seen = { from, to: Math.min(count, from + page) };
  // What was drawn around another place, with nothing in view between, is of no use here.
  const near = drawn.from <= seen.to && drawn.to >= seen.from;
  const first = near ? Math.max(0, Math.min(seen.from, drawn.from)) : seen.from;
  const last = near ? Math.min(count, Math.max(seen.to, drawn.to)) : seen.to;
  const lines = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (cursor < 0 || cursor >= count) return lines;
  if (cursor < first) return [cursor, ...lines];
  return cursor < last ? lines : [...lines, cursor];
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
