import type { BankAccount } from '../accounts/party';
import { yearOf } from '../dates/plainDate';
import type { LabelledText } from '../documents/model';
import { bankAccountFor, bankLines } from '../documents/sender';
import type { Currency } from '../money/currency';
import { epcPayload } from '../references/epc';
import { paddedNumber, rowFigures } from '../references/numbering';
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
  const reference = wantsQrReference(account) ? qrReference(input) : creditorReference(input);
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
 * The letter's number as an ISO 11649 reference: its letters, then year and number of its row, so that
 * no two are the same whatever the patterns were. A number of no row has its last figures padded to
 * six; the number itself where it makes none.
 */
function creditorReference({ reference, serial, today }: Numbered): Asked {
  const body =
    serial === undefined
      ? paddedNumber(reference).replace(/[^0-9A-Za-z]/g, '')
      : lettersOf(reference) + rowFigures(yearOf(today), serial);
  const made = makeRf(body);
  if (!made.ok) return { plain: '', printed: reference };
  return { plain: made.value.reference, printed: made.value.printed };
}

type Numbered = Pick<LetterInput, 'reference' | 'serial' | 'today'>;

/** Letters of a number, as many as a reference has room for beside year and number. */
function lettersOf(reference: string): string {
  return reference.replace(/[^A-Za-z]/g, '').slice(0, 11);
}

/** What to quote: as machines take it, and as it is printed. */
interface Asked {
  readonly plain: string;
  readonly printed: string;
}

function qrReference({ reference, serial, today }: Numbered): Asked {
  const number = serial === undefined ? reference : rowFigures(yearOf(today), serial);
  const plain = qrReferenceOf(number);
  return { plain, printed: printedQrReference(plain) };
}

/** The European code is for euros only, and knows no QR reference. */
export function takesEpc(currency: Currency, account: BankAccount): boolean {
  return currency === 'EUR' && !wantsQrReference(account);
}
