import type { LetterModel } from '../../domain/documents/model';

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

export const A4 = { width: mm(210), height: mm(297) } as const;

/** DIN 5008 margins; 25 mm on the left leave room for punching. */
export const MARGIN = { left: mm(25), right: mm(20) } as const;
export const BODY_WIDTH = A4.width - MARGIN.left - MARGIN.right;
export const BODY_RIGHT = A4.width - MARGIN.right;

/** Where the body ends above a footer, and where it begins and ends on a continuation page. */
export const BODY_BOTTOM = mm(264);
export const CONTINUED_FROM = mm(27);
export const CONTINUED_BOTTOM = mm(280);

export interface LetterLayout {
  /** Baseline of the return line, the small sender line above the address. */
  readonly returnLine: number;
  /** Baseline of the endorsement ("Registered"). */
  readonly endorsement: number;
  /** All lines of the address, their full line height included, stay inside. */
  readonly address: Box;
  /** Everything the window may show when the sheet slides in its envelope: nothing else may stand here. */
  readonly window: Box;
  readonly info: { readonly x: number; readonly y: number; readonly width: number };
  /** Top of the subject. */
  readonly bodyFrom: number;
  readonly folds: readonly number[];
  readonly punch: number;
}

/**
 * Zones of the sheet per layout.
 * `din5008b`: DIN 5008 form B, window 90 x 45 mm, 20 mm from the left, 15 mm from the bottom (DL, C6/5).
 * `ukDl`: the box that stays visible in both common British DL windows (93 x 39 mm; 18 or 22 mm from
 * the bottom), with 2 mm clear all round as Royal Mail asks.
 */
export const LETTER_LAYOUTS: Readonly<Record<LetterModel['layout'], LetterLayout>> = {
  din5008b: {
    returnLine: mm(55.5),
    endorsement: mm(61),
    address: { x: mm(25), y: mm(62.7), width: mm(77), height: mm(27.3) },
    window: { x: 0, y: mm(45), width: mm(111), height: mm(50) },
    info: { x: mm(125), y: mm(53), width: mm(65) },
    bodyFrom: mm(103.5),
    folds: [mm(105), mm(210)],
    punch: mm(148.5),
  },
  ukDl: {
    returnLine: mm(56.6),
    endorsement: mm(59.8),
    address: { x: mm(24), y: mm(60.2), width: mm(69), height: mm(20.8) },
    window: { x: 0, y: mm(44), width: mm(113), height: mm(48) },
    info: { x: mm(125), y: mm(53), width: mm(65) },
    bodyFrom: mm(98),
    folds: [mm(105), mm(210)],
    punch: mm(148.5),
  },
};
