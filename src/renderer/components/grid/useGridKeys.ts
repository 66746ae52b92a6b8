import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import { type GridKey, gridKey } from './keys';
import { rowSelector } from './roles';
import { type GridView, range, target } from './useGridState';

interface GridKeysInput<Row> {
  readonly view: GridView<Row>;
  readonly cursor: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onCurrent: (key: string) => void;
  readonly onOpen?: (row: Row) => void;
  readonly onSelect?: (keys: ReadonlySet<string>) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
}

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPick: (key: string, event: MouseEvent) => void;
}

/** Moves the cursor, the focus and the selection of a grid by keys and mouse. */
export function useGridKeys<Row>(input: GridKeysInput<Row>): GridKeys {
  const anchor = useRef<string | null>(null);
  const { view, cursor, selected, onSelect } = input;

  function moveTo(key: string, extend: boolean): void {
    const from = anchor.current ?? cursor ?? key;
    input.onCurrent(key);
    if (extend) {
      anchor.current = from;
      onSelect?.(new Set(range(view.order, from, key)));
    } else anchor.current = key;
    focusRow(key);
  }

  /** The row may be drawn only after scrolling: the focus follows in the next frame. */
  function focusRow(key: string): void {
    const line = view.lineOf.get(key);
    if (line === undefined) return;
    input.virtual.scrollToIndex(line, { align: 'auto' });
    requestAnimationFrame(() => {
      const row = input.scroller.current?.querySelector<HTMLElement>(rowSelector(line));
      row?.focus({ preventScroll: true });
    });
  }

  /** Above the first row are the headings, to sort by. */
  function focusHeader(): void {
    input.scroller.current?.querySelector<HTMLElement>('[role="columnheader"] button')?.focus();
  }

  function toggle(key: string): void {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    anchor.current = key;
    onSelect?.(next);
  }

  /** True when the key did something here; Esc clears a selection first. */
  function act(key: GridKey): boolean {
    if (key.do === 'move' || key.do === 'edge') return move(key);
    if (key.do === 'open') return open();
    return onSelect !== undefined && select(key.do, onSelect);
  }

  function move(key: GridKey & { readonly extend: boolean }): boolean {
    const to = target(view.order, cursor, key);
    if (to === cursor && key.do === 'move' && key.by === -1) focusHeader();
    else if (to !== null) moveTo(to, key.extend && onSelect !== undefined);
    return to !== null;
  }

  function select(
    what: 'toggle' | 'selectAll' | 'leave',
    change: (keys: ReadonlySet<string>) => void,
  ): boolean {
    if (what === 'toggle' && cursor !== null) toggle(cursor);
    else if (what === 'selectAll') change(new Set(view.order));
    else if (what === 'leave' && selected.size > 0) change(new Set());
    else return false;
    return true;
  }

  function open(): boolean {
    const line = cursor === null ? undefined : view.lines[view.lineOf.get(cursor) ?? -1];
    if (line?.kind !== 'row' || input.onOpen === undefined) return false;
    input.onOpen(line.row);
    return true;
  }

  return {
    onKeyDown: (event) => {
      if (event.target instanceof Element && event.target.closest('[role="columnheader"]')) return;
      const page = Math.floor((input.scroller.current?.clientHeight ?? 300) / 30) - 2;
      const key = gridKey(event, Math.max(1, page));
      if (key === null || !act(key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPick: (key, event) => {
      if (event.ctrlKey || event.metaKey) toggle(key);
      moveTo(key, event.shiftKey && onSelect !== undefined);
    },
  };
}
