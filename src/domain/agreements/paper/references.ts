import type { BankAccount } from '../../accounts/party';
import { printedQrReference, wantsQrReference } from '../../letters/swissBill';
import { qrCheckDigit } from '../../references/national';
import { paddedNumber } from '../../references/numbering';
import { makeRf } from '../../references/rf';

export interface InstalmentReference {
  /** ISO 11649 or a Swiss QR reference, without blanks; '' when the agreement's number makes none. */
  readonly plain: string;
  /** As it is printed: in groups, or the number itself. */
  readonly printed: string;
}

/**
 * The reference of one payment: letters and figures of the agreement's number, then three figures
 * for the payment, with the check digits of ISO 11649. "A-7", payment 2: RFxx A700 2. Behind a year the
 * figures are filled up, so that "A-2026-7" is never read as "A-20267". An account that takes payments
 * with a QR reference only gets one.
 */
export function instalmentReference(
  agreement: string,
  no: number,
  account: BankAccount | undefined,
): InstalmentReference {
  if (account !== undefined && wantsQrReference(account)) return qrReference(agreement, no);
  return creditorReference(agreement, no);
}

/** Whatever a payment may have been asked to quote: our account may have changed since. */
export function instalmentReferences(agreement: string, no: number): readonly string[] {
  return [creditorReference(agreement, no), qrReference(agreement, no)]
    .map(({ plain }) => plain)
    .filter((plain) => plain !== '');
}

function creditorReference(agreement: string, no: number): InstalmentReference {
  const padded = /\d.*\D\d+$/.test(agreement) ? paddedNumber(agreement) : agreement;
  const made = makeRf(`${padded.replace(/[^0-9A-Za-z]/g, '')}${figuresOf(no)}`);
  if (!made.ok) return { plain: '', printed: `${agreement}/${no}` };
  const { reference, printed } = made.value;
  return { plain: reference, printed: printed.replaceAll(' ', '\u00a0') };
}

/**
 * Figures only. Those of letters begin with 0, those of payments with 9: no two are the same. In a narrow
 * column it may go on in the next line.
 */
function qrReference(agreement: string, no: number): InstalmentReference {
  const figures = `${paddedNumber(agreement).replace(/\D/g, '')}${figuresOf(no)}`;
  const body = `9${figures.slice(-25).padStart(25, '0')}`;
  const plain = `${body}${qrCheckDigit(body)}`;
  return { plain, printed: printedQrReference(plain) };
}

function figuresOf(no: number): string {
  return String(no).padStart(3, '0');
}
