import type { Account } from '../accounts/account';
import type { BankAccount, Company, PostalAddress } from '../accounts/party';
import type { QrBill, QrParty } from '../documents/model';
import { bankAccountFor } from '../documents/sender';
import type { Currency } from '../money/currency';
import { compact } from '../references/mod97';
import { qrCheckDigit } from '../references/national';
import { paddedNumber } from '../references/numbering';
import { isQrIban, swissQrCode } from '../references/swissQr';

/** A Swiss or Liechtenstein account that only takes payments with a QR reference. */
export function wantsQrReference(account: BankAccount): boolean {
  return isQrIban(compact(account.iban));
}

/** The letter's number as a QR reference: its figures, filled up to 26, and the check digit. */
export function qrReferenceOf(number: string): string {
  const body = paddedNumber(number).replace(/\D/g, '').slice(-26).padStart(26, '0');
  return `${body}${qrCheckDigit(body)}`;
}

/** "21 00000 00003 13947 14300 09017", as a QR reference is printed. */
export function printedQrReference(reference: string): string {
  return `${reference.slice(0, 2)} ${(reference.slice(2).match(/.{5}/g) ?? []).join(' ')}`;
}

export interface BillWish {
  readonly company: Company;
  readonly account: Account;
  readonly currency: Currency;
  /** Minor units. */
  readonly asked: number;
  /** QR reference, ISO 11649 or ''. */
  readonly reference: string;
  /** The letter's number, told to whoever gets the money. */
  readonly message: string;
}

/**
 * The Swiss QR-bill of a letter in francs, or in euros to an account that takes no other slip; null
 * where the account is not Swiss or the standard has no room for what must stand in it. A customer
 * whose name or address it cannot show is left for him to fill in.
 */
export function swissBillOf(wish: BillWish): QrBill | null {
  const { company, account, currency, asked, reference, message } = wish;
  const bank = bankAccountFor(company, currency);
  if (bank === undefined || asked <= 0) return null;
  const payableIn = billCurrency(currency, bank);
  if (payableIn === null) return null;
  const bill: QrBill = {
    currency: payableIn,
    minor: asked,
    iban: compact(bank.iban),
    creditor: partyOf(company.name, company.address),
    debtor: partyOf(account.name, account.address),
    reference,
    message,
  };
  const open = { ...bill, debtor: null };
  return [bill, open].find((one) => swissQrCode(one).ok) ?? null;
}

function billCurrency(currency: Currency, bank: BankAccount): QrBill['currency'] | null {
  const code: string = currency;
  if (code === 'CHF') return code;
  return code === 'EUR' && wantsQrReference(bank) ? code : null;
}

const HOUSE = /^(.*\D)\s+(\d+(?:\s?[a-zA-Z])?(?:[-/]\d+[a-zA-Z]?)?)$/;

/** A structured address: the standard takes the house number apart from its street. */
function partyOf(name: string, { lines, postalCode, city, country }: PostalAddress): QrParty {
  const line = (lines.at(-1) ?? '').trim();
  const [, street = line, houseNumber = ''] = HOUSE.exec(line) ?? [];
  return {
    name: name.trim().slice(0, 70).trim(),
    street: street.trim(),
    houseNumber,
    postcode: postalCode.trim(),
    town: city.trim(),
    country,
  };
}
