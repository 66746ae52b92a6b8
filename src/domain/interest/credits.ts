import { addDays } from '../dates/plainDate';
import { rational } from '../money/rational';
import type { DatedCredit } from './accrue';
import type { Conventions, Order } from './conventions';
import type { Credit, InterestClaim } from './types';

const CREDIT_NOTE_ORDER: Order = ['principal', 'interest', 'costs'];

/** What came in by the end of the period, each counted from its day (or the day before, by convention). */
export function datedCredits(claim: InterestClaim, conventions: Conventions): DatedCredit[] {
  const shift = conventions.countPaymentDay ? 0 : -1;
  return creditsUntilEnd(claim).map((credit) => ({
    effective: addDays(credit.on, shift),
    amount: rational(credit.amount.minor),
    order:
      credit.kind === 'creditNote' ? CREDIT_NOTE_ORDER : (credit.order ?? conventions.allocation),
  }));
}

/** The credits up to `untilDate` in order of day; later ones do not belong to the period. */
export function creditsUntilEnd({ credits = [], untilDate }: InterestClaim): readonly Credit[] {
  return credits
    .filter((credit) => credit.on <= untilDate)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
