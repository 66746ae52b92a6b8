import { type Density, NORMAL } from './density';
import { addNode, type NodeProps, type Role, type StructNode } from './file/structure';
import type { Face, Fonts } from './fonts';
import {
  A4,
  BODY_WIDTH,
  type Box,
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
  /** What the text is; a paragraph unless said otherwise, and part of a cell inside one. */
  readonly role?: Role;
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
  /** Of the column, in points. */
  readonly width?: number;
}

/** Elements a paragraph may stand in. */
const GROUPS: ReadonlySet<Role> = new Set(['Part', 'Sect', 'LBody']);

/**
 * A column of text that runs over as many sheets as it needs. `y` is the top of what comes next,
 * in points. Sheets hold body marks only; letterheads and page numbers are added afterwards.
 */
export class Flow {
  readonly sheets: Sheet[] = [[]];
  readonly root: StructNode;
  y: number;
  readonly density: Density;
  readonly width: number;
  /** Of the first sheet, and of the others. */
  private readonly ends: readonly [number, number];
  private node: StructNode;
  private readonly height: number;

  /** `language`: BCP 47. */
  constructor(
    readonly fonts: Fonts,
    from: number,
    language: string,
    options: FlowOptions = {},
  ) {
    const { paper = A4, bottom = continuedBottom(paper), density = NORMAL } = options;
    this.width = options.width ?? BODY_WIDTH;
    this.height = paper.height;
    this.y = from;
    this.density = density;
    this.root = { role: 'Part', children: [], lang: language };
    this.node = this.root;
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
    const sheet: Sheet = [{ kind: 'tag', node: this.node }];
    this.sheets.push(sheet);
    this.y = CONTINUED_FROM;
    return sheet;
  }

  /** What `draw` puts down is an element of its own, inside the one that is open. */
  tagged(role: Role, draw: () => void, props?: NodeProps): void {
    this.inside(addNode(this.node, role, props), draw);
  }

  /** What `draw` puts down is said elsewhere already, as a heading row that is repeated. */
  untagged(draw: () => void): void {
    const node: StructNode = { role: 'Part', children: [] };
    this.inside(node, draw);
  }

  /** A box as the structure tree tells it: from the bottom left corner of the sheet. */
  bboxOf({ x, y, width, height }: Box): readonly [number, number, number, number] {
    const round = (points: number): number => Math.round(points * 10) / 10;
    const top = this.height - y;
    return [round(x), round(top - height), round(x + width), round(top)];
  }

  /** An element inside the open one, for content that is put down in several places. */
  child(role: Role, props?: NodeProps): StructNode {
    return addNode(this.node, role, props);
  }

  /** What `draw` puts down belongs to `node`. */
  inside(node: StructNode, draw: () => void): void {
    const outer = this.node;
    this.node = node;
    this.sheet.push({ kind: 'tag', node });
    draw();
    this.node = outer;
    this.sheet.push({ kind: 'tag', node: outer });
  }

  /** Makes sure of `height` points on this sheet, or begins a new one. True when it did. */
  need(height: number): boolean {
    if (height <= this.left || this.y === CONTINUED_FROM) return false;
    this.turn();
    return true;
  }

  /** Begins a new sheet for what is `height` points high, does not fit on this one and fits on a new one. */
  keep(height: number): void {
    if (height > this.left && height <= this.ends[1] - CONTINUED_FROM) this.turn();
  }

  /** Height in points that `text` will take at body size, without the space after it. */
  heightOf(text: string): number {
    const { size, leading } = this.density;
    return wrap(text, this.fonts.regular, size, this.width).length * leading;
  }

  /** Text broken into lines; never leaves its first line alone at the foot of a sheet. */
  text(text: string, options: TextOptions = {}): void {
    const { role } = options;
    if (role === undefined && !GROUPS.has(this.node.role)) this.lines(text, options);
    else this.tagged(role ?? 'P', () => this.lines(text, options));
    this.y += options.after ?? 0;
  }

  private lines(text: string, options: TextOptions): void {
    const { size: usual, leading: apart } = this.density;
    const { face = 'regular', size = usual, leading = apart, x = MARGIN.left } = options;
    const width = options.width ?? this.width - (x - MARGIN.left);
    const lines = wrap(text, this.fonts[face], size, width);
    this.need(Math.min(lines.length, 2) * leading + (options.keepWith ?? 0));
    for (const line of lines) {
      this.need(leading);
      const colour = options.colour ?? INK;
      this.sheet.push(textMark(line, x, this.y + leading * 0.75, { face, size, colour }));
      this.y += leading;
    }
  }
}
