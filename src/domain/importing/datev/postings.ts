import { err, ok, type Result } from '../../result';
import type { CanonicalRow } from '../openItems/canonical';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Rejected } from '../types';
import { foldWord } from '../values/fold';
import { plainAmount } from '../values/valueReader';
import { bareAccount, classOfAccount } from './accounts';
import { dueDate, postingDate } from './dates';
import type { DatevHeader } from './header';

/** Columns of a posting: how their headers start, and where the format puts them when no header fits. */
const FIELDS = {
  amount: ['umsatz', 0],
  side: ['s/h', 1],
  currency: ['wkz', 2],
  account: ['konto', 6],
  contra: ['gegenkonto', 7],
  date: ['belegdatum', 9],
  number: ['belegfeld 1', 10],
  second: ['belegfeld 2', 11],
  text: ['buchungstext', 13],
  due: ['fälligkeit', -1],
} as const;

type Field = keyof typeof FIELDS;
type Columns = Readonly<Record<Field, number>>;

/** DATEV cuts longer document numbers, so two of them could become one. */
const MAX_NUMBER = 36;

/** Where the fields stand: by the header's words, else by their place in the format. */
function postingColumns(headers: readonly string[]): Columns {
  const folded = headers.map(foldWord);
  const places = Object.entries(FIELDS).map(([field, [word, place]]) => {
    const start = foldWord(word);
    const found = folded.findIndex(
      (header) => header.startsWith(start) || (field === 'side' && header.startsWith('sollhaben')),
    );
    return [field, found < 0 ? place : found];
  });
  return Object.fromEntries(places) as Record<Field, number>;
}

/** What one posting does to customers: nothing, or one row per debtor account it touches. */
export class PostingReader {
  private readonly columns: Columns;
  private readonly headers: readonly string[];
  private readonly header: DatevHeader;

  constructor(headers: readonly string[], header: DatevHeader) {
    this.headers = headers;
    this.header = header;
    this.columns = postingColumns(headers);
  }

  read(record: TableRecord): Result<CanonicalRow[], Rejected> {
    const text = (field: Field) => cellText(record, this.columns[field]);
    const side = text('side').toUpperCase();
    if (side !== 'S' && side !== 'H') return err(this.refuse(record, 'side', 'import.bad-sign'));
    const plain = plainAmount(text('amount'), ',');
    if (plain === null) {
      return err(this.refuse(record, 'amount', 'import.bad-amount', { mark: ',' }));
    }
    const wrong = this.wrongAccount(text);
    if (wrong !== null) {
      const code = text(wrong) === '' ? 'import.missing-value' : 'import.datev-account';
      return err(this.refuse(record, wrong, code));
    }
    if (text('number').length > MAX_NUMBER) {
      return err(this.refuse(record, 'number', 'import.datev-long-number', { limit: MAX_NUMBER }));
    }
    return this.readDebtors(record, text, side === 'S' ? plain : negated(plain));
  }

  private readDebtors(
    record: TableRecord,
    text: (field: Field) => string,
    amount: string,
  ): Result<CanonicalRow[], Rejected> {
    const issuedOn = postingDate(text('date'), this.header);
    if (issuedOn === null) {
      const format = 'day and month (DDMM) of the batch';
      return err(this.refuse(record, 'date', 'import.impossible-date', { format }));
    }
    const sides = [
      { account: text('account'), amount },
      { account: text('contra'), amount: negated(amount) },
    ].filter(({ account }) => this.classOf(account) === 'debtor');
    if (sides.length > 0 && text('number') === '') {
      return err(this.refuse(record, 'number', 'import.missing-value'));
    }
    return ok(
      sides.map((side) => ({
        ...{ line: record.line, number: text('number'), issuedOn, customerName: '' },
        customerNumber: bareAccount(side.account),
        dueOn: dueDate(text('due')) || dueDate(text('second')),
        amount: side.amount,
        currency: text('currency') || (this.header.currency ?? ''),
        ...{ text: text('text'), disputed: false },
      })),
    );
  }

  private wrongAccount(text: (field: Field) => string): 'account' | 'contra' | null {
    if (this.classOf(text('account')) === 'invalid') return 'account';
    return this.classOf(text('contra')) === 'invalid' ? 'contra' : null;
  }

  private classOf(account: string) {
    return classOfAccount(account, this.header.accountDigits);
  }

  private refuse(
    record: TableRecord,
    field: Field,
    code: string,
    params: Rejected['params'] = {},
  ): Rejected {
    const column = this.columns[field];
    const value = cellText(record, column);
    const { line, cells } = record;
    return { line, field: this.headers[column] ?? field, value, code, params, cells };
  }
}

function negated(plain: string): string {
  return plain.startsWith('-') ? plain.slice(1) : `-${plain}`;
}
