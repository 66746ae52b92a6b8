import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import type { EntryFacts, Statement } from '../statement/types';
import { compactDay, readBankAmount } from '../statement/values';
import type { Note, Rejected } from '../types';
import { isCurrencyCode } from '../values/isoCodes';
import { child, findAll, text, type XmlNode } from '../xml/node';
import { readTransaction } from './transaction';

export interface OfxStatementRead {
  readonly statement: Statement<EntryFacts>;
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
}

/** One `STMTRS` or `CCSTMTRS`. The error is the element that is missing. */
export function readOfxStatement(node: XmlNode): Result<OfxStatementRead, string> {
  const account = accountOf(node);
  if (account === '') return err('ACCTID');
  const transactions = transactionsOf(node);
  const currency = currencyOf(node, transactions);
  if (currency === null) return err('CURDEF');
  const entries: EntryFacts[] = [];
  const rejected: Rejected[] = [];
  const notes: Note[] = pendingNotes(node);
  for (const one of transactions) {
    const read = readTransaction(one, currency);
    if (read.ok) entries.push(read.value);
    else rejected.push(read.error);
    const reference = text(one, 'CORRECTFITID');
    if (reference !== '') {
      notes.push({
        ...{ line: one.line, code: 'statement.correction' },
        params: { line: one.line, reference },
      });
    }
  }
  const head = { id: idOf(node, account), account, currency, opening: null };
  const closing = balanceOf(node, currency);
  const statement = { ...head, closing, balancesTie: null, entries };
  return ok({ statement, rejected, notes });
}

/** Some banks never close the list: its transactions stand beside it then. */
function transactionsOf(node: XmlNode): XmlNode[] {
  return [...findAll(node, 'BANKTRANLIST/STMTTRN'), ...findAll(node, 'STMTTRN')];
}

/** The currency of the account, or where the bank leaves it out that of its first transaction. */
function currencyOf(node: XmlNode, transactions: readonly XmlNode[]): Currency | null {
  const [first] = transactions;
  const codes = [text(node, 'CURDEF'), text(first, 'CURRENCY/CURSYM')];
  return codes.map((code) => code.toUpperCase()).find(isCurrencyCode) ?? null;
}

function accountOf(node: XmlNode): string {
  const from = child(node, 'BANKACCTFROM') ?? child(node, 'CCACCTFROM');
  return text(from, 'ACCTID');
}

/** OFX does not number statements: account and period tell them apart. */
function idOf(node: XmlNode, account: string): string {
  const days = ['DTSTART', 'DTEND'].flatMap((name) => {
    const day = compactDay(text(node, `BANKTRANLIST/${name}`));
    return day.ok ? [day.value] : [];
  });
  return [account, ...days].join(' ');
}

function balanceOf(node: XmlNode, currency: Currency): Money | null {
  const amount = text(node, 'LEDGERBAL/BALAMT');
  const money = readBankAmount(amount, currency, 'any');
  return money.ok ? money.value : null;
}

/** From version 2 on, pending transactions have a list of their own. */
function pendingNotes(node: XmlNode): Note[] {
  const count = findAll(node, 'BANKTRANLISTP/STMTTRNP').length;
  const params = { count, status: 'BANKTRANLISTP' };
  return count === 0 ? [] : [{ line: null, code: 'statement.not-booked', params }];
}
