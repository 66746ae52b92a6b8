import type { ReactNode } from 'react';

/** One column of a grid. `text` is what is copied, searched for and shown in full on hover. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** CSS pixels, the least there are. What a list has to spare is shared in proportion to it. */
  readonly width: number;
  /** Texts that can be long: a larger share of what there is to spare. */
  readonly grow?: boolean;
  readonly align?: 'left' | 'right';
  /** CSS pixels the figures of a row take: unlike texts, no figure is ever cut. */
  readonly needs?: (row: Row) => number;
  /** Sentences: a text that is too long for one line takes a second, smaller. */
  readonly wrap?: boolean;
  readonly text: (row: Row) => string;
  /** What is drawn; `text` when left out. */
  readonly cell?: (row: Row) => ReactNode;
  /** Order for sorting; a column without it cannot be sorted by. */
  readonly compare?: (a: Row, b: Row) => number;
}

/** How rows stand together under headings. */
export interface GroupOf<Row> {
  /** Rows of the same key stand together, in the order the keys first appear. */
  readonly keyOf: (row: Row) => string;
  /** The heading of a group, from all of its rows. */
  readonly title: (key: string, rows: readonly Row[]) => ReactNode;
  /** Given for groups that can be folded away: which are, and what folds or unfolds one. */
  readonly folding?: {
    readonly folded: ReadonlySet<string>;
    readonly onFold: (key: string) => void;
  };
}

/** By one column; the column's own order decides what ascending is. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What the user made of a grid; kept per list. */
export interface GridLayout {
  readonly sort: Sort | null;
  readonly widths: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
  /** Ids of the columns after the first one; absent = as the list has them. */
  readonly order?: readonly string[];
}

export const PLAIN_LAYOUT: GridLayout = { sort: null, widths: {}, hidden: [] };

/** A line of the drawn grid: a group heading or a row. */
export type Line<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly rows: readonly Row[] }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row };
