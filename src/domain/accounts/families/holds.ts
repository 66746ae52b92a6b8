import { refusal } from '../../refusal';
import type { Account } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { type Decision, isBlank, refuse, unless } from './decision';

/** Rests all chasing, until a day (that day included) or until it is lifted. Replaces an earlier hold. */
export function setHold(
  _account: Account,
  { until, reason }: CommandOf<'setHold'>,
  { today }: Context,
): Decision {
  if (until !== null && until < today) return refuse('hold.in-past', { on: until, today });
  const problem = isBlank(reason) ? refusal('hold.reason-missing') : undefined;
  return unless(problem, () => [{ type: 'holdSet', hold: { since: today, until, reason } }]);
}

/** Lets the chasing go on. Refused without a hold. */
export function liftHold(
  account: Account,
  { reason }: CommandOf<'liftHold'>,
  { today }: Context,
): Decision {
  const problem = account.hold === null ? refusal('hold.none') : undefined;
  return unless(problem, () => [{ type: 'holdLifted', on: today, reason }]);
}

/** In place of an earlier one: there is one hold at a time. */
export function holdSet(account: Account, { hold }: EventOf<'holdSet'>): Account {
  return { ...account, hold };
}

/** Lifted holds are told by the journal alone. */
export function holdLifted(account: Account): Account {
  return { ...account, hold: null };
}
