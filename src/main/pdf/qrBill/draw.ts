import { formatAmount, formatIBAN, formatReference } from 'swissqrbill/utils';
import type { LetterModel, QrBill, QrParty } from '../../../domain/documents/model';
import { swissQrCode } from '../../../domain/references/swissQr';
import type { RectMark } from '../../../ipc/pages';
import type { Flow } from '../flow';
import { A4, mm } from '../geometry';
import { qrRows } from '../pieces/paymentCode';
import { textMark } from '../sheet';
import { wrap } from '../wrap';
import { labelsFor, type QrBillLabels } from './labels';

/** Lower edge to upper edge of the bill, which may not be folded. */
const HEIGHT = mm(105);
/** Free above it for "Separate before paying in". */
const ABOVE = mm(8);
const RECEIPT = mm(62);
const BLACK = '#000000';
const WHITE = '#ffffff';

/** Whether the bill of a letter can be paid; why not as the code of the refusal. */
export function qrBillProblem({ qrBill, layout }: LetterModel): string | null {
  if (qrBill === undefined) return null;
  if (layout === 'us10') return 'needs A4';
  const code = swissQrCode(qrBill);
  return code.ok ? null : `${code.error.code} ${JSON.stringify(code.error.params)}`;
}

/**
 * The QR-bill at the foot of the last sheet: receipt on the left, payment part on the right, as the
 * SIX Style Guide has them. A first sheet with a footer is left alone.
 */
export function drawQrBill(flow: Flow, { qrBill, sender, language }: LetterModel): void {
  if (qrBill === undefined) return;
  const code = swissQrCode(qrBill);
  if (!code.ok) return;
  const footer = sender.footer.length > 0 || sender.preprinted === true;
  const first = flow.sheets.length === 1 && footer;
  if (first || flow.y > A4.height - HEIGHT - ABOVE) flow.turn();
  const labels = labelsFor(language);
  flow.tagged('Sect', () => {
    drawEdges(flow, labels);
    drawReceipt(flow, qrBill, labels);
    drawPaymentPart(flow, qrBill, code.value.payload, labels);
  });
  flow.y = A4.height;
}

const TOP = A4.height - HEIGHT;

function drawEdges(flow: Flow, labels: QrBillLabels): void {
  const { sheet } = flow;
  const style = { kind: 'line', width: 0.5, colour: BLACK, dash: [2, 2] } as const;
  sheet.push({ ...style, from: [0, TOP], to: [A4.width, TOP] });
  sheet.push({ ...style, from: [RECEIPT, TOP], to: [RECEIPT, A4.height] });
  const width = flow.fonts.regular.width(labels.separate, 8);
  flow.tagged('P', () => {
    flow.sheet.push(textMark(labels.separate, (A4.width - width) / 2, TOP - 6, { size: 8 }));
  });
}

/** Sizes of heading and text in points, and the distance between two lines of text. */
interface Scale {
  readonly heading: number;
  readonly text: number;
  readonly leading: number;
}

const SMALL: Scale = { heading: 6, text: 8, leading: 9 };
const LARGE: Scale = { heading: 8, text: 10, leading: 11 };

function drawReceipt(flow: Flow, bill: QrBill, labels: QrBillLabels): void {
  const x = mm(5);
  const width = mm(52);
  title(flow, labels.receipt, x);
  let y = TOP + mm(12);
  y = block(flow, labels.account, accountLines(bill), { x, y, width }, SMALL);
  if (bill.reference !== '') {
    y = block(flow, labels.reference, [formatReference(bill.reference)], { x, y, width }, SMALL);
  }
  payer(flow, bill, labels, { x, y, width, height: mm(20) }, SMALL);
  amount(flow, bill, labels, { x, y: TOP + mm(68), second: mm(17), box: [mm(30), mm(10)] }, SMALL);
  flow.tagged('P', () => {
    const style = { face: 'bold', size: 6, align: 'right', colour: BLACK } as const;
    flow.sheet.push(textMark(labels.acceptancePoint, mm(57), TOP + mm(84), style));
  });
}

function drawPaymentPart(flow: Flow, bill: QrBill, payload: string, labels: QrBillLabels): void {
  const left = mm(67);
  title(flow, labels.paymentPart, left);
  drawCode(flow, payload, labels, left, TOP + mm(17));
  amount(
    flow,
    bill,
    labels,
    { x: left, y: TOP + mm(68), second: mm(17), box: [mm(40), mm(15)] },
    LARGE,
  );
  const x = mm(118);
  const width = mm(87);
  let y = TOP + mm(5);
  y = block(flow, labels.account, accountLines(bill), { x, y, width }, LARGE);
  if (bill.reference !== '') {
    y = block(flow, labels.reference, [formatReference(bill.reference)], { x, y, width }, LARGE);
  }
  if (bill.message !== '') {
    y = block(flow, labels.additional, [bill.message], { x, y, width }, LARGE);
  }
  payer(flow, bill, labels, { x, y, width, height: mm(25) }, LARGE);
}

