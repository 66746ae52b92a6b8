import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { BLOCK_ROWS } from '../limits';
import {
  type CanonicalRow,
  canonicalMapping,
  canonicalTable,
  type Reading,
} from '../openItems/canonical';
import type { Hooks, Note, Rejected } from '../types';
import { isCompactDate } from '../values/dates';
import { debtOf, isDisputed, isReceivable } from './receivables';
import { fieldText, type SieLine, sieLines } from './scan';

/** A SIE file read: the postings on receivables accounts, and how much there was of everything. */
export interface SieReading extends Reading {
  readonly vouchers: number;
  readonly transactions: number;
}

interface Voucher {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

/**
 * A SIE 4 file (`#VER`, `#TRANS`): postings on receivables accounts, to be netted by customer and
 * invoice. Corrections noted as `#RTRANS` and `#BTRANS` are not counted: the standard repeats what is
 * valid as `#TRANS`. Refuses `import.sie-type` (a file of balances only) and `import.stopped`.
 */
export function readSie(text: string, hooks: Hooks = {}): Result<SieReading, Refusal> {
  const file = new SieFile();
  let seen = 0;
  for (const line of sieLines(text)) {
    seen += 1;
    if (seen % BLOCK_ROWS === 0 && hooks.shouldStop?.()) return err(refusal('import.stopped'));
    file.take(line);
  }
  if (file.vouchers === 0) return err(refusal('import.sie-type'));
  return ok(file.reading());
}

class SieFile {
  vouchers = 0;
  private transactions = 0;
  private nameless = 0;
  private currency = 'SEK';
  private voucher: Voucher = { id: '', date: '', text: '' };
  private readonly accounts = new Map<string, string>();
  private readonly objects = new Map<string, string>();
  private readonly rows: CanonicalRow[] = [];
  private readonly rejected: Rejected[] = [];

  take(line: SieLine): void {
    switch (line.label) {
      case '#VALUTA':
        this.currency = fieldText(line, 0) || this.currency;
        break;
      case '#KONTO':
        this.accounts.set(fieldText(line, 0), fieldText(line, 1));
        break;
      case '#OBJEKT':
        this.objects.set(`${fieldText(line, 0)} ${fieldText(line, 1)}`, fieldText(line, 2));
        break;
      case '#VER':
        this.startVoucher(line);
        break;
      case '#TRANS':
        this.transaction(line);
        break;
      default:
    }
  }

  private startVoucher(line: SieLine): void {
    this.vouchers += 1;
    const id = `${fieldText(line, 0)}${fieldText(line, 1)}`;
    this.voucher = { id, date: fieldText(line, 2), text: fieldText(line, 3) };
  }

  private transaction(line: SieLine): void {
    this.transactions += 1;
    const account = fieldText(line, 0);
    const amount = fieldText(line, 2);
    const date = fieldText(line, 3) || this.voucher.date;
    if (line.broken) this.refuse(line, null, line.raw, 'import.broken-quotes');
    else if (!/^-?\d+(?:\.\d+)?$/.test(amount)) {
      this.refuse(line, 'amount', amount, 'import.bad-amount', { mark: '.' });
    } else if (!isCompactDate(date)) {
      this.refuse(line, 'date', date, 'import.impossible-date', { format: 'yyyymmdd' });
    } else if (isReceivable(account, this.accounts.get(account) ?? '')) {
      this.rows.push(this.claim(line, account, amount, date));
    }
  }

  private claim(line: SieLine, account: string, amount: string, date: string): CanonicalRow {
    const objects = line.fields[1];
    const list = typeof objects === 'string' || objects === undefined ? [] : objects;
    const debt = debtOf(list, this.voucher.text, this.objects);
    if (debt === null) this.nameless += 1;
    const text = fieldText(line, 4) || this.voucher.text;
    return {
      line: line.line,
      customerNumber: debt?.customerNumber ?? '',
      customerName: debt?.customerName ?? `${this.accounts.get(account) ?? ''} (${account})`.trim(),
      number: debt?.number || this.voucher.id || String(line.line),
      issuedOn: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`,
      ...{ dueOn: '', amount, currency: this.currency, text, disputed: isDisputed(account) },
    };
  }

  reading(): SieReading {
    const { vouchers, transactions } = this;
    const leftOut = transactions - this.rows.length - this.rejected.length;
    const notes: Note[] = [];
    if (leftOut > 0) notes.push(countNote('import.sie-no-receivable', leftOut));
    if (this.nameless > 0) notes.push(countNote('import.sie-nameless', this.nameless));
    const from = { delimiter: null, lineEnds: 'none', headerLine: null, preamble: [] } as const;
    return {
      table: canonicalTable(this.rows, this.rejected, {}, from),
      mapping: canonicalMapping('sie', 'postings'),
      ...{ leftOut, notes, vouchers, transactions },
    };
  }

  private refuse(
    { line, raw }: SieLine,
    field: string | null,
    value: string,
    code: string,
    params: Rejected['params'] = {},
  ): void {
    this.rejected.push({ line, field, value, code, params, cells: [raw.slice(0, 500)] });
  }
}

function countNote(code: string, count: number): Note {
  return { line: null, code, params: { count } };
}
