import type { BankAccount } from '../accounts/party';
import type { LabelledText } from '../documents/model';
import { bankAccountFor, bankLines } from '../documents/sender';
import type { Currency } from '../money/currency';
import { epcPayload } from '../references/epc';
import { paddedNumber } from '../references/numbering';
import { makeRf } from '../references/rf';
import type { LetterInput } from './input';
import type { Matter } from './matter/matter';
import { sayIn } from './matter/say';
import { printedQrReference, qrReferenceOf, wantsQrReference } from './swissBill';
import type { LetterWords } from './words';

/** What a letter says of how to pay it. */
export interface PaymentParts {
  readonly rows: readonly LabelledText[];
  /** EPC069-12 payload for a QR code; '' when the currency is not the euro or it cannot be made. */
  readonly code: string;
  /** ISO 11649 or a Swiss QR reference, without blanks; '' when the letter's number makes none. */
  readonly reference: string;
}

/** A letter without a word of how to pay. */
export const NO_PAYMENT: PaymentParts = { rows: [], code: '', reference: '' };

/** Amount, last day, account and reference: all that a transfer needs, as far as the letter names it. */
export function paymentParts(
  input: LetterInput,
  { currency, asked, by }: Matter,
  words: LetterWords,
): PaymentParts {
  const { company } = input;
  const account = bankAccountFor(company, currency);
  if (account === undefined) return NO_PAYMENT;
  const say = sayIn(words);
  const reference = wantsQrReference(account)
    ? qrReference(input.reference)
    : creditorReference(input.reference);
  const rows = [
    { label: words.payment.amount, text: asked === null ? '' : say.money(asked, currency) },
    { label: words.payment.by, text: by === null ? '' : say.deadline(by) },
    { label: words.payment.reference, text: reference.printed.replaceAll(' ', '\u00a0') },
    { label: words.payment.holder, text: company.name },
    ...bankLines(account, words.sender),
  ].filter(({ text }) => text.trim() !== '');
  const plain = { rows, code: '', reference: reference.plain };
  if (!takesEpc(currency, account) || reference.plain === '' || asked === null) return plain;
  const code = epcPayload({
    name: company.name,
    iban: account.iban,
    bic: account.bic,
    amount: { minor: asked, currency },
    reference: reference.plain,
  });
  return { ...plain, code: code.ok ? code.value.payload : '' };
}

/**
 * The letter's number as an ISO 11649 reference, its figures padded to six so that all are equally
 * long; the number itself where it makes none.
 */
function creditorReference(number: string): Asked {
  const made = makeRf(paddedNumber(number).replace(/[^0-9A-Za-z]/g, ''));
  if (!made.ok) return { plain: '', printed: number };
  return { plain: made.value.reference, printed: made.value.printed };
}

/** What to quote: as machines take it, and as it is printed. */
interface Asked {
  readonly plain: string;
  readonly printed: string;
}

function qrReference(number: string): Asked {
  const plain = qrReferenceOf(number);
  return { plain, printed: printedQrReference(plain) };
}

/** The European code is for euros only, and knows no QR reference. */
function takesEpc(currency: Currency, account: BankAccount): boolean {
  return currency === 'EUR' && !wantsQrReference(account);
}
