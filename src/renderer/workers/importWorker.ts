import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readBankEntries } from '../../domain/importing/bank/readBankEntries';
import { headerFingerprint } from '../../domain/importing/mapping/fingerprint';
import type { Mapping } from '../../domain/importing/mapping/mapping';
import {
  proposeMapping,
  reuseMapping,
  withFormats,
} from '../../domain/importing/mapping/proposeMapping';
import { readOpenItems } from '../../domain/importing/openItems/readOpenItems';
import { suggestAsOf } from '../../domain/importing/openItems/suggestAsOf';
import { rejectsAsCsv } from '../../domain/importing/rejects';
import { readStatement, statementFormat } from '../../domain/importing/statement/readStatement';
import { toBankDraft } from '../../domain/importing/statement/toBankDraft';
import type { StatementFormat } from '../../domain/importing/statement/types';
import { sniffTable, type Table } from '../../domain/importing/table/sniffTable';
import { type DecodedText, decodeText } from '../../domain/importing/text/decode';
import type { Hooks } from '../../domain/importing/types';
import type { BankAnswer, ImportAnswer, ImportAsk } from './importProtocol';

/** Rows shown on the mapping screen. */
const SAMPLE_ROWS = 8;

/** A statement that names its own fields has no columns. */
const NOTHING_TO_MAP: Mapping = {
  ...{ kind: 'bank-statement', preset: 'generic', layout: 'row-per-invoice' },
  ...{ columns: {}, dates: {}, decimals: {}, headerCurrency: null, questions: [] },
};

let table: Table | null = null;
let statement: BankAnswer | null = null;

const hooks: Hooks = {
  onProgress: (done, total) => say({ answer: 'progress', done, total }),
};

self.onmessage = (event: MessageEvent<ImportAsk>) => {
  say(event.data.ask === 'open' ? open(event.data) : read(event.data));
};

function say(answer: ImportAnswer): void {
  self.postMessage(answer);
}

function open(ask: ImportAsk & { ask: 'open' }): ImportAnswer {
  const decoded = decodeText(ask.bytes);
  if (!decoded.ok) return { answer: 'refused', refusal: decoded.error };
  const format = statementFormat(decoded.value.text);
  if (format !== null) return openStatement(ask, decoded.value, format);
  const sniffed = sniffTable(decoded.value.text, hooks);
  if (!sniffed.ok) return { answer: 'refused', refusal: sniffed.error };
  table = sniffed.value;
  const fingerprint = headerFingerprint(table.columns);
  const remembered = ask.remembered[fingerprint];
  const mapping =
    remembered === undefined || remembered.kind !== ask.kind
      ? proposeMapping(table, ask.kind)
      : reuseMapping(table, remembered);
  return {
    answer: 'opened',
    file: {
      sha256: bytesToHex(sha256(ask.bytes)),
      encoding: decoded.value.encoding,
      delimiter: table.delimiter,
      headerLine: table.headerLine,
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

/** A statement in a format of the banks is read at once, whatever the user took it for. */
function openStatement(
  ask: ImportAsk & { ask: 'open' },
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
      ...{ delimiter: '', headerLine: null, columns: [], sample: [], fingerprint: '' },
      sha256: bytesToHex(sha256(ask.bytes)),
      rows: draft.entries.length + draft.rejected.length,
      suggestedAsOf: ask.today,
    },
    bank: statement,
  };
}

function read(ask: ImportAsk & { ask: 'read' }): ImportAnswer {
  if (statement !== null) return statement;
  if (table === null) throw new Error('asked to read before a file was opened');
  const { asOf, defaultCurrency } = ask;
  const mapping = ask.mapping.questions.length > 0 ? ask.mapping : refreshed(table, ask);
  if (mapping.kind === 'bank-statement') {
    const draft = readBankEntries(table, mapping, { defaultCurrency }, hooks);
    return draft.ok
      ? { answer: 'bank', draft: draft.value, rejectsCsv: csvOf(table, draft.value) }
      : { answer: 'refused', refusal: draft.error };
  }
  const draft = readOpenItems(table, mapping, { asOf, defaultCurrency }, hooks);
  return draft.ok
    ? { answer: 'items', draft: draft.value, rejectsCsv: csvOf(table, draft.value) }
    : { answer: 'refused', refusal: draft.error };
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

type Rejects = Parameters<typeof rejectsAsCsv>[0];

function csvOf(from: Table, draft: { readonly rejected: Rejects }): string {
  return rejectsAsCsv(draft.rejected, from.columns);
}
