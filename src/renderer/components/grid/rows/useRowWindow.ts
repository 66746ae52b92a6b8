import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { drawnIn, linesIn, nextDrawn, type Span, scrollFor, spanAt } from './rowWindow';

interface RowWindowInput {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What stays above the lines and covers them. */
  readonly head: RefObject<HTMLDivElement | null>;
  /** All lines there are; another array is another list. */
  readonly lines: readonly unknown[];
  /** Line of the cursor, -1 when there is none. */
  readonly cursor: number;
}

/** The part of a long list that is in the document. */
export interface RowWindow {
  /** The numbers of the lines to draw. */
  readonly drawn: readonly number[];
  /** Scrolls until a line is in view, and draws what is there then. */
  readonly show: (line: number, align?: 'nearest' | 'center') => void;
}

const NOTHING: Span = { from: 0, to: 0 };

/**
 * Which lines of a long list are in the document: those in view at once, and, while the window has
 * nothing else to do, some and some until there is a page more on each side, so that going on by a page
 * draws nothing anew.
 */
export function useRowWindow({ scroller, head, lines, cursor }: RowWindowInput): RowWindow {
  const [view, setView] = useState(NOTHING);
  const [spare, setSpare] = useState({ lines, span: NOTHING });
  const look = useCallback(() => {
    if (scroller.current === null) return;
    const { top, height } = inView(scroller.current, head.current);
    const next = spanAt(top, height);
    setView((before) => (isSame(before, next) ? before : next));
  }, [scroller, head]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    look();
    // Drawn before the picture in which it is scrolled, or there would be a gap.
    const onScroll = () => flushSync(look);
    const size = new ResizeObserver(look);
    element.addEventListener('scroll', onScroll, { passive: true });
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      size.disconnect();
    };
  }, [scroller, look]);

  const drawn = drawnIn(view, spare.lines === lines ? spare.span : view, lines.length);
  const { from, to } = nextDrawn(view, drawn, lines.length);
  const complete = isSame(drawn, { from, to });
  useEffect(() => {
    if (complete) return undefined;
    const span = { from, to };
    const handle = requestIdleCallback(() => startTransition(() => setSpare({ lines, span })));
    return () => cancelIdleCallback(handle);
  }, [lines, from, to, complete]);

  const show = useCallback(
    (line: number, align: 'nearest' | 'center' = 'nearest') => {
      const element = scroller.current;
      if (element === null) return;
      const now = inView(element, head.current);
      const top = scrollFor(line, now, align);
      if (top === now.top) return;
      element.scrollTop = top;
      look();
    },
    [scroller, head, look],
  );
  return { drawn: linesIn(drawn, lines.length, cursor), show };
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Where a list is scrolled to, and how much of it the heading leaves to see. CSS pixels. */
function inView(scroller: HTMLDivElement, head: HTMLDivElement | null) {
  const covered = head?.offsetHeight ?? 0;
  return { top: scroller.scrollTop, height: scroller.clientHeight - covered };
}
