import type { TableModel } from '../../../domain/documents/model';
import { NORMAL } from '../density';
import type { StructNode } from '../file/structure';
import type { Flow } from '../flow';
import type { Face, Fonts } from '../fonts';
import { bodyBottom, CONTINUED_FROM, LETTER_PAPER, MARGIN } from '../geometry';
import { horizontal, INK, QUIET, RULE, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';

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

/** A table being drawn. */
interface Drawn {
  readonly flow: Flow;
  readonly columns: readonly Column[];
  readonly head: readonly Cell[];
}

/**
 * Draws a table; where it runs over to another sheet the heading row is repeated and, when the model
 * has them, the sums so far close one sheet and open the next.
 */
export function drawTable(flow: Flow, table: TableModel): void {
  if (table.columns.length === 0) return;
  const columns = columnsOf(table, flow.width);
  const head = headCells(flow.fonts, columns);
  const { leading, padding } = flow.density.cell;
  flow.need(heightOf(flow, head) + 2 * (leading + 2 * padding));
  const drawn = { flow, columns, head };
  flow.tagged('Table', () => {
    drawHead(drawn, 'TH');
    drawRows(drawn, table);
    drawTotals(drawn, table.totals);
  });
}

/** How high a table is on a sheet of its own, in points. */
export function tableHeight(flow: Flow, table: TableModel): number {
  const columns = columnsOf(table, flow.width);
  if (columns.length === 0) return 0;
  const high = (row: readonly string[], spans: readonly Column[], face: Face) =>
    heightOf(
      flow,
      spans.map((column, i) => cellOf(flow, row[i] ?? '', column, face)),
    );
  const rows = table.rows.map((row) => high(row, columns, 'regular'));
  const totals = table.totals.map((row) => high(row, spanned(columns, row), 'bold'));
  return [...rows, ...totals].reduce(
    (sum, height) => sum + height,
    heightOf(flow, headCells(flow.fonts, columns)),
  );
}

function drawRows(drawn: Drawn, { rows, carried }: TableModel): void {
  const { flow, columns } = drawn;
  // The line that closes a sheet must still fit on it: every row leaves that much free.
  const reserve =
    carried === undefined ? 0 : heightOf(flow, sumCells(drawn, carried.over[0] ?? []));
  rows.forEach((row, i) => {
    const cells = columns.map((column, c) => cellOf(flow, row[c] ?? '', column, 'regular'));
    const pieces = piecesOf(cells);
    const last = i === rows.length - 1;
    const after = last ? 0 : reserve;
    flow.tagged('TR', () => {
      const nodes = columns.map(() => flow.child('TD'));
      pieces.forEach((piece, p) => {
        if (heightOf(flow, piece) + after > flow.left && p === 0 && i > 0) {
          carryOver(drawn, carried, i - 1);
        }
        drawRow(drawn, piece, nodes);
      });
    });
  });
}

/** Ends a sheet below row `row`, and begins the next one with what went before. */
function carryOver(drawn: Drawn, carried: TableModel['carried'], row: number): void {
  const { flow } = drawn;
  const over = carried?.over[row];
  const forward = carried?.forward[row];
  flow.untagged(() => {
    if (over !== undefined) drawSums(drawn, over);
    flow.turn();
    drawHead(drawn, null);
    if (forward !== undefined) drawSums(drawn, forward);
  });
}

function sumCells({ flow, columns }: Drawn, row: readonly string[]): Cell[] {
  return spanned(columns, row).map((column, i) => cellOf(flow, row[i] ?? '', column, 'italic'));
}

function drawSums(drawn: Drawn, row: readonly string[]): void {
  const { flow, columns } = drawn;
  const cells = sumCells(drawn, row);
  spanned(columns, row).forEach((column, i) => {
    const cell = cells[i];
    if (cell !== undefined) drawCell(flow, column, cell, { face: 'italic', colour: QUIET });
  });
  flow.y += heightOf(flow, cells);
  flow.sheet.push(horizontal(MARGIN.left, flow.y, flow.width, { width: 0.35 }));
}

function columnsOf(table: TableModel, width: number): Column[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const free = width - GUTTER * (table.columns.length - 1);
  let x: number = MARGIN.left;
  return table.columns.map(({ share, align, heading }) => {
    const wide = (free * share) / shares;
    const column = { x, width: wide, align, heading };
    x += wide + GUTTER;
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

/** `role` of the cells; null where the row is a repetition. */
function drawHead({ flow, columns, head }: Drawn, role: 'TH' | null): void {
  // Headings stand on the rule: short ones are pushed down beside those of two lines.
  const height = heightOf(flow, head);
  const { leading, padding } = flow.density.cell;
  const draw = (): void =>
    head.forEach((cell, i) => {
      const column = columns[i];
      if (column === undefined) return;
      const offset = height - 2 * padding - cell.lines.length * leading;
      const put = (): void => drawCell(flow, column, cell, { face: 'bold', colour: QUIET, offset });
      if (role === null) put();
      else flow.tagged(role, put, { scope: 'Column' });
    });
  if (role === null) flow.untagged(draw);
  else flow.tagged('TR', draw);
  flow.y += height;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, flow.width, { width: 0.75, colour: RULE }));
}

function drawRow(drawn: Drawn, cells: readonly Cell[], nodes: readonly StructNode[]): void {
  const { flow, columns } = drawn;
  const height = heightOf(flow, cells);
  if (flow.need(height)) drawHead(drawn, null);
  cells.forEach((cell, i) => {
    const column = columns[i];
    const node = nodes[i];
    if (column === undefined || node === undefined) return;
    flow.inside(node, () => drawCell(flow, column, cell, { face: 'regular', colour: INK }));
  });
  flow.y += height;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, flow.width, { width: 0.35 }));
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

function drawTotals(drawn: Drawn, totals: readonly (readonly string[])[]): void {
  const { flow, columns } = drawn;
  if (totals.length === 0) return;
  const rows = totals.map((row) => {
    const spans = spanned(columns, row);
    return { spans, cells: spans.map((c, i) => cellOf(flow, row[i] ?? '', c, 'bold')) };
  });
  const height = rows.reduce((sum, { cells }) => sum + heightOf(flow, cells), 0);
  if (flow.need(height)) drawHead(drawn, null);
  for (const { spans, cells } of rows) {
    if (flow.need(heightOf(flow, cells))) drawHead(drawn, null);
    flow.tagged('TR', () => drawTotal(drawn, spans, cells));
    flow.y += heightOf(flow, cells);
  }
  flow.sheet.push(horizontal(MARGIN.left, flow.y, flow.width, { width: 0.75, colour: RULE }));
}

function drawTotal(
  { flow, columns }: Drawn,
  spans: readonly Column[],
  cells: readonly Cell[],
): void {
  let covered = 0;
  cells.forEach((cell, i) => {
    const column = spans[i];
    if (column === undefined || i < covered) return;
    const end = column.x + column.width;
    const span = columns.filter(({ x }) => x >= column.x && x < end).length;
    covered = i + span;
    const put = (): void => drawCell(flow, column, cell, { face: 'bold', colour: INK });
    flow.tagged('TD', put, { span });
  });
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
