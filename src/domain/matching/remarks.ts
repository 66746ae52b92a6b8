import { epochDay } from '../dates/plainDate';
import type { Fit } from './fit';
import type { MatchIndex } from './matchIndex';
import { words } from './normalise';
import type { MatchEntry, MatchOptions, Reason } from './types';

const DEDUCTIONS = new Set(
  (
    'FREIGHT DAMAGE DAMAGED PROMO PROMOTION ALLOWANCE SHORT SHORTAGE DEDUCTION DEDUCTED LESS CLAIM ' +
    'PRICING DISPUTE REBATE BONUS CREDIT ABZUG ABZUGLICH MANGEL RABATT FRACHT LITIGE REMISE AVOIR'
  ).split(' '),
);
const INSTALMENTS = new Set(
  'INSTALMENT INSTALLMENT RATE TEILZAHLUNG ACOMPTE ECHEANCE RATA SPLATKA CUOTA TERMIJN'.split(' '),
);
const LONGEST_PLAN = 24;

/** What the words and figures of a part payment say about what is missing. */
export function partRemarks(entry: MatchEntry, fit: Fit, index: MatchIndex): Reason[] {
  if (fit.kind !== 'part') return [];
  const said = words(entry.text);
  const deduction = said.find((word) => DEDUCTIONS.has(word));
  const [only] = fit.allocations;
  const original = only === undefined ? 0 : (index.items.get(only.item)?.original ?? 0);
  if (said.some((word) => INSTALMENTS.has(word)) || isEvenPart(entry.amount.minor, original)) {
    return [{ code: 'match.instalment' }];
  }
  if (deduction === undefined) return [];
  return [{ code: 'match.deduction', params: { word: deduction.toLowerCase() } }];
}

function isEvenPart(minor: number, original: number): boolean {
  const parts = Math.round(original / minor);
  return parts >= 2 && parts <= LONGEST_PLAN && Math.abs(original - minor * parts) < parts;
}

/** Why an entry must not be taken for money that is there. */
export function timingDoubts(entry: MatchEntry, options: MatchOptions): Reason[] {
  const age = epochDay(options.asOf) - epochDay(entry.on);
  if (age < 0) return [{ code: 'match.post-dated', params: { on: entry.on } }];
  const stale = options.staleChequeDays ?? 180;
  if (entry.kind !== 'cheque' || age <= stale) return [];
  return [{ code: 'match.stale', params: { days: age } }];
}
