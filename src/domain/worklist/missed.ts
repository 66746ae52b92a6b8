import { activePlans } from '../accounts/views/standing';
import { toDecimal } from '../money/decimal';
import { planStanding } from '../plans/ledgerPlan';
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

/** An agreement with a payment that did not come within its days of grace. */
export function planAdvice({ account, today }: Situation): Advice | null {
  for (const plan of activePlans(account)) {
    const { state, next } = planStanding(account, plan, today);
    const row = plan.rows.find(({ no }) => state === 'broken' && no === next?.no);
    // A notice that still runs gives the customer time.
    const noticed = plan.cures?.at(-1)?.deadline ?? '';
    if (row === undefined || noticed >= today) continue;
    const params = {
      no: row.no,
      ...amount({ minor: row.minor, currency: plan.currency }),
      on: row.dueOn,
    };
    return advise('planLate', 'work.instalment-missed', params, { code: 'next.call', on: today });
  }
  return null;
}
