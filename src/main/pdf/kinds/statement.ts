import type { LabelledText, StatementModel } from '../../../domain/documents/model';
import { Flow } from '../flow';
import type { Face, Fonts } from '../fonts';
import { A4, MARGIN, mm } from '../geometry';
import type { LaidOut } from '../layOut';
import { drawFooter, drawLetterhead, drawRunningHeads, PLAIN_HEAD } from '../pieces/chrome';
import { drawTable, tableHeight } from '../pieces/table';
import { QUIET, textMark } from '../sheet';
import { printable, wrap } from '../wrap';

/** Lays out a statement of account, a contact log or any other plain report. */
export function statementSheets(model: StatementModel, fonts: Fonts): LaidOut {
  const paper = model.orientation === 'landscape' ? { width: A4.height, height: A4.width } : A4;
  const width = paper.width - MARGIN.left - MARGIN.right;
  const flow = new Flow(fonts, mm(42), model.language, { paper, width });
  drawLetterhead(flow, model.sender, PLAIN_HEAD);
  flow.text(model.heading, { role: 'H1', face: 'bold', size: 15, leading: 20, after: 8 });
  drawFacts(flow, model.facts);
  for (const section of model.sections) drawSection(flow, section);
  drawFooter(flow, model.sender, paper);
  drawRunningHeads(flow, model, model.heading, paper);
  return { sheets: flow.sheets, paper, root: flow.root };
}

/** Type size of a label, in points. */
const LABEL = 9;

/** Label and text in two columns, one fact per line; long labels push the texts to the right. */
export function drawFacts(flow: Flow, facts: readonly LabelledText[]): void {
  const widest = facts.map(({ label }) => flow.fonts.regular.width(printable(label), LABEL));
  const indent = Math.min(Math.max(mm(42), ...widest.map((width) => width + mm(3))), mm(80));
  for (const { label, text } of facts) {
    const lines = wrap(text, flow.fonts.regular, 9.5, flow.width - indent);
    flow.need(lines.length * 13);
    flow.tagged('P', () => {
      const style = { size: LABEL, colour: QUIET };
      flow.sheet.push(textMark(printable(label), MARGIN.left, flow.y + 10, style));
      for (const line of lines) {
        flow.sheet.push(textMark(line, MARGIN.left + indent, flow.y + 10, { size: 9.5 }));
        flow.y += 13;
      }
    });
  }
  flow.y += 10;
}

const PARAGRAPH = { size: 10, leading: 13, after: 5 } as const;
const SECTION = { role: 'H2', face: 'bold', size: 11.5, leading: 16, after: 3 } as const;

type Section = StatementModel['sections'][number];

function drawSection(flow: Flow, section: Section): void {
  const keepWith = 4 * flow.density.leading;
  if (section.together === true) flow.keep(sectionHeight(flow, section));
  flow.text(section.heading, { ...SECTION, keepWith });
  for (const paragraph of section.paragraphs) {
    flow.text(paragraph, PARAGRAPH);
  }
  if (section.table !== null) drawTable(flow, section.table);
  flow.y += 16;
}

function sectionHeight(flow: Flow, { heading, paragraphs, table }: Section): number {
  const lines = (text: string, face: Face, size: number) =>
    wrap(text, flow.fonts[face], size, flow.width).length;
  const texts = paragraphs.map(
    (text) => lines(text, 'regular', PARAGRAPH.size) * PARAGRAPH.leading + PARAGRAPH.after,
  );
  return texts.reduce(
    (sum, height) => sum + height,
    lines(heading, SECTION.face, SECTION.size) * SECTION.leading +
      SECTION.after +
      (table === null ? 0 : tableHeight(flow, table)),
  );
}
