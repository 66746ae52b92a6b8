import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { EInvoice } from '../../domain/importing/einvoice/invoice';
import { isPdf, readEInvoices } from '../../domain/importing/einvoice/readEInvoice';
import { toImportDraft } from '../../domain/importing/einvoice/toImportDraft';
import type { Mapping } from '../../domain/importing/mapping/mapping';
import type { Attachment } from '../../domain/importing/openItems/draft';
import { rejectsAsCsv } from '../../domain/importing/rejects';
import type { Refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import {
  type ImportAnswer,
  type ImportAsk,
  type ListedInvoice,
  type NamedBytes,
  type OriginalBytes,
  READ_AS_FOUND,
} from './importProtocol';

/** An electronic invoice has no columns, so there is nothing to map. */
const NO_MAPPING: Mapping = {
  kind: 'open-items',
  preset: 'e-invoice',
  layout: 'row-per-invoice',
  columns: {},
  dates: {},
  decimals: {},
  headerCurrency: null,
  questions: [],
};

/** Opened invoices: the answer to "open", and what answers "read". */
export interface OpenedInvoices {
  readonly answer: ImportAnswer;
  readonly read: ((ask: ImportAsk & { ask: 'read' }) => ImportAnswer) | null;
}

/** One invoice of a file; or the file, when nothing of it can be taken. */
interface Found {
  readonly file: Attachment;
  readonly read: Result<EInvoice, Refusal>;
}

/**
 * Reads the invoices of one file, or of several that were chosen together. Each is taken or refused on
 * its own; only where none can be taken is the whole refused, for the reason of the first.
 */
export function openEInvoices(
  files: readonly NamedBytes[],
  today: PlainDate,
  onProgress: (done: number, total: number) => void,
): OpenedInvoices {
  const originals = files.map(originalOf);
  const found = originals.flatMap((original, index) => {
    onProgress(index, files.length);
    return readFile(original);
  });
  const [first] = found;
  if (first?.read.ok === false && found.every(({ read }) => !read.ok)) {
    return { answer: { answer: 'refused', refusal: first.read.error }, read: null };
  }
  return {
    answer: { answer: 'opened', file: openedFile(found, originals, today) },
    read: (ask) => answerOf(found, originals, ask),
  };
}

function originalOf({ name, bytes }: NamedBytes): OriginalBytes {
  return { name, bytes, sha256: bytesToHex(sha256(bytes)) };
}

function readFile({ name, sha256: hash, bytes }: OriginalBytes): Found[] {
  const mime = isPdf(bytes) ? 'application/pdf' : 'application/xml';
  const file: Attachment = { name, sha256: hash, mime };
  const read = readEInvoices(bytes);
  return read.ok ? read.value.map((one) => ({ file, read: one })) : [{ file, read }];
}

function answerOf(
  found: readonly Found[],
  originals: readonly OriginalBytes[],
  { asOf, own }: ImportAsk & { ask: 'read' },
): ImportAnswer {
  const invoices = found.flatMap(({ file, read }) =>
    read.ok ? [{ file, invoice: read.value }] : [],
  );
  const refused = found.flatMap(({ file, read }) =>
    read.ok ? [] : [{ file, refusal: read.error }],
  );
  const draft = toImportDraft(invoices, { asOf, refused, ...(own !== undefined && { own }) });
  return {
    ...{ answer: 'items', draft, originals },
    rejectsCsv: draft.rejected.length === 0 ? '' : rejectsAsCsv(draft.rejected, ['File']),
  };
}

function openedFile(
  found: readonly Found[],
  originals: readonly OriginalBytes[],
  suggestedAsOf: PlainDate,
): Extract<ImportAnswer, { answer: 'opened' }>['file'] {
  return {
    ...{ sha256: hashOf(originals), encoding: null, delimiter: '', headerLine: null },
    ...{ columns: [], sheets: [], sample: [], rows: found.length, mapping: NO_MAPPING },
    ...{ fingerprint: 'e-invoice', foundAs: 'e-invoice', readAs: READ_AS_FOUND, suggestedAsOf },
    invoices: found.map(listed),
  };
}

/** Of one file its own; of several that of their hashes, in their order. */
function hashOf(originals: readonly OriginalBytes[]): string {
  const [first] = originals;
  if (first !== undefined && originals.length === 1) return first.sha256;
  const text = originals.map((file) => file.sha256).join('\n');
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

function listed({ file, read }: Found): ListedInvoice {
  const { name, sha256: hash } = file;
  if (!read.ok) return { name, sha256: hash, read: err(read.error) };
  const { number, kind, issuedOn, seller, buyer, totals } = read.value;
  const facts = { number, kind, issuedOn, seller, buyer, payable: totals.payable };
  return { name, sha256: hash, read: ok(facts) };
}
