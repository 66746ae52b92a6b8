import type { LabelledText, LetterModel } from '../../domain/documents/model';
import { drawAddress } from './address';
import { drawFoldMarks, drawFooter, drawLetterhead, drawRunningHeads } from './chrome';
import { DENSITIES, type Density } from './density';
import { Flow } from './flow';
import type { Fonts } from './fonts';
import { BODY_WIDTH, MARGIN } from './geometry';
import { LETTER_LAYOUTS, type LetterLayout } from './layouts/layouts';
import { drawPayment } from './payment';
import { QUIET, type Sheet, textMark } from './sheet';
import { drawTable } from './table';
import { fitSize, printable, wrap } from './wrap';

/**
 * Lays a letter out, as openly as its number of sheets allows: a few lines left over for another
 * sheet are taken back by setting the letter closer. null when its address does not fit the window.
 */
export function letterSheets(model: LetterModel, fonts: Fonts): Sheet[] | null {
  let best: Sheet[] | null = null;
  for (const density of DENSITIES) {
    const sheets = laidOut(model, fonts, density);
    if (sheets === null) return null;
    if (best === null || sheets.length < best.length) best = sheets;
    if (best.length === 1) break;
  }
  return best;
}

function laidOut(model: LetterModel, fonts: Fonts, density: Density): Sheet[] | null {
  const layout = LETTER_LAYOUTS[model.layout];
  const { paper } = layout;
  const flow = new Flow(fonts, layout.bodyFrom, { paper, density });
  const first = flow.sheet;
  drawLetterhead(first, fonts, model.sender, layout.letterhead);
  drawFoldMarks(first, layout);
  if (!drawAddress(first, fonts, layout, model)) return null;
  drawInfo(first, fonts, layout, model.info);
  flow.text(model.subject, { face: 'bold', size: 12, leading: 16, after: density.after + 2 });
  drawBody(flow, model);
  drawClosing(flow, model);
  drawFooter(first, fonts, model.sender.footer, paper);
  drawRunningHeads(flow.sheets, fonts, model, model.subject, paper);
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
  if (model.signatory !== '') {
    flow.y += flow.density.signature;
    flow.text(model.signatory);
  }
  const end = flow.y;
  if (model.enclosures.length === 0) return;
  flow.y = from + enclosuresFrom(flow, model);
  flow.text(model.enclosuresLabel, { ...ENCLOSURE, x, face: 'bold' });
  for (const enclosure of model.enclosures) flow.text(enclosure, { ...ENCLOSURE, x });
  flow.y = Math.max(end, flow.y);
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
  const left = closing.length * leading + (signatory === '' ? 0 : signature + leading);
  const half = BODY_WIDTH / 2;
  const lines = enclosures.flatMap((text) => wrap(text, flow.fonts.regular, ENCLOSURE.size, half));
  const right = lines.length === 0 ? 0 : (lines.length + 1) * ENCLOSURE.leading;
  return Math.max(left, enclosuresFrom(flow, model) + right);
}
