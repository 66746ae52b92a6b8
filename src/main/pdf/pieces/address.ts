import type { LetterModel } from '../../../domain/documents/model';
import type { Flow } from '../flow';
import type { Fonts } from '../fonts';
import type { Box } from '../geometry';
import type { LetterLayout } from '../layouts/layouts';
import { QUIET, type Sheet, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';

const LARGEST = 10.5;
const SMALLEST = 7;
/** Line box of the shipped family: ascent 1.024 em and descent 0.4 em. */
const ASCENT = 1.024;
const LINE_BOX = 1.424;
const MOST_LINES = 6;

/** Fills the window: return line, endorsement, address. False when the address cannot be made to fit. */
export function drawAddress(flow: Flow, layout: LetterLayout, model: LetterModel): boolean {
  const { sheet, fonts } = flow;
  flow.tagged('P', () => drawSupplement(sheet, fonts, layout, model));
  let fits = false;
  flow.tagged('P', () => {
    fits = drawLines(sheet, fonts, layout.address, model.addressee);
  });
  return fits;
}

/** The sender's line and the marking of registered mail, above the address. */
function drawSupplement(
  sheet: Sheet,
  fonts: Fonts,
  layout: LetterLayout,
  model: LetterModel,
): void {
  const { x, width } = layout.address;
  if (layout.returnLine !== null) {
    const back = printable(model.sender.returnLine);
    const size = fitSize(back, fonts.regular, width, 6.5, 4);
    const [line = ''] = wrap(back, fonts.regular, size, width);
    sheet.push(textMark(line, x, layout.returnLine, { size, colour: QUIET }));
  }
  if (model.endorsement !== '') {
    const text = printable(model.endorsement);
    sheet.push(textMark(text, x, layout.endorsement, { face: 'bold', size: 8.5 }));
  }
}

function drawLines(sheet: Sheet, fonts: Fonts, box: Box, address: readonly string[]): boolean {
  for (let size = LARGEST; size >= SMALLEST; size -= 0.25) {
    const lines = address.flatMap((line) => wrap(line, fonts.regular, size, box.width));
    const room = (box.height - LINE_BOX * size) / Math.max(1, lines.length - 1);
    if (lines.length > MOST_LINES || room < 1.12 * size) continue;
    const leading = Math.min(room, 1.28 * size);
    lines.forEach((line, i) => {
      sheet.push(textMark(line, box.x, box.y + ASCENT * size + i * leading, { size }));
    });
    return true;
  }
  return false;
}
