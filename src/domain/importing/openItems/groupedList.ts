import { columnsByWords } from '../mapping/columns';
import { proposeMapping } from '../mapping/proposeMapping';
import { missingColumns } from '../mapping/required';
import { ITEM_TABLE } from '../mapping/words';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Reading } from './canonical';
import { isRepeatedHeader, isSectionRow, isTotalsRow } from './totalsRow';

interface Customer {
  readonly number: string;
  readonly name: string;
}

const NOBODY: Customer = { number: '', name: '' };
const HEADERS = ['Customer number', 'Customer name'];

/** "Customer   100023", "Debitor: 10001", as lists made for the screen put it above the items. */
const NUMBER_LINE =
  /^(?:customer|debitor|kunde|account|konto|client|klant|cliente)(?: (?:number|no\.?|nr\.?))?(?:\s*:\s*|\s{2,})(?=\S*\d)(\S{1,20})$/i;
const NAME_LINE = /^(?:customer )?name(?: 1)?(?:\s*:\s*|\s{2,})(\S.{0,100})$/i;
/** "Customer: C1 Acme Ltd", "Kunde: Müller GmbH": number, name, or both behind the word. */
const PERSON_LINE =
  /^(?:customer|debitor|kunde|account|client|klant|cliente|kontrahent|debtor)\s*:\s*(?:((?=\S*\d)\S{1,20})\s+[-–]?\s*)?(\p{L}.{0,100})$/iu;
/** "10001 Müller GmbH", "Debitor 10001 - Müller GmbH". */
const NUMBER_AND_NAME =
  /^(?:(?:debitor|kunde|customer|account|konto|client)\s*:?\s*)?(\d{3,12})\s*[-–:]?\s+(\p{L}.{1,100})$/iu;
/** Lines of such blocks that say something else. */
const OTHER_LINE = /^[\p{L} .]{2,30}(?:\s*:\s*|\s{2,})\S.*$/u;

/**
 * A list that names each customer once, above his documents ("Aged Receivables Detail", "Open
 * Invoices", SAP's item lists), as a table that names him in every row. `null` for any other list.
 */
export function groupedList(table: Table): Reading | null {
  const found = columnsByWords(table.columns, ITEM_TABLE);
  const who = found.customerName ?? found.customerNumber;
  if (found.invoiceNumber === undefined || !maybeGrouped(table, who)) return null;
  const walker = new GroupWalker(table, who, found.invoiceNumber);
  const records = walker.rows();
  if (walker.grouped === 0 || walker.grouped < records.length) return null;
  const columns = [...table.columns.map((header, at) => (at === who ? '' : header)), ...HEADERS];
  const made = { ...table, columns, records };
  const mapping = proposeMapping(made, 'open-items');
  if (missingColumns(mapping).length > 0) return null;
  const params = { count: walker.headings };
  const notes = [{ line: null, code: 'import.grouped-list', params }];
  return { table: made, mapping, leftOut: 0, notes };
}

/** Rows looked at before a long list is gone through: a customer above his documents is soon met. */
const LOOK = 500;

function maybeGrouped(table: Table, who: number | undefined): boolean {
  const head = table.records.slice(0, LOOK);
  const named = head.filter((record) => cellText(record, who) !== '' && onlyText(record) === null);
  const headings = [...table.preamble, ...head].filter((record) => onlyText(record) !== null);
  return headings.length > 0 && named.length * 2 < head.length;
}

/** Goes through the rows and remembers whose they are. */
class GroupWalker {
  grouped = 0;
  headings = 0;
  private current = NOBODY;
  private readonly table: Table;
  private readonly who: number | undefined;
  private readonly number: number;

  constructor(table: Table, who: number | undefined, number: number) {
    this.table = table;
    this.who = who;
    this.number = number;
  }

  rows(): TableRecord[] {
    for (const record of this.table.preamble) this.block(onlyText(record) ?? '');
    return this.table.records.flatMap((record) => this.take(record));
  }

  private take(record: TableRecord): TableRecord[] {
    const { columns } = this.table;
    if (isRepeatedHeader(record, columns) || this.isTotal(record)) return [];
    const text = onlyText(record);
    if (text !== null) {
      if (!isSectionRow(record, columns.length) && !this.block(text)) this.heading(text);
      return [];
    }
    if (this.isContinuation(record)) this.grouped += 1;
    const { number, name } = this.current;
    const cells = columns.map((_, at) => record.cells[at] ?? '');
    return [{ line: record.line, cells: [...cells, number, name] }];
  }

  /** "Total Acme Inc": the sum of the customer above. */
  private isTotal(record: TableRecord): boolean {
    if (isTotalsRow(record, this.number)) return true;
    const first = record.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    const { number, name } = this.current;
    const named = [name, number].some((who) => who !== '' && first.endsWith(who));
    return (
      named &&
      /^\p{L}+ /u.test(first) &&
      cellText(record, this.number) === '' &&
      onlyText(record) === null
    );
  }

  /** A document below a heading: it says nothing of its customer itself. */
  private isContinuation(record: TableRecord): boolean {
    return this.current !== NOBODY && cellText(record, this.who) === '';
  }

  private heading(text: string): void {
    const [, number = '', name = text] = NUMBER_AND_NAME.exec(text) ?? [];
    this.current = { number, name };
    this.headings += 1;
  }

  /** Lines of a block above the items; true when the text is one. */
  private block(text: string): boolean {
    const number = NUMBER_LINE.exec(text)?.[1];
    const name = NAME_LINE.exec(text)?.[1];
    const person = PERSON_LINE.exec(text);
    if (person !== null) {
      this.current = { number: person[1] ?? '', name: person[2] ?? '' };
      this.headings += 1;
      return true;
    }
    if (number !== undefined) {
      this.current = { number, name: '' };
      this.headings += 1;
    } else if (name !== undefined) this.current = { ...this.current, name: name.trim() };
    return number !== undefined || name !== undefined || OTHER_LINE.test(text);
  }
}

/** The text of a row with a single filled cell, `null` of any other. */
function onlyText({ cells }: TableRecord): string | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [text = ''] = filled;
  return filled.length === 1 && /[\p{L}\d]/u.test(text) ? text : null;
}
