import type { CallSheetModel, CallSheetSection } from '../../../domain/documents/model';
import { addNode, type StructNode } from '../file/structure';
import { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { A4, BODY_WIDTH, CONTINUED_FROM, MARGIN, mm } from '../geometry';
import type { LaidOut } from '../layOut';
import { drawRunningHeads } from '../pieces/chrome';
import { drawTable } from '../pieces/table';
import { horizontal, onSheet, QUIET, RULE, type Sheet, type TextMark, textMark } from '../sheet';
import { printable, wrap } from '../wrap';

const TOP = mm(16);
const BOTTOM = A4.height - mm(14);
/** A call sheet has no footer: its first page number stands below all that is on the sheet. */
const FIRST_FOOT = mm(9);
const GUTTER = mm(8);
const COLUMN = (BODY_WIDTH - GUTTER) / 2;
const RIGHT_X = MARGIN.left + COLUMN + GUTTER;
const LEADING = 11.5;
const SIZE = 8.8;
const RULED = mm(8);

/** Where a column has come to: on which sheet, from where across, and how far down in points. */
interface Place {
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/** Where text goes on that has no room left at a place. */
type Next = (full: Place) => Place;

/** Lays out a call sheet: heading and facts, open items, then what was beside what to say. */
export function callSheetSheets(model: CallSheetModel, fonts: Fonts): LaidOut {
  const flow = new Flow(fonts, TOP, model.language, { bottom: BOTTOM });
  flow.text(model.heading, { role: 'H1', face: 'bold', size: 15, leading: 19 });
  flow.text(model.note, { size: 8.5, leading: 12, colour: QUIET, after: 4 });
  drawFactGrid(flow, model);
  drawTable(flow, model.items);
  flow.y += 10;
  const start = { sheet: flow.sheets.length - 1, x: MARGIN.left, y: flow.y };
  const left = drawColumn(flow, model.left, start, below);
  const right = drawColumn(flow, model.right, { ...start, x: RIGHT_X }, beside(left));
  drawNotes(flow, model.notes, isLater(left, right) ? right : left);
  drawRunningHeads(flow, model, model.heading, A4, FIRST_FOOT);
  return { sheets: flow.sheets, paper: A4, root: flow.root };
}

/** A column goes on at the top of the next sheet. */
function below({ sheet, x }: Place): Place {
  return { sheet: sheet + 1, x, y: CONTINUED_FROM };
}

/** The right one takes the left half of the sheets the left column has not come to, and then their right. */
function beside(left: Place): Next {
  return (full) => {
    const { sheet, x } = full;
    if (x === MARGIN.left) return { sheet, x: RIGHT_X, y: CONTINUED_FROM };
    return sheet < left.sheet ? below(full) : { ...below(full), x: MARGIN.left };
  };
}

/** Facts in two columns, read across. */
function drawFactGrid(flow: Flow, { facts }: CallSheetModel): void {
  const label = mm(26);
  for (let at = 0; at < facts.length; at += 2) {
    const pair = facts.slice(at, at + 2).map((fact, column) => ({
      ...fact,
      x: MARGIN.left + column * (COLUMN + GUTTER),
      lines: wrap(fact.text, flow.fonts.regular, SIZE, COLUMN - label),
    }));
    const rows = Math.max(1, ...pair.map(({ lines }) => lines.length));
    flow.need(rows * LEADING);
    for (const { label: name, x, lines } of pair) {
      const y = flow.y + LEADING * 0.75;
      flow.tagged('P', () => {
        flow.sheet.push(textMark(printable(name), x, y, { size: 8, colour: QUIET }));
        lines.forEach((line, row) => {
          flow.sheet.push(textMark(line, x + label, y + row * LEADING, { size: SIZE }));
        });
      });
    }
    flow.y += rows * LEADING;
  }
  flow.y += 8;
}

/** Puts a text of an element on a sheet. */
function put(sheet: Sheet | undefined, node: StructNode, mark: TextMark): void {
  if (sheet !== undefined) onSheet(sheet, node, () => sheet.push(mark));
}

function drawColumn(
  flow: Flow,
  sections: readonly CallSheetSection[],
  start: Place,
  next: Next,
): Place {
  const { sheets } = flow;
  let place = start;
  for (const section of sections) {
    place = room(sheets, place, 3 * LEADING, next);
    const sheet = sheets[place.sheet];
    const { x } = place;
    sheet?.push(horizontal(x, place.y, COLUMN, { width: 0.75, colour: RULE }));
    const heading = textMark(printable(section.heading), x, place.y + 12, {
      face: 'bold',
      size: 10,
    });
    put(sheet, addNode(flow.root, 'H2'), heading);
    place = { ...place, y: place.y + 17 };
    for (const line of section.lines) place = drawLine(flow, line, place, next);
    place = { ...place, y: place.y + 7 };
  }
  return place;
}

function drawLine(
  { sheets, fonts, root }: Flow,
  { label, text }: CallSheetSection['lines'][number],
  start: Place,
  next: Next,
): Place {
  const labels = label === '' ? [] : wrap(label, fonts.regular, 8, COLUMN);
  const texts = text === '' ? [] : wrap(text, fonts.regular, SIZE, COLUMN);
  const node = addNode(root, 'P');
  let place = start;
  const add = (line: string, style: { size: number; colour?: string }): void => {
    place = room(sheets, place, LEADING, next);
    put(sheets[place.sheet], node, textMark(line, place.x, place.y + LEADING * 0.75, style));
    place = { ...place, y: place.y + LEADING };
  };
  // What it is about never stands alone at the end of a column.
  if (texts.length > 0) place = room(sheets, place, (labels.length + 1) * LEADING, next);
  for (const line of labels) add(line, { size: 8, colour: QUIET });
  for (const line of texts) add(line, { size: SIZE });
  return { ...place, y: place.y + 3 };
}

/** The place itself while `height` points are left there, else where it goes on. */
function room(sheets: Sheet[], place: Place, height: number, next: Next): Place {
  if (place.y + height <= BOTTOM) return place;
  const further = next(place);
  if (sheets[further.sheet] === undefined) sheets.push([]);
  return further;
}

function isLater(a: Place, b: Place): boolean {
  return a.sheet === b.sheet ? a.y > b.y : a.sheet > b.sheet;
}

/** Ruled lines for handwriting below the shorter column, where there is room for some. */
function drawNotes({ sheets, root }: Flow, heading: string, { sheet, x, y }: Place): void {
  const target = sheets[sheet];
  if (target === undefined || y + 3 * RULED > BOTTOM) return;
  const mark = textMark(printable(heading), x, y + 12, { face: 'bold', size: 10 });
  put(target, addNode(root, 'H2'), mark);
  for (let line = y + 12 + RULED; line <= BOTTOM; line += RULED) {
    target.push(horizontal(x, line, COLUMN));
  }
}
