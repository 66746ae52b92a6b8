import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { compact } from './mod97';

export type S10Service =
  | 'registered'
  | 'insured'
  | 'tracked'
  | 'express'
  | 'parcel'
  | 'untracked'
  | 'e-commerce'
  | 'domestic'
  | 'other';

/** An identifier of UPU standard S10 as it stands on the sticker. Numbers are read, never made. */
export interface S10 {
  /** Without blanks, capital letters: the form to store beside what was typed. */
  readonly number: string;
  /** As people group it: "RR 123 456 785 GB". */
  readonly printed: string;
  /** The two letters of the service indicator. */
  readonly indicator: string;
  readonly service: S10Service;
  readonly serial: string;
  /** ISO 3166-1 alpha-2 country of the post that issued the number. */
  readonly country: string;
}

const SHAPE = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

const SERVICES: Readonly<Record<string, S10Service>> = {
  R: 'registered',
  V: 'insured',
  L: 'tracked',
  E: 'express',
  C: 'parcel',
  U: 'untracked',
  H: 'e-commerce',
  A: 'domestic',
  B: 'domestic',
  D: 'domestic',
  G: 'domestic',
  N: 'domestic',
  P: 'domestic',
  Z: 'domestic',
};

/**
 * Checks the form and the check digit. A refusal is a reason to look again, not to block: posts do
 * issue odd numbers. The refusal `reference.s10-check-digit` names the digit that was expected.
 */
export function checkS10(text: string): Result<S10, Refusal> {
  const number = compact(text);
  const match = SHAPE.exec(number);
  if (match === null) return err(refusal('reference.s10-format', { number: text }));
  const [, indicator = '', serial = '', given = '', country = ''] = match;
  const expected = s10CheckDigit(serial);
  if (given !== expected)
    return err(refusal('reference.s10-check-digit', { number: text, expected, given }));
  const groups = [serial.slice(0, 3), serial.slice(3, 6), `${serial.slice(6)}${given}`];
  const printed = [indicator, ...groups, country].join(' ');
  const service = SERVICES[indicator.slice(0, 1)] ?? 'other';
  return ok({ number, printed, indicator, service, serial, country });
}

/** UPU S10: 11 less the weighted sum modulo 11, where 10 becomes 0 and 11 becomes 5. */
function s10CheckDigit(serial: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(serial[at]), 0);
  const digit = 11 - (sum % 11);
  return String(digit === 10 ? 0 : digit === 11 ? 5 : digit);
}
