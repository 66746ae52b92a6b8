import type { PlainDate } from '../../src/domain/dates/plainDate';
import { readBankEntries } from '../../src/domain/importing/bank/readBankEntries';
import { entriesOf } from '../../src/domain/importing/compare';
import { readCustomers } from '../../src/domain/importing/customers/readCustomers';
import type { CustomersDraft } from '../../src/domain/importing/customers/record';
import { missingColumns } from '../../src/domain/importing/mapping/required';
import type { ImportDraft } from '../../src/domain/importing/openItems/draft';
import { readOpenItems } from '../../src/domain/importing/openItems/readOpenItems';
import { suggestAsOf } from '../../src/domain/importing/openItems/suggestAsOf';
import { type OpenedTable, openDecoded, openTable } from '../../src/domain/importing/openTable';
import { noteText } from '../../src/domain/importing/rejects';
import { IMPORT_SENTENCES } from '../../src/domain/importing/sentences';
import { decodeText } from '../../src/domain/importing/text/decode';
import { isZip } from '../../src/domain/importing/xlsx/readWorkbook';
import { refusalText } from '../../src/domain/messages/texts';
import { toDecimal } from '../../src/domain/money/decimal';
import { type Refusal, refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import { inspectEInvoice } from './inspectEInvoice';
import type { InspectOptions } from './options';
import { reported, totalsOf } from './parts';
import { type FileReport, unknownFile } from './report';
import { inspectStatement, statementReport } from './statementReport';

type Settings = Pick<InspectOptions, 'defaultCurrency' | 'asOf'> &
  Partial<Pick<InspectOptions, 'encoding'>>;

/** What a file holds, found without a window and without a question. `today` is for open amounts. */
export function inspectBytes(
  file: string,
  bytes: Uint8Array,
  settings: Settings,
  today: PlainDate,
): FileReport {
  const eInvoice = inspectEInvoice(file, bytes);
  if (eInvoice !== null) return eInvoice;
  if (isZip(bytes)) return listReport(file, openTable(bytes), {}, settings, today);
  const decoded = decodeText(bytes, settings.encoding ?? undefined);
  if (!decoded.ok) return unknownFile(file, sentence(decoded.error));
  const statement = inspectStatement(file, decoded.value.text, decoded.value.encoding);
  if (statement !== null) return statement;
  const known = { encoding: decoded.value.encoding, format: 'text' };
  return listReport(file, openDecoded(decoded.value), known, settings, today);
}

function listReport(
  file: string,
  opened: Result<OpenedTable, Refusal>,
  known: Partial<FileReport>,
  settings: Settings,
  today: PlainDate,
): FileReport {
  if (opened.ok) return inspectTable(file, opened.value, settings, today);
  return unknownFile(file, sentence(opened.error), known);
}

function inspectTable(
  file: string,
  opened: OpenedTable,
  settings: Settings,
  today: PlainDate,
): FileReport {
  const known = knownOf(opened);
  const report = reportOf(file, opened, known, settings, today);
  const { leftOut, notes } = opened;
  return {
    ...report,
    // Postings that concern no customer were read well: they are rows of the file.
    rows: report.rows + leftOut,
    accepted: report.accepted + leftOut,
    ...(report.kind !== 'unknown' &&
      notes.length > 0 && { notes: [...notes.map(noteText), ...(report.notes ?? [])] }),
  };
}

function reportOf(
  file: string,
  opened: OpenedTable,
  known: Known,
  settings: Settings,
  today: PlainDate,
): FileReport {
  const { table, mapping } = opened;
  const unknown = (why: Refusal) =>
    unknownFile(file, sentence(why), {
      ...known,
      rows: table.records.length + table.problems.length,
      rejected: table.problems.map(reported),
      ...(missingColumns(mapping).length === 0 && { kind: mapping.kind }),
    });
  const { leftOut } = opened;
  if (table.records.length === 0 && leftOut > 0) {
    return unknown(refusal('import.no-receivables', { count: leftOut }));
  }
  switch (mapping.kind) {
    case 'bank-statement': {
      const read = readBankEntries(table, mapping, settings);
      return read.ok ? statementReport(file, known, read.value) : unknown(read.error);
    }
    case 'customers': {
      const read = readCustomers(table, mapping);
      return read.ok ? customersReport(file, known, read.value) : unknown(read.error);
    }
    case 'open-items': {
      const asOf = settings.asOf ?? suggestAsOf(table, mapping, today);
      const read = readOpenItems(table, mapping, { ...settings, asOf });
      return read.ok ? itemsReport(file, known, read.value) : unknown(read.error);
    }
  }
}

type Known = Pick<FileReport, 'encoding' | 'format' | 'delimiter' | 'sheet' | 'vouchers'>;

function knownOf(opened: OpenedTable): Known {
  const { table, encoding, sheets, vouchers } = opened;
  const [sheet] = sheets;
  return {
    ...{ encoding, format: formatOf(opened), delimiter: table.delimiter },
    ...(sheet !== undefined && { sheet }),
    ...(vouchers !== null && { vouchers }),
  };
}

function formatOf({ format, mapping: { preset } }: OpenedTable): string {
  if (format === 'datev' || format === 'sie') return format;
  const carrier = format === 'xlsx' ? 'xlsx' : 'csv';
  return preset === 'generic' ? carrier : `${carrier}-${preset}`;
}

function customersReport(file: string, known: Known, draft: CustomersDraft): FileReport {
  return {
    ...{ file, kind: 'customers', ...known },
    ...{ rows: draft.counts.rows, accepted: draft.counts.accepted },
    rejected: draft.rejected.map(reported),
    totals: {},
    notes: draft.notes.map(noteText),
    customerCount: draft.customers.length,
    customers: draft.customers.map(
      ({ number, name, contactName, address, region, email, phone, ...rest }) => ({
        ...{ number, name, contactName, address: { ...address, region }, email, phone },
        ...{ iban: rest.iban, vatId: rest.vatId, currency: rest.currency },
        ...{ terms: rest.terms, line: rest.line },
      }),
    ),
  };
}

function itemsReport(file: string, known: Known, draft: ImportDraft): FileReport {
  return {
    ...{ file, kind: 'open-items', ...known },
    rows: draft.counts.rows,
    accepted: draft.counts.accepted,
    rejected: draft.rejected.map(reported),
    totals: totalsOf(draft.totals.file),
    notes: draft.notes.map(noteText),
    asOf: draft.asOf,
    open: totalsOf(draft.totals.open),
    customerCount: draft.customers.length,
    documents: [...entriesOf(draft)].map(({ customer, item }) => ({
      ...{ number: item.number, kind: item.kind },
      ...{ customerNumber: customer.number, customer: customer.name },
      ...{ issuedOn: item.issuedOn, dueOn: item.dueOn },
      ...{ amount: toDecimal(item.amount), open: toDecimal(item.open) },
      ...{ currency: item.amount.currency, settledOn: item.settledOn },
      ...{ disputed: item.disputed, line: item.line },
    })),
  };
}

function sentence(refusal: Refusal): string {
  return refusalText(IMPORT_SENTENCES, refusal);
}
