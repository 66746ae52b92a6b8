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

const KID = /^\d{1,24}[\d-]$/;
const KID_WEIGHTS = [2, 3, 4, 5, 6, 7];
const SI12 = /^SI12(\d{2,13})$/;
const SI12_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/**
 * Norwegian KID of 2 to 25 characters: the last one by modulo 10 (Luhn) or modulo 11 (weights 2 to 7,
 * a dash for 10). One number in five is one by chance.
 */
export function isNorwegianKid(text: string): boolean {
  const kid = text.replace(/\s/g, '');
  if (!KID.test(kid)) return false;
  const body = [...kid.slice(0, -1)].reverse();
  const modulo11 = 11 - (weighted(body, KID_WEIGHTS) % 11);
  const eleven = modulo11 === 10 ? '-' : String(modulo11 % 11);
  return [luhnDigit(body), eleven].includes(kid.slice(-1));
}

/** The digit that makes a number, given from its last digit on, hold by Luhn's rule. */
function luhnDigit(reversed: readonly string[]): string {
  const sum = reversed.reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Slovene reference of model 12: the last of its digits by modulo 11, 0 where that gives 10 or 11. */
export function isSloveneReference(text: string): boolean {
  const digits = SI12.exec(compact(text))?.[1];
  if (digits === undefined) return false;
  const check = 11 - (weighted([...digits.slice(0, -1)].reverse(), SI12_WEIGHTS) % 11);
  return (check > 9 ? 0 : check) === Number(digits.slice(-1));
}

function weighted(digits: readonly string[], weights: readonly number[]): number {
  return digits.reduce(
    (sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0),
    0,
  );
}
