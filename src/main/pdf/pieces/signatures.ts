import type { SignatureBlock } from '../../../domain/documents/model';
import { addNode } from '../file/structure';
import type { Flow } from '../flow';
import { BODY_WIDTH, MARGIN, mm } from '../geometry';
import { horizontal, onSheet, QUIET, RULE, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';

const GUTTER = mm(10);
const HALF = (BODY_WIDTH - GUTTER) / 2;
const FIELD_GUTTER = mm(4);
/** Height of a line that is written on by hand, unless a denser setting says otherwise. */
export const SIGNATURE_ROW = mm(12);

/** Calls `draw` for each entry, two to a row; `draw` answers the height it used. */
export function inPairs<T>(
  flow: Flow,
  all: readonly T[],
  height: number,
  draw: (one: T, x: number, width: number) => number,
): void {
  for (let i = 0; i < all.length; i += 2) {
    flow.need(height);
    const pair = all.slice(i, i + 2);
    const used = pair.map((one, side) => {
      let taken = 0;
      flow.tagged('P', () => {
        taken = draw(one, MARGIN.left + side * (HALF + GUTTER), HALF);
      });
      return taken;
    });
    flow.y += Math.max(...used);
  }
}

/** Points that the blocks take, two to a row; `row` is the height of a line to write on. */
export function signaturesHeight(
  signatures: readonly SignatureBlock[],
  row: number = SIGNATURE_ROW,
): number {
  const most = Math.max(0, ...signatures.map(linesOf));
  return Math.ceil(signatures.length / 2) * (40 + most * row);
}

function linesOf({ labels, fields }: SignatureBlock): number {
  return fields?.length ?? labels.length;
}

/** The places where both sides sign, side by side. */
export function drawSignatures(
  flow: Flow,
  signatures: readonly SignatureBlock[],
  row: number = SIGNATURE_ROW,
): void {
  flow.y += 4;
  const height = signaturesHeight(signatures.slice(0, 2), row);
  inPairs(flow, signatures, height, (block, x) => {
    flow.sheet.push(textMark(printable(block.role), x, flow.y + 9, { size: 8.5, colour: QUIET }));
    const names = wrap(block.name, flow.fonts.bold, 10, HALF);
    names.forEach((line, i) => {
      flow.sheet.push(textMark(line, x, flow.y + 23 + i * 13, { size: 10, face: 'bold' }));
    });
    const from = flow.y + 23 + (names.length - 1) * 13;
    const lines = block.fields ?? block.labels.map((label) => [{ label, text: '' }]);
    lines.forEach((fields, i) => {
      drawFields(flow, fields, x, from + (i + 1) * row);
    });
    return from - flow.y + lines.length * row + 13;
  });
}

/** One line in as many parts as it has fields: what is known above it, what it is for below. */
function drawFields(
  flow: Flow,
  fields: NonNullable<SignatureBlock['fields']>[number],
  left: number,
  y: number,
): void {
  const width = (HALF - FIELD_GUTTER * (fields.length - 1)) / fields.length;
  fields.forEach(({ label, text }, i) => {
    const x = left + i * (width + FIELD_GUTTER);
    const { regular } = flow.fonts;
    flow.sheet.push(horizontal(x, y, width, { colour: RULE }));
    drawCaption(flow, label, x, y, width);
    if (text === '') return;
    const size = fitSize(printable(text), regular, width, 9.5, 5);
    flow.sheet.push(textMark(printable(text), x, y - 3, { size }));
  });
}

/** What a line is for; smaller and in two lines where it is said in two languages. */
function drawCaption(flow: Flow, label: string, x: number, y: number, width: number): void {
  const { regular } = flow.fonts;
  const size = fitSize(printable(label), regular, width, 7.5, 6.5);
  wrap(label, regular, size, width)
    .slice(0, 2)
    .forEach((line, i) => {
      flow.sheet.push(textMark(line, x, y + 9 + i * 7.5, { size, colour: QUIET }));
    });
}

/** The note at the foot of every sheet so far, and room for the initials of both sides. */
export function drawNotes({ sheets, fonts, root }: Flow, note: string): void {
  const lines = wrap(note, fonts.italic, 7.5, BODY_WIDTH);
  for (const [i, sheet] of sheets.entries()) {
    onSheet(sheet, i === 0 ? addNode(root, 'Note') : null, () => {
      sheet.push(horizontal(MARGIN.left, mm(271), BODY_WIDTH));
      lines.slice(0, 3).forEach((line, i) => {
        const y = mm(271) + 11 + i * 9.5;
        sheet.push(textMark(line, MARGIN.left, y, { size: 7.5, face: 'italic', colour: QUIET }));
      });
    });
  }
}
