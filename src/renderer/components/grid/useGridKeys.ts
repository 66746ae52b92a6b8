import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import { type GridKey, gridKey } from './keys';
import { headingKey } from './lines';
import { rowSelector } from './roles';
import { ROW_HEIGHT } from './rowWindow';
import type { GroupOf, Line } from './types';
import { cursorKey, type GridView, range, rowKeys, target } from './useGridState';
import type { RowWindow } from './useRowWindow';

interface GridKeysInput<Row> {
  readonly view: GridView<Row>;
  readonly group?: GroupOf<Row> | undefined;
  readonly keyOf: (row: Row) => string;
  readonly cursor: string | null;
  /** Its line; -1 when there is none. */
  readonly cursorLine: number;
  readonly selected: ReadonlySet<string>;
  readonly onCurrent: (key: string) => void;
  readonly onOpen?: (row: Row) => void;
  readonly onSelect?: (keys: ReadonlySet<string>) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly show: RowWindow['show'];
}

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The same function at every draw. */
  readonly onPick: (key: string, event: MouseEvent) => void;
}

/** Moves the cursor, the focus and the selection of a grid by keys and mouse. */
export function useGridKeys<Row>(input: GridKeysInput<Row>): GridKeys {
  const anchor = useRef<string | null>(null);
  const { view, cursor, cursorLine, selected, onSelect } = input;
  const latest = useRef({ view, pick });
  useEffect(() => {
    latest.current = { view, pick };
  });

  function moveTo(key: string, extend: boolean): void {
    const from = anchor.current ?? cursor ?? key;
    input.onCurrent(key);
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
    input.show(line);
    requestAnimationFrame(() => {
      // Where the row is by then: the list may have been put in another order.
      const now = latest.current.view.lineOf(key);
      const selector = rowSelector(now < 0 ? line : now);
      const row = input.scroller.current?.querySelector<HTMLElement>(selector);
      row?.focus({ preventScroll: true });
    });
  }

  function pick(key: string, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey) toggle(key);
    moveTo(key, event.shiftKey && onSelect !== undefined);
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
    if (key.do === 'fold') return fold(key.open);
    if (key.do === 'open') return open();
    return onSelect !== undefined && select(key.do, onSelect);
  }

  function move(key: GridKey & { readonly extend: boolean }): boolean {
    const to = target(view, cursorLine, key);
    const line = view.lines[to];
    if (to === cursorLine && key.do === 'move' && key.by === -1) focusHeader();
    else if (line !== undefined) moveTo(cursorKey(line), key.extend && onSelect !== undefined);
    return line !== undefined;
  }

  function select(
    what: 'toggle' | 'selectAll' | 'leave',
    change: (keys: ReadonlySet<string>) => void,
  ): boolean {
    const heading = lineAt()?.kind === 'group' ? lineAt() : undefined;
    if (what === 'toggle' && heading?.kind === 'group')
      toggleAll(heading.rows.map(input.keyOf), change);
    else if (what === 'toggle' && cursor !== null) toggle(cursor);
    else if (what === 'selectAll') change(new Set(rowKeys(view.lines)));
    else if (what === 'leave' && selected.size > 0) change(new Set());
    else return false;
    return true;
  }

  function lineAt(): Line<Row> | undefined {
    return view.lines[cursorLine];
  }

  /** All rows of a group; none of them when all are selected already. */
  function toggleAll(keys: readonly string[], change: (keys: ReadonlySet<string>) => void): void {
    const all = keys.every((key) => selected.has(key));
    const others = [...selected].filter((key) => !keys.includes(key));
    change(new Set(all ? others : [...others, ...keys]));
  }

  /** Left folds a group, or leads from a row to its heading; right unfolds it. */
  function fold(wantOpen: boolean): boolean {
    const { group } = input;
    const line = lineAt();
    if (group?.folding === undefined || line === undefined) return false;
    if (line.kind === 'group') {
      return group.folding.folded.has(line.key) === wantOpen && turn(line.key);
    }
    if (!wantOpen) moveTo(headingKey(group.keyOf(line.row)), false);
    return !wantOpen;
  }

  function turn(key: string): boolean {
    input.group?.folding?.onFold(key);
    return input.group?.folding !== undefined;
  }

  function open(): boolean {
    const line = lineAt();
    if (line?.kind === 'group') return turn(line.key);
    if (line?.kind !== 'row' || input.onOpen === undefined) return false;
    input.onOpen(line.row);
    return true;
  }

  return {
    onKeyDown: (event) => {
      if (event.target instanceof Element && event.target.closest('[role="columnheader"]')) return;
      const page = Math.floor((input.scroller.current?.clientHeight ?? 300) / ROW_HEIGHT) - 2;
      const key = gridKey(event, Math.max(1, page));
      if (key === null || !act(key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPick: useCallback((key, event) => latest.current.pick(key, event), []),
  };
}