function title(flow: Flow, text: string, x: number): void {
  const style = { face: 'bold', size: 11, colour: BLACK } as const;
  flow.tagged('H2', () => flow.sheet.push(textMark(text, x, TOP + mm(5) + 9, style)));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Heading and lines; answers where the next block begins. */
function block(
  flow: Flow,
  heading: string,
  texts: readonly string[],
  { x, y, width }: Place,
  scale: Scale,
): number {
  const lines = texts.flatMap((text) => wrap(text, flow.fonts.regular, scale.text, width));
  const from = y + scale.heading;
  flow.tagged('P', () => {
    const bold = { face: 'bold', size: scale.heading, colour: BLACK } as const;
    flow.sheet.push(textMark(heading, x, from, bold));
    lines.forEach((line, i) => {
      const at = from + (i + 1) * scale.leading;
      flow.sheet.push(textMark(line, x, at, { size: scale.text, colour: BLACK }));
    });
  });
  return from + lines.length * scale.leading + scale.leading * 0.8;
}

function payer(
  flow: Flow,
  { debtor }: QrBill,
  labels: QrBillLabels,
  place: Place & { readonly height: number },
  scale: Scale,
): void {
  if (debtor !== null) {
    block(flow, labels.payableBy, partyLines(debtor), place, scale);
    return;
  }
  const y = block(flow, labels.payableByBlank, [], place, scale) - scale.leading * 0.4;
  const width = scale === LARGE ? mm(65) : place.width;
  corners(flow, place.x, y, [width, place.height]);
}

function amount(
  flow: Flow,
  { currency, minor }: QrBill,
  labels: QrBillLabels,
  place: {
    readonly x: number;
    readonly y: number;
    readonly second: number;
    readonly box: readonly [number, number];
  },
  scale: Scale,
): void {
  const { x, y, second } = place;
  const width = mm(30);
  block(flow, labels.currency, [currency], { x, y, width }, scale);
  const texts = minor === null ? [] : [formatAmount(minor / 100)];
  block(flow, labels.amount, texts, { x: x + second, y, width }, scale);
  if (minor !== null) return;
  const [wide] = place.box;
  const right = scale === LARGE ? x + mm(51) : x + mm(52);
  corners(flow, right - wide, y + scale.leading, place.box);
}

/** The four corners of a field to be filled in by hand. */
function corners(
  { sheet }: Flow,
  x: number,
  y: number,
  [width, height]: readonly [number, number],
): void {
  const arm = mm(3);
  for (const [cx, dx] of [
    [x, arm],
    [x + width, -arm],
  ] as const) {
    for (const [cy, dy] of [
      [y, arm],
      [y + height, -arm],
    ] as const) {
      const style = { kind: 'line', width: 0.75, colour: BLACK } as const;
      sheet.push({ ...style, from: [cx, cy], to: [cx + dx, cy] });
      sheet.push({ ...style, from: [cx, cy], to: [cx, cy + dy] });
    }
  }
}

function drawCode(flow: Flow, payload: string, labels: QrBillLabels, x: number, y: number): void {
  const size = mm(46);
  const box = { x, y, width: size, height: size };
  flow.tagged(
    'Figure',
    () => {
      flow.sheet.push({ kind: 'code', x, y, size, rows: qrRows(payload) });
      flow.sheet.push(...swissCross(x + size / 2, y + size / 2));
    },
    { alt: `Swiss QR Code: ${labels.paymentPart}`, bbox: flow.bboxOf(box) },
  );
}

/** The cross in the middle of the code: 7 mm, on white. */
function swissCross(x: number, y: number): RectMark[] {
  const centred = (width: number, height: number, colour: string): RectMark => ({
    kind: 'rect',
    x: x - mm(width) / 2,
    y: y - mm(height) / 2,
    width: mm(width),
    height: mm(height),
    colour,
  });
  return [
    centred(7, 7, WHITE),
    centred(6, 6, BLACK),
    centred(3.89, 1.17, WHITE),
    centred(1.17, 3.89, WHITE),
  ];
}

function accountLines({ iban, creditor }: QrBill): readonly string[] {
  return [formatIBAN(iban), ...partyLines(creditor)];
}

function partyLines({ name, street, houseNumber, postcode, town, country }: QrParty): string[] {
  const place = `${postcode} ${town}`;
  const lines = [name, `${street} ${houseNumber}`.trim()];
  return [...lines, country === 'CH' ? place : `${country} - ${place}`].filter(
    (line) => line !== '',
  );
}
