import type { PostingBookModel, PostingBookRow } from '../../../domain/documents/model';
import { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { A4, type Box, continuedBottom, MARGIN, mm } from '../geometry';
import type { LaidOut } from '../layOut';
import { drawLetterhead, drawRunningHeads, PLAIN_HEAD } from '../pieces/chrome';
import { HAIRLINE, horizontal, INK, outline, QUIET, RULE, textMark } from '../sheet';
import { wrap } from '../wrap';
import { drawFacts } from './statement';

/** Widths in millimetres; the sticker of the post needs 60 by 20. They add up to the sheet's column. */
const WIDTHS = {
  no: 9,
  addressee: 72,
  reference: 24,
  service: 32,
  number: 66,
  weight: 13,
  fee: 14,
  remarks: 22,
} as const satisfies Record<keyof PostingBookRow, number>;

const FIELDS = [
  'no',
  'addressee',
  'reference',
  'service',
  'number',
  'weight',
  'fee',
  'remarks',
] as const satisfies readonly (keyof PostingBookRow)[];

const PAPER = { width: A4.height, height: A4.width };
const SIZE = 9;
const LEADING = 11.5;
const PADDING = 4;
const GUTTER = 5;
/** Room for a sticker of 60 x 20 mm and a little air. */
const ROW = mm(22);
const STAMP = mm(35);
const SIGN = mm(75);

/** Lays out the posting book, across the sheet. */
export function postingBookSheets(model: PostingBookModel, fonts: Fonts): LaidOut {
  const width = PAPER.width - MARGIN.left - MARGIN.right;
  const bottom = continuedBottom(PAPER);
  const flow = new Flow(fonts, mm(38), model.language, { paper: PAPER, bottom, width });
  drawLetterhead(flow, model.sender, PLAIN_HEAD);
  flow.text(model.heading, { role: 'H1', face: 'bold', size: 15, leading: 20, after: 6 });
  drawFacts(flow, model.facts);
  flow.tagged('Table', () => {
    drawHead(flow, model, true);
    for (const row of model.rows) drawRow(flow, model, row);
  });
  drawEnd(flow, model);
  drawRunningHeads(flow, model, model.heading, PAPER);
  return { sheets: flow.sheets, paper: PAPER, root: flow.root };
}

interface Column {
  readonly field: keyof PostingBookRow;
  readonly x: number;
  readonly width: number;
}

function columns(): Column[] {
  let x: number = MARGIN.left;
  return FIELDS.map((field) => {
    const column = { field, x, width: mm(WIDTHS[field]) - GUTTER };
    x += mm(WIDTHS[field]);
    return column;
  });
}

/** The second time it only repeats what was said. */
function drawHead(flow: Flow, model: PostingBookModel, first: boolean): void {
  const cells = columns().map((column) => ({
    ...column,
    lines: wrap(model.columns[column.field], flow.fonts.bold, 8, column.width),
  }));
  const height = Math.max(...cells.map(({ lines }) => lines.length)) * 10 + PADDING;
  const draw = (): void => {
    for (const { x, lines } of cells) {
      const put = (): void =>
        lines.forEach((line, i) => {
          const y = flow.y + height - PADDING - (lines.length - 1 - i) * 10;
          flow.sheet.push(textMark(line, x, y, { face: 'bold', size: 8, colour: QUIET }));
        });
      if (first) flow.tagged('TH', put, { scope: 'Column' });
      else put();
    }
  };
  if (first) flow.tagged('TR', draw);
  else flow.untagged(draw);
  flow.y += height;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, flow.width, { width: 0.75, colour: RULE }));
}

function drawRow(flow: Flow, model: PostingBookModel, row: PostingBookRow): void {
  const cells = columns().map((column) => ({ ...column, lines: linesOf(flow, row, column) }));
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  const height = Math.max(ROW, most * LEADING + 2 * PADDING);
  if (flow.need(height)) drawHead(flow, model, false);
  flow.tagged('TR', () => {
    for (const { field, x, width, lines } of cells) {
      if (field === 'number')
        flow.sheet.push(...dashed({ x, y: flow.y + 2, width, height: height - 4 }));
      flow.tagged('TD', () =>
        lines.forEach((line, i) => {
          const y = flow.y + PADDING + (i + 0.76) * LEADING;
          const at = field === 'number' ? x + PADDING : x;
          flow.sheet.push(textMark(line, at, y, { size: SIZE, colour: INK }));
        }),
      );
    }
  });
  flow.y += height;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, flow.width, { width: 0.35 }));
}

function linesOf({ fonts }: Flow, row: PostingBookRow, { field, width }: Column): string[] {
  const text = row[field];
  if (text === '') return [];
  return text.split('\n').flatMap((line) => wrap(line, fonts.regular, SIZE, width));
}

/** Totals, the two signatures and the box for the stamp stay together. */
function drawEnd(flow: Flow, model: PostingBookModel): void {
  flow.y += 10;
  flow.need(model.totals.length * 13 + STAMP + mm(8));
  drawFacts(flow, model.totals);
  const foot = flow.y + STAMP;
  const clerk = MARGIN.left + SIGN + mm(12);
  signature(flow, model.signSender, MARGIN.left, foot);
  signature(flow, model.signClerk, clerk, foot);
  const box = { x: clerk + SIGN + mm(12), y: flow.y, width: STAMP, height: STAMP };
  flow.sheet.push(...dashed(box));
  flow.tagged('P', () =>
    flow.sheet.push(
      textMark(model.stampLabel, box.x + 4, box.y + 11, { size: 7.5, colour: QUIET }),
    ),
  );
}

function signature(flow: Flow, label: string, x: number, y: number): void {
  flow.sheet.push(horizontal(x, y - 12, SIGN, { colour: RULE }));
  flow.tagged('P', () => flow.sheet.push(textMark(label, x, y - 2, { size: 8, colour: QUIET })));
}

/** Where something is stuck or stamped. */
function dashed(box: Box) {
  return outline(box, HAIRLINE, [3, 2]);
}
