import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PlainDate } from '../../domain/dates/plainDate';
import { isPdf, readEInvoices } from '../../domain/importing/einvoice/readEInvoice';
import {
  type InvoiceFile,
  type RefusedFile,
  toImportDraft,
} from '../../domain/importing/einvoice/toImportDraft';
import type { Mapping } from '../../domain/importing/mapping/mapping';
import type { Attachment } from '../../domain/importing/openItems/draft';
import { rejectsAsCsv } from '../../domain/importing/rejects';
import type { ImportAnswer, ImportAsk, OriginalBytes } from './importProtocol';

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
export interface OpenedInvoice {
  readonly answer: ImportAnswer;
  readonly read: ((ask: ImportAsk & { ask: 'read' }) => ImportAnswer) | null;
}

interface FilesRead {
  readonly invoices: readonly InvoiceFile[];
  readonly refused: readonly RefusedFile[];
  readonly originals: readonly OriginalBytes[];
}

/**
 * Reads the invoices of one file, or of several that were chosen together. Each is taken or refused on
 * its own; only where none can be taken is the whole refused, for the reason of the first.
 */
export function openEInvoices(ask: ImportAsk & { ask: 'open' }): OpenedInvoice {
  const files = [ask, ...(ask.others ?? [])].map(originalOf);
  const read = files.map(readFile);
  const invoices = read.flatMap((one) => one.invoices);
  const refused = read.flatMap((one) => one.refused);
  const [first] = refused;
  if (invoices.length === 0 && first !== undefined) {
    return { answer: { answer: 'refused', refusal: first.refusal }, read: null };
  }
  const found = { invoices, refused, originals: files };
  return {
    answer: { answer: 'opened', file: openedFile(found, ask.today) },
    read: (question) => answerOf(found, question),
  };
}

function originalOf({ name, bytes }: Pick<OriginalBytes, 'name' | 'bytes'>): OriginalBytes {
  return { name, bytes, sha256: bytesToHex(sha256(bytes)) };
}

function readFile({ name, sha256: hash, bytes }: OriginalBytes): Omit<FilesRead, 'originals'> {
  const mime = isPdf(bytes) ? 'application/pdf' : 'application/xml';
  const file: Attachment = { name, sha256: hash, mime };
  const read = readEInvoices(bytes);
  if (!read.ok) return { invoices: [], refused: [{ file, refusal: read.error }] };
  return {
    invoices: read.value.flatMap((one) => (one.ok ? [{ invoice: one.value, file }] : [])),
    refused: read.value.flatMap((one) => (one.ok ? [] : [{ file, refusal: one.error }])),
  };
}

function answerOf(
  { invoices, refused, originals }: FilesRead,
  { asOf, own }: ImportAsk & { ask: 'read' },
): ImportAnswer {
  const draft = toImportDraft(invoices, { asOf, refused, ...(own !== undefined && { own }) });
  return {
    ...{ answer: 'items', draft, originals },
    rejectsCsv: draft.rejected.length === 0 ? '' : rejectsAsCsv(draft.rejected, ['File']),
  };
}

function openedFile(
  { invoices, refused, originals }: FilesRead,
  suggestedAsOf: PlainDate,
): Extract<ImportAnswer, { answer: 'opened' }>['file'] {
  const [original] = originals;
  const encodings = new Set(invoices.map(({ invoice }) => invoice.encoding));
  return {
    ...{ sha256: original?.sha256 ?? '', delimiter: '', headerLine: null, columns: [] },
    encoding: encodings.size === 1 ? ([...encodings][0] ?? null) : null,
    ...{ sheets: [], sample: [], rows: invoices.length + refused.length },
    ...{ fingerprint: 'e-invoice', mapping: NO_MAPPING, suggestedAsOf },
  };
}
