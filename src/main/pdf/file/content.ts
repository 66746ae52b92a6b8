import type { CodeMark, LineMark, RectMark } from '../../../ipc/pages';
import type { Face, Fonts } from '../fonts';
import type { ImageMark, Sheet, TextMark } from '../sheet';
import type { Run } from '../type/runs';
import type { PageMarks, StructNode } from './structure';

/** Where glyphs and pictures of a page come from. */
export interface Resources {
  readonly fonts: Fonts;
  /** Name of a face on this page; told which words are shown with it. */
  readonly font: (face: Face, runs: readonly Run[]) => string;
  /** Name of a picture on this page. */
  readonly image: (sha256: string) => string;
  readonly marks: PageMarks;
}

/** The content stream of a page. Its axis is turned already: points from the top left corner. */
export function contentOf(sheet: Sheet, resources: Resources): string {
  const page = new Content(resources);
  sheet.forEach((mark, i) => {
    switch (mark.kind) {
      case 'tag':
        page.node = mark.node;
        return;
      case 'text':
        page.text(mark, sheet[i + 1]?.kind === 'text');
        return;
      case 'line':
        page.line(mark);
        return;
      case 'rect':
        page.rect(mark);
        return;
      case 'code':
        page.code(mark);
        return;
      case 'image':
        page.image(mark);
    }
  });
  return page.end();
}

const BLACK = '#000000';

/** Elements that hold other elements, never content of their own. */
const CONTAINERS: ReadonlySet<string> = new Set(['Part', 'Sect', 'Table', 'TR', 'L', 'LI']);

type Open = StructNode | 'artifact' | null;

class Content {
  node: StructNode | null = null;
  private out = '';
  private open: Open = null;
  private fill = '';
  private stroke = '';

  constructor(private readonly resources: Resources) {}

  /** `goesOn`: another line of the same element follows, and a blank must part their words. */
  text(mark: TextMark, goesOn: boolean): void {
    this.tag(this.node);
    const { fonts, font } = this.resources;
    const face = fonts[mark.face];
    const runs = face.runs(mark.text);
    const x = mark.align === 'right' ? mark.x - widthOf(runs) * mark.size : mark.x;
    const shown = goesOn && this.node !== null ? [...runs, ...face.runs(' ')] : runs;
    this.filled(mark.colour);
    const name = font(mark.face, shown);
    this.out += `BT /${name} ${n(mark.size)} Tf 1 0 0 -1 ${n(x)} ${n(mark.y)} Tm ${shownWith(shown, mark.size)} ET\n`;
  }

  line({ from, to, width, colour, dash }: LineMark): void {
    this.tag(null);
    if (colour !== this.stroke) this.out += `${rgb(colour)} RG\n`;
    this.stroke = colour;
    const drawn = `${n(width)} w ${n(from[0])} ${n(from[1])} m ${n(to[0])} ${n(to[1])} l S\n`;
    this.out += dash === undefined ? drawn : `[${dash.join(' ')}] 0 d ${drawn}[] 0 d\n`;
  }

  rect({ x, y, width, height, colour }: RectMark): void {
    this.tag(this.node);
    this.filled(colour);
    this.out += `${n(x)} ${n(y)} ${n(width)} ${n(height)} re f\n`;
  }

  /** Each run of dark modules is one rectangle, all filled at once: no seams between them. */
  code({ x, y, size, rows }: CodeMark): void {
    this.tag(this.node);
    this.filled(BLACK);
    const module = size / Math.max(1, rows.length);
    this.out += `q ${module.toFixed(5)} 0 0 ${module.toFixed(5)} ${n(x)} ${n(y)} cm\n${codePath(rows)}f Q\n`;
  }

  image({ x, y, width, height, sha256 }: ImageMark): void {
    this.tag(this.node);
    const name = this.resources.image(sha256);
    this.out += `q ${n(width)} 0 0 ${n(-height)} ${n(x)} ${n(y + height)} cm /${name} Do Q\n`;
  }

  end(): string {
    this.close();
    return this.out;
  }

  private filled(colour: string): void {
    if (colour !== this.fill) this.out += `${rgb(colour)} rg\n`;
    this.fill = colour;
  }

  private tag(node: StructNode | null): void {
    const wanted = node === null || CONTAINERS.has(node.role) ? 'artifact' : node;
    if (wanted === this.open) return;
    this.close();
    this.out +=
      wanted === 'artifact'
        ? '/Artifact BMC\n'
        : `/${wanted.role} <</MCID ${this.resources.marks.mark(wanted)}>> BDC\n`;
    this.open = wanted;
  }

  private close(): void {
    if (this.open !== null) this.out += 'EMC\n';
    this.open = null;
  }
}

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { width }) => sum + width, 0);
}

/** Operators that show a line; stacked accents are raised and the line brought down again. */
function shownWith(runs: readonly Run[], size: number): string {
  let out = '[';
  let raised = 0;
  for (const { parts } of runs) {
    for (const { rise, shown } of parts) {
      if (rise !== raised) out += `] TJ ${n(rise * size)} Ts [`;
      raised = rise;
      out += shown;
    }
  }
  return `${out}] TJ${raised === 0 ? '' : ' 0 Ts'}`;
}

/** The dark modules of a code in units of one module. */
function codePath(rows: readonly string[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (const run of row.matchAll(/1+/g)) path += `${run.index} ${y} ${run[0].length} 1 re\n`;
  });
  return path;
}

const colours = new Map<string, string>();

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(colour: string): string {
  const known = colours.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => n(Number.parseInt(colour.slice(at, at + 2), 16) / 255, 1e4));
  const made = parts.join(' ');
  colours.set(colour, made);
  return made;
}

/** A number as short as it may be; hundredths of a point are finer than any printer. */
export function n(value: number, per = 100): string {
  return `${Math.round(value * per) / per}`;
}
