import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { checkIban } from '../../references/iban';
import { err, ok, type Result } from '../../result';
import { amountsByCurrency, type CurrencyColumn } from '../mapping/headerUnit';
import type { Mapping } from '../mapping/mapping';
import type { AmountRole, BankRole, DateRole } from '../mapping/roles';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Rejected } from '../types';
import { readAmount } from '../values/amounts';
import {
  type CellProblem,
  currencyOfText,
  dateReaders,
  readMoney,
  unitIn,
  valueText,
} from '../values/valueReader';
import type { BankEntry, BankReadOptions } from './entries';
import { sideOfAmount, signOfWord } from './sign';
import { spareColumns } from './spareColumns';

type BankAmount = AmountRole & BankRole;

function isIban(text: string): boolean {
  return /^[A-Za-z]{2}\d{2}/.test(text) && checkIban(text).ok;
}

/** A letter for the side stands in the place of a sign. */
function withSide(amount: Money, side: 1 | -1 | null): Money {
  return side === null ? amount : { ...amount, minor: side * Math.abs(amount.minor) || 0 };
}

/**
 * How a bank writes the money that went out in the column for it: most with no sign, some with a
 * minus. An amount of the other sign is a booking that was taken back. Zero where neither is usual:
 * it went out either way.
 */
function usualSign({ records }: Table, columns: Mapping['columns']): number {
  let balance = 0;
  for (const record of records) {
    const written = cellText(record, columns.debit);
    if (!/[1-9]/.test(written) || cellText(record, columns.bookedOn) === '') continue;
    const isNegative = sideOfAmount(written) === -1 || readAmount(written)?.negative === true;
    balance += isNegative ? -1 : 1;
  }
  return Math.sign(balance);
}

/** Reads rows of one statement under one mapping. A row that cannot be taken says why, once. */
export class EntryReader {
  private record: TableRecord = { line: 0, cells: [] };
  private problem: Rejected | null = null;
  private readonly table: Table;
  private readonly mapping: Mapping;
  private readonly options: BankReadOptions;
  private readonly readDate: ReturnType<typeof dateReaders<DateRole>>;
  private readonly spare: ReturnType<typeof spareColumns>;
  private readonly byCurrency: readonly CurrencyColumn[];
  private readonly outSign: number;

  constructor(table: Table, mapping: Mapping, options: BankReadOptions) {
    this.table = table;
    this.mapping = mapping;
    this.options = options;
    this.readDate = dateReaders(mapping.dates);
    this.spare = spareColumns(table, mapping);
    this.byCurrency = amountsByCurrency(table, mapping);
    this.outSign = usualSign(table, mapping.columns);
  }

  read(record: TableRecord): Result<BankEntry, Rejected> {
    this.record = record;
    this.problem = null;
    const on = this.date();
    const amount = this.amount();
    if (on === null || amount === null || this.problem !== null) {
      return err(this.problem ?? this.missing(on === null ? 'bookedOn' : this.amountRole()));
    }
    return ok({
      ...{ on, amount, line: record.line },
      name: this.said('name', (text) => !isIban(text)),
      iban: (this.said('iban') || this.said('name', isIban)).replace(/[\s']/g, ''),
      reference: this.said('reference'),
      text: this.said('text'),
    });
  }

  private date(): PlainDate | null {
    for (const role of ['bookedOn', 'valueOn'] as const) {
      const text = valueText(this.text(role));
      if (text === '') continue;
      const date = this.readDate(role, text);
      if (date.ok) return date.value;
      this.fail(role, text, date.error);
      return null;
    }
    return null;
  }

  private amount(): Money | null {
    if (this.byCurrency.length > 0) return this.amountOfColumns();
    const currency = this.currency();
    const single = this.money('amount', currency);
    if (single !== null) return this.signed(single);
    const out = this.money('debit', currency);
    const into = this.money('credit', currency);
    if (out === null && into === null) return null;
    const paid = out?.minor ?? 0;
    const spent = this.outSign === 0 ? Math.abs(paid) : paid * this.outSign;
    return { minor: (into?.minor ?? 0) - spent, currency };
  }

  /** The one amount of a row that has a column for each currency; what is zero is not there. */
  private amountOfColumns(): Money | null {
    const filled = this.byCurrency.flatMap(({ column, currency }) => {
      const text = valueText(cellText(this.record, column));
      const money = text === '' ? null : this.moneyOf('amount', text, currency);
      return money === null ? [] : [{ column, text, money }];
    });
    const booked = filled.filter(({ money }) => money.minor !== 0);
    const [one = filled[0]] = booked;
    if (booked.length < 2) return one === undefined ? null : this.signed(one.money);
    this.problem ??= {
      line: this.record.line,
      field: booked.map(({ column }) => this.table.columns[column] ?? '').join(', '),
      value: booked.map(({ text }) => text).join(', '),
      ...{ code: 'import.two-amounts', params: {}, cells: this.record.cells },
    };
    return null;
  }

  /** A sign column decides over whatever sign the amount carries itself. */
  private signed(amount: Money): Money | null {
    const word = this.text('sign');
    if (word === '') return amount;
    const sign = signOfWord(word);
    if (sign === null) {
      this.fail('sign', word, { code: 'import.bad-sign', params: {} });
      return null;
    }
    const minor = Math.abs(amount.minor);
    return { ...amount, minor: sign < 0 && minor !== 0 ? -minor : minor };
  }

  private money(role: BankAmount, currency: Currency): Money | null {
    const text = valueText(this.text(role));
    return text === '' ? null : this.moneyOf(role, text, currency);
  }

  private moneyOf(role: BankAmount, text: string, currency: Currency): Money | null {
    const money = readMoney(text, this.mapping.decimals[role] ?? '.', currency);
    if (money.ok) return withSide(money.value, sideOfAmount(text));
    this.fail(role, text, money.error);
    return null;
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
    return unitIn([this.text('amount'), this.text('debit'), this.text('credit')]);
  }

  private amountRole(): BankRole {
    return this.mapping.columns.amount === undefined ? 'debit' : 'amount';
  }

  private text(role: BankRole): string {
    return cellText(this.record, this.mapping.columns[role]);
  }

  /**
   * The cell of the role, or where it is empty or `fits` says no, that of a column which could say the
   * same: under "Counterparty" some banks name him, some write his account.
   */
  private said(role: BankRole, fits: (text: string) => boolean = () => true): string {
    const text = this.text(role);
    if (text !== '' && fits(text)) return text;
    const cells = (this.spare[role] ?? []).map((column) => cellText(this.record, column));
    return cells.find((cell) => cell !== '' && fits(cell)) ?? '';
  }

  private missing(role: BankRole): Rejected {
    return this.rejected(role, '', { code: 'import.missing-value', params: {} });
  }

  /** The first problem of a row is the one that is shown. */
  private fail(role: BankRole, value: string, problem: CellProblem): void {
    this.problem ??= this.rejected(role, value, problem);
  }

  private rejected(role: BankRole, value: string, problem: CellProblem): Rejected {
    const column = this.mapping.columns[role];
    const field = column === undefined ? role : (this.table.columns[column] ?? role);
    return { line: this.record.line, field, value, ...problem, cells: this.record.cells };
  }
}
