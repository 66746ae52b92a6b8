import type { Coupon, CouponSheet } from '../../../domain/documents/model';
import type { Flow } from '../flow';
import { BODY_WIDTH, MARGIN, mm } from '../geometry';
import { HAIRLINE, QUIET, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';
import { CODE_SIZE, paymentCode } from './paymentCode';

const GUTTER = mm(8);
const HALF = (BODY_WIDTH - GUTTER) / 2;
/** Free on the left of the code: four modules of the largest one banks accept. */
const QUIET_ZONE = mm(4);
const TITLE = 17;
const LABEL = 8;
const TEXT = 12;
const MARGINS = mm(7);

/** The payment slips, two to a row, on sheets of their own after what `flow` holds. */
export function drawCoupons(flow: Flow, sheet: CouponSheet | undefined): void {
  if (sheet === undefined || sheet.coupons.length === 0) return;
  flow.turn();
  flow.text(sheet.heading, { role: 'H2', face: 'bold', size: 13, leading: 18, after: 2 });
  flow.text(sheet.note, { size: 9, leading: 12, after: 8 });
  for (let i = 0; i < sheet.coupons.length; i += 2) drawRow(flow, sheet.coupons.slice(i, i + 2));
}

function drawRow(flow: Flow, coupons: readonly Coupon[]): void {
  const height = Math.max(...coupons.map((coupon) => heightOf(flow, coupon))) + MARGINS;
  flow.need(height);
  flow.untagged(() => {
    flow.sheet.push({
      kind: 'line',
      from: [MARGIN.left, flow.y],
      to: [MARGIN.left + BODY_WIDTH, flow.y],
      width: 0.5,
      colour: HAIRLINE,
      dash: [2, 2],
    });
  });
  coupons.forEach((coupon, side) => {
    drawCoupon(flow, coupon, MARGIN.left + side * (HALF + GUTTER), flow.y + 5);
  });
  flow.y += height;
}

function textWidth({ code }: Coupon): number {
  return HALF - (code === '' ? 0 : CODE_SIZE + QUIET_ZONE);
}

/** The lines of one row; figures and references shrink rather than break. */
function linesOf(flow: Flow, coupon: Coupon, text: string) {
  const width = textWidth(coupon);
  const size = text.includes(' ') ? 9 : fitSize(text, flow.fonts.regular, width, 9, 6);
  return { size, lines: wrap(text, flow.fonts.regular, size, width) };
}

function heightOf(flow: Flow, coupon: Coupon): number {
  const rows = coupon.rows.map(
    ({ text }) => LABEL + linesOf(flow, coupon, text).lines.length * TEXT,
  );
  const text = rows.reduce((sum, row) => sum + row, TITLE);
  return coupon.code === '' ? text : Math.max(text, CODE_SIZE + TITLE);
}

function drawCoupon(flow: Flow, coupon: Coupon, x: number, top: number): void {
  flow.tagged('P', () => {
    const style = { size: 10, face: 'bold' } as const;
    flow.sheet.push(textMark(printable(coupon.title), x, top + 10, style));
    let y = top + TITLE;
    for (const { label, text } of coupon.rows) {
      const small = fitSize(printable(label), flow.fonts.regular, textWidth(coupon), 6.5, 5);
      flow.sheet.push(textMark(printable(label), x, y + 6, { size: small, colour: QUIET }));
      y += LABEL;
      const { size, lines } = linesOf(flow, coupon, text);
      for (const line of lines) {
        flow.sheet.push(textMark(line, x, y + 8, { size }));
        y += TEXT;
      }
    }
  });
  if (coupon.code !== '') drawCode(flow, coupon, x + HALF - CODE_SIZE, top + TITLE);
}

function drawCode(flow: Flow, { code, title }: Coupon, x: number, y: number): void {
  const mark = paymentCode(code, x, y);
  const bbox = flow.bboxOf({ x, y, width: CODE_SIZE, height: CODE_SIZE });
  flow.tagged('Figure', () => flow.sheet.push(mark), { alt: printable(title), bbox });
}
