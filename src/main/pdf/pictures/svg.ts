import PDFDocument from 'pdfkit';
import { attr, type XmlNode } from '../../../domain/importing/xml/node';
import { readXml } from '../../../domain/importing/xml/readXml';
import { err, ok, type Result } from '../../../domain/result';
import { n, rgb } from '../file/content';
import { colourOf } from './colours';
import type { Picture, PictureProblem } from './pictures';
import { transformOf } from './transform';

/** What is painted of an element, handed down to those inside it. */
interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly width: string;
  readonly rule: string;
}

const INITIAL: Paint = { fill: 'black', stroke: 'none', width: '1', rule: 'nonzero' };
const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/**
 * Reads a drawing: paths and basic shapes in plain colours. Everything else (text, gradients, links,
 * pictures, styles) is refused by name: what is not understood must not be left out of a letterhead.
 */
export function readSvg(text: string): Result<Picture, PictureProblem> {
  const root = readXml(text);
  if (!root.ok) return err({ code: 'not-a-picture', detail: root.error.code });
  if (root.value.name !== 'svg') return err({ code: 'not-a-picture', detail: root.value.name });
  const box = viewBoxOf(root.value);
  if (box === null) return err({ code: 'not-supported', detail: 'viewBox' });
  const [x, y, width, height] = box;
  try {
    const inside = root.value.children.map((one) => element(one, paintOf(root.value, INITIAL)));
    const content = `1 0 0 1 ${n(-x)} ${n(-y)} cm\n${inside.join('')}`;
    return ok({ kind: 'drawing', width, height, content });
  } catch (error) {
    if (error instanceof Unsupported) return err({ code: 'not-supported', detail: error.message });
    throw error;
  }
}

/** Thrown inside this file only, to leave the walk through the drawing. */
class Unsupported extends Error {}

function viewBoxOf(root: XmlNode): readonly [number, number, number, number] | null {
  const given = attr(root, 'viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = [Number.parseFloat(attr(root, 'width')), Number.parseFloat(attr(root, 'height'))];
  const [x = 0, y = 0, width = 0, height = 0] = given.length === 4 ? given : [0, 0, ...size];
  const sound = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;
  return sound ? [x, y, width, height] : null;
}

function element(node: XmlNode, outer: Paint): string {
  if (SILENT.has(node.name) || (node.name === 'defs' && node.children.length === 0)) return '';
  refuseAttributes(node);
  const paint = paintOf(node, outer);
  const matrix = transformOf(attr(node, 'transform'));
  if (matrix === null) throw new Unsupported('transform');
  const inside = node.name === 'g' ? node.children.map((one) => element(one, paint)).join('') : '';
  const body = node.name === 'g' ? inside : drawn(shape(node), paint);
  return matrix === '' ? body : `q ${matrix} cm\n${body}Q\n`;
}

const REFUSED = [
  'class',
  'clip-path',
  'mask',
  'filter',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
];

function refuseAttributes(node: XmlNode): void {
  for (const name of REFUSED) {
    const value = attr(node, name);
    if (value !== '' && value !== '1' && value !== 'none') throw new Unsupported(name);
  }
}

/** Attributes, and the same properties in a `style`. */
function paintOf(node: XmlNode, outer: Paint): Paint {
  const style = new Map(
    attr(node, 'style')
      .split(';')
      .map((one) => one.split(':').map((part) => part.trim()))
      .map(([name = '', value = '']) => [name, value]),
  );
  const value = (name: string, inherited: string): string =>
    style.get(name) || attr(node, name) || inherited;
  return {
    fill: value('fill', outer.fill),
    stroke: value('stroke', outer.stroke),
    width: value('stroke-width', outer.width),
    rule: value('fill-rule', outer.rule),
  };
}

/** Colours are set before a path is begun; PDF knows no other order. */
function drawn(path: string, { fill, stroke, width, rule }: Paint): string {
  const filled = coloured(fill, 'rg');
  const stroked = coloured(stroke, 'RG');
  const line = stroked === '' ? '' : `${n(Number.parseFloat(width))} w `;
  return `${filled}${stroked}${line}\n${path}${operatorOf(filled !== '', stroked !== '', rule)}\n`;
}

function operatorOf(filled: boolean, stroked: boolean, rule: string): string {
  const odd = rule === 'evenodd' ? '*' : '';
  if (filled) return stroked ? `B${odd}` : `f${odd}`;
  return stroked ? 'S' : 'n';
}

function coloured(text: string, operator: string): string {
  if (text === 'none' || text === 'transparent') return '';
  const colour = colourOf(text);
  if (colour === null) throw new Unsupported(text);
  return `${rgb(colour)} ${operator} `;
}

/** The path of a shape, in the operators pdfkit makes of it. */
function shape(node: XmlNode): string {
  const operators: string[] = [];
  const pen = new PDFDocument({ autoFirstPage: false, font: '' });
  Object.assign(pen, {
    addContent: (operator: string) => {
      operators.push(operator);
      return pen;
    },
  });
  try {
    trace(pen, node, (name) => Number.parseFloat(attr(node, name) || '0'));
  } catch {
    // pdfkit throws on figures that are none: the shape is then as unreadable as one it does not know.
    throw new Unsupported(node.name);
  }
  // Of a path it cannot read pdfkit makes nothing at all.
  if (operators.length === 0) throw new Unsupported(node.name);
  return `${operators.join('\n')}\n`;
}

function trace(pen: PDFKit.PDFDocument, node: XmlNode, value: (name: string) => number): void {
  switch (node.name) {
    case 'path':
      pen.path(attr(node, 'd'));
      return;
    case 'rect':
      rectangle(pen, value);
      return;
    case 'circle':
      pen.circle(value('cx'), value('cy'), value('r'));
      return;
    case 'ellipse':
      pen.ellipse(value('cx'), value('cy'), value('rx'), value('ry'));
      return;
    case 'line':
      pen.moveTo(value('x1'), value('y1')).lineTo(value('x2'), value('y2'));
      return;
    case 'polygon':
    case 'polyline':
      corners(pen, attr(node, 'points'));
      if (node.name === 'polygon') pen.closePath();
      return;
    default:
      throw new Unsupported(node.name);
  }
}

function rectangle(pen: PDFKit.PDFDocument, value: (name: string) => number): void {
  const radius = value('rx') || value('ry');
  if (radius === 0) pen.rect(value('x'), value('y'), value('width'), value('height'));
  else pen.roundedRect(value('x'), value('y'), value('width'), value('height'), radius);
}

function corners(pen: PDFKit.PDFDocument, points: string): void {
  const figures = points
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  for (let i = 0; i + 1 < figures.length; i += 2) {
    const [x = 0, y = 0] = [figures[i], figures[i + 1]];
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}
