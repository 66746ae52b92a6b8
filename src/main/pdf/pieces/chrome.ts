import type { DocumentModel, SenderBlock } from '../../../domain/documents/model';
import { fill } from '../../../domain/messages/fill';
import { addNode } from '../file/structure';
import type { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { BODY_RIGHT, BODY_WIDTH, MARGIN, mm, type Paper } from '../geometry';
import type { LetterLayout } from '../layouts/layouts';
import { horizontal, onSheet, QUIET, RULE, type Sheet, textMark } from '../sheet';
import { fitSize, printable, wrap } from '../wrap';
import { drawPicture, scaledInto } from './picture';

/** Points from the foot of the sheet to the rule above the footer. */
const FOOTER = mm(26);
const FOOTER_LINES = 6;
/** Points from the foot of the first sheet to its page number, above the footer. */
const FIRST_FOOT = mm(27);
/** The widest a logo may be, and the room it keeps from the sheet's upper edge. */
const LOGO = { width: mm(60), top: mm(6), gap: mm(5) } as const;

/** The letterhead of a document that goes into no window: where it begins, lines for the name. */
export const PLAIN_HEAD = { y: mm(22), names: 3 } as const;

/** Letterhead: the name, the sender's lines under it and the logo beside them, above the window. */
export function drawLetterhead(
  flow: Flow,
  sender: SenderBlock,
  head: LetterLayout['letterhead'],
): void {
  if (sender.preprinted === true) return;
  const right = MARGIN.left + flow.width;
  const logo = drawLogo(flow, sender, head, right);
  flow.tagged('P', () => drawNames(flow, sender, head, flow.width - logo));
}

/** Answers the width it took from the text beside it. */
function drawLogo(
  flow: Flow,
  { logo }: SenderBlock,
  head: LetterLayout['letterhead'],
  right: number,
): number {
  if (logo === undefined) return 0;
  const box = scaledInto(logo, { width: LOGO.width, height: head.y + mm(4) - LOGO.top });
  drawPicture(flow, logo, { ...box, x: right - box.width, y: LOGO.top });
  return box.width + LOGO.gap;
}

function drawNames(
  { sheet, fonts, width: whole }: Flow,
  sender: SenderBlock,
  head: LetterLayout['letterhead'],
  width: number,
): void {
  const size = fitSize(printable(sender.name), fonts.bold, width, 16, head.names > 1 ? 9 : 5);
  const names = wrap(sender.name, fonts.bold, size, width).slice(0, head.names);
  names.forEach((line, i) => {
    sheet.push(textMark(line, MARGIN.left, head.y + i * 11, { face: 'bold', size }));
  });
  const under = head.y + mm(6) + (names.length - 1) * 11;
  const text = sender.lines.map(printable).join('  \u00b7  ');
  const lines = wrap(text, fonts.regular, 8.5, whole).slice(0, 2);
  lines.forEach((line, i) => {
    sheet.push(textMark(line, MARGIN.left, under + i * 11, { size: 8.5, colour: QUIET }));
  });
  const rule = under + mm(3) + (lines.length - 1) * 11;
  sheet.push(horizontal(MARGIN.left, rule, whole, { width: 0.75, colour: RULE }));
}

/** Footer columns of the first sheet: register, contact, bank. */
export function drawFooter(flow: Flow, sender: SenderBlock, paper: Paper): void {
  const [sheet] = flow.sheets;
  if (sheet === undefined || sender.preprinted === true) return;
  const columns = sender.footer;
  if (columns.length === 0) return;
  const top = paper.height - FOOTER;
  sheet.push(horizontal(MARGIN.left, top, flow.width));
  const gutter = 12;
  const width = (flow.width - gutter * (columns.length - 1)) / columns.length;
  columns.forEach((column, c) => {
    const x = MARGIN.left + c * (width + gutter);
    onSheet(sheet, addNode(flow.root, 'P'), () => {
      const lines = column.flatMap((text) => footerLines(text, flow.fonts, width));
      lines.slice(0, FOOTER_LINES).forEach(({ line, size }, i) => {
        sheet.push(textMark(line, x, top + 11 + i * 9, { size, colour: QUIET }));
      });
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
  onSheet(sheet, null, () => {
    for (const y of layout.folds) sheet.push(horizontal(mm(5), y, mm(4)));
    if (layout.punch !== null) sheet.push(horizontal(mm(5), layout.punch, mm(6)));
  });
}

/** "Page 2 of 3" and, from the second sheet on, who writes and about what: no part of the text. */
export function drawRunningHeads(
  flow: Flow,
  model: DocumentModel,
  subject: string,
  paper: Paper,
  foot = FIRST_FOOT,
): void {
  const { sheets, fonts, width } = flow;
  if (sheets.length < 2) return;
  const right = width === BODY_WIDTH ? BODY_RIGHT : MARGIN.left + width;
  sheets.forEach((sheet, i) => {
    onSheet(sheet, null, () => {
      const label = fill(model.pageLabel, { page: i + 1, pages: sheets.length });
      const y = i === 0 ? paper.height - foot : mm(18);
      sheet.push(textMark(label, right, y, { size: 8, align: 'right', colour: QUIET }));
      if (i > 0) drawRunningHead(sheet, fonts, `${model.sender.name}  \u00b7  ${subject}`, width);
    });
  });
}

function drawRunningHead(sheet: Sheet, fonts: Fonts, text: string, column: number): void {
  const [line = ''] = wrap(text, fonts.regular, 8, column - mm(28));
  sheet.push(textMark(line, MARGIN.left, mm(18), { size: 8, colour: QUIET }));
  sheet.push(horizontal(MARGIN.left, mm(21), column));
}
