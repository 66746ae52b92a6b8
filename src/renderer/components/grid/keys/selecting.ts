import { rowKeys } from '../useGridState';
import type { Anchor, GridActs } from './gridActs';

interface Selecting {
  readonly toggle: (key: string) => void;
  /** True when there was something to select, or a selection to leave. */
  readonly select: (what: 'toggle' | 'selectAll' | 'leave') => boolean;
}

/** Changes the selection of a grid; without `onSelect` it has none, and nothing happens. */
export function selectingIn<Row>(
  { view, keyOf, cursor, cursorLine, selected, onSelect }: GridActs<Row>,
  anchor: Anchor,
): Selecting {
  return { toggle, select };

  function toggle(key: string): void {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    anchor.current = key;
    onSelect?.(next);
  }

  function select(what: 'toggle' | 'selectAll' | 'leave'): boolean {
    if (onSelect === undefined) return false;
    const line = view.lines[cursorLine];
    if (what === 'toggle' && line?.kind === 'group') onSelect(toggledAll(line.rows.map(keyOf)));
    else if (what === 'toggle' && cursor !== null) toggle(cursor);
    else if (what === 'selectAll') onSelect(new Set(rowKeys(view.lines)));
    else if (what === 'leave' && selected.size > 0) onSelect(new Set());
    else return false;
    return true;
  }

  /** With all rows of a group; without them when all were selected already. */
  function toggledAll(keys: readonly string[]): ReadonlySet<string> {
    const next = new Set(selected);
    if (keys.every((key) => selected.has(key))) for (const key of keys) next.delete(key);
    else for (const key of keys) next.add(key);
    return next;
  }
}
