/** Points per millimetre. All geometry below is in points from the top left corner of the sheet. */
const MM = 72 / 25.4;

/** Millimetres to points. */
export function mm(millimetres: number): number {
  return millimetres * MM;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet of paper, in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const A4: Paper = { width: mm(210), height: mm(297) };
/** US Letter, 8 1/2 x 11 inches. */
export const LETTER_PAPER: Paper = { width: mm(215.9), height: mm(279.4) };

/** DIN 5008 margins; 25 mm on the left leave room for punching. The column is as wide on US Letter. */
export const MARGIN = { left: mm(25), right: mm(20) } as const;
export const BODY_WIDTH = A4.width - MARGIN.left - MARGIN.right;
export const BODY_RIGHT = A4.width - MARGIN.right;

/** Where a continuation page begins. */
export const CONTINUED_FROM = mm(27);

/** Where the body ends above a footer. */
export function bodyBottom({ height }: Paper): number {
  return height - mm(30.5);
}

/** Where a continuation page ends. */
export function continuedBottom({ height }: Paper): number {
  return height - mm(17);
}
