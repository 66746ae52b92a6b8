import { paddedNumber } from '../../references/numbering';
import { makeRf } from '../../references/rf';

export interface InstalmentReference {
  /** ISO 11649 without blanks; '' when the agreement's number makes none. */
  readonly rf: string;
  /** As it is printed: in groups of four that stay on one line, or the number itself. */
  readonly printed: string;
}

/**
 * The reference of one payment: letters and figures of the agreement's number, then three figures
 * for the payment, with the check digits of ISO 11649. "A-7", payment 2: RFxx A700 2. Behind a year the
 * figures are filled up, so that "A-2026-7" is never read as "A-20267".
 */
export function instalmentReference(agreement: string, no: number): InstalmentReference {
  const padded = /\d.*\D\d+$/.test(agreement) ? paddedNumber(agreement) : agreement;
  const made = makeRf(`${padded.replace(/[^0-9A-Za-z]/g, '')}${String(no).padStart(3, '0')}`);
  if (!made.ok) return { rf: '', printed: `${agreement}/${no}` };
  const { reference: rf, printed } = made.value;
  return { rf, printed: printed.replaceAll(' ', '\u00a0') };
}
