import { bytesToHex } from '@noble/hashes/utils.js';
import { readBankEntries } from '../../domain/importing/bank/readBankEntries';
import { customersAsItems } from '../../domain/importing/customers/asItems';
import { readCustomers } from '../../domain/importing/customers/readCustomers';
import { isEInvoice } from '../../domain/importing/einvoice/readEInvoice';
import { headerFingerprint } from '../../domain/importing/mapping/fingerprint';
import type { Mapping } from '../../domain/importing/mapping/mapping';
import { reuseMapping, withFormats } from '../../domain/importing/mapping/proposeMapping';
import type { ImportDraft } from '../../domain/importing/openItems/draft';
import { readOpenItems } from '../../domain/importing/openItems/readOpenItems';
import { suggestAsOf } from '../../domain/importing/openItems/suggestAsOf';
import { type OpenedTable, openDecoded, openTable } from '../../domain/importing/openTable';
import { rejectsAsCsv } from '../../domain/importing/rejects';
import { readStatement, statementFormat } from '../../domain/importing/statement/readStatement';
import { toBankDraft } from '../../domain/importing/statement/toBankDraft';
import type { StatementFormat } from '../../domain/importing/statement/types';
import type { Table } from '../../domain/importing/table/sniffTable';
import { type DecodedText, decodeText } from '../../domain/importing/text/decode';
import type { Hooks, Note } from '../../domain/importing/types';
import { isZip } from '../../domain/importing/xlsx/readWorkbook';
import { type Refusal, refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { type OpenedInvoices, openEInvoices } from './eInvoiceFiles';
import {
  type BankAnswer,
  type ImportAnswer,
  type ImportAsk,
  type MoreAsk,
  type NamedBytes,
  READ_AS_FOUND,
  type ReadAs,
  type SourceMemory,
} from './importProtocol';
import { type DraftPiece, piecesOf } from './pieces';

/** Rows shown on the mapping screen. */
const SAMPLE_ROWS = 8;

/** A statement that names its own fields has no columns. */
const NOTHING_TO_MAP: Mapping = {
  ...{ kind: 'bank-statement', preset: 'generic', layout: 'row-per-invoice' },
  ...{ columns: {}, dates: {}, decimals: {}, headerCurrency: null, questions: [] },
};

type OpenAsk = ImportAsk & { ask: 'open' };

/** The file as it was first asked for, so that it can be read in another way. */
let asked: OpenAsk | null = null;
/** Its SHA-256, hexadecimal. */
let sha256Of = '';
/** Its fingerprint before the user chose encoding or sheet. */
let foundAs: string | null = null;
let opened: OpenedTable | null = null;
let statement: BankAnswer | null = null;
let invoices: OpenedInvoices | null = null;

/** Progress is said at most so often, in milliseconds: each time costs the window a drawing. */
const PROGRESS_MS = 40;
let saidAt = 0;

const hooks: Hooks = { onProgress: sayProgress };

function sayProgress(done: number, total: number): void {
  const now = performance.now();
  if (now - saidAt < PROGRESS_MS) return;
  saidAt = now;
  say({ answer: 'progress', done, total });
}

/** What is left to say of the last answer; the window asks its next question once it has it all. */
let pieces: ReturnType<typeof piecesOf> | null = null;

self.onmessage = ({ data }: MessageEvent<ImportAsk | MoreAsk>) => void hear(data);

/** What goes wrong here is a defect; unheard it would leave the window waiting. */
self.onunhandledrejection = ({ reason }) => {
  setTimeout(() => {
    throw reason;
  }, 0);
};

async function hear(question: ImportAsk | MoreAsk): Promise<void> {
  if (question.ask === 'open') sha256Of = await digestOf(question.bytes);
  if (question.ask !== 'more') pieces = piecesOf(answerTo(question));
  const next = pieces?.next();
  if (next?.done === false) say(next.value);
}

/** The browser's own hashing takes a tenth of the time of one written in JavaScript. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}

function answerTo(ask: ImportAsk): ImportAnswer {
  switch (ask.ask) {
    case 'open':
      asked = ask;
      return open(ask, READ_AS_FOUND);
    case 'invoices':
      return openInvoices(ask.files, ask.today);
    case 'reopen':
      if (asked === null) throw new Error('asked to read again before a file was opened');
      return open(asked, ask.chosen);
    case 'read':
      return read(ask);
  }
}

function say(message: ImportAnswer | DraftPiece): void {
  self.postMessage(message);
}

function open(ask: OpenAsk, readAs: ReadAs): ImportAnswer {
  if (isEInvoice(ask.bytes)) return openInvoices([ask], ask.today);
  if (isZip(ask.bytes)) {
    const { sheet } = readAs;
    const options = { kind: ask.kind, ...(sheet === null ? {} : { sheet }) };
    return openList(ask, readAs, openTable(ask.bytes, options, hooks));
  }
  const decoded = decodeText(ask.bytes, readAs.encoding ?? undefined);
  if (!decoded.ok) return { answer: 'refused', refusal: decoded.error };
  const format = statementFormat(decoded.value.text);
  if (format !== null) return openStatement(ask, decoded.value, format);
  return openList(ask, readAs, openDecoded(decoded.value, ask.kind, hooks));
}

function openInvoices(files: readonly NamedBytes[], today: OpenAsk['today']): ImportAnswer {
  invoices = openEInvoices(files, today, sayProgress);
  return invoices.answer;
}

function openList(ask: OpenAsk, readAs: ReadAs, found: Result<OpenedTable, Refusal>): ImportAnswer {
  if (!found.ok) return { answer: 'refused', refusal: found.error };
  opened = found.value;
  const { table, encoding, sheets, leftOut } = opened;
  if (table.records.length + table.problems.length === 0 && leftOut > 0) {
    return { answer: 'refused', refusal: refusal('import.no-receivables', { count: leftOut }) };
  }
  const fingerprint = headerFingerprint(table.columns);
  const before = foundAs === null ? readBefore(ask.sources, fingerprint) : null;
  foundAs ??= fingerprint;
  if (before !== null) return open(ask, before);
  const { kind } = opened.mapping;
  const remembered = ask.sources.find(
    (one) => one.fingerprint === fingerprint && one.mapping.kind === kind,
  );
  const mapping =
    remembered === undefined ? opened.mapping : reuseMapping(table, remembered.mapping);
  return {
    answer: 'opened',
    file: {
      sha256: sha256Of,
      ...{ encoding, sheets, delimiter: table.delimiter, headerLine: table.headerLine },
      ...{ readAs, foundAs },
      columns: table.columns,
      sample: table.records.slice(0, SAMPLE_ROWS).map((record) => record.cells),
      rows: table.records.length,
      fingerprint,
      mapping,
      suggestedAsOf:
        mapping.kind === 'open-items' ? suggestAsOf(table, mapping, ask.today) : ask.today,
    },
  };
}

/** How the user had earlier files read that looked the same, or null where they were read as found. */
function readBefore(sources: readonly SourceMemory[], fingerprint: string): ReadAs | null {
  const known = sources.find(
    ({ foundAs, readAs }) =>
      foundAs === fingerprint && (readAs.encoding !== null || readAs.sheet !== null),
  );
  return known?.readAs ?? null;
}

/** A statement in a format of the banks is read at once, whatever the user took it for. */
function openStatement(
  ask: OpenAsk,
  { text, encoding }: DecodedText,
  format: StatementFormat,
): ImportAnswer {
  const found = readStatement(text, format);
  if (!found.ok) return { answer: 'refused', refusal: found.error };
  const draft = toBankDraft(found.value);
  statement = { answer: 'bank', draft, rejectsCsv: rejectsAsCsv(draft.rejected) };
  return {
    answer: 'statement',
    file: {
      ...{ encoding, form: found.value.format, mapping: NOTHING_TO_MAP },
      ...{
        delimiter: null,
        sheets: [],
        headerLine: null,
        columns: [],
        sample: [],
        ...{ fingerprint: '', foundAs: '', readAs: READ_AS_FOUND },
      },
      sha256: sha256Of,
      rows: draft.entries.length + draft.rejected.length,
      suggestedAsOf: ask.today,
    },
    bank: statement,
  };
}

function read(ask: ImportAsk & { ask: 'read' }): ImportAnswer {
  if (invoices?.read) return invoices.read(ask);
  if (statement !== null) return statement;
  if (opened === null) throw new Error('asked to read before a file was opened');
  const { table, notes } = opened;
  const { asOf, defaultCurrency } = ask;
  const mapping = ask.mapping.questions.length > 0 ? ask.mapping : refreshed(table, ask);
  const refuse = (why: Refusal): ImportAnswer => ({ answer: 'refused', refusal: why, mapping });
  if (mapping.kind === 'bank-statement') {
    const draft = readBankEntries(table, mapping, { defaultCurrency }, hooks);
    return draft.ok
      ? { answer: 'bank', draft: draft.value, rejectsCsv: csvOf(table, draft.value) }
      : refuse(draft.error);
  }
  const draft =
    mapping.kind === 'customers'
      ? customersAsItems(readCustomers(table, mapping, hooks), asOf)
      : readOpenItems(table, mapping, { asOf, defaultCurrency }, hooks);
  return draft.ok
    ? {
        answer: 'items',
        draft: withNotes(draft.value, notes),
        rejectsCsv: csvOf(table, draft.value),
      }
    : refuse(draft.error);
}

/** A column that was chosen by hand has no date order or decimal mark yet: look at its values. */
function refreshed(from: Table, { mapping }: ImportAsk & { ask: 'read' }) {
  const sniffed = withFormats(from, mapping);
  return {
    ...sniffed,
    dates: { ...sniffed.dates, ...mapping.dates },
    decimals: { ...sniffed.decimals, ...mapping.decimals },
    questions: sniffed.questions.filter((question) =>
      question.kind === 'date'
        ? mapping.dates[question.role] === undefined
        : mapping.decimals[question.role] === undefined,
    ),
  };
}

/** What was noted on the way to the table comes before what its rows say. */
function withNotes(draft: ImportDraft, notes: readonly Note[]): ImportDraft {
  return { ...draft, notes: [...notes, ...draft.notes] };
}

type Rejects = Parameters<typeof rejectsAsCsv>[0];

function csvOf(from: Table, draft: { readonly rejected: Rejects }): string {
  return rejectsAsCsv(draft.rejected, from.columns);
}
