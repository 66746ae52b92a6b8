import type { Currency } from '../../money/currency';
import { toDecimal } from '../../money/decimal';
import type { Money } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { Note } from '../types';
import { readAmount } from './fields';
import type { ETotals } from './invoice';
import type { RawInvoice } from './raw';

export interface TotalsRead {
  readonly totals: ETotals;
  readonly notes: readonly Note[];
}

/** The figures that make the claim, in minor units as the file states them. */
interface Claim {
  readonly grand: number;
  readonly prepaid: number;
  readonly rounding: number;
  readonly payable: number;
}

type Stated = { readonly [K in keyof Claim]: number | null };

/**
 * Reads the totals. What makes the claim must be right to the minor unit or the invoice is refused;
 * a figure that only explains it is left out with a note. Of a credit note all are negative.
 */
export function readTotals(
  raw: RawInvoice,
  currency: Currency,
  credit: boolean,
): Result<TotalsRead, Refusal> {
  const stated = readStated(raw, currency);
  if (!stated.ok) return stated;
  const claim = completed(stated.value);
  if (claim === null) return err(refusal('einvoice.missing', { field: raw.totals.payable.field }));
  const notes = claimNotes(stated.value, claim, currency);
  // Amounts of a credit note are positive; a negative one is a sign set twice (EN 16931, 6.4).
  const twice = credit && claim.payable + claim.prepaid < 0;
  if (twice) notes.push(note('einvoice.credit-signed-twice'));
  const factor = credit && !twice ? -1 : 1;
  const money = (minor: number): Money => ({ minor: minor === 0 ? 0 : factor * minor, currency });
  const loose = (name: 'lineNet' | 'taxBasis' | 'tax') => {
    const read = readAmount(raw.totals[name], currency);
    if (!read.ok)
      notes.push({ line: null, code: 'einvoice.figure-left-out', ...paramsOf(read.error) });
    return read.ok && read.value !== null ? money(read.value.minor) : null;
  };
  const totals: ETotals = {
    ...{ lineNet: loose('lineNet'), taxBasis: loose('taxBasis'), tax: loose('tax') },
    ...{ grand: money(claim.grand), prepaid: money(claim.prepaid) },
    ...{ rounding: money(claim.rounding), payable: money(claim.payable) },
  };
  return ok({ totals, notes: [...notes, ...taxNotes(totals)] });
}

function readStated(raw: RawInvoice, currency: Currency): Result<Stated, Refusal> {
  const minors: Record<keyof Claim, number | null> = {
    ...{ grand: null, prepaid: null, rounding: null, payable: null },
  };
  for (const name of ['payable', 'grand', 'prepaid', 'rounding'] as const) {
    const read = readAmount(raw.totals[name], currency);
    if (!read.ok) return read;
    minors[name] = read.value?.minor ?? null;
  }
  return ok(minors);
}

/** Total and amount due follow from each other where one is missing; `null` where both are. */
function completed({ grand, payable, ...rest }: Stated): Claim | null {
  const prepaid = rest.prepaid ?? 0;
  const rounding = rest.rounding ?? 0;
  if (grand === null && payable === null) return null;
  const claim = {
    ...{ prepaid, rounding },
    grand: grand ?? (payable ?? 0) + prepaid - rounding,
    payable: payable ?? (grand ?? 0) - prepaid + rounding,
  };
  return Object.values(claim).every(Number.isSafeInteger) ? claim : null;
}

/** BR-CO-16: amount due = total with tax - paid before + rounding. */
function claimNotes(stated: Stated, claim: Claim, currency: Currency): Note[] {
  if (stated.payable === null) return [note('einvoice.payable-counted')];
  if (stated.grand === null) return [note('einvoice.total-counted')];
  const expected = claim.grand - claim.prepaid + claim.rounding;
  if (expected === claim.payable) return [];
  const say = (minor: number) => toDecimal({ minor, currency });
  const params = { payable: say(claim.payable), expected: say(expected), currency };
  return [{ line: null, code: 'einvoice.payable-differs', params }];
}

/** BR-CO-15: total with tax = total without tax + tax. */
function taxNotes({ grand, taxBasis, tax }: ETotals): Note[] {
  if (taxBasis === null || tax === null || taxBasis.minor + tax.minor === grand.minor) return [];
  const params = { total: toDecimal(grand), basis: toDecimal(taxBasis), tax: toDecimal(tax) };
  return [{ line: null, code: 'einvoice.total-differs', params }];
}

function note(code: string): Note {
  return { line: null, code, params: {} };
}

function paramsOf({ params = {} }: Refusal): Pick<Note, 'params'> {
  return { params };
}
