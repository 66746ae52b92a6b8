/** Upper case without any blanks: how references are compared and stored. */
export function compact(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** In groups of four, as references and IBANs are printed. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * The two check digits of ISO 7064 MOD 97-10 for a body that is followed by the given prefix
 * (RF references: "RF", IBANs: the country): 98 less the remainder, so always 02 to 98.
 */
export function checkDigits97(body: string, prefix: string): string {
  return String(98 - remainder97(`${body}${prefix}00`)).padStart(2, '0');
}

/** Remainder by 97 with letters read as A = 10 … Z = 35. */
function remainder97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
