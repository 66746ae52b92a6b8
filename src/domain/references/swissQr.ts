import type { QrBill, QrParty } from '../documents/model';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { checkIban } from './iban';
import { isQrReference } from './national';
import { checkRf } from './rf';

/** A code a Swiss bank reads, and what is printed beside it. */
export interface SwissQrCode {
  /** Elements separated by line feeds, UTF-8. */
  readonly payload: string;
  readonly referenceType: 'QRR' | 'SCOR' | 'NON';
}

/** Characters of the Swiss Payment Standards: Basic Latin, Latin-1, Extended-A, four Romanian letters, the euro. */
const PERMITTED = /^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]*$/;
const MOST_MINOR = 99_999_999_999;

/**
 * The payload of a Swiss QR-bill (SIX Implementation Guidelines QR-bill 2.3, chapter 4). Refused: an
 * account that is not Swiss or Liechtenstein, a reference that does not go with the account, texts too
 * long or with characters the standard does not know, an amount outside 0.01 to 999,999,999.99.
 */
export function swissQrCode(bill: QrBill): Result<SwissQrCode, Refusal> {
  const account = checkIban(bill.iban);
  if (!account.ok) return account;
  const { iban, country } = account.value;
  if (country !== 'CH' && country !== 'LI') {
    return err(refusal('reference.swiss-qr-account', { country }));
  }
  const referenceType = referenceTypeOf(iban, bill.reference);
  if (referenceType === null) return err(refusal('reference.swiss-qr-reference'));
  const wrong = wrongField(bill);
  if (wrong !== null) return err(refusal('reference.swiss-qr-field', { field: wrong }));
  const elements = [
    ...['SPC', '0200', '1', iban],
    ...partyElements(bill.creditor),
    ...Array<string>(7).fill(''),
    ...[amountOf(bill.minor), bill.currency],
    ...(bill.debtor === null ? Array<string>(7).fill('') : partyElements(bill.debtor)),
    ...[referenceType, bill.reference, bill.message, 'EPD'],
  ];
  return ok({ payload: elements.join('\n'), referenceType });
}

/**
 * Institution numbers 30000 to 31999 mark a QR-IBAN, which goes with a QR reference and with nothing
 * else. `iban` without blanks.
 */
export function isQrIban(iban: string): boolean {
  const institution = Number(iban.slice(4, 9));
  return /^(?:CH|LI)/.test(iban) && institution >= 30_000 && institution <= 31_999;
}

function referenceTypeOf(iban: string, reference: string): SwissQrCode['referenceType'] | null {
  if (isQrIban(iban)) return isQrReference(reference) ? 'QRR' : null;
  if (reference === '') return 'NON';
  return checkRf(reference).ok ? 'SCOR' : null;
}

/** The first field that is too long, empty or not in the permitted characters. */
function wrongField({ minor, creditor, debtor, message }: QrBill): string | null {
  if (minor !== null && (minor < 1 || minor > MOST_MINOR || !Number.isSafeInteger(minor))) {
    return 'amount';
  }
  if (message.length > 140 || !PERMITTED.test(message)) return 'message';
  return wrongPart(creditor, 'creditor') ?? (debtor === null ? null : wrongPart(debtor, 'debtor'));
}

/** Longest texts of a structured address; name, postcode, town and country are required. */
const PARTS = [
  ['name', 70, true],
  ['street', 70, false],
  ['houseNumber', 16, false],
  ['postcode', 16, true],
  ['town', 35, true],
] as const;

function wrongPart(party: QrParty, whose: string): string | null {
  for (const [part, most, required] of PARTS) {
    const text = party[part];
    const short = !required || text !== '';
    if (!short || text.length > most || !PERMITTED.test(text)) return `${whose}.${part}`;
  }
  return /^[A-Z]{2}$/.test(party.country) ? null : `${whose}.country`;
}

function partyElements(party: QrParty): readonly string[] {
  const { name, street, houseNumber, postcode, town, country } = party;
  return ['S', name, street, houseNumber, postcode, town, country];
}

function amountOf(minor: number | null): string {
  if (minor === null) return '';
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
