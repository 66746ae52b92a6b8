import type { Account, LetterKind } from '../accounts/account';
import type { Company } from '../accounts/party';
import { addDays, type PlainDate } from '../dates/plainDate';
import { type Holidays, toWorkingDay } from '../dates/workingDays';
import { noticeDays } from '../plans/notice';
import { planBehind } from './aboutPlan';
import type { LetterInput } from './input';

/** Days the post is given: a deadline counts from when the letter can be there. */
export const POSTING_DAYS = 2;

/** Days a customer is given to pay or, in some letters, we take to answer. */
const DAYS_TO_PAY: Readonly<Record<LetterKind, number>> = {
  reminder: 10,
  formalReminder: 10,
  letterBeforeAction: 14,
  finalNotice: 10,
  statement: 0,
  preDue: 0,
  promiseConfirmation: 0,
  disputeAcknowledgement: 14,
  breachNotice: 10,
  accelerationNotice: 10,
  thankYou: 0,
  apology: 0,
  stayInTouch: 0,
};

export type Parties = Pick<LetterInput, 'account' | 'company' | 'plan'>;

/** Whether letters of the kind set a last day. */
export function setsDeadline(kind: LetterKind): boolean {
  return DAYS_TO_PAY[kind] > 0;
}

/**
 * Pre-Action Protocol for Debt Claims: a business before a claim against an individual in the United
 * Kingdom. A private person is one; of sole traders the ledger knows nothing.
 */
export function underUkProtocol(kind: LetterKind, { account, company }: Parties): boolean {
  return kind === 'letterBeforeAction' && privateIn('GB', account, company);
}

/** The Dutch letter of fourteen days (art. 6:96(6) BW) before costs may be asked of a consumer. */
export function isFourteenDayLetter(kind: LetterKind, { account, company }: Parties): boolean {
  return kind === 'formalReminder' && privateIn('NL', account, company);
}

function privateIn(country: string, account: Account, company: Company): boolean {
  const home = company.address.country;
  const inland = home === country && (account.address.country || home) === country;
  return inland && account.debtorType === 'consumer';
}

/** Days the law, or the agreement, wants at least between the letter and its last day; 0 where it names none. */
function leastDays(kind: LetterKind, parties: Parties, today: PlainDate): number {
  if (underUkProtocol(kind, parties)) return 30;
  if (kind === 'breachNotice') return daysOfNotice(parties, today);
  // Fourteen days that begin on the day after the letter was received.
  return isFourteenDayLetter(kind, parties) ? POSTING_DAYS + 14 : 0;
}

/** The days the agreement gives from the arrival of a notice; 0 where it asks for none. */
function daysOfNotice({ account, plan: id }: Parties, today: PlainDate): number {
  const plan = planBehind(account, today, id);
  const days = plan === undefined ? 0 : noticeDays(account, plan);
  return days === 0 ? 0 : POSTING_DAYS + days;
}

/** The first day that may be the letter's last day. */
export function earliestDeadline(kind: LetterKind, parties: Parties, today: PlainDate): PlainDate {
  return addDays(today, Math.max(1, leastDays(kind, parties, today)));
}

/**
 * The last day to propose: posting time and the days of the kind, no less than the law wants, moved
 * to a working day, by the holidays of the settings. The day itself for letters that set none.
 */
export function proposedDeadline(
  kind: LetterKind,
  parties: Parties,
  today: PlainDate,
  holidays: Holidays | undefined,
): PlainDate {
  if (!setsDeadline(kind)) return today;
  const least = leastDays(kind, parties, today);
  // What the agreement gives is the time for a notice; ours is for agreements that name none.
  const byClause = kind === 'breachNotice' && least > 0;
  const days = byClause ? least : Math.max(POSTING_DAYS + DAYS_TO_PAY[kind], least);
  return toWorkingDay(addDays(today, days), 'next', holidays);
}
