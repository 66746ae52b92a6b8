import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { checkDigits97, compact, inFours } from './mod97';

/** A creditor reference of ISO 11649. */
export interface RfReference {
  /** Without blanks: "RF18539007547034". */
  readonly reference: string;
  /** In groups of four. */
  readonly printed: string;
  readonly body: string;
}

const BODY = /^[0-9A-Z]{1,21}$/;
const SHAPE = /^RF(\d{2})([0-9A-Z]{1,21})$/;

/** Makes the reference of a body of 1 to 21 letters and digits; leading zeros are kept. */
export function makeRf(text: string): Result<RfReference, Refusal> {
  const body = compact(text);
  if (!BODY.test(body)) return err(refusal('reference.rf-body-invalid', { body: text }));
  return ok(rfOf(checkDigits97(body, 'RF'), body));
}

/** Checks a reference as printed or stored; blanks and small letters are accepted. */
export function checkRf(text: string): Result<RfReference, Refusal> {
  const match = SHAPE.exec(compact(text));
  if (match === null) return err(refusal('reference.rf-format', { reference: text }));
  const [, given = '', body = ''] = match;
  const expected = checkDigits97(body, 'RF');
  if (given !== expected)
    return err(refusal('reference.rf-check-digits', { reference: text, expected, given }));
  return ok(rfOf(given, body));
}

function rfOf(digits: string, body: string): RfReference {
  const reference = `RF${digits}${body}`;
  return { reference, printed: inFours(reference), body };
}
