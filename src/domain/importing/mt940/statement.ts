import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { checkIban } from '../../references/iban';
import { err, ok, type Result } from '../../result';
import { balancesTie } from '../statement/balance';
import type { EntryFacts, Statement } from '../statement/types';
import { readBankAmount, signed } from '../statement/values';
import type { Note, Rejected } from '../types';
import { isCurrencyCode } from '../values/isoCodes';
import { readMtEntry } from './entry';
import type { MtMessage } from './messages';
import { readStatementLine } from './statementLine';

export interface MtStatementRead {
  readonly statement: Statement<EntryFacts>;
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
}

/** One message. The error is the field that is missing. */
export function readMtStatement(message: MtMessage): Result<MtStatementRead, string> {
  const account = accountOf(fieldValue(message, '25') || fieldValue(message, '25P'));
  if (account.id === '') return err(':25:');
  const opening = balanceOf(fieldValue(message, '60F') || fieldValue(message, '60M'), null);
  const closing = balanceOf(
    fieldValue(message, '62F') || fieldValue(message, '62M'),
    opening?.currency ?? null,
  );
  const currency = (opening ?? closing)?.currency ?? floorCurrency(message) ?? account.currency;
  if (currency === null) return err(':60F:');
  const read = entriesOf(message, currency, account.id);
  const tie = balancesTie({ opening, closing, ...read, refused: read.rejected.length });
  const head = { id: idOf(message), account: account.id, currency, opening, closing };
  const statement = { ...head, balancesTie: tie, entries: read.entries };
  return ok({ statement, rejected: read.rejected, notes: expectedNotes(read.expected) });
}

function entriesOf(message: MtMessage, currency: Currency, account: string) {
  const entries: EntryFacts[] = [];
  const rejected: Rejected[] = [];
  let expected = 0;
  for (const { entry, text } of message.entries) {
    const line = readStatementLine(entry, currency);
    if (!line.ok) rejected.push(line.error);
    else if (line.value.expected) expected += 1;
    else entries.push(readMtEntry(line.value, entry.line, text, account));
  }
  return { entries, rejected, expected };
}

function expectedNotes(count: number): Note[] {
  const params = { count, status: 'EC/ED' };
  return count === 0 ? [] : [{ line: null, code: 'statement.not-booked', params }];
}

function fieldValue({ fields }: MtMessage, tag: string): string {
  return fields.find((field) => field.tag === tag)?.lines[0]?.trim() ?? '';
}

/** Reference and number of the statement: the first alone is the same every day at many banks. */
function idOf(message: MtMessage): string {
  const number = fieldValue(message, '28C') || fieldValue(message, '28');
  return [fieldValue(message, '20'), number].filter((part) => part !== '').join(' ');
}

/** "NL71RABO0123456789 EUR": some banks write the currency behind the number. */
function accountOf(written: string): { id: string; currency: Currency | null } {
  const bare = written.replace(/^\//, '');
  const match = /^(.*\d)\s*([A-Z]{3})$/.exec(bare);
  const [, number = '', code = ''] = match ?? [];
  const splits = isCurrencyCode(code) && (/^[\d/ -]+$/.test(number) || checkIban(number).ok);
  return splits ? { id: number.trim(), currency: code } : { id: bare, currency: null };
}

const BALANCE = /^([CD])(\d{6})([A-Z]{3})?([\d.,]+)/;

/** A closing balance may leave out the currency: it is that of the opening one. */
function balanceOf(written: string, known: Currency | null): Money | null {
  const [, mark, , named = '', figures = ''] = BALANCE.exec(written) ?? [];
  const code = isCurrencyCode(named) ? named : known;
  if (mark === undefined || code === null) return null;
  const money = readBankAmount(figures, code, figures.includes(',') ? ',' : '.');
  if (!money.ok) return null;
  return signed(money.value, mark === 'D' ? -1 : 1);
}

/** An MT942 has no balances; its floor limit names the currency. */
function floorCurrency(message: MtMessage): Currency | null {
  const code = fieldValue(message, '34F').slice(0, 3);
  return isCurrencyCode(code) ? code : null;
}
