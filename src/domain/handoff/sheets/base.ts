import type { Company } from '../../accounts/party';
import type { PlainDate } from '../../dates/plainDate';
import type { LabelledText, StatementModel, TableModel } from '../../documents/model';
import { senderBlock } from '../../documents/sender';
import type { Currency } from '../../money/currency';
import type { PackSpeech } from '../words/words';

/** What every sheet of a pack begins with. */
export interface SheetHead {
  readonly speech: PackSpeech;
  readonly company: Company;
  readonly cutOff: PlainDate;
  readonly heading: string;
  /** Whom the sheet is about; '' for the pack as a whole. */
  readonly about: string;
  readonly facts: readonly LabelledText[];
  readonly currency?: Currency;
}

/** A sheet of the pack; `orientation` is upright unless it says otherwise. */
export function sheet(
  { speech, company, cutOff, heading, about, facts, currency = company.currency }: SheetHead,
  sections: StatementModel['sections'],
  orientation: 'portrait' | 'landscape' = 'portrait',
): StatementModel {
  return {
    kind: 'statement',
    orientation,
    title: [heading, about, cutOff].filter((part) => part !== '').join(', '),
    language: speech.language,
    date: cutOff,
    sender: senderBlock(company, currency, speech.sender),
    pageLabel: speech.pageLabel,
    heading,
    facts: [...facts, { label: speech.say('asAt'), text: speech.long(cutOff) }]
      .filter(({ text }) => text.trim() !== '')
      .map(({ label, text }) => ({ label, text: clipped(text) })),
    sections,
  };
}

/** A column set to the left; `width` in parts of a hundred. */
export function left(heading: string, share: number): TableModel['columns'][number] {
  return { heading, align: 'left', share };
}

/** A column of figures, set to the right; `width` in parts of a hundred. */
export function right(heading: string, share: number): TableModel['columns'][number] {
  return { heading, align: 'right', share };
}

/** A table, or null when it has no rows. Long texts go on in rows of their own. */
export function tableOf(
  columns: TableModel['columns'],
  rows: readonly (readonly string[])[],
  totals: readonly (readonly string[])[] = [],
): TableModel | null {
  if (rows.length === 0) return null;
  return { columns, rows: rows.flatMap(continued), totals };
}

/** Characters in one cell: a document takes 500 units, and a character may be two. */
const CELL = 240;

function clipped(text: string): string {
  return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`;
}

/** A row whose texts are too long for a cell as several rows, nothing lost. */
function continued(row: readonly string[]): string[][] {
  const parts = row.map(chunks);
  const height = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => parts.map((part) => part[at] ?? ''));
}

/** Broken after a blank where there is one, never inside a character. */
function chunks(text: string): string[] {
  const found: string[] = [];
  let rest = Array.from(text);
  while (rest.length > CELL) {
    const blank = rest.lastIndexOf(' ', CELL - 1);
    const at = blank > CELL / 2 ? blank + 1 : CELL - 40;
    found.push(rest.slice(0, at).join(''));
    rest = rest.slice(at);
  }
  return [...found, rest.join('')];
}
