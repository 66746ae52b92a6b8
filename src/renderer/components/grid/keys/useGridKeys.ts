import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react';
import { ROW_HEIGHT } from '../rows/rowWindow';
import type { GridActs } from './gridActs';
import { type GridKey, gridKey } from './keys';
import { movingIn } from './moving';
import { openingIn } from './opening';
import { selectingIn } from './selecting';

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The same function at every draw. */
  readonly onPick: (key: string, event: MouseEvent) => void;
}

/** Moves the cursor, the focus and the selection of a grid by keys and mouse. */
export function useGridKeys<Row>(input: GridActs<Row>): GridKeys {
  const anchor = useRef<string | null>(null);
  const { view, onSelect, scroller } = input;
  const latest = useRef({ view, pick });
  useEffect(() => {
    latest.current = { view, pick };
  });
  return {
    onKeyDown: (event) => {
      if (event.target instanceof Element && event.target.closest('[role="columnheader"]')) return;
      const page = Math.floor((scroller.current?.clientHeight ?? 300) / ROW_HEIGHT) - 2;
      const key = gridKey(event, Math.max(1, page));
      if (key === null || !act(key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPick: useCallback((key, event) => latest.current.pick(key, event), []),
  };

  function moving() {
    return movingIn(input, anchor, () => latest.current.view);
  }

  function pick(key: string, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey) selectingIn(input, anchor).toggle(key);
    moving().moveTo(key, event.shiftKey && onSelect !== undefined);
  }

  /** True when the key did something here; Esc clears a selection first. */
  function act(key: GridKey): boolean {
    if (key.do === 'move' || key.do === 'edge') return moving().move(key);
    if (key.do === 'fold') return openingIn(input, moving().moveTo).fold(key.open);
    if (key.do === 'open') return openingIn(input, moving().moveTo).open();
    return selectingIn(input, anchor).select(key.do);
  }
}
