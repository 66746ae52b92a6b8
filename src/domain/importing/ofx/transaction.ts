import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import { missingField, rowProblem } from '../statement/rowProblem';
import type { EntryFacts } from '../statement/types';
import { compactDay, firstReference, joinTexts, readBankAmount } from '../statement/values';
import type { Rejected } from '../types';
import { isCurrencyCode } from '../values/isoCodes';
import { child, text, type XmlNode } from '../xml/node';

/** One `STMTTRN`. The day it was posted counts, as it is written: a zone never moves it. */
export function readTransaction(node: XmlNode, currency: Currency): Result<EntryFacts, Rejected> {
  const posted = child(node, 'DTPOSTED');
  if (posted === undefined || posted.text === '') return err(missingField(node.line, 'DTPOSTED'));
  const on = compactDay(posted.text);
  if (!on.ok) return err(rowProblem(posted.line, 'DTPOSTED', posted.text, on.error));
  const amount = amountOf(node, currency);
  if (!amount.ok) return amount;
  const available = compactDay(text(node, 'DTAVAIL'));
  const name = text(node, 'NAME') || text(node, 'PAYEE/NAME');
  return ok({
    ...{ on: on.value, valueOn: available.ok ? available.value : null, amount: amount.value },
    ...{ name, line: node.line, bankRef: firstReference(text(node, 'FITID')) },
    iban: (text(node, 'BANKACCTTO/ACCTID') || text(node, 'CCACCTTO/ACCTID')).replace(/\s/g, ''),
    reference: firstReference(text(node, 'REFNUM'), text(node, 'CHECKNUM')),
    text: joinTexts([text(node, 'EXTDNAME'), text(node, 'MEMO')]),
  });
}

/** `CURRENCY` inside a transaction says that its amount is in that currency, not in the account's. */
function amountOf(node: XmlNode, fallback: Currency): Result<Money, Rejected> {
  const amount = child(node, 'TRNAMT');
  if (amount === undefined || amount.text === '') return err(missingField(node.line, 'TRNAMT'));
  const own = text(node, 'CURRENCY/CURSYM').toUpperCase();
  const money = readBankAmount(amount.text, isCurrencyCode(own) ? own : fallback, 'any');
  return money.ok ? money : err(rowProblem(amount.line, 'TRNAMT', amount.text, money.error));
}
