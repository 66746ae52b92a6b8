import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { EInvoice } from '../../domain/importing/einvoice/invoice';
import { readEInvoice } from '../../domain/importing/einvoice/readEInvoice';
import { toImportDraft } from '../../domain/importing/einvoice/toImportDraft';
import type { Mapping } from '../../domain/importing/mapping/mapping';
import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import {
  type ImportAnswer,
  type ImportAsk,
  type InvoiceFile,
  type NamedBytes,
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

interface Taken {
  readonly name: string;
  readonly sha256: string;
  readonly read: Result<EInvoice, Refusal>;
}

/** A file that is the only one is refused as a whole; among several it is listed with the reason. */
export function openEInvoices(
  files: readonly NamedBytes[],
  today: PlainDate,
  onProgress: (done: number, total: number) => void,
): OpenedInvoices {
  const taken: Taken[] = [];
  for (const file of files) {
    taken.push(withoutRepeats(takenFile(file), taken));
    onProgress(taken.length, files.length);
  }
  const [only] = taken;
  if (only !== undefined && taken.length === 1 && !only.read.ok) {
    return { answer: { answer: 'refused', refusal: only.read.error }, read: null };
  }
  const invoices = taken.flatMap(({ name, sha256: hash, read }) =>
    read.ok ? [{ invoice: read.value, file: { name, sha256: hash } }] : [],
  );
  return {
    answer: { answer: 'opened', file: openedFile(taken, today) },
    read: ({ asOf }) => ({
      answer: 'items',
      draft: toImportDraft(invoices, { asOf }),
      rejectsCsv: '',
    }),
  };
}

function takenFile({ name, bytes }: NamedBytes): Taken {
  return { name, sha256: bytesToHex(sha256(bytes)), read: readEInvoice(bytes) };
}

/** The same file twice, or one invoice as XML and in a PDF, is one claim. */
function withoutRepeats(file: Taken, before: readonly Taken[]): Taken {
  const { read } = file;
  if (!read.ok) return file;
  const same = before.find((other) => other.read.ok && isSame(other.read.value, read.value));
  if (same === undefined) return file;
  const params = { number: read.value.number, name: same.name };
  return { ...file, read: err(refusal('einvoice.repeated', params)) };
}

function isSame(a: EInvoice, b: EInvoice): boolean {
  return a.number === b.number && a.kind === b.kind && a.seller.name === b.seller.name;
}

function openedFile(
  taken: readonly Taken[],
  suggestedAsOf: PlainDate,
): Extract<ImportAnswer, { answer: 'opened' }>['file'] {
  const [first] = taken;
  const encoding = first?.read.ok === true ? first.read.value.encoding : null;
  return {
    ...{ sha256: hashOf(taken), encoding, delimiter: '', headerLine: null },
    ...{ columns: [], sheets: [], sample: [], rows: taken.length, mapping: NO_MAPPING },
    ...{ fingerprint: 'e-invoice', foundAs: 'e-invoice', readAs: READ_AS_FOUND, suggestedAsOf },
    invoices: taken.map(listed),
  };
}

/** Of one file its own; of several that of their hashes, in their order. */
function hashOf(taken: readonly Taken[]): string {
  const [first] = taken;
  if (first !== undefined && taken.length === 1) return first.sha256;
  const text = taken.map((file) => file.sha256).join('\n');
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

function listed({ name, sha256: hash, read }: Taken): InvoiceFile {
  if (!read.ok) return { name, sha256: hash, read };
  const { number, kind, issuedOn, seller, buyer, totals } = read.value;
  const facts = { number, kind, issuedOn, seller, buyer, payable: totals.payable };
  return { name, sha256: hash, read: ok(facts) };
}
