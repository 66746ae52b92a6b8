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
  const shown = [...accounts].filter(({ hidden }) => !hidden);
  const done = shown.filter(
    (account) => !waiting.has(account.id) && wasWorked(account, today),
  ).length;
  const promised = shown.flatMap(({ promises }) =>
    promises.filter(({ madeOn, withdrawn }) => madeOn === today && !withdrawn),
  );
  const received = shown.flatMap(({ receipts }) => receipts.filter(({ on }) => on === today));
  return {
    done,
    total: done + waiting.size,
    promised: totalsByCurrency(promised),
    received: totalsByCurrency(received).filter(({ minor }) => minor !== 0),
  };
}

/** Whether somebody did something about the account on that day. Notes and assignments are not it. */
export function wasWorked(account: Account, today: PlainDate): boolean {
  return (
    account.contacts.some(({ on, channel }) => on === today && channel !== 'note') ||
    account.promises.some(({ madeOn, withdrawn }) => madeOn === today && !withdrawn) ||
    account.plans.some(({ agreedOn, endedOn }) => agreedOn === today && endedOn === null) ||
    account.disputes.some(({ openedOn, closedOn }) => openedOn === today || closedOn === today) ||
    account.handoffs.some(({ on, recalledOn }) => on === today && recalledOn === null) ||
    account.snooze?.since === today ||
    activeHold(account, today)?.since === today
  );
}
