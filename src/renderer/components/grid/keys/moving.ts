import { rowSelector } from '../roles';
import { cursorKey, type GridView, range, target } from '../useGridState';
import type { Anchor, GridActs } from './gridActs';
import type { GridKey } from './keys';

interface Moving {
  /** The cursor on a row or heading; with `extend` all rows from the anchor to it are selected. */
  readonly moveTo: (key: string, extend: boolean) => void;
  /** True when there was somewhere to go. */
  readonly move: (key: GridKey & { readonly extend: boolean }) => boolean;
}

/** Moves the cursor of a grid, and the focus after it. `viewNow` answers the view of the latest draw. */
export function movingIn<Row>(
  { view, cursor, cursorLine, scroller, show, onCurrent, onSelect }: GridActs<Row>,
  anchor: Anchor,
  viewNow: () => GridView<Row>,
): Moving {
  return { moveTo, move };

  function moveTo(key: string, extend: boolean): void {
    const from = anchor.current ?? cursor ?? key;
    onCurrent(key);
    if (extend) {
      anchor.current = from;
      const to = view.lineOf(key);
      const start = view.lineOf(from);
      onSelect?.(new Set(range(view.lines, start < 0 ? to : start, to)));
    } else anchor.current = key;
    focusRow(key);
  }

  /** The row may not be drawn yet: the focus follows once it is, before the next picture. */
  function focusRow(key: string): void {
    const line = view.lineOf(key);
    if (line < 0) return;
    show(line);
    requestAnimationFrame(() => {
      // Where the row is by then: the list may have been put in another order.
      const now = viewNow().lineOf(key);
      const selector = rowSelector(now < 0 ? line : now);
      const row = scroller.current?.querySelector<HTMLElement>(selector);
      row?.focus({ preventScroll: true });
    });
  }

  function move(key: GridKey & { readonly extend: boolean }): boolean {
    const to = target(view, cursorLine, key);
    const line = view.lines[to];
    if (to === cursorLine && key.do === 'move' && key.by === -1) focusHeader();
    else if (line !== undefined) moveTo(cursorKey(line), key.extend && onSelect !== undefined);
    return line !== undefined;
  }

  /** Above the first row are the headings, to sort by. */
  function focusHeader(): void {
    scroller.current?.querySelector<HTMLElement>('[role="columnheader"] button')?.focus();
  }
}
