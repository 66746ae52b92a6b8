import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { LadderPolicy } from '../../../../src/domain/ladder/policy';
import { runLadder } from '../../../../src/domain/ladder/runLadder';
import type {
  LadderAccount,
  LadderItem,
  LadderRest,
  LadderSuggestion,
} from '../../../../src/domain/ladder/types';
import { currency } from '../../../../src/domain/money/currency';

export const EUR = currency('EUR');
export const day = plainDate;

/** Three levels: 10 and 30 days after due, then 14 days after the last contact. */
export const POLICY: LadderPolicy = {
  id: 'house',
  levels: [
    { level: 1, channel: 'email', clock: 'due', days: 10 },
    { level: 2, channel: 'letter', clock: 'due', days: 30, deadlineDays: 7 },
    { level: 3, channel: 'registered', clock: 'lastContact', days: 14 },
  ],
};

/** An invoice of 100.00 EUR due on 1 January 2024. */
export function item(id: string, over: Partial<LadderItem> = {}): LadderItem {
  return {
    id,
    number: id,
    currency: EUR,
    amount: 10_000,
    due: day('2024-01-01'),
    reductions: [],
    sent: [],
    ...over,
  };
}

export function account(over: Partial<LadderAccount> = {}): LadderAccount {
  return {
    id: 'a',
    items: [item('i')],
    receipts: [],
    unallocated: [],
    promises: [],
    disputes: [],
    plans: [],
    stops: [],
    contacts: [],
    ...over,
  };
}

/** What one account gets on a day: a suggestion, a rest, or nothing. */
export function outcome(
  of: LadderAccount,
  asOf: string,
  policy: Partial<LadderPolicy> = {},
  others: LadderPolicy[] = [],
): { suggestion?: LadderSuggestion; rest?: LadderRest } {
  const policies = [{ ...POLICY, ...policy }, ...others];
  const run = runLadder([of], { policies, company: 'house' }, day(asOf));
  if (!run.ok) throw new Error(run.error.code);
  const [suggestion] = run.value.suggestions;
  const [rest] = run.value.resting;
  return {
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(rest === undefined ? {} : { rest }),
  };
}
