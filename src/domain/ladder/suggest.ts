import { dateOfEpochDay } from '../dates/epochDate';
import type { PlainDate } from '../dates/plainDate';
import { totalsByCurrency } from '../money/money';
import { aboveMinimum, contactRest } from './accountRules';
import type { ReadyPolicy } from './compiled';
import { type DraftLine, lineOf } from './lines';
import { coverWithMoney, type Position, positionsOf, type Rest } from './positions';
import { dayReached, levelAfter } from './reach';
import { type RunDay, stopItems } from './stopItems';
import type { LadderAccount, LadderRest, LadderSuggestion, NextStep, Reason } from './types';

/** Finds the policy of an item (invoice beats account beats company). */
export type PolicyFor = (
  account: LadderAccount,
  item?: { readonly policy?: string },
) => ReadyPolicy;

/** A proposal, a reason to leave alone, or nothing to say. */
export type Outcome =
  | { readonly kind: 'suggestion'; readonly suggestion: LadderSuggestion }
  | { readonly kind: 'rest'; readonly rest: LadderRest }
  | { readonly kind: 'nothing' };

const NOTHING: Outcome = { kind: 'nothing' };

/** What to do about one customer on a day. `nothing`: he has nothing overdue. */
export function suggestFor(account: LadderAccount, policyFor: PolicyFor, day: RunDay): Outcome {
  const positions = positionsOf(account, day.asOf);
  if (positions.list.length === 0) return NOTHING;
  const notes = stopItems(account, positions.list, policyFor(account), day);
  coverWithMoney(positions, account, day.asOf);
  const found: DraftLine[] = [];
  for (const position of positions.list) {
    const line = lineOf(position, policyFor(account, position.item), day);
    if (line !== undefined) found.push(line);
  }
  const lines = aboveMinimum(found, positions.list, day);
  const lead = leadOf(lines);
  if (lead === undefined) return restOf(account, positions.list, found, day);
  const rest = contactRest(account, lead.policy, day);
  if (rest !== undefined) return resting(account, rest);
  return { kind: 'suggestion', suggestion: suggestionOf(account, lines, lead, notes, day) };
}

/** The line of the highest level; among equals the oldest. */
function leadOf(lines: readonly DraftLine[]): DraftLine | undefined {
  let lead: DraftLine | undefined;
  for (const line of lines)
    if (lead === undefined || line.line.level > lead.line.level) lead = line;
  return lead;
}

function suggestionOf(
  account: LadderAccount,
  lines: readonly DraftLine[],
  lead: DraftLine,
  notes: readonly Reason[],
  day: RunDay,
): LadderSuggestion {
  const totals = totalsByCurrency(
    lines.map(({ line }) => ({ minor: line.open, currency: line.currency })),
  );
  const given = lead.level.deadlineDays;
  return {
    account: account.id,
    level: lead.line.level,
    channel: lead.line.channel,
    policy: lead.policy.id,
    deadline: given === undefined ? null : dateOfEpochDay(day.today + given),
    lines: lines.map(({ line }) => line),
    totals,
    why: lead.line.why,
    notes,
    next: nextOf(lead, day.today),
  };
}

/** The level after the leading one, supposing it is sent today. */
function nextOf({ level, policy, due }: DraftLine, today: number): NextStep | null {
  const next = levelAfter(policy.levels, level.level);
  if (next === undefined) return null;
  const reached = dayReached(next, { due, lastLevel: level.level, lastSent: today });
  const gap = today + Math.max(1, policy.minimumGapDays);
  const given = level.deadlineDays === undefined ? today : today + level.deadlineDays + 1;
  const on = dateOfEpochDay(Math.max(reached, gap, given));
  return { level: next.level, channel: next.channel, on };
}

/** Why nothing happens, told by the oldest overdue item; until the first day anything may change. */
function restOf(
  account: LadderAccount,
  positions: readonly Position[],
  belowMinimum: readonly DraftLine[],
  day: RunDay,
): Outcome {
  if (belowMinimum.length > 0) {
    return resting(account, { why: { code: 'ladder.rest.minimum' }, until: undefined });
  }
  const overdue = positions.filter((position) => position.due < day.today);
  const why = overdue.find((position) => position.rest !== undefined)?.rest?.why;
  if (why === undefined) return NOTHING;
  const days = positions.flatMap(({ rest }) => (rest?.until === undefined ? [] : [rest.until]));
  return resting(account, { why, until: days.length === 0 ? undefined : Math.min(...days) });
}

function resting(account: LadderAccount, { why, until }: Rest): Outcome {
  const day: PlainDate | null = until === undefined ? null : dateOfEpochDay(until);
  return { kind: 'rest', rest: { account: account.id, why, until: day } };
}
