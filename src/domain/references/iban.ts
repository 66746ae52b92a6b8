import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { checkDigits97, compact, inFours } from './mod97';

export interface Iban {
  /** Without blanks. */
  readonly iban: string;
  /** In groups of four. */
  readonly printed: string;
  readonly country: string;
  /** The Polish account number (26 digits, printed 2 + 6 x 4); null for other countries. */
  readonly nrb: string | null;
}

const SHAPE = /^([A-Z]{2})(\d{2})([0-9A-Z]+)$/;
const NRB = /^\d{26}$/;

/** Total lengths by country, from the IBAN registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18
   DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23
   IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27
   MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19
   SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Whether the banks of a country (ISO 3166, two letters) give IBANs. */
export function hasIbans(country: string): boolean {
  return LENGTHS.has(country.trim().toUpperCase());
}

/**
 * Checks an IBAN: country known, length right, check digits right (mod 97). Blanks and small
 * letters are accepted. A Polish account number of 26 digits is read as its IBAN.
 */
export function checkIban(text: string): Result<Iban, Refusal> {
  const typed = compact(text);
  const iban = NRB.test(typed) ? `PL${typed}` : typed;
  const match = SHAPE.exec(iban);
  if (match === null) return err(refusal('reference.iban-format', { iban: text }));
  const [, country = '', given = '', account = ''] = match;
  const length = LENGTHS.get(country);
  if (length === undefined) return err(refusal('reference.iban-country-unknown', { country }));
  if (iban.length !== length) {
    return err(refusal('reference.iban-length', { country, expected: length, given: iban.length }));
  }
  if (given !== checkDigits97(account, country))
    return err(refusal('reference.iban-check-digits', { iban: text }));
  return ok({ iban, printed: inFours(iban), country, nrb: country === 'PL' ? nrbOf(iban) : null });
}

function nrbOf(iban: string): string {
  return `${iban.slice(2, 4)} ${inFours(iban.slice(4))}`;
}
