import type { DocumentModel, SenderBlock } from '../../domain/documents/model';
import { fill } from '../../domain/messages/fill';
import type { Fonts } from './fonts';
import { BODY_RIGHT, BODY_WIDTH, MARGIN, mm, type Paper } from './geometry';
import type { LetterLayout } from './layouts/layouts';
import { horizontal, QUIET, RULE, type Sheet, textMark } from './sheet';
import { fitSize, printable, wrap } from './wrap';

/** Points from the foot of the sheet to the rule above the footer. */
const FOOTER = mm(26);
const FOOTER_LINES = 6;

/** The letterhead of a document that goes into no window: where it begins, lines for the name. */
export const PLAIN_HEAD = { y: mm(22), names: 3 } as const;

/** Letterhead: the name, and the sender's lines under it, above the window. */
export function drawLetterhead(
  sheet: Sheet,
  fonts: Fonts,
  sender: SenderBlock,
  head: LetterLayout['letterhead'],
): void {
  const size = fitSize(printable(sender.name), fonts.bold, BODY_WIDTH, 16, head.names > 1 ? 9 : 5);
  const names = wrap(sender.name, fonts.bold, size, BODY_WIDTH).slice(0, head.names);
  names.forEach((line, i) => {
    sheet.push(textMark(line, MARGIN.left, head.y + i * 11, { face: 'bold', size }));
  });
  const under = head.y + mm(6) + (names.length - 1) * 11;
  const text = sender.lines.map(printable).join('  \u00b7  ');
  const lines = wrap(text, fonts.regular, 8.5, BODY_WIDTH).slice(0, 2);
  lines.forEach((line, i) => {
    sheet.push(textMark(line, MARGIN.left, under + i * 11, { size: 8.5, colour: QUIET }));
  });
  const rule = under + mm(3) + (lines.length - 1) * 11;
  sheet.push(horizontal(MARGIN.left, rule, BODY_WIDTH, { width: 0.75, colour: RULE }));
}

/** Footer columns of the first sheet: register, contact, bank. */
export function drawFooter(
  sheet: Sheet,
  fonts: Fonts,
  columns: readonly (readonly string[])[],
  paper: Paper,
): void {
  if (columns.length === 0) return;
  const top = paper.height - FOOTER;
  sheet.push(horizontal(MARGIN.left, top, BODY_WIDTH));
  const gutter = 12;
  const width = (BODY_WIDTH - gutter * (columns.length - 1)) / columns.length;
  columns.forEach((column, c) => {
    const x = MARGIN.left + c * (width + gutter);
    const lines = column.flatMap((text) => footerLines(text, fonts, width));
    lines.slice(0, FOOTER_LINES).forEach(({ line, size }, i) => {
      sheet.push(textMark(line, x, top + 11 + i * 9, { size, colour: QUIET }));
    });
  });
}

function footerLines(
  text: string,
  fonts: Fonts,
  width: number,
): { readonly line: string; readonly size: number }[] {
  const size = fitSize(printable(text), fonts.regular, width, 7.5, 6);
  return wrap(text, fonts.regular, size, width).map((line) => ({ line, size }));
}

/** Hairlines at the left edge that show where to fold and punch. */
export function drawFoldMarks(sheet: Sheet, layout: LetterLayout): void {
  for (const y of layout.folds) sheet.push(horizontal(mm(5), y, mm(4)));
  if (layout.punch !== null) sheet.push(horizontal(mm(5), layout.punch, mm(6)));
}

/** "Page 2 of 3" and, from the second sheet on, who writes and about what. */
export function drawRunningHeads(
  sheets: readonly Sheet[],
  fonts: Fonts,
  model: DocumentModel,
  subject: string,
  paper: Paper,
): void {
  if (sheets.length < 2) return;
  sheets.forEach((sheet, i) => {
    const label = fill(model.pageLabel, { page: i + 1, pages: sheets.length });
    const y = i === 0 ? paper.height - mm(27) : mm(18);
    sheet.push(textMark(label, BODY_RIGHT, y, { size: 8, align: 'right', colour: QUIET }));
    if (i > 0) drawRunningHead(sheet, fonts, `${model.sender.name}  \u00b7  ${subject}`);
  });
}

function drawRunningHead(sheet: Sheet, fonts: Fonts, text: string): void {
  const width = BODY_WIDTH - mm(28);
  const [line = ''] = wrap(text, fonts.regular, 8, width);
  sheet.push(textMark(line, MARGIN.left, mm(18), { size: 8, colour: QUIET }));
  sheet.push(horizontal(MARGIN.left, mm(21), BODY_WIDTH));
}
