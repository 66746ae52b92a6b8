import { dateOfEpochDay } from '../dates/epochDate';
import { epochDay, type PlainDate } from '../dates/plainDate';
import type { ReadyPolicy } from './compiled';
import type { LadderLevel } from './policy';
import { type Position, restAt } from './positions';
import { dayReached, type ItemClock, levelAfter, levelOn } from './reach';
import type { RunDay } from './stopItems';
import type { LadderItem, LadderLine, Reason } from './types';

/** A line with what is needed to tell what comes after it. */
export interface DraftLine {
  readonly line: LadderLine;
  readonly level: LadderLevel;
  readonly policy: ReadyPolicy;
  readonly due: number;
}

/** The step of one item on the day, or undefined; then the position knows why it rests. */
export function lineOf(
  position: Position,
  policy: ReadyPolicy,
  day: RunDay,
): DraftLine | undefined {
  const { item, due } = position;
  if (position.rest !== undefined) return undefined;
  if (position.left <= policy.tolerance(item.currency)) {
    restAt(position, { code: 'ladder.rest.small' });
    return undefined;
  }
  const clock = clockOf(item, due, day.asOf);
  const level = levelOn(policy.levels, clock, day.today, policy.jump);
  const grace = graceEnd(item, due, policy, level);
  if (level === undefined || grace > day.today) {
    restWaiting(position, policy, clock, grace);
    return undefined;
  }
  return { line: lineAt(position, policy, level, clock, day), level, policy, due };
}

/** The levels sent up to the day. Levels sent later do not exist yet in a dry run of the past. */
function clockOf(item: LadderItem, due: number, asOf: PlainDate): ItemClock {
  let lastLevel = 0;
  let lastSent: number | undefined;
  for (const sent of item.sent) {
    if (sent.on > asOf) continue;
    lastLevel = Math.max(lastLevel, sent.level);
    lastSent = Math.max(lastSent ?? -Infinity, epochDay(sent.on));
  }
  return { due, lastLevel, lastSent };
}

/**
 * First day after grace. A policy without grace leaves every step to its clock alone, and a note
 * ahead of the due date is what grace is not about.
 */
function graceEnd(
  item: LadderItem,
  due: number,
  policy: ReadyPolicy,
  level: LadderLevel | undefined,
): number {
  const granted = item.graceUntil === undefined ? -Infinity : epochDay(item.graceUntil) + 1;
  const ahead = level !== undefined && level.clock === 'due' && level.days <= 0;
  const general = ahead || policy.graceDays === 0 ? -Infinity : due + policy.graceDays;
  return Math.max(granted, general);
}

function restWaiting(
  position: Position,
  policy: ReadyPolicy,
  clock: ItemClock,
  grace: number,
): void {
  const next = levelAfter(policy.levels, clock.lastLevel);
  if (next === undefined) {
    restAt(position, { code: 'ladder.rest.done', params: { level: clock.lastLevel } });
    return;
  }
  const until = Math.max(grace, dayReached(next, clock));
  const params = { level: next.level, on: dateOfEpochDay(until) };
  restAt(position, { code: 'ladder.rest.waiting', params }, until);
}

function lineAt(
  { item, left }: Position,
  policy: ReadyPolicy,
  level: LadderLevel,
  clock: ItemClock,
  day: RunDay,
): LadderLine {
  return {
    item: item.id,
    due: item.due,
    currency: item.currency,
    open: left,
    original: item.amount,
    level: level.level,
    channel: level.channel,
    policy: policy.id,
    why: whyOf(item, level, clock, day.today),
  };
}

function whyOf(item: LadderItem, level: LadderLevel, clock: ItemClock, today: number): Reason {
  const reached = dateOfEpochDay(dayReached(level, clock));
  const offset = level.days < 0 ? `\u2212 ${-level.days}` : `+ ${level.days}`;
  const params = { number: item.number, due: item.due, level: level.level, offset, reached };
  const late = today > clock.due ? '' : 'Early';
  if (level.clock !== 'lastContact' || clock.lastSent === undefined) {
    const code = level.clock === 'endOfMonth' ? 'endOfMonth' : 'due';
    return { code: `ladder.why.${code}${late}`, params };
  }
  const since = dateOfEpochDay(clock.lastSent);
  return { code: 'ladder.why.lastContact', params: { ...params, before: clock.lastLevel, since } };
}
