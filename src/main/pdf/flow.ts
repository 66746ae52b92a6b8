import { type Density, NORMAL } from './density';
import type { Face, Fonts } from './fonts';
import {
  A4,
  BODY_WIDTH,
  bodyBottom,
  CONTINUED_FROM,
  continuedBottom,
  MARGIN,
  type Paper,
} from './geometry';
import { INK, type Sheet, textMark } from './sheet';
import { wrap } from './wrap';

export interface TextOptions {
  readonly face?: Face;
  readonly size?: number;
  readonly leading?: number;
  readonly colour?: string;
  readonly x?: number;
  readonly width?: number;
  /** Points left free after the text. */
  readonly after?: number;
  /** Points that must still be free below the text, so that a heading does not end a page. */
  readonly keepWith?: number;
}

export interface FlowOptions {
  readonly paper?: Paper;
  /** Where a continuation sheet ends; the first one leaves room for the footer. */
  readonly bottom?: number;
  readonly density?: Density;
}

/**
 * A column of text that runs over as many sheets as it needs. `y` is the top of what comes next,
 * in points. Sheets hold body marks only; letterheads and page numbers are added afterwards.
 */
export class Flow {
  readonly sheets: Sheet[] = [[]];
  y: number;
  readonly density: Density;
  /** Of the first sheet, and of the others. */
  private readonly ends: readonly [number, number];

  constructor(
    readonly fonts: Fonts,
    from: number,
    { paper = A4, bottom = continuedBottom(paper), density = NORMAL }: FlowOptions = {},
  ) {
    this.y = from;
    this.density = density;
    this.ends = [bodyBottom(paper), bottom];
  }

  get sheet(): Sheet {
    return this.sheets[this.sheets.length - 1] ?? this.turn();
  }

  get left(): number {
    return this.ends[this.sheets.length === 1 ? 0 : 1] - this.y;
  }

  /** Begins a new sheet. */
  turn(): Sheet {
    const sheet: Sheet = [];
    this.sheets.push(sheet);
    this.y = CONTINUED_FROM;
    return sheet;
  }

  /** Makes sure of `height` points on this sheet, or begins a new one. True when it did. */
  need(height: number): boolean {
    if (height <= this.left || this.y === CONTINUED_FROM) return false;
    this.turn();
    return true;
  }

  /** Height in points that `text` will take at body size, without the space after it. */
  heightOf(text: string): number {
    const { size, leading } = this.density;
    return wrap(text, this.fonts.regular, size, BODY_WIDTH).length * leading;
  }

  /** Text broken into lines; never leaves its first line alone at the foot of a sheet. */
  text(text: string, options: TextOptions = {}): void {
    const { size: usual, leading: apart } = this.density;
    const { face = 'regular', size = usual, leading = apart, x = MARGIN.left } = options;
    const width = options.width ?? BODY_WIDTH - (x - MARGIN.left);
    const lines = wrap(text, this.fonts[face], size, width);
    this.need(Math.min(lines.length, 2) * leading + (options.keepWith ?? 0));
    for (const line of lines) {
      this.need(leading);
      const colour = options.colour ?? INK;
      this.sheet.push(textMark(line, x, this.y + leading * 0.75, { face, size, colour }));
      this.y += leading;
    }
    this.y += options.after ?? 0;
  }
}
