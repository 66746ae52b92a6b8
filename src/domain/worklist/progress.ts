import type { Account } from '../accounts/account';
import { activeHold } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import { type Money, totalsByCurrency } from '../money/money';

/** How far the day has come. It follows from the ledger, so it is the same after a restart. */
export interface DayProgress {
  /** Customers who were turned to, or put to rest, today and wait for nothing more. */
  readonly done: number;
  /** Those, and the ones who still wait. */
  readonly total: number;
  /** Promised today, per currency; what was withdrawn does not count. */
  readonly promised: readonly Money[];
  /** Money dated today, less what came back today. */
  readonly received: readonly Money[];
}

/** The progress of `today`; `waiting` are the accounts that still stand on the list. */
export function dayProgress(
  accounts: Iterable<Account>,
  waiting: ReadonlySet<string>,
  today: PlainDate,
): DayProgress {
  let done = 0;
  const promised: Money[] = [];
  const received: Money[] = [];
  // One look at each account: there are tens of thousands, and this follows every change.
  for (const account of accounts) {
    if (account.hidden) continue;
    if (wasWorked(account, today) && !waiting.has(account.id)) done += 1;
    const { promises, receipts } = account;
    if (promises.length > 0) promised.push(...promises.filter((one) => isMadeOn(one, today)));
    if (receipts.length > 0) received.push(...receipts.filter(({ on }) => on === today));
  }
  return {
    done,
    total: done + waiting.size,
    promised: totalsByCurrency(promised),
    received: totalsByCurrency(received).filter(({ minor }) => minor !== 0),
  };
}

/** Whether somebody did something about the account on that day. Notes and assignments are not it. */
function wasWorked(account: Account, today: PlainDate): boolean {
  return (
    account.contacts.some(({ on, channel }) => on === today && channel !== 'note') ||
    account.promises.some((one) => isMadeOn(one, today)) ||
    account.plans.some(({ agreedOn, endedOn }) => agreedOn === today && endedOn === null) ||
    account.disputes.some(({ openedOn, closedOn }) => openedOn === today || closedOn === today) ||
    account.handoffs.some(({ on, recalledOn }) => on === today && recalledOn === null) ||
    account.snooze?.since === today ||
    activeHold(account, today)?.since === today
  );
}

function isMadeOn({ madeOn, withdrawn }: Account['promises'][number], day: PlainDate): boolean {
  return madeOn === day && !withdrawn;
}
