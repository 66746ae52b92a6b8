import { logText } from '../accounts/log/logText';
import type { Currency } from '../money/currency';
import { toDecimal } from '../money/decimal';
import { accountPromises } from '../promises/accountPromises';
import { type Case, paymentsOf } from './case';
import { type Cell, csvText, plain } from './csv';

/** A CSV file of the pack and how many rows it has below its header. */
export interface CsvFile {
  readonly text: string;
  readonly rows: number;
}

/** The chosen items: amounts as decimals and in minor units, dates as `yyyy-MM-dd`. */
export function invoicesCsv({ lines }: Case): CsvFile {
  const header =
    'number,kind,issued_on,due_on,currency,amount,amount_minor,paid,paid_minor,open,open_minor,days_late,reference,text';
  return file(
    header,
    lines.map(({ item, paid, open, daysLate }) => [
      item.number,
      plain(item.kind),
      plain(item.issuedOn),
      plain(item.dueOn),
      plain(item.currency),
      ...amounts(item.minor, item.currency),
      ...amounts(paid, item.currency),
      ...amounts(open, item.currency),
      daysLate,
      item.reference,
      item.text,
    ]),
  );
}

/** Every movement on the chosen items in order of date, with the balance of its currency after it. */
export function statementCsv(one: Case): CsvFile {
  const issued = one.lines.map(({ item }) => ({
    on: item.issuedOn as string,
    kind: item.kind as string,
    minor: item.minor,
    item,
  }));
  const paid = paymentsOf(one).map(({ on, cause, minor, item }) => ({
    on,
    kind: cause as string,
    minor: -minor,
    item,
  }));
  const moves = [...issued, ...paid].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const balance = new Map<Currency, number>();
  const header = 'date,movement,invoice_number,currency,amount,amount_minor,balance,balance_minor';
  const rows = moves.map(({ on, kind, minor, item }) => {
    const { currency } = item;
    const after = (balance.get(currency) ?? 0) + minor;
    balance.set(currency, after);
    const figures = [...amounts(minor, currency), ...amounts(after, currency)];
    return [plain(on), plain(kind), item.number, plain(currency), ...figures];
  });
  return file(header, rows);
}

export function paymentsCsv(one: Case): CsvFile {
  const header = 'received_on,invoice_number,cause,currency,amount,amount_minor';
  return file(
    header,
    paymentsOf(one).map(({ on, item, cause, minor }) => [
      plain(on),
      item.number,
      plain(cause),
      plain(item.currency),
      ...amounts(minor, item.currency),
    ]),
  );
}

/** The log with each line's journal hash, so that it can be compared with the journal later. */
export function contactLogCsv({ log, input }: Case): CsvFile {
  const hashes = new Map(input.events.map(({ seq, hash }) => [seq, hash]));
  const header = 'journal_no,date,recorded_at,by,channel,what,person,note,journal_hash';
  return file(
    header,
    log.map((entry) => [
      entry.seq,
      plain(entry.on),
      plain(entry.at),
      entry.by,
      plain(entry.channel),
      logText(entry),
      entry.person,
      entry.note,
      plain(hashes.get(entry.seq) ?? ''),
    ]),
  );
}

export function promisesCsv({ input }: Case): CsvFile {
  const header = 'made_on,due_on,currency,amount,amount_minor,received,received_minor,state,by';
  const made = accountPromises(input.account, input.cutOff).filter(
    ({ promise, state }) => promise.madeOn <= input.cutOff && state !== 'withdrawn',
  );
  return file(
    header,
    made.map(({ promise, state, received }) => [
      plain(promise.madeOn),
      plain(promise.dueOn),
      plain(promise.currency),
      ...amounts(promise.minor, promise.currency),
      ...amounts(received, promise.currency),
      plain(state),
      promise.by,
    ]),
  );
}

function amounts(minor: number, currency: Currency): Cell[] {
  return [plain(toDecimal({ minor, currency })), minor];
}

function file(header: string, rows: readonly (readonly Cell[])[]): CsvFile {
  return { text: csvText(header.split(','), rows), rows: rows.length };
}
