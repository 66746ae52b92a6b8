import { addDays, type PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import { signOfWord } from '../bank/sign';
import type { Mapping } from '../mapping/mapping';
import type { AmountRole, DateRole, ItemRole } from '../mapping/roles';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Rejected } from '../types';
import { readAmount } from '../values/amounts';
import { type Exact, exactOf, lessPercent, multiply, plus } from '../values/exact';
import { foldName } from '../values/fold';
import {
  type CellProblem,
  currencyOfText,
  dateReaders,
  plainAmount,
  readMoney,
  unitIn,
  valueText,
} from '../values/valueReader';
import type { ReadOptions } from './draft';
import { isFloatColumn, withoutFloatArtefact } from './floatArtefact';
import type { ItemRow } from './row';
import {
  daysOfTerms,
  isCreditNoteWord,
  isDraftWord,
  isPaidWord,
  isPaymentWord,
  isYes,
} from './words';

const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Reads rows of one table under one mapping. A row that cannot be taken says why, once. */
export class ItemRowReader {
  private record: TableRecord = { line: 0, cells: [] };
  private problem: Rejected | null = null;
  private readonly table: Table;
  private readonly mapping: Mapping;
  private readonly options: ReadOptions;
  private readonly readDate: ReturnType<typeof dateReaders<DateRole>>;
  private readonly floats: ReadonlySet<ItemRole>;

  constructor(table: Table, mapping: Mapping, options: ReadOptions) {
    this.table = table;
    this.mapping = mapping;
    this.options = options;
    this.readDate = dateReaders(mapping.dates);
    const numbers = ['invoiceNumber', 'customerNumber'] as const;
    this.floats = new Set(numbers.filter((role) => isFloatColumn(table, mapping.columns[role])));
  }

  /** Number columns in which every value carries the ".0" of a spreadsheet's number. */
  floatColumns(): string[] {
    return [...this.floats].map((role) => this.header(role) ?? '');
  }

  read(record: TableRecord): Result<ItemRow, Rejected> {
    this.record = record;
    this.problem = null;
    this.checkWidth();
    const customer = this.customer();
    const number = this.invoiceNumber();
    const dates = this.dateFields();
    const amounts = this.amountFields();
    const settledOn = this.date('settledOn');
    const disputedOn = this.date('disputedOn');
    if (this.problem !== null) return err(this.problem);
    return ok({
      ...{
        record,
        number: number || this.madeNumber(dates.issuedOn),
        settledOn,
        disputedOn,
        ...customer,
        ...dates,
        ...amounts,
      },
      reference: this.text('reference'),
      text: this.text('description'),
      paid: isPaidWord(this.text('status')),
      draft: isDraftWord(this.text('status')),
      numberMade: number === '',
      disputed: this.disputed(disputedOn),
      creditNote: isCreditNoteWord(this.text('documentType')),
    });
  }

  /** Filled cells beyond the header: a separator stands unquoted in a text, and all cells shifted. */
  private checkWidth(): void {
    const extra = this.record.cells.slice(this.table.columns.length);
    const value = extra.find((cell) => cell.trim() !== '');
    if (value === undefined) return;
    const params = { columns: this.table.columns.length, cells: this.record.cells.length };
    this.fail(null, value, { code: 'import.too-many-cells', params });
  }

  private customer() {
    const customerNumber = this.text('customerNumber');
    const customerName = this.text('customerName');
    if (customerNumber === '' && customerName === '') {
      const role =
        this.mapping.columns.customerNumber === undefined ? 'customerName' : 'customerNumber';
      this.fail(role, '', { code: 'import.missing-value', params: {} });
    }
    const customerKey =
      customerNumber === '' ? `name:${foldName(customerName)}` : `no:${customerNumber}`;
    return { customerNumber, customerName, customerKey };
  }

  /** A missing due date follows from the terms, else the document is due at once; a missing invoice date is assumed and marked. */
  private dateFields() {
    const issued = this.date('issuedOn') ?? this.date('postedOn');
    const due = this.date('dueOn');
    const { asOf } = this.options;
    if (issued === null && due === null) {
      const role = this.mapping.columns.dueOn === undefined ? 'issuedOn' : 'dueOn';
      this.fail(role, '', { code: 'import.missing-value', params: {} });
    }
    const assumed = due === null || due > asOf ? asOf : due;
    return {
      issuedOn: issued ?? assumed,
      issuedOnAssumed: issued === null,
      ...this.dueDate(due, issued ?? asOf),
    };
  }

  private dueDate(due: PlainDate | null, issued: PlainDate): Pick<ItemRow, 'dueOn' | 'dueFrom'> {
    if (due !== null) return { dueOn: due, dueFrom: 'file' };
    const days = daysOfTerms(this.text('terms'));
    if (days === null) return { dueOn: issued, dueFrom: 'issue' };
    return { dueOn: addDays(issued, days), dueFrom: 'terms' };
  }

  private amountFields() {
    const currency = this.currency();
    const stated = this.signed(this.money('openAmount', currency));
    const amount = this.signed(this.money('amount', currency)) ?? this.sides(stated, currency);
    const openAmount = stated ?? this.lessPaid(amount, currency);
    const lineTotal = amount === null && openAmount === null ? this.lineTotal() : null;
    if (amount === null && openAmount === null && lineTotal === null) {
      this.fail(this.amountRole(), '', { code: 'import.missing-value', params: {} });
    }
    return { currency, amount, openAmount, lineTotal };
  }

