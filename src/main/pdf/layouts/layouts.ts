import type { LetterLayoutName } from '../../../domain/documents/layout';
import { A4, type Box, LETTER_PAPER, mm, type Paper } from '../geometry';
import { ENVELOPES } from './envelopes';
import { common, type FoldedSheet, windowOn } from './fold';

/** Zones of a letter's first sheet, in points from its top left corner. */
export interface LetterLayout {
  readonly paper: Paper;
  /** Baseline of the firm's name, and how many lines it may take above the window. */
  readonly letterhead: { readonly y: number; readonly names: number };
  /** Baseline of the small sender line above the address; null where the window must not show one. */
  readonly returnLine: number | null;
  /** Baseline of the marking of registered mail. */
  readonly endorsement: number;
  /** All lines of the address, their full height included, stay inside: it shows in every envelope. */
  readonly address: Box;
  /** First baseline of the information block. */
  readonly info: { readonly x: number; readonly y: number; readonly width: number };
  /** Top of the subject, below everything a window may show. */
  readonly bodyFrom: number;
  readonly folds: readonly number[];
  readonly punch: number | null;
}

/** The same zones as they are laid down, in millimetres. */
export interface LayoutData {
  readonly paper: 'a4' | 'letter';
  readonly folds: readonly [number, number];
  readonly punch: number | null;
  /** Left free between address and window edge on every side. */
  readonly clearance: number;
  readonly letterhead: { readonly y: number; readonly names: number };
  readonly returnLine: number | null;
  readonly endorsement: number;
  /** Top left corner of the address. */
  readonly address: { readonly x: number; readonly y: number };
  readonly info: { readonly x: number; readonly y: number; readonly width: number };
  readonly bodyFrom: number;
}

const LEFT_WINDOW = {
  paper: 'a4',
  folds: [105, 210],
  punch: 148.5,
  clearance: 2,
  letterhead: { y: 20, names: 2 },
  info: { x: 125, y: 53, width: 65 },
} as const;

const RIGHT_WINDOW = { ...LEFT_WINDOW, info: { x: 25, y: 59, width: 62 } } as const;

/**
 * DIN 5008 forms A and B as the standard has them. `ukDl` is the box that shows in every British DL
 * and C5 window, with the 2 mm Royal Mail asks for; `frRight`, `chRight` and `chLeft` likewise for the
 * envelopes of their countries, the Swiss ones folded clear of a QR-bill. `us10` keeps the 1/8 inch
 * of the USPS and shows nothing but the address. Facts: letter zones on the sheet.
 */
export const LAYOUT_DATA: Readonly<Record<LetterLayoutName, LayoutData>> = {
  din5008a: {
    ...LEFT_WINDOW,
    folds: [87, 192],
    letterhead: { y: 11, names: 1 },
    returnLine: 37.5,
    endorsement: 43,
    address: { x: 25, y: 44.7 },
    info: { x: 125, y: 35, width: 65 },
    bodyFrom: 88,
  },
  din5008b: {
    ...LEFT_WINDOW,
    returnLine: 55.5,
    endorsement: 61,
    address: { x: 25, y: 62.7 },
    bodyFrom: 103.5,
  },
  ukDl: {
    ...LEFT_WINDOW,
    returnLine: 56.6,
    endorsement: 59.8,
    address: { x: 24, y: 60.2 },
    bodyFrom: 103,
  },
  frRight: {
    ...RIGHT_WINDOW,
    returnLine: 56.6,
    endorsement: 60,
    address: { x: 116, y: 60.6 },
    bodyFrom: 101.5,
  },
  chRight: {
    ...RIGHT_WINDOW,
    folds: [99, 192],
    returnLine: 54.8,
    endorsement: 58.4,
    address: { x: 120, y: 59 },
    bodyFrom: 98.5,
  },
  chLeft: {
    ...LEFT_WINDOW,
    folds: [99, 192],
    returnLine: 56.8,
    endorsement: 60.2,
    address: { x: 24, y: 60.6 },
    bodyFrom: 100.5,
  },
  us10: {
    ...LEFT_WINDOW,
    paper: 'letter',
    folds: [98.4, 190.5],
    punch: null,
    clearance: 3.2,
    returnLine: null,
    endorsement: 54,
    address: { x: 25.4, y: 66.7 },
    info: { x: 139, y: 53, width: 51 },
    bodyFrom: 96,
  },
};

const PAPERS: Readonly<Record<LayoutData['paper'], Paper>> = { a4: A4, letter: LETTER_PAPER };

/** The layout of a letter, ready to be drawn on. */
export const LETTER_LAYOUTS: Readonly<Record<LetterLayoutName, LetterLayout>> = {
  din5008a: layout('din5008a'),
  din5008b: layout('din5008b'),
  ukDl: layout('ukDl'),
  frRight: layout('frRight'),
  chRight: layout('chRight'),
  chLeft: layout('chLeft'),
  us10: layout('us10'),
};

/** The sheet of a layout as it is folded. */
export function foldedSheet({ paper, folds }: LayoutData): FoldedSheet {
  const { width, height } = PAPERS[paper];
  return { width: width / mm(1), height: height / mm(1), folds };
}

function layout(name: LetterLayoutName): LetterLayout {
  const data = LAYOUT_DATA[name];
  const { address, info, letterhead } = data;
  const sheet = foldedSheet(data);
  const shown = common(ENVELOPES[name].map((one) => windowOn(sheet, one).always));
  return {
    paper: PAPERS[data.paper],
    letterhead: { y: mm(letterhead.y), names: letterhead.names },
    returnLine: data.returnLine === null ? null : mm(data.returnLine),
    endorsement: mm(data.endorsement),
    address: {
      x: mm(address.x),
      y: mm(address.y),
      width: mm(shown.right - data.clearance - address.x),
      height: mm(shown.bottom - data.clearance - address.y),
    },
    info: { x: mm(info.x), y: mm(info.y), width: mm(info.width) },
    bodyFrom: mm(data.bodyFrom),
    folds: data.folds.map(mm),
    punch: data.punch === null ? null : mm(data.punch),
  };
}
