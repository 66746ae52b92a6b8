import type { CodeMark, LineMark, RectMark } from '../../ipc/pages';
import type { StructNode } from './file/structure';
import type { Face } from './fonts';
import type { Box } from './geometry';

/** One run of text on one line. `y` is its baseline; for `align: 'right'` `x` is where it ends. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly align: 'left' | 'right';
  readonly colour: string;
}

/** A kept picture, by the hash of its bytes, scaled into its box. */
export interface ImageMark {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** From here on the marks of the sheet belong to this element; null: to none, they are decoration. */
export interface TagMark {
  readonly kind: 'tag';
  readonly node: StructNode | null;
}

/** One thing on a page; later ones are painted over earlier ones. */
export type Mark = TextMark | LineMark | RectMark | CodeMark | ImageMark | TagMark;

/** One page as a list of marks: laid out first, checked, then painted. Points from the top left. */
export type Sheet = Mark[];

export const INK = '#1b1f24';
export const QUIET = '#5a626c';
export const HAIRLINE = '#c4c9cf';
export const RULE = '#3d4650';

/** What `draw` puts on the sheet belongs to `node`, and what follows to nothing. */
export function onSheet(sheet: Sheet, node: StructNode | null, draw: () => void): void {
  sheet.push({ kind: 'tag', node });
  draw();
  sheet.push({ kind: 'tag', node: null });
}

interface TextStyle {
  readonly face?: Face;
  readonly size: number;
  readonly align?: 'left' | 'right';
  readonly colour?: string;
}

/** `x`, `y` and size in points; what the style leaves open is regular, left and ink. */
export function textMark(text: string, x: number, y: number, style: TextStyle): TextMark {
  return {
    kind: 'text',
    text,
    x,
    y,
    face: style.face ?? 'regular',
    size: style.size,
    align: style.align ?? 'left',
    colour: style.colour ?? INK,
  };
}

/** A hairline from a point to the right, unless the style says otherwise. Points. */
export function horizontal(
  x: number,
  y: number,
  length: number,
  style: { readonly width?: number; readonly colour?: string } = {},
): LineMark {
  return {
    kind: 'line',
    from: [x, y],
    to: [x + length, y],
    width: style.width ?? 0.5,
    colour: style.colour ?? HAIRLINE,
  };
}

/** The border of a box, in four lines half a point wide; `dash`: points drawn and left out in turn. */
export function outline(
  { x, y, width, height }: Box,
  colour: string,
  dash?: readonly [number, number],
): LineMark[] {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  return corners.map((from, at) => {
    const line = {
      kind: 'line',
      from,
      to: corners[(at + 1) % 4] ?? from,
      width: 0.5,
      colour,
    } as const;
    return dash === undefined ? line : { ...line, dash };
  });
}
