import type { RefObject } from 'react';
import type { RowWindow } from '../rows/useRowWindow';
import type { GroupOf } from '../types';
import type { GridView } from '../useGridState';

/** What keys and mouse work with at one draw of a grid. */
export interface GridActs<Row> {
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

/** Where a selection by Shift begins: its key, or null before anything was picked. */
export interface Anchor {
  current: string | null;
}
