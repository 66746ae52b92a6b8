import type { PlainDate } from '../../src/domain/dates/plainDate';
import { readBankEntries } from '../../src/domain/importing/bank/readBankEntries';
import { entriesOf } from '../../src/domain/importing/compare';
import type { Mapping } from '../../src/domain/importing/mapping/mapping';
import { proposeMapping } from '../../src/domain/importing/mapping/proposeMapping';
import { missingColumns } from '../../src/domain/importing/mapping/required';
import type { ImportDraft } from '../../src/domain/importing/openItems/draft';
import { readOpenItems } from '../../src/domain/importing/openItems/readOpenItems';
import { suggestAsOf } from '../../src/domain/importing/openItems/suggestAsOf';
import { noteText } from '../../src/domain/importing/rejects';
import { sniffTable, type Table } from '../../src/domain/importing/table/sniffTable';
import { decodeText } from '../../src/domain/importing/text/decode';
import { IMPORT_TEXTS } from '../../src/domain/importing/texts';
import { refusalText } from '../../src/domain/messages/texts';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Refusal } from '../../src/domain/refusal';
import type { InspectOptions } from './options';
import { reported, totalsOf } from './parts';
import { type FileReport, unknownFile } from './report';
import { inspectStatement, statementReport } from './statementReport';

type Settings = Pick<InspectOptions, 'defaultCurrency' | 'asOf'>;

/** What a file holds, found without a window and without a question. `today` is for open amounts. */
export function inspectBytes(
  file: string,
  bytes: Uint8Array,
  settings: Settings,
  today: PlainDate,
): FileReport {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return unknownFile(file, sentence(decoded.error));
  const { encoding, text } = decoded.value;
  const statement = inspectStatement(file, text, encoding);
  if (statement !== null) return statement;
  const known = { encoding, format: 'text' };
  const sniffed = sniffTable(text);
  if (!sniffed.ok) return unknownFile(file, sentence(sniffed.error), known);
  return inspectTable(file, sniffed.value, encoding, settings, today);
}

function inspectTable(
  file: string,
  table: Table,
  encoding: string,
  settings: Settings,
  today: PlainDate,
): FileReport {
  const mapping = proposeMapping(table);
  const known = { encoding, format: formatOf(mapping), delimiter: table.delimiter };
  const unknown = (refusal: Refusal) =>
    unknownFile(file, sentence(refusal), {
      ...known,
      rows: table.records.length + table.problems.length,
      ...(missingColumns(mapping).length === 0 && { kind: mapping.kind }),
    });
  if (mapping.kind === 'bank-statement') {
    const read = readBankEntries(table, mapping, settings);
    return read.ok ? statementReport(file, known, read.value) : unknown(read.error);
  }
  const asOf = settings.asOf ?? suggestAsOf(table, mapping, today);
  const read = readOpenItems(table, mapping, { ...settings, asOf });
  return read.ok ? itemsReport(file, known, read.value) : unknown(read.error);
}

function formatOf({ preset }: Mapping): string {
  return preset === 'generic' ? 'csv' : `csv-${preset}`;
}

type Known = Pick<FileReport, 'encoding' | 'format' | 'delimiter'>;

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
    customers: draft.customers.length,
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
  return refusalText(IMPORT_TEXTS, refusal);
}
