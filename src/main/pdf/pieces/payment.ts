import type { LabelledText, LetterModel } from '../../../domain/documents/model';
import type { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { BODY_RIGHT, BODY_WIDTH, MARGIN, mm } from '../geometry';
import { horizontal, QUIET, RULE, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';
import { CODE_SIZE, paymentCode } from './paymentCode';

interface PaymentRow {
  readonly label: string;
  readonly lines: readonly string[];
  readonly size: number;
}

const GUTTER = mm(5);
/** Free on the left of the code: four modules of the largest one banks accept. */
const QUIET_ZONE = mm(4);
const HEADING = 12;
const ABOVE = 4;
const BELOW = 5;

/**
 * Where to pay, between two rules and in two columns, kept together on one sheet; with the code of
 * the transfer at its right.
 */
export function drawPayment(flow: Flow, model: LetterModel): void {
  const { paymentHeading, payment, paymentCode: code = '' } = model;
  if (payment.length === 0) return;
  const { leading, after } = flow.density;
  const room = BODY_WIDTH - (code === '' ? 0 : CODE_SIZE + QUIET_ZONE);
  const half = (room - GUTTER) / 2;
  const label = labelWidth(flow.fonts, payment, half);
  const rows = payment.map((row) => paymentRow(flow.fonts, row, half - label));
  const columns = divided(rows);
  const text = Math.max(...columns.map(linesOf)) * leading;
  // The code begins beside the heading, so that it costs as little height as it can.
  const height = code === '' ? text : Math.max(text, CODE_SIZE - HEADING - ABOVE);
  flow.need(HEADING + ABOVE + height + BELOW + after);
  if (code !== '') drawCode(flow, paymentHeading, code);
  flow.text(paymentHeading, { role: 'H2', face: 'bold', size: 8, leading: HEADING, colour: QUIET });
  flow.sheet.push(horizontal(MARGIN.left, flow.y, room, { width: 0.75, colour: RULE }));
  flow.y += ABOVE;
  columns.forEach((column, c) => {
    drawColumn(flow, column, MARGIN.left + c * (half + GUTTER), label);
  });
  flow.y += height + BELOW;
  flow.sheet.push(horizontal(MARGIN.left, flow.y, room, { width: 0.75, colour: RULE }));
  flow.y += after + 4;
}

function drawCode(flow: Flow, heading: string, code: string): void {
  const mark = paymentCode(code, BODY_RIGHT - CODE_SIZE, flow.y + 2);
  const box = { x: mark.x, y: mark.y, width: CODE_SIZE, height: CODE_SIZE };
  flow.tagged('Figure', () => flow.sheet.push(mark), {
    alt: `QR: ${heading}`,
    bbox: flow.bboxOf(box),
  });
}

const LABEL_SIZE = 8.5;

/** As wide as the longest label, but no more than four tenths of the column. */
function labelWidth(fonts: Fonts, payment: readonly LabelledText[], column: number): number {
  const widths = payment.map(({ label }) => fonts.regular.width(label, LABEL_SIZE));
  return Math.min(Math.max(...widths) + 8, 0.4 * column);
}

function paymentRow(fonts: Fonts, { label, text }: LabelledText, width: number): PaymentRow {
  const size = fitSize(printable(text), fonts.bold, width, 9.5, 8);
  return { label, size, lines: wrap(text, fonts.bold, size, width) };
}

/** Two columns of about the same height, in reading order. */
function divided(
  rows: readonly PaymentRow[],
): readonly [readonly PaymentRow[], readonly PaymentRow[]] {
  let best = rows.length;
  for (let cut = rows.length; cut > 0; cut -= 1) {
    if (tallest(rows, cut) < tallest(rows, best)) best = cut;
  }
  return [rows.slice(0, best), rows.slice(best)];
}

function tallest(rows: readonly PaymentRow[], cut: number): number {
  return Math.max(linesOf(rows.slice(0, cut)), linesOf(rows.slice(cut)));
}

function linesOf(rows: readonly PaymentRow[]): number {
  return rows.reduce((sum, row) => sum + row.lines.length, 0);
}

function drawColumn(flow: Flow, rows: readonly PaymentRow[], x: number, indent: number): void {
  let y = flow.y + 10;
  for (const { label, lines, size } of rows) {
    const small = fitSize(printable(label), flow.fonts.regular, indent - 4, LABEL_SIZE, 6);
    flow.tagged('P', () => {
      flow.sheet.push(textMark(printable(label), x, y, { size: small, colour: QUIET }));
      for (const line of lines) {
        flow.sheet.push(textMark(line, x + indent, y, { face: 'bold', size }));
        y += flow.density.leading;
      }
    });
  }
}
