import { mm } from './geometry';

/** How closely a text is set. Points. */
export interface Density {
  readonly size: number;
  readonly leading: number;
  /** Left free after a paragraph. */
  readonly after: number;
  /** Rows of a table. */
  readonly cell: { readonly size: number; readonly leading: number; readonly padding: number };
  /** Left free for a signature. */
  readonly signature: number;
}

export const NORMAL: Density = {
  size: 10,
  leading: 13,
  after: 6,
  cell: { size: 9, leading: 11.5, padding: 2.5 },
  signature: mm(13),
};

/** From open to close: a letter takes the first with which it needs the fewest sheets. */
export const DENSITIES: readonly Density[] = [
  NORMAL,
  {
    size: 9.5,
    leading: 12,
    after: 4.5,
    cell: { size: 9, leading: 11, padding: 1.5 },
    signature: mm(10.5),
  },
  {
    size: 9,
    leading: 11,
    after: 3.5,
    cell: { size: 8.5, leading: 10.2, padding: 0.8 },
    signature: mm(8.5),
  },
];
