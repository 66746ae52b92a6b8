import type { AgreementModel } from '../../../domain/documents/model';
import { DENSITIES, type Density, NORMAL } from '../density';
import { Flow } from '../flow';
import type { Fonts } from '../fonts';
import { A4, BODY_WIDTH, bodyBottom, mm } from '../geometry';
import type { LaidOut } from '../layOut';
import { drawLetterhead, drawRunningHeads, PLAIN_HEAD } from '../pieces/chrome';
import { drawCoupons } from '../pieces/coupons';
import {
  drawNotes,
  drawSignatures,
  inPairs,
  SIGNATURE_ROW,
  signaturesHeight,
} from '../pieces/signatures';
import { drawTable } from '../pieces/table';
import { QUIET, textMark } from '../sheet';
import { printable, wrap } from '../wrap';

type Party = AgreementModel['parties'][number];
type Clause = AgreementModel['clauses'][number];

/** How closely an agreement is set. Points. */
interface Setting {
  readonly clause: { readonly size: number; readonly leading: number; readonly after: number };
  readonly head: { readonly size: number; readonly leading: number };
  /** Between clauses, and below a table. */
  readonly between: number;
  readonly belowTable: number;
  /** Height of a line to sign on. */
  readonly row: number;
  readonly density: Density;
}

const OPEN: Setting = {
  clause: { size: 9.5, leading: 12.5, after: 3.5 },
  head: { size: 10.5, leading: 14.5 },
  between: 3,
  belowTable: 10,
  row: SIGNATURE_ROW,
  density: NORMAL,
};

/** From open to close: an agreement takes the first with which it needs the fewest sheets. */
const SETTINGS: readonly Setting[] = [
  OPEN,
  {
    clause: { size: 9, leading: 11.4, after: 2.8 },
    head: { size: 9.5, leading: 12.6 },
    between: 2.4,
    belowTable: 7,
    row: mm(10.5),
    density: DENSITIES[1] ?? NORMAL,
  },
  {
    clause: { size: 8.5, leading: 10.4, after: 2 },
    head: { size: 9, leading: 11.4 },
    between: 1.8,
    belowTable: 5,
    row: mm(9.5),
    density: DENSITIES[2] ?? NORMAL,
  },
  {
    clause: { size: 8, leading: 9.7, after: 1.6 },
    head: { size: 8.5, leading: 10.6 },
    between: 1.4,
    belowTable: 4,
    row: mm(9),
    density: DENSITIES[2] ?? NORMAL,
  },
];

/**
 * Lays out an agreement: parties side by side, numbered clauses, tables, signature blocks, then the
 * payment slips. One from before there were fields to sign is set as it was then.
 */
export function agreementSheets(model: AgreementModel, fonts: Fonts): LaidOut {
  const settings = model.signatures.some(({ fields }) => fields !== undefined) ? SETTINGS : [OPEN];
  const flows = settings.map((setting) => textOf(model, fonts, setting));
  const fewest = Math.min(...flows.map(({ sheets }) => sheets.length));
  const flow = flows.find(({ sheets }) => sheets.length === fewest) ?? textOf(model, fonts, OPEN);
  drawNotes(flow, model.footerNote);
  drawCoupons(flow, model.coupons);
  drawRunningHeads(flow, model, model.heading, A4);
  return { sheets: flow.sheets, paper: A4, root: flow.root };
}

/** Everything that is signed. */
function textOf(model: AgreementModel, fonts: Fonts, setting: Setting): Flow {
  const { density, row } = setting;
  const flow = new Flow(fonts, mm(42), model.language, { bottom: bodyBottom(A4), density });
  drawLetterhead(flow, model.sender, PLAIN_HEAD);
  flow.text(model.heading, { role: 'H1', face: 'bold', size: 16, leading: 21, after: 10 });
  drawParties(flow, model.parties);
  model.clauses.forEach((clause, i) => {
    // Signatures on a sheet of their own could be put under any text: the last clause stays with them.
    const last = i === model.clauses.length - 1;
    if (last) {
      flow.need(clauseHeight(flow, clause, setting) + signaturesHeight(model.signatures, row));
    }
    drawClause(flow, clause, i + 1, setting);
    if (i === model.claimAfter) drawAnnex(flow, model.claim, setting);
    if (i === model.scheduleAfter) drawAnnex(flow, model.schedule, setting);
    flow.y += setting.between;
  });
  drawSignatures(flow, model.signatures, row);
  if (model.claimAfter >= model.clauses.length) {
    const style = { role: 'H2', face: 'bold', ...setting.head, keepWith: 40 } as const;
    flow.text(model.annexHeading ?? '', style);
    drawAnnex(flow, model.claim, setting);
  }
  return flow;
}

function drawClause(flow: Flow, clause: Clause, no: number, { clause: body, head }: Setting): void {
  const keepWith = 3 * body.leading;
  flow.text(`${no}.  ${clause.heading}`, { role: 'H2', face: 'bold', ...head, keepWith });
  for (const paragraph of clause.paragraphs) flow.text(paragraph, body);
}

function clauseHeight({ fonts }: Flow, clause: Clause, { clause: body, head }: Setting): number {
  const lines = clause.paragraphs.flatMap((text) =>
    wrap(text, fonts.regular, body.size, BODY_WIDTH),
  );
  return head.leading + lines.length * body.leading + clause.paragraphs.length * body.after;
}

function drawAnnex(flow: Flow, table: AgreementModel['claim'], { belowTable }: Setting): void {
  flow.y += 2;
  drawTable(flow, table);
  flow.y += belowTable;
}

function drawParties(flow: Flow, parties: readonly Party[]): void {
  inPairs(flow, parties, 100, ({ role, lines }, x, width) => {
    flow.sheet.push(textMark(printable(role), x, flow.y + 9, { size: 8.5, colour: QUIET }));
    const all = lines.flatMap((line, i) =>
      wrap(line, i === 0 ? flow.fonts.bold : flow.fonts.regular, 10, width).map((text) => ({
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
