import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { compact } from './mod97';

/** ISO 9362: four letters of the party, two of the country, two of the place, three of a branch. */
const BIC = /^[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?$/;

/** A BIC as it is printed: no blanks, capital letters. Refused: `reference.epc-bic` {bic}. */
export function checkBic(text: string): Result<string, Refusal> {
  const bic = compact(text);
  return BIC.test(bic) ? ok(bic) : err(refusal('reference.epc-bic', { bic: text }));
}
