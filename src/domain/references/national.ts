import { compact } from './mod97';

const QRR_TABLE = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
const QRR = /^\d{27}$/;
const OGM = /^\d{12}$/;
const VIITE = /^\d{4,20}$/;
const VIITE_WEIGHTS = [7, 3, 1];
const ABA = /^\d{9}$/;
const ABA_WEIGHTS = [3, 7, 1];

/** Swiss QR reference: 27 digits, the last by the recursive modulo 10 (SIX guidelines). */
export function isQrReference(text: string): boolean {
  const digits = compact(text);
  return QRR.test(digits) && qrCheckDigit(digits.slice(0, -1)) === digits.slice(-1);
}

/** The check digit of the digits before it, by the recursive modulo 10. */
export function qrCheckDigit(body: string): string {
  const carry = [...body].reduce((sum, digit) => QRR_TABLE[(sum + Number(digit)) % 10] ?? 0, 0);
  return String((10 - carry) % 10);
}

/** Belgian structured message +++010/8068/17183+++: the last two digits are modulo 97, 97 for 0. */
export function isBelgianMessage(text: string): boolean {
  const digits = compact(text.replace(/[+*/]/g, ''));
  if (!OGM.test(digits)) return false;
  const expected = Number(digits.slice(0, 10)) % 97 || 97;
  return Number(digits.slice(10)) === expected;
}

/** Finnish reference number: weights 7, 3, 1 from the right, filled up to the next ten. */
export function isFinnishReference(text: string): boolean {
  const digits = compact(text);
  if (!VIITE.test(digits)) return false;
  const sum = weighted([...digits.slice(0, -1)].reverse(), VIITE_WEIGHTS);
  return (10 - (sum % 10)) % 10 === Number(digits.slice(-1));
}

/** American bank routing number: nine digits, weights 3, 7, 1, sum divisible by ten. */
export function isRoutingNumber(text: string): boolean {
  const digits = compact(text);
  return ABA.test(digits) && weighted([...digits], ABA_WEIGHTS) % 10 === 0;
}

function weighted(digits: readonly string[], weights: readonly number[]): number {
  return digits.reduce(
    (sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0),
    0,
  );
}
