import { type MouseEvent, useRef } from 'react';
import { type Press, pressOf, rowOfClick } from './press';

interface GridPressInput<Row> {
  readonly rowOf: (key: string) => Row | undefined;
  readonly onPick: (key: string, event: MouseEvent) => void;
  readonly onOpen?: ((row: Row) => void) | undefined;
}

/** Listeners of the whole body: a row does not need any. */
export interface GridPress {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Picks and opens rows by mouse, each by the row the mouse went down on. */
export function useGridPress<Row>({ rowOf, onPick, onOpen }: GridPressInput<Row>): GridPress {
  const press = useRef<Press | null>(null);
  const about = (event: MouseEvent) => rowOfClick(press.current, pointerAt(event));
  return {
    onMouseDown: (event) => {
      press.current = pressOf(press.current, pointerAt(event));
    },
    onClick: (event) => {
      const key = about(event);
      if (key !== null) onPick(key, event);
    },
    onDoubleClick: (event) => {
      const key = about(event);
      const row = key === null ? undefined : rowOf(key);
      if (row !== undefined) onOpen?.(row);
    },
  };
}

function pointerAt({ target, clientX: x, clientY: y, detail }: MouseEvent) {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return { key: row?.dataset.row ?? null, x, y, detail };
}
