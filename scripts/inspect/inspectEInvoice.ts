import { plainDate } from '../../src/domain/dates/plainDate';
import type { EInvoice } from '../../src/domain/importing/einvoice/invoice';
import {
  type EInvoiceForm,
  eInvoiceForm,
  isEInvoice,
  isPdf,
  readEInvoices,
} from '../../src/domain/importing/einvoice/readEInvoice';
import { toImportDraft } from '../../src/domain/importing/einvoice/toImportDraft';
import { noteText } from '../../src/domain/importing/rejects';
import { IMPORT_SENTENCES } from '../../src/domain/importing/sentences';
import { refusalText } from '../../src/domain/messages/texts';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Refusal } from '../../src/domain/refusal';
import { reported, totalsOf } from './parts';
import { type FileReport, type ReportedEInvoice, unknownFile } from './report';

/** The report of electronic invoices (XML, or embedded in a PDF); `null` for any other file. */
export function inspectEInvoice(file: string, bytes: Uint8Array): FileReport | null {
  if (!isEInvoice(bytes)) return null;
  const read = readEInvoices(bytes);
  if (!read.ok) return refusedReport(file, bytes, read.error);
  const invoices = read.value.flatMap((one) => (one.ok ? [one.value] : []));
  const refused = read.value.flatMap((one) => (one.ok ? [] : [one.error]));
  const [first] = refused;
  return invoices.length === 0 && first !== undefined
    ? refusedReport(file, bytes, first)
    : invoiceReport(file, invoices, refused);
}

/** Later than any invoice: what is owed some day is in the file today. */
const LATEST = plainDate('9999-12-31');

function invoiceReport(
  file: string,
  invoices: readonly EInvoice[],
  refused: readonly Refusal[],
): FileReport {
  // The hash is for the attachment of an import; a report needs none.
  const source = { name: file, sha256: '' };
  const draft = toImportDraft(
    invoices.map((invoice) => ({ invoice, file: source })),
    { asOf: LATEST, refused: refused.map((one) => ({ file: source, refusal: one })) },
  );
  return {
    ...{ file, kind: 'e-invoice', format: common(invoices.map(formatOf)), delimiter: null },
    encoding: common(
      invoices.map(({ embeddedAs, encoding }) => (embeddedAs === null ? encoding : null)),
    ),
    ...{ rows: draft.counts.rows, accepted: draft.counts.accepted },
    rejected: draft.rejected.map(reported),
    totals: totalsOf(draft.totals.file),
    notes: draft.notes.map(noteText),
    documents: invoices.map(documentOf),
  };
}

/** What all have in common, `null` when they differ. */
function common(values: readonly (string | null)[]): string | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

function formatOf({ syntax, profile, embeddedAs }: EInvoiceForm): string {
  const form = embeddedAs === null ? syntax : 'facturx-pdf';
  if (embeddedAs === null && syntax !== 'cii') return form;
  return profile === '' ? form : `${form} (${profile})`;
}

function documentOf(invoice: EInvoice): ReportedEInvoice {
  const { number, kind, typeCode, issuedOn, dueOn, currency, totals, seller, buyer } = invoice;
  return {
    ...{ number, kind, typeCode, issued: issuedOn, due: dueOn, currency },
    total: toDecimal(totals.grand),
    prepaid: toDecimal(totals.prepaid),
    open: toDecimal(totals.payable),
    ...{ seller: seller.name, buyer: buyer.name, reference: invoice.paymentReference },
    ...{ order: invoice.order, accounts: invoice.accounts.map(({ written }) => written) },
    lines: invoice.lines,
  };
}

/** A field that cannot be taken is a refused row; what is no single invoice stays unknown. */
function refusedReport(file: string, bytes: Uint8Array, refused: Refusal): FileReport {
  const reason = refusalText(IMPORT_SENTENCES, refused);
  const form = eInvoiceForm(bytes);
  const known =
    form === null
      ? { format: isPdf(bytes) ? 'pdf' : 'xml' }
      : { format: formatOf(form), encoding: form.embeddedAs === null ? form.encoding : null };
  const { field, value = '', line = 1 } = refused.params ?? {};
  if (field === undefined) return unknownFile(file, reason, known);
  const row = { line: Number(line), field: String(field), value: String(value), reason };
  return unknownFile(file, reason, { ...known, kind: 'e-invoice', rows: 1, rejected: [row] });
}
