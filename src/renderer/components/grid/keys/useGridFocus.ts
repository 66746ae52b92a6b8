import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { CURRENT_ROW } from '../roles';
import type { RowWindow } from '../rows/useRowWindow';

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
  const isEmpty = cursorLine < 0;
  const cameEmpty = useRef(takesFocus && isEmpty);

  useEffect(() => {
    if (!takesFocus) return undefined;
    if (first.current > 0) show(first.current, 'center');
    // Rows are drawn once the height of the list is known: a frame later.
    const frame = requestAnimationFrame(() => focusCurrent(scroller.current));
    return () => cancelAnimationFrame(frame);
  }, [takesFocus, show, scroller]);

  // Rows that are worked out only after the list has appeared: at the start of the day, say.
  useEffect(() => {
    if (!cameEmpty.current || isEmpty) return undefined;
    cameEmpty.current = false;
    const frame = requestAnimationFrame(() => {
      if (isNowhere(document.activeElement)) focusCurrent(scroller.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [isEmpty, scroller]);

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

/** True while the user has not begun with anything else. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches('main');
}

function focusCurrent(grid: HTMLElement | null): void {
  grid?.querySelector<HTMLElement>(CURRENT_ROW)?.focus({ preventScroll: true });
}
