import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { EInvoice } from '../../domain/importing/einvoice/invoice';
import { readEInvoice } from '../../domain/importing/einvoice/readEInvoice';
import { toImportDraft } from '../../domain/importing/einvoice/toImportDraft';
import type { Mapping } from '../../domain/importing/mapping/mapping';
import { type ImportAnswer, type ImportAsk, READ_AS_FOUND } from './importProtocol';

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

/** An opened invoice: the answer to "open", and what answers "read". */
export interface OpenedInvoice {
  readonly answer: ImportAnswer;
  readonly read: ((ask: ImportAsk & { ask: 'read' }) => ImportAnswer) | null;
}

export function openEInvoice({ bytes, name, today }: ImportAsk & { ask: 'open' }): OpenedInvoice {
  const invoice = readEInvoice(bytes);
  if (!invoice.ok) return { answer: { answer: 'refused', refusal: invoice.error }, read: null };
  const file = { name, sha256: bytesToHex(sha256(bytes)) };
  return {
    answer: { answer: 'opened', file: openedFile(invoice.value, file.sha256, today) },
    read: ({ asOf }) => ({
      answer: 'items',
      draft: toImportDraft([{ invoice: invoice.value, file }], { asOf }),
      rejectsCsv: '',
    }),
  };
}

function openedFile(
  invoice: EInvoice,
  hash: string,
  suggestedAsOf: PlainDate,
): Extract<ImportAnswer, { answer: 'opened' }>['file'] {
  return {
    ...{ sha256: hash, encoding: invoice.encoding, delimiter: '', headerLine: null },
    ...{
      columns: [],
      sheets: [],
      sample: [],
      rows: 1,
      ...{ fingerprint: 'e-invoice', foundAs: 'e-invoice', readAs: READ_AS_FOUND },
      mapping: NO_MAPPING,
    },
    suggestedAsOf,
  };
}
