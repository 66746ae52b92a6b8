import type { Item } from '../../accounts/account';
import { addDays, maxDate, minDate, type PlainDate } from '../../dates/plainDate';
import { minorDays, type OverdueStretch } from '../carryingCost';
import { overdueMinor } from './overdue';
import { type Contribution, periodEnds } from './scope';

/**
 * Overdue money × days, by period: for each day of it, what was overdue of each invoice at the end
 * of the day. Disputed money counts too: it is missing all the same.
 */
export const addCarrying: Contribution = (account, scope, add) => {
  const ends = periodEnds(scope);
  for (const item of account.items) {
    const stretches = overdueStretches(item, scope.asOf);
    if (stretches.length === 0) continue;
    ends.forEach((end, index) => {
      const inside = within(stretches, scope.days[index] ?? end, end);
      add('carrying', item.currency, end, 'minorDays', Number(minorDays(inside)));
    });
  }
};

/** `from` is the first day the amount was overdue at its end, `until` the first day it no longer was. */
function overdueStretches(item: Item, asOf: PlainDate): OverdueStretch[] {
  const first = addDays(maxDate(item.dueOn, item.issuedOn), 1);
  const end = addDays(asOf, 1);
  const changes = item.reductions.map(({ on }) => on).filter((on) => on > first && on < end);
  const marks = [...new Set([first, ...changes.sort(), end])];
  return marks.slice(0, -1).flatMap((from, index) => {
    const minor = overdueMinor(item, from);
    const until = marks[index + 1];
    return minor === 0 || until === undefined || until <= from ? [] : [{ minor, from, until }];
  });
}

/** The part of the stretches whose days lie after `before`, up to and with `end`. */
function within(
  stretches: readonly OverdueStretch[],
  before: PlainDate,
  end: PlainDate,
): OverdueStretch[] {
  const [first, last] = [addDays(before, 1), addDays(end, 1)];
  return stretches.map(({ minor, from, until }) => ({
    minor,
    from: maxDate(from, first),
    until: minDate(until, last),
  }));
}