  /** A letter beside the amounts (S/H, D/C): what is credited lowers what is owed. */
  private signed(money: Money | null): Money | null {
    const word = this.text('sign');
    if (money === null || word === '' || signOfWord(word) !== 1) return money;
    return money.minor > 0 ? { ...money, minor: -money.minor } : money;
  }

  /** Debits less credits, where nothing else says the amount. */
  private sides(open: Money | null, currency: Currency): Money | null {
    if (open !== null || this.mapping.columns.amount !== undefined) return null;
    const debit = this.money('debit', currency);
    const credit = this.money('credit', currency);
    if (debit === null && credit === null) return null;
    return { minor: (debit?.minor ?? 0) - Math.abs(credit?.minor ?? 0), currency };
  }

  private lessPaid(amount: Money | null, currency: Currency): Money | null {
    const paid = amount === null ? null : this.money('paidAmount', currency);
    if (amount === null || paid === null) return null;
    const sign = amount.minor < 0 ? -1 : 1;
    return { minor: amount.minor - sign * Math.abs(paid.minor), currency };
  }

  private amountRole(): ItemRole {
    const { columns } = this.mapping;
    if (columns.openAmount !== undefined) return 'openAmount';
    if (columns.amount === undefined && columns.debit !== undefined) return 'debit';
    return columns.unitAmount === undefined ? 'amount' : 'unitAmount';
  }

  private disputed(since: PlainDate | null): boolean {
    const told = this.mapping.columns.disputed !== undefined;
    return told ? isYes(this.text('disputed')) : since !== null;
  }

  private currency(): Currency {
    const cell = this.text('currency');
    const written = cell || this.unit() || this.mapping.headerCurrency || '';
    const found = written === '' ? null : currencyOfText(written);
    if (found === null && cell !== '') {
      this.fail('currency', cell, { code: 'import.bad-currency', params: {} });
    }
    return found ?? this.options.defaultCurrency;
  }

  /** A code or symbol beside the amount names its currency. */
  private unit(): string {
    return unitIn([this.text('openAmount'), this.text('amount')]);
  }

  private money(role: AmountRole & ItemRole, currency: Currency): Money | null {
    const text = valueText(this.text(role));
    if (text === '') return null;
    const money = readMoney(text, this.mapping.decimals[role] ?? '.', currency);
    if (money.ok) return money.value;
    this.fail(role, text, money.error);
    return null;
  }

  private lineTotal(): Exact | null {
    const unit = this.exact('unitAmount');
    const quantity = this.exact('quantity');
    if (unit === null || quantity === null) return null;
    const gross = multiply(quantity, unit);
    const discount = this.exact('discount');
    const net = discount === null ? gross : lessPercent(gross, discount);
    const tax = this.exact('taxAmount');
    return tax === null ? net : plus(net, tax);
  }

  private exact(role: AmountRole & ItemRole): Exact | null {
    const text = valueText(this.text(role)).replace(/\s*%$/, '');
    if (text === '') return null;
    const mark = this.mapping.decimals[role] ?? '.';
    const value = exactOf(plainAmount(text, mark) ?? 'none');
    if (value === null) this.fail(role, text, { code: 'import.bad-amount', params: { mark } });
    return value;
  }

  private date(role: DateRole & ItemRole): PlainDate | null {
    const text = valueText(this.text(role));
    if (text === '') return null;
    const date = this.readDate(role, text);
    if (date.ok) return date.value;
    this.fail(role, text, date.error);
    return null;
  }

  private invoiceNumber(): string {
    const text = this.text('invoiceNumber');
    if (text === '' && !this.isUnnumberedPayment()) {
      this.fail('invoiceNumber', '', { code: 'import.missing-value', params: {} });
    }
    // A spreadsheet has rounded a long number: its last digits are gone.
    if (ROUNDED.test(text)) {
      this.fail('invoiceNumber', text, { code: 'import.rounded-number', params: {} });
    }
    return text;
  }

  /** Money on account has no number in lists of open items; its kind and day tell it apart. */
  private isUnnumberedPayment(): boolean {
    if (!isPaymentWord(this.text('documentType'))) return false;
    const written = this.text('openAmount') || this.text('amount');
    return readAmount(written)?.negative === true;
  }

  private madeNumber(day: PlainDate): string {
    return `${this.text('documentType')} ${day}`;
  }

  text(role: ItemRole): string {
    const text = cellText(this.record, this.mapping.columns[role]);
    return this.floats.has(role) ? withoutFloatArtefact(text) : text;
  }

  private header(role: ItemRole): string | null {
    const column = this.mapping.columns[role];
    return column === undefined ? null : (this.table.columns[column] ?? null);
  }

  /** The first problem of a row is the one that is shown. */
  private fail(role: ItemRole | null, value: string, problem: CellProblem): void {
    if (this.problem !== null) return;
    const { line, cells } = this.record;
    const field = role === null ? null : (this.header(role) ?? role);
    this.problem = { line, field, value, ...problem, cells };
  }
}
