import type { Item } from '../accounts/account';
import { askingContacts } from '../accounts/views/dossier';
import { openMinor } from '../accounts/views/open';
import { addDays, daysBetween } from '../dates/plainDate';
import type { LadderPolicy } from '../ladder/policy';
import { usualDaysLate } from './habit';
import { advise, amount } from './phrase';
import type { Scale } from './rates';
import { inUnits, type Situation } from './situation';
import type { Advice } from './types';

/** From what amount on a call comes first, and what makes amounts comparable. */
export interface CallLimits {
  readonly largeUnits: number;
  readonly scale: Scale;
}

/**
 * A call instead of the first reminder where at least `largeUnits` whole units of the base currency
 * (of the currency itself where no rate is stated) are at stake and nobody has called since the oldest invoice fell due; null where the ladder's own step
 * stands. The reminder follows when the policy allows the next contact.
 */
export function callFirst(
  situation: Situation,
  { minimumGapDays = 1 }: LadderPolicy,
  { largeUnits, scale }: CallLimits,
): Advice | null {
  const { account, today, items, chased, days } = situation;
  const largest = largestOf(items);
  const reminded = items.some((item) => item.levelOn !== null);
  const large = chased.some((money) => (scale(money) ?? inUnits(money)) >= largeUnits);
  if (largest === undefined || reminded || !large) return null;
  const called = askingContacts(account).some(
    ({ channel, on }) => channel === 'call' && daysBetween(on, today) < days,
  );
  if (called) return null;
  const params = {
    number: largest.number,
    ...amount({ minor: openMinor(largest), currency: largest.currency }),
    days: daysBetween(largest.dueOn, today),
  };
  const step = { code: 'next.call', on: today };
  const after = { code: 'after.reminder', on: addDays(today, minimumGapDays) };
  const habit = usualDaysLate(account.items);
  if (habit === null) return advise('call', 'work.large', params, step, after);
  const code = habit > 0 ? 'work.large-habit' : 'work.large-punctual';
  return advise('call', code, { ...params, habit }, step, after);
}

function largestOf(items: readonly Item[]): Item | undefined {
  let largest: Item | undefined;
  for (const item of items) {
    if (largest === undefined || openMinor(item) > openMinor(largest)) largest = item;
  }
  return largest;
}
