import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { CURRENT_ROW } from './roles';
import type { RowWindow } from './useRowWindow';

interface GridFocusInput {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly show: RowWindow['show'];
  /** Line of the current row, -1 when there is none. */
  readonly cursorLine: number;
  readonly takesFocus: boolean;
}

/**
 * Keeps the focus where it belongs. A grid that takes the focus shows its current row first, so
 * that coming back to a list leads to the row one left; and a row that a new order or a filter moves
 * in the document, which makes the browser drop the focus, gets it back.
 */
export function useGridFocus({ scroller, show, cursorLine, takesFocus }: GridFocusInput) {
  const within = useRef(false);
  const first = useRef(cursorLine);

  useEffect(() => {
    if (!takesFocus) return undefined;
    if (first.current > 0) show(first.current, 'center');
    // Rows are drawn once the height of the list is known: a frame later.
    const frame = requestAnimationFrame(() => focusCurrent(scroller.current));
    return () => cancelAnimationFrame(frame);
  }, [takesFocus, show, scroller]);

  useEffect(() => {
    const lost = within.current && document.activeElement === document.body;
    if (lost) focusCurrent(scroller.current);
  });

  return {
    onFocus: () => {
      within.current = true;
    },
    onBlur: (event: FocusEvent<HTMLDivElement>) => {
      const to = event.relatedTarget;
      if (to !== null && !event.currentTarget.contains(to)) within.current = false;
    },
  };
}

function focusCurrent(grid: HTMLElement | null): void {
  grid?.querySelector<HTMLElement>(CURRENT_ROW)?.focus({ preventScroll: true });
}
