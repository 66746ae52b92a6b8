import { headingKey } from '../lines';
import type { GridActs } from './gridActs';

interface Opening {
  /** Left folds a group, or leads from a row to its heading; right unfolds it. */
  readonly fold: (wantOpen: boolean) => boolean;
  /** Enter: the row, or the group of a heading. */
  readonly open: () => boolean;
}

/** Opens rows, folds and unfolds groups; each answers whether it did something. */
export function openingIn<Row>(
  { view, group, cursorLine, onOpen }: GridActs<Row>,
  moveTo: (key: string, extend: boolean) => void,
): Opening {
  const line = view.lines[cursorLine];
  return { fold, open };

  function fold(wantOpen: boolean): boolean {
    if (group?.folding === undefined || line === undefined) return false;
    if (line.kind === 'group') {
      return group.folding.folded.has(line.key) === wantOpen && turn(line.key);
    }
    if (!wantOpen) moveTo(headingKey(group.keyOf(line.row)), false);
    return !wantOpen;
  }

  function turn(key: string): boolean {
    group?.folding?.onFold(key);
    return group?.folding !== undefined;
  }

  function open(): boolean {
    if (line?.kind === 'group') return turn(line.key);
    if (line?.kind !== 'row' || onOpen === undefined) return false;
    onOpen(line.row);
    return true;
  }
}
