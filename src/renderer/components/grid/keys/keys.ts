import type { KeyboardEvent } from 'react';

/** What a key means in a grid. Moves go by rows, and `extend` takes the selection along. */
export type GridKey =
  | { readonly do: 'move'; readonly by: number; readonly extend: boolean }
  | { readonly do: 'edge'; readonly end: boolean; readonly extend: boolean }
  | { readonly do: 'fold'; readonly open: boolean }
  | { readonly do: 'open' }
  | { readonly do: 'toggle' | 'selectAll' | 'leave' };

const MOVES: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['j', 1],
  ['k', -1],
]);

const ACTS: ReadonlyMap<string, GridKey> = new Map<string, GridKey>([
  ['ArrowLeft', { do: 'fold', open: false }],
  ['ArrowRight', { do: 'fold', open: true }],
  ['Enter', { do: 'open' }],
  [' ', { do: 'toggle' }],
  ['x', { do: 'toggle' }],
  ['X', { do: 'toggle' }],
  ['Escape', { do: 'leave' }],
]);

/** What a key means in a grid, or null. `page` is the number of rows in view. */
export function gridKey(event: KeyboardEvent, page: number): GridKey | null {
  const { key, shiftKey: extend } = event;
  const control = event.ctrlKey || event.metaKey;
  if (control) return key.toLowerCase() === 'a' ? { do: 'selectAll' } : null;
  if (event.altKey) return null;
  const by = MOVES.get(key) ?? MOVES.get(key.toLowerCase());
  if (by !== undefined) return { do: 'move', by, extend };
  if (key === 'PageDown') return { do: 'move', by: page, extend };
  if (key === 'PageUp') return { do: 'move', by: -page, extend };
  if (key === 'Home' || key === 'End') return { do: 'edge', end: key === 'End', extend };
  return ACTS.get(key) ?? null;
}
