import type { AgreementModel } from '../../domain/documents/model';
import { drawLetterhead, drawRunningHeads, PLAIN_HEAD } from './chrome';
import { addNode } from './file/structure';
import { Flow } from './flow';
import type { Fonts } from './fonts';
import { A4, BODY_WIDTH, bodyBottom, MARGIN, mm } from './geometry';
import type { LaidOut } from './layOut';
import { horizontal, onSheet, QUIET, RULE, textMark } from './sheet';
import { drawTable } from './table';
import { printable, wrap } from './wrap';

type Party = AgreementModel['parties'][number];
type Clause = AgreementModel['clauses'][number];
type Signature = AgreementModel['signatures'][number];

/** Lays out an agreement: parties side by side, numbered clauses, tables, signature blocks. */
export function agreementSheets(model: AgreementModel, fonts: Fonts): LaidOut {
  const flow = new Flow(fonts, mm(42), model.language, { bottom: bodyBottom(A4) });
  drawLetterhead(flow, model.sender, PLAIN_HEAD);
  flow.text(model.heading, { role: 'H1', face: 'bold', size: 16, leading: 21, after: 10 });
  drawParties(flow, model.parties);
  model.clauses.forEach((clause, i) => {
    // Signatures on a sheet of their own could be put under any text: the last clause stays with them.
    const last = i === model.clauses.length - 1;
    if (last) flow.need(clauseHeight(flow, clause) + signaturesHeight(model.signatures));
    drawClause(flow, clause, i + 1);
    if (i === model.claimAfter) drawAnnex(flow, model.claim);
    if (i === model.scheduleAfter) drawAnnex(flow, model.schedule);
    flow.y += 3;
  });
  drawSignatures(flow, model.signatures);
  drawNotes(flow, model.footerNote);
  drawRunningHeads(flow, model, model.heading, A4);
  return { sheets: flow.sheets, paper: A4, root: flow.root };
}

const CLAUSE = { size: 9.5, leading: 12.5, after: 3.5 } as const;
const CLAUSE_HEAD = 14.5;

function drawClause(flow: Flow, clause: Clause, no: number): void {
  const keepWith = 3 * CLAUSE.leading;
  const style = { role: 'H2', face: 'bold', size: 10.5, leading: CLAUSE_HEAD, keepWith } as const;
  flow.text(`${no}.  ${clause.heading}`, style);
  for (const paragraph of clause.paragraphs) flow.text(paragraph, CLAUSE);
}

function clauseHeight({ fonts }: Flow, clause: Clause): number {
  const lines = clause.paragraphs.flatMap((text) =>
    wrap(text, fonts.regular, CLAUSE.size, BODY_WIDTH),
  );
  return CLAUSE_HEAD + lines.length * CLAUSE.leading + clause.paragraphs.length * CLAUSE.after;
}

function drawAnnex(flow: Flow, table: AgreementModel['claim']): void {
  flow.y += 2;
  drawTable(flow, table);
  flow.y += 10;
}

const GUTTER = mm(10);
const HALF = (BODY_WIDTH - GUTTER) / 2;

/** Calls `draw` for each entry, two to a row; `draw` answers the height it used. */
function inPairs<T>(
  flow: Flow,
  all: readonly T[],
  height: number,
  draw: (one: T, x: number) => number,
): void {
  for (let i = 0; i < all.length; i += 2) {
    flow.need(height);
    const pair = all.slice(i, i + 2);
    const used = pair.map((one, side) => {
      let height = 0;
      flow.tagged('P', () => {
        height = draw(one, MARGIN.left + side * (HALF + GUTTER));
      });
      return height;
    });
    flow.y += Math.max(...used);
  }
}

function drawParties(flow: Flow, parties: readonly Party[]): void {
  inPairs(flow, parties, 100, ({ role, lines }, x) => {
    flow.sheet.push(textMark(printable(role), x, flow.y + 9, { size: 8.5, colour: QUIET }));
    const all = lines.flatMap((line, i) =>
      wrap(line, i === 0 ? flow.fonts.bold : flow.fonts.regular, 10, HALF).map((text) => ({
        text,
        face: i === 0 ? ('bold' as const) : ('regular' as const),
      })),
    );
    all.forEach(({ text, face }, i) => {
      flow.sheet.push(textMark(text, x, flow.y + 23 + i * 13, { size: 10, face }));
    });
    return 23 + all.length * 13 + 8;
  });
}

const SIGNATURE_ROW = mm(12);

export function signaturesHeight(signatures: readonly Signature[]): number {
  const most = Math.max(0, ...signatures.map(({ labels }) => labels.length));
  return Math.ceil(signatures.length / 2) * (40 + most * SIGNATURE_ROW);
}

export function drawSignatures(flow: Flow, signatures: readonly Signature[]): void {
  flow.y += 4;
  inPairs(
    flow,
    signatures,
    signaturesHeight(signatures.slice(0, 2)),
    ({ role, name, labels }, x) => {
      flow.sheet.push(textMark(printable(role), x, flow.y + 9, { size: 8.5, colour: QUIET }));
      const names = wrap(name, flow.fonts.bold, 10, HALF);
      names.forEach((line, i) => {
        flow.sheet.push(textMark(line, x, flow.y + 23 + i * 13, { size: 10, face: 'bold' }));
      });
      const from = flow.y + 23 + (names.length - 1) * 13;
      labels.forEach((label, i) => {
        const y = from + (i + 1) * SIGNATURE_ROW;
        flow.sheet.push(horizontal(x, y, HALF, { colour: RULE }));
        flow.sheet.push(textMark(printable(label), x, y + 9, { size: 7.5, colour: QUIET }));
      });
      return from - flow.y + labels.length * SIGNATURE_ROW + 13;
    },
  );
}

/** The note at the foot of every sheet, and room for the initials of both sides. */
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
