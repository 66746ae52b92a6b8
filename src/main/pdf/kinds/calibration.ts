import type { CalibrationModel } from '../../../domain/documents/model';
import type { LineMark } from '../../../ipc/pages';
import { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { type Box, mm } from '../geometry';
import type { LaidOut } from '../layOut';
import { ENVELOPES } from '../layouts/envelopes';
import { around, common, windowOn } from '../layouts/fold';
import { foldedSheet, LAYOUT_DATA, LETTER_LAYOUTS } from '../layouts/layouts';
import { drawFoldMarks } from '../pieces/chrome';
import { horizontal, INK, outline, QUIET, type Sheet, textMark } from '../sheet';

/**
 * A sheet to measure a printer by: rulers of a hundred millimetres that begin exactly 20 mm from the
 * left and upper edges, the outline of the address and of what the windows of a layout show.
 */
export function calibrationSheets(model: CalibrationModel, fonts: Fonts): LaidOut {
  const layout = LETTER_LAYOUTS[model.layout];
  const { paper, address } = layout;
  const flow = new Flow(fonts, mm(130), model.language, { paper });
  drawFoldMarks(flow.sheet, layout);
  drawRulers(flow.sheet);
  flow.sheet.push(...outline(address, INK));
  const windows = ENVELOPES[model.layout].map((one) =>
    windowOn(foldedSheet(LAYOUT_DATA[model.layout]), one),
  );
  flow.sheet.push(...outline(boxOf(common(windows.map(({ always }) => always))), QUIET, [3, 2]));
  const reach = boxOf(around(windows.map((one) => one.reach)));
  flow.sheet.push(...outline(reach, QUIET, [1, 2]));
  label(flow, model.addressLabel, address.x + 3, address.y + 10);
  label(flow, model.windowLabel, reach.x + reach.width + 4, reach.y + 9);
  flow.text(model.heading, { role: 'H1', face: 'bold', size: 14, leading: 19, after: 6 });
  for (const paragraph of model.paragraphs) flow.text(paragraph, { after: 5 });
  return { sheets: flow.sheets, paper, root: flow.root };
}

const ORIGIN = mm(20);
const RULER = 100;

/** Two rulers that cross 20 mm from the corner, with a figure at every ten millimetres. */
function drawRulers(sheet: Sheet): void {
  sheet.push(horizontal(ORIGIN, ORIGIN, mm(RULER), { colour: INK }));
  sheet.push(vertical(ORIGIN, ORIGIN, mm(RULER)));
  for (let at = 0; at <= RULER; at += 1) {
    const tick = mm(at % 10 === 0 ? 4 : at % 5 === 0 ? 3 : 1.8);
    sheet.push(vertical(ORIGIN + mm(at), ORIGIN - tick, tick));
    sheet.push(horizontal(ORIGIN - tick, ORIGIN + mm(at), tick, { colour: INK }));
    if (at % 10 !== 0) continue;
    const figure = String(20 + at);
    sheet.push(textMark(figure, ORIGIN + mm(at) - 4, ORIGIN - mm(5), { size: 7 }));
    sheet.push(
      textMark(figure, ORIGIN - mm(5), ORIGIN + mm(at) + 2.5, { size: 7, align: 'right' }),
    );
  }
}

function vertical(x: number, y: number, length: number): LineMark {
  return { kind: 'line', from: [x, y], to: [x, y + length], width: 0.5, colour: INK };
}

function label(flow: Flow, text: string, x: number, y: number): void {
  flow.tagged('P', () => flow.sheet.push(textMark(text, x, y, { size: 7.5, colour: QUIET })));
}

function boxOf(area: {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}): Box {
  const { left, top, right, bottom } = area;
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}
