import type { TableModel } from '../../domain/documents/model';
import { NORMAL } from './density';
import type { Flow } from './flow';
import type { Face, Fonts } from './fonts';
import { BODY_WIDTH, bodyBottom, CONTINUED_FROM, LETTER_PAPER, MARGIN } from './geometry';
import { horizontal, INK, QUIET, RULE, textMark } from './sheet';
import { fitSize, printable, wrap } from './wrap';

interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly heading: string;
}

interface Cell {
  readonly lines: readonly string[];
  readonly size: number;
}

const HEAD_SIZE = 8;
const GUTTER = 7;
/** Figures shrink rather than break; smaller than this nobody can read them. */
const SMALLEST = 4.5;
const ROW_LINES = Math.floor(
  (bodyBottom(LETTER_PAPER) - CONTINUED_FROM - 60) / NORMAL.cell.leading,
);

/** Draws a table; where it runs over to another sheet the heading row is repeated. */
export function drawTable(flow: Flow, table: TableModel): void {
  if (table.columns.length === 0) return;
  const columns = columnsOf(table);
  const head = headCells(flow.fonts, columns);
  const { leading, padding } = flow.density.cell;
  flow.need(heightOf(flow, head) + 2 * (leading + 2 * padding));
  drawHead(flow, columns, head);
  for (const row of table.rows) {
    const cells = columns.map((column, i) => cellOf(flow, row[i] ?? '', column, 'regular'));
    for (const piece of piecesOf(cells)) drawRow(flow, columns, head, piece);
  }
  drawTotals(flow, columns, head, table.totals);
}

function columnsOf(table: TableModel): Column[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const free = BODY_WIDTH - GUTTER * (table.columns.length - 1);
  let x: number = MARGIN.left;
  return table.columns.map(({ share, align, heading }) => {
    const width = (free * share) / shares;
    const column = { x, width, align, heading };
    x += width + GUTTER;
    return column;
  });
}

function headCells(fonts: Fonts, columns: readonly Column[]): Cell[] {
  return columns.map(({ heading, width }) => ({
    lines: wrap(heading, fonts.bold, HEAD_SIZE, width),
    size: HEAD_SIZE,
  }));
}

function cellOf(flow: Flow, text: string, column: Column, face: Face): Cell {
  const { fonts } = flow;
  const { size: usual } = flow.density.cell;
  const line = printable(text);
  if (column.align === 'right') {
    return { lines: [line], size: fitSize(line, fonts[face], column.width, usual, SMALLEST) };
  }
  const size = text.includes(' ')
    ? usual
    : fitSize(line, fonts[face], column.width, usual, usual - 1);
  return { lines: wrap(text, fonts[face], size, column.width), size };
}

/** A row taller than a sheet is cut into pieces that fit. */
function piecesOf(cells: readonly Cell[]): Cell[][] {
  const lines = Math.max(...cells.map((cell) => cell.lines.length));
  const pieces: Cell[][] = [];
  for (let from = 0; from < lines; from += ROW_LINES) {
    pieces.push(
      cells.map(({ lines: all, size }) => ({ lines: all.slice(from, from + ROW_LINES), size })),
    );
  }
  return pieces;
}

function heightOf(flow: Flow, cells: readonly Cell[]): number {
  const { leading, padding } = flow.density.cell;
  return Math.max(...cells.map((cell) => cell.lines.length)) * leading + 2 * padding;
}

function drawHead(flow: Flow, columns: readonly Column[], head: readonly Cell[]): void {
  // Headings stand on the rule: short ones are pushed down beside those of two lines.
  const height = heightOf(flow, head);
  const { leading, padding } = flow.density.cell;
  head.forEach((cell, i) => {
    const column = columns[i];
    if (column === undefined) return;
    const offset = height - 2 * padding - cell.lines.length * leading;
    drawCell(flow, column, cell, { face: 'bold', colour: QUIET, offset });
  });
  flow.y += height;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, BODY_WIDTH, { width: 0.75, colour: RULE }));
}

function drawRow(
  flow: Flow,
  columns: readonly Column[],
  head: readonly Cell[],
  cells: readonly Cell[],
): void {
  const height = heightOf(flow, cells);
  if (flow.need(height)) drawHead(flow, columns, head);
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (column !== undefined) drawCell(flow, column, cell, { face: 'regular', colour: INK });
  });
  flow.y += height;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, BODY_WIDTH, { width: 0.35 }));
}

interface CellStyle {
  readonly face: Face;
  readonly colour: string;
  readonly offset?: number;
}

function drawCell(flow: Flow, column: Column, cell: Cell, style: CellStyle): void {
  const x = column.align === 'right' ? column.x + column.width : column.x;
  const { leading, padding } = flow.density.cell;
  cell.lines.forEach((line, i) => {
    if (line === '') return;
    const y = flow.y + padding + (style.offset ?? 0) + (i + 0.76) * leading;
    const { face, colour } = style;
    flow.sheet.push(textMark(line, x, y, { face, colour, size: cell.size, align: column.align }));
  });
}

function drawTotals(
  flow: Flow,
  columns: readonly Column[],
  head: readonly Cell[],
  totals: readonly (readonly string[])[],
): void {
  if (totals.length === 0) return;
  const rows = totals.map((row) => {
    const spans = spanned(columns, row);
    return { spans, cells: spans.map((c, i) => cellOf(flow, row[i] ?? '', c, 'bold')) };
  });
  const height = rows.reduce((sum, { cells }) => sum + heightOf(flow, cells), 0);
  if (flow.need(height)) drawHead(flow, columns, head);
  for (const { spans, cells } of rows) {
    if (flow.need(heightOf(flow, cells))) drawHead(flow, columns, head);
    cells.forEach((cell, i) => {
      const column = spans[i];
      if (column !== undefined) drawCell(flow, column, cell, { face: 'bold', colour: INK });
    });
    flow.y += heightOf(flow, cells);
  }
  flow.sheet.push(horizontal(MARGIN.left, flow.y, BODY_WIDTH, { width: 0.75, colour: RULE }));
}

/** Columns for a row of totals: a left cell takes the room of the empty cells that follow it. */
function spanned(columns: readonly Column[], row: readonly string[]): Column[] {
  return columns.map((column, i) => {
    if (column.align === 'right' || !row[i]) return column;
    let last = column;
    for (let next = i + 1; next < columns.length && !row[next]; next += 1) {
      last = columns[next] ?? last;
    }
    return { ...column, width: last.x + last.width - column.x };
  });
}
