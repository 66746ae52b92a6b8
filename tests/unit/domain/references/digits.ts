import fc from 'fast-check';

/** Text of exactly `length` digits. */
export function digitsOf(length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.nat(9), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
}

/** The text with the digit at `at` moved on by `shift` (1 to 9), so that it surely differs. */
export function withDigit(text: string, at: number, shift: number): string {
  const digit = (Number(text[at]) + shift) % 10;
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}
