import type { Account } from '../../accounts/account';
import { addDays, type PlainDate } from '../../dates/plainDate';
import { creditsOf } from '../../derivations/interest';
import { chooseRegime } from '../../interest/chooseRegime';
import { conventionsOf } from '../../interest/conventions';
import { yearPart } from '../../interest/dayCount';
import { interestOn } from '../../interest/interestOn';
import { lineInterest } from '../../interest/lineInterest';
import type { Regime } from '../../interest/regime';
import type { InterestClaim, InterestResult } from '../../interest/types';
import type { ClaimLine } from '../../letters/figures';
import { type Money, money } from '../../money/money';
import { type Rational, rational } from '../../money/rational';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { PackLaw } from '../input';

/** Interest and lump sum on one invoice of a pack. */
export interface ClaimInterest {
  readonly regime: Regime;
  readonly result: InterestResult;
  /** Interest up to and including the cut-off day. */
  readonly interest: Money;
  readonly lumpSum: Money | null;
  /** Interest of the day after the cut-off, in minor units; null where no table covers that day. */
  readonly perDay: Rational | null;
}

/**
 * Late-payment interest under the regime of the debtor's country and kind. Payments count against
 * the principal first, as the ledger books them, so that the principal is that of the ledger.
 * Refuses credit notes, what is not late and what no table covers.
 */
export function claimInterest(
  { item }: ClaimLine,
  { address, debtorType }: Account,
  cutOff: PlainDate,
  { regimes, home, chosen, holidays }: Omit<PackLaw, 'rules'>,
): Result<ClaimInterest, Refusal> {
  const { number } = item;
  if (item.kind === 'creditNote') return err(refusal('handoff.interest-credit', { number }));
  if (item.dueOn >= cutOff) return err(refusal('handoff.interest-not-late', { number }));
  const country = address.country === '' ? home : address.country;
  const regime = chooseRegime(regimes, country, debtorType, chosen);
  if (regime === null) return err(refusal('handoff.interest-no-regime', { country }));
  const principal = money(item.minor, item.currency);
  const claim: InterestClaim = {
    principal,
    dueDate: item.dueOn,
    untilDate: cutOff,
    credits: creditsOf(item, cutOff).credits.map((credit) => ({ ...credit, order: LEDGER_ORDER })),
    originalGross: principal,
    consumer: debtorType === 'consumer',
    ...(holidays !== undefined && { holidays }),
  };
  const result = interestOn(claim, regime);
  if (!result.ok) return result;
  return ok({
    regime,
    result: result.value,
    // While principal is open no payment has reached the interest; all of it is owed, also what was
    // added to the principal where the law has interest on interest.
    interest: result.value.interest,
    lumpSum: result.value.compensation,
    perDay: perDay(claim, regime),
  });
}

const LEDGER_ORDER = ['principal', 'interest', 'costs'] as const;

/** Principal and rate of the first day that is not in the figures, for one day. */
function perDay(claim: InterestClaim, regime: Regime): Rational | null {
  const { dayCount, countPaymentDay } = conventionsOf(regime);
  const next = addDays(claim.untilDate, 1);
  const untilDate = countPaymentDay ? next : addDays(next, 1);
  const longer = interestOn({ ...claim, untilDate }, regime);
  const line = longer.ok ? longer.value.lines.at(-1) : undefined;
  if (line === undefined) return null;
  // One day, whatever the calendar: a bank year gives the 31st of a month no day of its own.
  const { year } = yearPart(dayCount, claim.untilDate, next);
  return lineInterest(rational(line.principal.minor), line.ratePct, { days: 1, year }, 'once');
}
