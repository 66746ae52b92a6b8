import { epochDay, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { ReadyPolicy } from './compiled';
import type { DraftLine } from './lines';
import type { Position, Rest } from './positions';
import type { RunDay } from './stopItems';
import type { LadderAccount, LadderContact } from './types';

/** Why the customer may not be contacted on the day whatever is open, or undefined. */
export function contactRest(
  account: LadderAccount,
  policy: ReadyPolicy,
  day: RunDay,
): Rest | undefined {
  const contacts = account.contacts.filter((contact) => contact.on <= day.asOf);
  if (contacts.length === 0) return undefined;
  return (
    deadlineRest(contacts, day.asOf) ??
    gapRest(contacts, policy, day.today) ??
    budgetRest(contacts, policy, day.today)
  );
}

function deadlineRest(contacts: readonly LadderContact[], asOf: PlainDate): Rest | undefined {
  let latest: PlainDate | undefined;
  for (const { deadline } of contacts) {
    if (deadline !== undefined && (latest === undefined || deadline > latest)) latest = deadline;
  }
  if (latest === undefined || latest < asOf) return undefined;
  const why = { code: 'ladder.rest.deadline', params: { deadline: latest } };
  return { why, until: epochDay(latest) + 1 };
}

function gapRest(
  contacts: readonly LadderContact[],
  policy: ReadyPolicy,
  today: number,
): Rest | undefined {
  if (policy.minimumGapDays === 0) return undefined;
  const last = Math.max(...contacts.map((contact) => epochDay(contact.on)));
  const until = last + policy.minimumGapDays;
  if (until <= today) return undefined;
  return { why: { code: 'ladder.rest.gap', params: { days: policy.minimumGapDays } }, until };
}

function budgetRest(
  contacts: readonly LadderContact[],
  { budget }: ReadyPolicy,
  today: number,
): Rest | undefined {
  if (budget === undefined) return undefined;
  const recent = contacts
    .map((contact) => epochDay(contact.on))
    .filter((on) => on > today - budget.days)
    .sort((a, b) => b - a);
  if (recent.length < budget.contacts) return undefined;
  const frees = recent[budget.contacts - 1];
  const params = { contacts: budget.contacts, days: budget.days };
  const until = frees === undefined ? undefined : frees + budget.days;
  return { why: { code: 'ladder.rest.budget', params }, until };
}

/**
 * The lines of currencies in which enough is overdue: the amount and the share of all that is
 * open must both be reached (as in SAP dunning levels). A line counts as overdue.
 */
export function aboveMinimum(
  lines: readonly DraftLine[],
  positions: readonly Position[],
  day: RunDay,
): DraftLine[] {
  const sums = new Map<Currency, { overdue: number; open: number }>();
  const stepping = new Set(lines.map(({ line }) => line.item));
  for (const { item, due, left, open, rest } of positions) {
    const sum = sums.get(item.currency) ?? { overdue: 0, open: 0 };
    sum.open += open;
    const asked = stepping.has(item.id) || (due < day.today && waits(rest));
    if (asked) sum.overdue += left;
    sums.set(item.currency, sum);
  }
  return lines.filter(({ line, policy }) => {
    const { overdue, open } = sums.get(line.currency) ?? { overdue: 0, open: 0 };
    const enough = overdue >= policy.minimum(line.currency);
    return enough && overdue * 100 >= open * policy.minimumSharePct;
  });
}

/** Items that only wait for their next level are overdue like those that step. */
function waits(rest: Rest | undefined): boolean {
  return rest === undefined || rest.why.code === 'ladder.rest.waiting';
}
