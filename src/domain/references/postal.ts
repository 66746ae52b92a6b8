import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { hasGs1CheckDigit } from './gs1';
import { compact } from './mod97';
import { checkS10 } from './s10';

export type PostalForm = 's10' | 'pl-sscc' | 'us-impb' | 'fr' | 'nl' | 'ch' | 'it';

/** A posting number of a form a carrier is known to use. */
export interface PostalNumber {
  readonly form: PostalForm;
  /** Without blanks, capital letters. */
  readonly number: string;
  /** False when the form has no check digit known here, so a slip of the pen goes unnoticed. */
  readonly checked: boolean;
}

interface FormRule {
  readonly form: Exclude<PostalForm, 's10'>;
  readonly shape: RegExp;
  /** Whether the check digit is right; absent where none is known. */
  readonly check?: (number: string) => boolean;
}

/** USPS prints 20 digits of a Certified Mail number whose check digit counts an unprinted "91". */
const US_IMPLIED_PREFIX = '91';

/** The narrower forms first. Only the Polish and American check digits are verified knowledge. */
const FORMS: readonly FormRule[] = [
  {
    form: 'pl-sscc',
    shape: /^(00)?\d5900773\d{10}$/,
    check: (number) => hasGs1CheckDigit(number.slice(-18)),
  },
  { form: 'us-impb', shape: /^(\d{20}|\d{22})$/, check: hasUspsCheckDigit },
  { form: 'ch', shape: /^98\d{16}$/ },
  { form: 'fr', shape: /^\d[A-Z]\d{11,13}$/ },
  { form: 'nl', shape: /^3S[0-9A-Z]{11,13}$/ },
  { form: 'it', shape: /^\d{12}$/ },
];

/**
 * Recognises a posting number: UPU S10 or a national form, with its check digit where one is
 * known. Points, hyphens and blanks between groups are accepted.
 */
export function checkPostalNumber(text: string): Result<PostalNumber, Refusal> {
  const number = compact(text.replace(/[.()-]/g, ''));
  const s10 = checkS10(number);
  if (s10.ok) return ok({ form: 's10', number, checked: true });
  if (s10.error.code === 'reference.s10-check-digit') return s10;
  const rule = FORMS.find(({ shape }) => shape.test(number));
  if (rule === undefined) return err(refusal('reference.postal-number-unknown', { number: text }));
  const { form, check } = rule;
  if (check !== undefined && !check(number))
    return err(refusal('reference.postal-check-digit', { number: text }));
  return ok({ form, number, checked: check !== undefined });
}

function hasUspsCheckDigit(number: string): boolean {
  return hasGs1CheckDigit(number) || hasGs1CheckDigit(`${US_IMPLIED_PREFIX}${number}`);
}
