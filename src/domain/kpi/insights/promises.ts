import { accountPromises } from '../../promises/accountPromises';
import { type Contribution, periodOf } from './scope';

/**
 * Promises by the period in which their days of grace ended: how many, how many kept in full and in
 * time, and how much of the money came in time. Withdrawn promises and those still open do not count.
 */
export const addPromises: Contribution = (account, scope, add) => {
  const { asOf, policies } = scope;
  for (const { promise, state, inTime, deadline } of accountPromises(account, asOf, policies)) {
    const period = periodOf(scope, deadline);
    if (state === 'withdrawn' || deadline >= asOf || period === null) continue;
    const { currency, minor } = promise;
    const received = Math.min(inTime, minor);
    add('promises', currency, period, 'ended', 1);
    add('promises', currency, period, 'kept', received >= minor ? 1 : 0);
    add('promises', currency, period, 'promised', minor);
    add('promises', currency, period, 'received', received);
  }
};
