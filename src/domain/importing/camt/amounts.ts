import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import { missingField, rowProblem } from '../statement/rowProblem';
import { readBankAmount, signed } from '../statement/values';
import type { Rejected } from '../types';
import { isCurrencyCode } from '../values/isoCodes';
import { attr, child, find, text, type XmlNode } from '../xml/node';

/** The signed amount of an entry: `CRDT` came in. Zeros beyond the currency's decimals are taken. */
export function entryAmount(entry: XmlNode, fallback: Currency | null): Result<Money, Rejected> {
  const amount = child(entry, 'Amt');
  if (amount === undefined || amount.text === '') return err(missingField(entry.line, 'Amt'));
  const code = attr(amount, 'Ccy');
  const currency = isCurrencyCode(code) ? code : fallback;
  if (currency === null || (code !== '' && !isCurrencyCode(code))) {
    return err(rowProblem(amount.line, 'Ccy', code, { code: 'import.bad-currency' }));
  }
  const money = readBankAmount(amount.text, currency, '.');
  if (!money.ok) return err(rowProblem(amount.line, 'Amt', amount.text, money.error));
  const sign = signOf(entry);
  if (sign === null) return err(signProblem(entry));
  return ok(signed(money.value, sign));
}

/** 1 for money that came in, -1 for money that went out, `null` when it is not said. */
export function signOf(node: XmlNode): 1 | -1 | null {
  const side = text(node, 'CdtDbtInd');
  if (side === 'CRDT') return 1;
  return side === 'DBIT' ? -1 : null;
}

function signProblem(entry: XmlNode): Rejected {
  const side = text(entry, 'CdtDbtInd');
  if (side === '') return missingField(entry.line, 'CdtDbtInd');
  return rowProblem(entry.line, 'CdtDbtInd', side, { code: 'import.bad-sign' });
}

/** Places of the amount in a `TxDtls`, the one nearest to the booking first. */
const DETAIL_AMOUNTS = [
  'Amt',
  'AmtDtls/TxAmt/Amt',
  'AmtDtls/CntrValAmt/Amt',
  'AmtDtls/InstdAmt/Amt',
];

/** The unsigned amount of a detail in the entry's currency, `null` when it gives none. */
export function detailAmount(details: XmlNode, currency: Currency): Money | null {
  for (const path of DETAIL_AMOUNTS) {
    const money = moneyAt(details, path);
    if (money !== null && money.currency === currency) return money;
  }
  return null;
}

/** What was instructed, where that is in another currency than the booking. */
export function originalAmount(node: XmlNode | undefined, booked: Money): Money | null {
  for (const path of ['AmtDtls/InstdAmt/Amt', 'AmtDtls/TxAmt/Amt', 'Amt']) {
    const money = moneyAt(node, path);
    if (money === null || money.minor === 0 || money.currency === booked.currency) continue;
    return signed(money, booked.minor < 0 ? -1 : 1);
  }
  return null;
}

function moneyAt(node: XmlNode | undefined, path: string): Money | null {
  const amount = find(node, path);
  const code = attr(amount, 'Ccy');
  if (amount === undefined || !isCurrencyCode(code)) return null;
  const money = readBankAmount(amount.text, code, '.');
  return money.ok ? money.value : null;
}
