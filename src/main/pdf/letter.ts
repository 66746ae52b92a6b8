import type { LabelledText, LetterModel } from '../../domain/documents/model';
import { drawAddress } from './address';
import { drawFoldMarks, drawFooter, drawLetterhead, drawRunningHeads } from './chrome';
import { Flow, LEADING } from './flow';
import type { Fonts } from './fonts';
import { BODY_WIDTH, MARGIN, mm } from './geometry';
import { LETTER_LAYOUTS, type LetterLayout } from './layouts/layouts';
import { horizontal, QUIET, RULE, type Sheet, textMark } from './sheet';
import { drawTable } from './table';
import { fitSize, printable, wrap } from './wrap';

/** Lays a letter out. null when its address does not fit the window. */
export function letterSheets(model: LetterModel, fonts: Fonts): Sheet[] | null {
  const layout = LETTER_LAYOUTS[model.layout];
  const flow = new Flow(fonts, layout.bodyFrom, layout.paper);
  const first = flow.sheet;
  drawLetterhead(first, fonts, model.sender, layout.letterhead);
  drawFoldMarks(first, layout);
  if (!drawAddress(first, fonts, layout, model)) return null;
  drawInfo(first, fonts, layout, model.info);
  flow.text(model.subject, { face: 'bold', size: 12, leading: 16, after: 8 });
  drawBody(flow, model);
  drawClosing(flow, model);
  drawFooter(first, fonts, model.sender.footer, layout.paper);
  drawRunningHeads(flow.sheets, fonts, model, model.subject, layout.paper);
  return flow.sheets;
}

function drawInfo(
  sheet: Sheet,
  fonts: Fonts,
  layout: LetterLayout,
  info: readonly LabelledText[],
): void {
  const { x, y, width } = layout.info;
  const labels = info.map(({ label }) => fonts.regular.width(label, 8));
  const indent = Math.min(Math.max(0, ...labels) + 8, width / 2);
  let row = 0;
  for (const { label, text } of info) {
    sheet.push(textMark(printable(label), x, y + row * 12, { size: 8, colour: QUIET }));
    const size = fitSize(printable(text), fonts.regular, width - indent, 9, 6.5);
    for (const line of wrap(text, fonts.regular, size, width - indent)) {
      sheet.push(textMark(line, x + indent, y + row * 12, { size }));
      row += 1;
    }
  }
}

const AFTER_PARAGRAPH = 6;

function drawBody(flow: Flow, model: LetterModel): void {
  const last = model.paragraphs.length - 1;
  for (let i = 0; i <= last + 1; i += 1) {
    if (i === model.tableAfter) {
      drawTable(flow, model.table);
      flow.y += 10;
    }
    if (i === model.paymentAfter) drawPayment(flow, model);
    const paragraph = model.paragraphs[i];
    if (paragraph === undefined) continue;
    // A close alone on its sheet looks forgotten: it takes the last paragraph along.
    if (i === last) flow.need(flow.heightOf(paragraph) + AFTER_PARAGRAPH + closingHeight(model));
    flow.text(paragraph, { after: AFTER_PARAGRAPH });
  }
}

interface PaymentRow {
  readonly label: string;
  readonly lines: readonly string[];
  readonly size: number;
}

const GUTTER = mm(6);
const PAYMENT_LABEL = mm(26);

/** Where to pay, between two rules and in two columns, kept together on one sheet. */
function drawPayment(flow: Flow, { paymentHeading, payment }: LetterModel): void {
  if (payment.length === 0) return;
  const half = (BODY_WIDTH - GUTTER) / 2;
  const rows = payment.map((row) => paymentRow(flow.fonts, row, half - PAYMENT_LABEL));
  const middle = Math.ceil(rows.length / 2);
  const columns = [rows.slice(0, middle), rows.slice(middle)];
  const height = Math.max(...columns.map(linesOf)) * LEADING;
  flow.need(height + 34);
  flow.text(paymentHeading, { face: 'bold', size: 8, leading: 12, colour: QUIET });
  flow.sheet.push(horizontal(MARGIN.left, flow.y, BODY_WIDTH, { width: 0.75, colour: RULE }));
  flow.y += 4;
  columns.forEach((column, c) => {
    drawPaymentColumn(flow, column, MARGIN.left + c * (half + GUTTER));
  });
  flow.y += height + 5;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, BODY_WIDTH, { width: 0.75, colour: RULE }));
  flow.y += 11;
}

function paymentRow(fonts: Fonts, { label, text }: LabelledText, width: number): PaymentRow {
  const size = fitSize(printable(text), fonts.bold, width, 9.5, 8);
  return { label, size, lines: wrap(text, fonts.bold, size, width) };
}

function linesOf(rows: readonly PaymentRow[]): number {
  return rows.reduce((sum, row) => sum + row.lines.length, 0);
}

function drawPaymentColumn(flow: Flow, rows: readonly PaymentRow[], x: number): void {
  let y = flow.y + 10;
  for (const { label, lines, size } of rows) {
    flow.sheet.push(textMark(printable(label), x, y, { size: 8.5, colour: QUIET }));
    for (const line of lines) {
      flow.sheet.push(textMark(line, x + PAYMENT_LABEL, y, { face: 'bold', size }));
      y += LEADING;
    }
  }
}

const SIGNATURE_ROOM = mm(13);

function closingHeight({ closing, signatory }: LetterModel): number {
  return closing.length * LEADING + (signatory === '' ? 0 : SIGNATURE_ROOM + LEADING);
}

/** Close, room for a signature and the name under it: never torn apart. */
function drawClosing(flow: Flow, model: LetterModel): void {
  flow.need(closingHeight(model));
  for (const line of model.closing) flow.text(line);
  if (model.signatory !== '') {
    flow.y += SIGNATURE_ROOM;
    flow.text(model.signatory, { after: 8 });
  }
  if (model.enclosures.length === 0) return;
  const style = { size: 9, leading: 12 } as const;
  flow.text(model.enclosuresLabel, { ...style, face: 'bold', keepWith: 12 });
  for (const enclosure of model.enclosures) flow.text(enclosure, style);
}
