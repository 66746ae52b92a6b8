import type { BilingualModel, Pair } from '../../../domain/documents/model';
import { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { A4, BODY_WIDTH, bodyBottom, MARGIN, mm } from '../geometry';
import type { LaidOut } from '../layOut';
import { drawLetterhead, drawRunningHeads, PLAIN_HEAD } from '../pieces/chrome';
import { drawCoupons } from '../pieces/coupons';
import { drawNotes, drawSignatures, signaturesHeight } from '../pieces/signatures';
import { drawTable } from '../pieces/table';
import { textMark } from '../sheet';
import { wrap } from '../wrap';
import { drawFacts } from './statement';

const GUTTER = mm(7);
const HALF = (BODY_WIDTH - GUTTER) / 2;

type Style = {
  readonly face: 'regular' | 'bold';
  readonly size: number;
  readonly leading: number;
  readonly after: number;
};

const TITLE: Style = { face: 'bold', size: 14, leading: 18, after: 8 };
const HEADING: Style = { face: 'bold', size: 10, leading: 13.5, after: 2 };
const BODY: Style = { face: 'regular', size: 9, leading: 11.8, after: 4.5 };

/** Lays out one text in two languages: what says the same stands side by side. */
export function bilingualSheets(model: BilingualModel, fonts: Fonts): LaidOut {
  const flow = new Flow(fonts, mm(42), model.language, { bottom: bodyBottom(A4) });
  const columns = { flow, other: model.otherLanguage };
  drawLetterhead(flow, model.sender, PLAIN_HEAD);
  drawPair(columns, model.heading, TITLE, 'H1');
  drawFacts(flow, model.facts);
  for (const [i, section] of model.sections.entries()) {
    // As in one language: the last clause stays with the signatures.
    const last = i === model.sections.length - 1 && section.table === null;
    if (last) flow.need(heightOf(flow, section) + signaturesHeight(model.signatures));
    drawSection(columns, section);
  }
  if (model.signatures.length > 0) {
    flow.need(signaturesHeight(model.signatures));
    drawSignatures(flow, model.signatures);
  }
  drawNotes(flow, model.footerNote);
  drawCoupons(flow, model.coupons);
  drawRunningHeads(flow, model, model.heading.left, A4);
  return { sheets: flow.sheets, paper: A4, root: flow.root };
}

interface Columns {
  readonly flow: Flow;
  /** Language of the right column. */
  readonly other: string;
}

function drawSection(columns: Columns, section: BilingualModel['sections'][number]): void {
  const { flow } = columns;
  flow.need(HEADING.leading + 3 * BODY.leading);
  drawPair(columns, section.heading, HEADING, 'H2');
  for (const pair of section.paragraphs) drawPair(columns, pair, BODY, 'P');
  if (section.table === null) return;
  flow.y += 2;
  drawTable(flow, section.table);
  flow.y += 10;
}

function heightOf({ fonts }: Flow, { heading, paragraphs }: BilingualModel['sections'][number]) {
  const tallest = ({ left, right }: Pair, { face, size, leading, after }: Style): number => {
    const lines = [left, right].map((text) => wrap(text, fonts[face], size, HALF).length);
    return Math.max(...lines) * leading + after;
  };
  return paragraphs.reduce((sum, one) => sum + tallest(one, BODY), tallest(heading, HEADING));
}

/** Two paragraphs from the same height on; where a sheet ends both go on on the next. */
function drawPair(
  { flow, other }: Columns,
  { left, right }: Pair,
  { face, size, leading, after }: Style,
  role: 'H1' | 'H2' | 'P',
): void {
  const font = flow.fonts[face];
  const sides = [
    { lines: wrap(left, font, size, HALF), x: MARGIN.left, node: flow.child(role) },
    {
      lines: wrap(right, font, size, HALF),
      x: MARGIN.left + HALF + GUTTER,
      node: flow.child(role, { lang: other }),
    },
  ];
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  flow.need(Math.min(2, most) * leading);
  for (let from = 0; from < most; ) {
    flow.need(leading);
    const room = Math.max(1, Math.floor(flow.left / leading));
    for (const { lines, x, node } of sides) {
      flow.inside(node, () => {
        lines.slice(from, from + room).forEach((line, i) => {
          const y = flow.y + (i + 0.75) * leading;
          flow.sheet.push(textMark(line, x, y, { face, size }));
        });
      });
    }
    flow.y += Math.min(room, most - from) * leading;
    from += room;
  }
  flow.y += after;
}
