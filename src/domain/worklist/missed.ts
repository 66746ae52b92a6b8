import type { Account, Plan } from '../accounts/account';
import { lastContact } from '../accounts/views/standing';
import { type AgreementStep, proposeStep } from '../agreements/propose';
import { type AgreementStatus, agreementStatus } from '../agreements/status';
import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import { toDecimal } from '../money/decimal';
import type { PromiseStatus } from '../promises/promiseStatus';
import { advise, amount } from './phrase';
import { promiseMoney } from './rest';
import type { Situation } from './situation';
import type { Advice } from './types';

/**
 * The latest promise was not kept, and its currency still has something to chase. Earlier promises
 * are history: the later one took their place.
 */
export function promiseAdvice(
  { chased, today }: Situation,
  promises: readonly PromiseStatus[],
): Advice | null {
  const last = promises.findLast(({ state }) => state !== 'withdrawn');
  if (last === undefined || !chased.some(({ currency }) => currency === last.promise.currency)) {
    return null;
  }
  const { state, received, promise } = last;
  const params = { ...amount(promiseMoney(promise)), on: promise.dueOn };
  const next = { code: 'next.call', on: today };
  if (state === 'broken') return advise('promiseBroken', 'work.promise-broken', params, next);
  if (state !== 'partKept') return null;
  const came = toDecimal({ minor: received, currency: promise.currency });
  return advise('promiseBroken', 'work.promise-part-kept', { ...params, received: came }, next);
}

/**
 * What agreements ask for: our signature, a call about a payment that is late, the notice or the whole
 * rest about one that did not come. Null leaves the account to what else there is.
 */
export function planAdvice(
  { account, today }: Situation,
  holidays: Holidays | undefined,
): Advice | null {
  for (const plan of account.plans) {
    if (plan.endedOn !== null) continue;
    const status = agreementStatus(account, plan, today, holidays);
    const { step } = proposeStep(plan, status, today, holidays);
    const advice = adviceFor(step, account, plan, status, today);
    if (advice !== null) return advice;
  }
  return null;
}

const AFTER_BREACH: Partial<Record<AgreementStep, string>> = {
  cureNotice: 'next.cure-notice',
  accelerate: 'next.accelerate',
};

function adviceFor(
  step: AgreementStep,
  account: Account,
  plan: Plan,
  { next, state, cure, restsUntil }: AgreementStatus,
  today: PlainDate,
): Advice | null {
  if (step === 'countersign') {
    const params = { on: plan.agreedOn };
    return advise('planLate', 'work.plan-countersign', params, { code: 'next.sign', on: today });
  }
  if (next === null) return null;
  const { no, dueOn: on, graceEnds: until } = next;
  const params = { no, ...amount({ minor: next.open, currency: plan.currency }), on };
  const code = AFTER_BREACH[step];
  if (code !== undefined) {
    return advise('planLate', 'work.instalment-missed', params, { code, on: today });
  }
  if (state === 'cure' && cure !== null) {
    const day = cure.deadline;
    return advise('quiet', 'work.plan-cure', { no, until: day }, { code: 'next.wait', on: day });
  }
  if (step !== 'call' || wasAskedSince(account, on)) return null;
  const late = { ...params, until: restsUntil ?? until };
  return advise('planLate', 'work.instalment-late', late, { code: 'next.call', on: today });
}

/** One friendly word about a late payment is enough until the days of grace are over. */
function wasAskedSince(account: Account, due: PlainDate): boolean {
  const contact = lastContact(account);
  return contact !== null && contact.on > due;
}
