import { err, ok, type Result } from '../result';

export type IbanProblem = 'shape' | 'length' | 'checkDigits';

/** Lengths of the IBAN registry (SWIFT, ISO 13616) for Europe and its neighbours. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
  VA: 22,
  XK: 20,
};

/**
 * An IBAN without spaces, in capitals, its length and check digits verified (ISO 13616, modulo 97).
 * Countries outside the table are checked by their digits alone.
 */
export function readIban(text: string): Result<string, IbanProblem> {
  const iban = text.replace(/\s+/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban)) return err('shape');
  const length = LENGTHS[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return err('length');
  return remainder97(iban.slice(4) + iban.slice(0, 4)) === 1 ? ok(iban) : err('checkDigits');
}

/** "DE89 3704 0044 0532 0130 00": in groups of four, as printed. */
export function groupedIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Letters count as 10 … 35; taken digit by digit, so that no number grows too large. */
function remainder97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
