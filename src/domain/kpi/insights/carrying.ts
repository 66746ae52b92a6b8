import type { Item } from '../../accounts/account';
import { openMinor } from '../../accounts/views/open';
import { epochDay, maxDate } from '../../dates/plainDate';
import type { Contribution } from './scope';

/**
 * Overdue money × days, by period: for each day of it, what was overdue of each invoice at the end
 * of the day. Disputed money counts too: it is missing all the same.
 */
export const addCarrying: Contribution = (account, { days, asOf }, add) => {
  const ends = days.map(epochDay);
  for (const item of account.items) {
    if (item.kind !== 'invoice' || item.dueOn >= asOf) continue;
    for (const { minor, from, until } of overdueStretches(item, epochDay(asOf))) {
      days.forEach((day, index) => {
        const before = ends[index - 1];
        if (before === undefined) return;
        const inside = Math.min(until, ends[index] ?? 0) - Math.max(from, before);
        if (inside > 0) add('carrying', item.currency, day, 'minorDays', minor * inside);
      });
    }
  }
};

/** Days as epoch days: the amount was overdue at the end of each day after `from`, up to `until`. */
interface Stretch {
  readonly minor: number;
  readonly from: number;
  readonly until: number;
}

/** The overdue amount changes with each reduction, on its own day already. */
function overdueStretches(item: Item, end: number): Stretch[] {
  const last = maxDate(item.dueOn, item.issuedOn);
  const changes = item.reductions.filter(({ on }) => on > last).map(({ on }) => on);
  const marks = [last, ...changes.sort()];
  return marks.flatMap((on, index) => {
    const next = marks[index + 1];
    const minor = openMinor(item, on);
    // Up to the day before the next change; the first stretch begins after the last day to pay.
    const from = index === 0 ? epochDay(on) : epochDay(on) - 1;
    const until = next === undefined ? end : Math.min(end, epochDay(next) - 1);
    return minor > 0 && until > from ? [{ minor, from, until }] : [];
  });
}
