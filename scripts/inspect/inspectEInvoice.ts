import type { EInvoice } from '../../src/domain/importing/einvoice/invoice';
import { isEInvoice, isPdf, readEInvoice } from '../../src/domain/importing/einvoice/readEInvoice';
import { toImportDraft } from '../../src/domain/importing/einvoice/toImportDraft';
import { noteText } from '../../src/domain/importing/rejects';
import { IMPORT_SENTENCES } from '../../src/domain/importing/sentences';
import { refusalText } from '../../src/domain/messages/texts';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Refusal } from '../../src/domain/refusal';
import { type FileReport, type ReportedEInvoice, unknownFile } from './report';

/** The report of an electronic invoice (XML, or embedded in a PDF); `null` for any other file. */
export function inspectEInvoice(file: string, bytes: Uint8Array): FileReport | null {
  if (!isEInvoice(bytes)) return null;
  const read = readEInvoice(bytes);
  return read.ok ? invoiceReport(file, read.value) : refusedReport(file, bytes, read.error);
}

function invoiceReport(file: string, invoice: EInvoice): FileReport {
  // The hash is for the attachment of an import; a report needs none.
  const source = { invoice, file: { name: file, sha256: '' } };
  const draft = toImportDraft([source], { asOf: invoice.issuedOn });
  const { currency, totals } = invoice;
  return {
    ...{ file, kind: 'e-invoice', format: formatOf(invoice), delimiter: null },
    encoding: invoice.embeddedAs === null ? invoice.encoding : null,
    ...{ rows: 1, accepted: 1, rejected: [] },
    totals: { [currency]: toDecimal(totals.payable) },
    notes: draft.notes.map(noteText),
    documents: [documentOf(invoice)],
  };
}

function formatOf({ syntax, profile, embeddedAs }: EInvoice): string {
  if (embeddedAs !== null) return `facturx-pdf (${profile})`;
  return syntax === 'cii' ? `cii (${profile})` : syntax;
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
  const known = { format: isPdf(bytes) ? 'pdf' : 'xml' };
  const { field, value = '', line = 1 } = refused.params ?? {};
  if (field === undefined) return unknownFile(file, reason, known);
  const row = { line: Number(line), field: String(field), value: String(value), reason };
  return unknownFile(file, reason, { ...known, kind: 'e-invoice', rows: 1, rejected: [row] });
}
