import { dateOfEpochDay } from '../dates/epochDate';
import { endOfMonth, epochDay } from '../dates/plainDate';
import { unreachable } from '../result';
import type { LadderLevel } from './policy';

/** Where an item stands, in epoch days: hot loops count in numbers, not in dates. */
export interface ItemClock {
  readonly due: number;
  /** 0 while no level was sent. */
  readonly lastLevel: number;
  readonly lastSent: number | undefined;
}

/** The epoch day from which on a level may be sent. */
export function dayReached(level: LadderLevel, clock: ItemClock): number {
  switch (level.clock) {
    case 'due':
      return clock.due + level.days;
    case 'endOfMonth':
      return epochDay(endOfMonth(dateOfEpochDay(clock.due + level.days)));
    case 'lastContact':
      return (clock.lastSent ?? clock.due) + level.days;
    default:
      return unreachable(level.clock);
  }
}

/** The level after the last one sent; undefined at the top. `levels` rise. */
export function levelAfter(
  levels: readonly LadderLevel[],
  lastLevel: number,
): LadderLevel | undefined {
  return levels.find((level) => level.level > lastLevel);
}

/**
 * The level an item moves to on a day: the one after the last sent, if its day has come; with
 * `jump` on to the highest of the following whose day has come too. Else undefined.
 */
export function levelOn(
  levels: readonly LadderLevel[],
  clock: ItemClock,
  today: number,
  jump: boolean,
): LadderLevel | undefined {
  let found: LadderLevel | undefined;
  for (const level of levels) {
    if (level.level <= clock.lastLevel) continue;
    if (dayReached(level, clock) > today) break;
    found = level;
    if (!jump) break;
  }
  return found;
}
