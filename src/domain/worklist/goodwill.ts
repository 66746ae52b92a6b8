import type { Account } from '../accounts/account';
import { isOverdue } from '../accounts/views/open';
import { activeHandoff, activeHold, activePlans, lastContact } from '../accounts/views/standing';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import { paidOfPlan } from '../plans/ledgerPlan';
import { accountPromises } from '../promises/accountPromises';
import { advise, amount } from './phrase';
import { promiseMoney } from './rest';
import type { Advice } from './types';

/** A word of thanks is due for so many days after the money. */
const THANK_DAYS = 7;
/** After so many days without a word, and no more than so many: later it would be out of the blue. */
const SILENT_DAYS = 40;
const LONGEST_SILENCE = 365;

/**
 * What keeps the customer, when nothing is overdue: a word of thanks for a promise that was kept or
 * an agreement fulfilled, or a sign of life that does not mention the account. Null when there is
 * nothing to say, the account rests, or somebody turned to him since the money came.
 */
export function goodwillAdvice(
  account: Account,
  today: PlainDate,
  policies: Policies,
): Advice | null {
  if (account.contacts.length === 0 && account.promises.length === 0) return null;
  if (activeHandoff(account) !== null || activeHold(account, today) !== null) return null;
  if (account.items.some((item) => isOverdue(item, today))) return null;
  return thankAdvice(account, today, policies) ?? silenceAdvice(account, today);
}

function thankAdvice(account: Account, today: PlainDate, policies: Policies): Advice | null {
  const paidOn = lastMoney(account, today);
  if (paidOn === null || daysBetween(paidOn, today) > THANK_DAYS) return null;
  const contact = lastContact(account);
  if (contact !== null && contact.on >= paidOn) return null;
  const next = { code: 'next.thank', on: today };
  const plan = activePlans(account).find(
    (one) => paidOfPlan(account, one, today).next === undefined,
  );
  if (plan !== undefined) {
    return advise('thank', 'work.plan-fulfilled', { on: plan.agreedOn }, next);
  }
  const kept = accountPromises(account, today, policies).findLast(
    ({ state }) => state !== 'withdrawn',
  );
  if (kept?.state !== 'kept' || kept.late) return null;
  const params = { ...amount(promiseMoney(kept.promise)), on: kept.promise.dueOn };
  return advise('thank', 'work.promise-kept', params, next);
}

function lastMoney(account: Account, today: PlainDate): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { on, minor } of account.receipts) {
    if (minor > 0 && on <= today && (last === null || on > last)) last = on;
  }
  return last;
}

/** Only with customers there is business with: something of theirs is open and not due yet. */
function silenceAdvice(account: Account, today: PlainDate): Advice | null {
  const contact = lastContact(account);
  if (contact === null || !account.items.some(({ minor }) => minor > 0)) return null;
  const days = daysBetween(contact.on, today);
  if (days < SILENT_DAYS || days > LONGEST_SILENCE) return null;
  const next = { code: 'next.stay-in-touch', on: today };
  return advise('stayInTouch', 'work.silent', { days, on: contact.on }, next);
}
