import { gs1CheckDigit } from '../references/gs1';
import { checkPostalNumber } from '../references/postal';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { postalNumberOf } from './numbers';

/**
 * The numbers between the first and the last sticker of a posting book: in the Polish one stickers
 * stand on these two lines only and the numbers between count up, each with its own check digit. No
 * other form allows it, and both ends must have been read: numbers are never made up.
 *
 * `count` is how many letters there are, both ends included.
 */
export function fillDown(
  first: string,
  last: string,
  count: number,
): Result<readonly string[], Refusal> {
  const from = polishBody(first);
  if (from === null) return err(refusal('posting.fill-form', { number: first }));
  const to = polishBody(last);
  if (to === null) return err(refusal('posting.fill-form', { number: last }));
  const between = to.body - from.body + 1n;
  if (from.prefix !== to.prefix || between !== BigInt(count)) {
    return err(refusal('posting.fill-count', { count }));
  }
  return ok(
    Array.from({ length: count }, (_, i) => {
      const body = String(from.body + BigInt(i)).padStart(17, '0');
      return `${from.prefix}${body}${gs1CheckDigit(body)}`;
    }),
  );
}

interface Body {
  /** "00", the sign of an SSCC, where it was printed. */
  readonly prefix: string;
  readonly body: bigint;
}

function polishBody(text: string): Body | null {
  const number = postalNumberOf(text);
  const checked = checkPostalNumber(number);
  if (!checked.ok || checked.value.form !== 'pl-sscc') return null;
  const sscc = number.slice(-18);
  return { prefix: number.slice(0, -18), body: BigInt(sscc.slice(0, -1)) };
}
