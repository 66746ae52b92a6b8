import type { PromiseToPay } from '../accounts/account';
import { maxDate, type PlainDate } from '../dates/plainDate';
import { addWorkingDays, type Holidays, toWorkingDay } from '../dates/workingDays';
import {
  type MoneyForPromise,
  moneyForPromises,
  type PromisedMoney,
  type ReceivedMoney,
} from './receivedFor';

export type PromiseState = 'open' | 'kept' | 'partKept' | 'broken' | 'withdrawn';

/** How a promise stands on a day. Amounts in minor units of the promise's currency. */
export interface PromiseStatus<P extends PromisedMoney = PromiseToPay> extends MoneyForPromise {
  readonly promise: P;
  readonly state: PromiseState;
  /** The last day on which the money still comes in time: the due date and the days of grace. */
  readonly deadline: PlainDate;
  /** Kept, but only with money that came after the deadline. */
  readonly late: boolean;
}

/**
 * All promises of an account as they stand on `today`, in the order they were made. A promise is
 * kept once its amount was received, open until its deadline, and then broken, or part kept when
 * something came. Money dated from the day of the promise up to `today` counts, each cent once.
 */
export function promiseStatuses<P extends PromisedMoney>(
  account: { readonly promises: readonly P[]; readonly receipts: readonly ReceivedMoney[] },
  today: PlainDate,
  graceBankDays = 0,
  holidays?: Holidays,
): PromiseStatus<P>[] {
  const terms = account.promises.map((promise) => ({
    promise,
    deadline: deadlineOf(promise, graceBankDays, holidays),
  }));
  const money = moneyForPromises(terms, account.receipts, today);
  return terms.map(({ promise, deadline }, index) => {
    const came = money[index] ?? { received: 0, inTime: 0 };
    const state = stateOf(promise, came.received, deadline < today);
    const late = state === 'kept' && came.inTime < promise.minor;
    return { promise, deadline, ...came, state, late };
  });
}

/** Promised for a day without banks, it is in time on the next bank day, also without days of grace. */
function deadlineOf(
  { dueOn }: PromisedMoney,
  graceBankDays: number,
  holidays: Holidays | undefined,
): PlainDate {
  const bankDay = toWorkingDay(dueOn, 'next', holidays);
  return maxDate(bankDay, addWorkingDays(dueOn, graceBankDays, holidays));
}

function stateOf(promise: PromisedMoney, received: number, isOver: boolean): PromiseState {
  if (promise.withdrawn) return 'withdrawn';
  if (received >= promise.minor) return 'kept';
  if (!isOver) return 'open';
  return received > 0 ? 'partKept' : 'broken';
}
