import type { LabelledText, LetterModel } from '../../../domain/documents/model';
import { DENSITIES, type Density } from '../density';
import { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { BODY_WIDTH, MARGIN } from '../geometry';
import type { LaidOut } from '../layOut';
import { LETTER_LAYOUTS, type LetterLayout } from '../layouts/layouts';
import { drawAddress } from '../pieces/address';
import { drawFoldMarks, drawFooter, drawLetterhead, drawRunningHeads } from '../pieces/chrome';
import { drawPayment } from '../pieces/payment';
import { drawPicture, scaledInto } from '../pieces/picture';
import { drawTable } from '../pieces/table';
import { drawQrBill } from '../qrBill/draw';
import { QUIET, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';

/**
 * Lays a letter out, as openly as its number of sheets allows: a few lines left over for another
 * sheet are taken back by setting the letter closer. null when its address does not fit the window.
 */
export function letterSheets(model: LetterModel, fonts: Fonts): LaidOut | null {
  let best: LaidOut | null = null;
  for (const density of DENSITIES) {
    const letter = laidOut(model, fonts, density);
    if (letter === null) return null;
    if (best === null || letter.sheets.length < best.sheets.length) best = letter;
    if (best.sheets.length === 1) break;
  }
  return best;
}

function laidOut(model: LetterModel, fonts: Fonts, density: Density): LaidOut | null {
  const layout = LETTER_LAYOUTS[model.layout];
  const { paper } = layout;
  const flow = new Flow(fonts, layout.bodyFrom, model.language, { paper, density });
  drawLetterhead(flow, model.sender, layout.letterhead);
  drawFoldMarks(flow.sheet, layout);
  if (!drawAddress(flow, layout, model)) return null;
  drawInfo(flow, layout, model.info);
  flow.text(model.subject, {
    role: 'H1',
    face: 'bold',
    size: 12,
    leading: 16,
    after: density.after + 2,
  });
  drawBody(flow, model);
  drawClosing(flow, model);
  drawQrBill(flow, model);
  drawFooter(flow, model.sender, paper);
  drawRunningHeads(flow, model, model.subject, paper);
  return { sheets: flow.sheets, paper, root: flow.root };
}

function drawInfo(flow: Flow, layout: LetterLayout, info: readonly LabelledText[]): void {
  const { sheet, fonts } = flow;
  const { x, y, width } = layout.info;
  const labels = info.map(({ label }) => fonts.regular.width(label, 8));
  const indent = Math.min(Math.max(0, ...labels) + 8, width / 2);
  let row = 0;
  for (const { label, text } of info) {
    flow.tagged('P', () => {
      sheet.push(textMark(printable(label), x, y + row * 12, { size: 8, colour: QUIET }));
      const size = fitSize(printable(text), fonts.regular, width - indent, 9, 6.5);
      for (const line of wrap(text, fonts.regular, size, width - indent)) {
        sheet.push(textMark(line, x + indent, y + row * 12, { size }));
        row += 1;
      }
    });
  }
}

function drawBody(flow: Flow, model: LetterModel): void {
  const { after } = flow.density;
  const last = model.paragraphs.length - 1;
  for (let i = 0; i <= last + 1; i += 1) {
    if (i === model.tableAfter) {
      drawTable(flow, model.table);
      flow.y += after + 4;
    }
    if (i === model.paymentAfter) drawPayment(flow, model);
    const paragraph = model.paragraphs[i];
    if (paragraph === undefined) continue;
    // A close alone on its sheet looks forgotten: it takes the last paragraph along.
    if (i === last) flow.need(flow.heightOf(paragraph) + after + closingHeight(flow, model));
    flow.text(paragraph, { after });
  }
}

/** Close, room for a signature and the name under it: never torn apart. Beside them, what is enclosed. */
function drawClosing(flow: Flow, model: LetterModel): void {
  flow.need(closingHeight(flow, model));
  const from = flow.y;
  const x = MARGIN.left + BODY_WIDTH / 2;
  for (const line of model.closing) flow.text(line);
  drawSignature(flow, model);
  const end = flow.y;
  if (model.enclosures.length === 0) return;
  flow.y = from + enclosuresFrom(flow, model);
  flow.text(model.enclosuresLabel, { ...ENCLOSURE, x, face: 'bold' });
  for (const enclosure of model.enclosures) flow.text(enclosure, { ...ENCLOSURE, x });
  flow.y = Math.max(end, flow.y);
}

/** Room to sign, or the picture of a signature in it, and the name below. */
function drawSignature(flow: Flow, { signature, signatory }: LetterModel): void {
  if (signatory === '' && signature === undefined) return;
  const height = flow.density.signature;
  if (signature !== undefined) {
    const box = scaledInto(signature, { width: BODY_WIDTH / 2 - 10, height: height - 2 });
    drawPicture(flow, signature, { ...box, x: MARGIN.left, y: flow.y + height - box.height });
  }
  flow.y += height;
  flow.text(signatory);
}

const ENCLOSURE = { size: 9, leading: 12 } as const;

/** Below a close that is longer than its half of the line. */
function enclosuresFrom({ fonts, density }: Flow, { closing }: LetterModel): number {
  const widths = closing.map((line) => fonts.regular.width(line, density.size));
  const long = Math.max(0, ...widths) > BODY_WIDTH / 2 - 10;
  return long ? closing.length * density.leading : 0;
}

function closingHeight(flow: Flow, model: LetterModel): number {
  const { leading, signature } = flow.density;
  const { closing, signatory, enclosures } = model;
  const left =
    closing.length * leading +
    (signatory === '' && model.signature === undefined ? 0 : signature + leading);
  const half = BODY_WIDTH / 2;
  const lines = enclosures.flatMap((text) => wrap(text, flow.fonts.regular, ENCLOSURE.size, half));
  const right = lines.length === 0 ? 0 : (lines.length + 1) * ENCLOSURE.leading;
  return Math.max(left, enclosuresFrom(flow, model) + right);
}
