import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { checkIban, hasIbans } from './iban';

/** A bank account of the firm, as it is kept and printed. */
export interface AccountNumber {
  /** An IBAN without blanks; another number as it was written. */
  readonly number: string;
  readonly isIban: boolean;
}

/** Figures in groups, as banks without IBANs write them. */
const PLAIN = /^\d(?:[ -]?\d){3,25}$/;

/**
 * Whether an account has to be an IBAN: one in the firm's own currency, in a country that has IBANs.
 * Without a country nothing else is known, so that it has to be one too.
 */
export function needsIban(country: string, isHomeCurrency: boolean): boolean {
  return isHomeCurrency && (country.trim() === '' || hasIbans(country));
}

/**
 * Checks an account: an IBAN as `checkIban`; where none is needed also the number the bank gives,
 * 4 to 26 figures with blanks or dashes between them. What begins with a letter is meant as an IBAN.
 */
export function checkAccount(text: string, ibanOnly: boolean): Result<AccountNumber, Refusal> {
  const iban = checkIban(text);
  if (iban.ok) return ok({ number: iban.value.iban, isIban: true });
  const typed = text.trim().replace(/\s+/g, ' ');
  if (ibanOnly || /^\p{L}/u.test(typed)) return err(iban.error);
  return PLAIN.test(typed)
    ? ok({ number: typed, isIban: false })
    : err(refusal('reference.account-format', { number: text }));
}

/** A kept account as people read it: an IBAN in groups of four, another number as it was written. */
export function printedAccount(number: string): string {
  const iban = checkIban(number);
  return iban.ok ? iban.value.printed : number.trim();
}
