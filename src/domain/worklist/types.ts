import type { LastContact } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { Money } from '../money/money';
import type { RefusalParams } from '../refusal';

/** The groups of today's list, in the order in which they stand in it. */
export const WORK_GROUPS = [
  'promiseBroken',
  'call',
  'letter',
  'planLate',
  'dispute',
  'quiet',
] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** A sentence by code; its words are in `texts.ts`. Amounts are decimal text, dates `yyyy-MM-dd`. */
export interface Phrase {
  readonly code: string;
  readonly params: RefusalParams;
}

export interface NextStep extends Phrase {
  /** The day on which to take it: today, or later for an account that rests. */
  readonly on: PlainDate;
}

/** What to do about an account, and why. */
export interface Advice {
  readonly group: WorkGroup;
  readonly reason: Phrase;
  readonly next: NextStep;
}

/** One line of today's list. */
export interface WorklistRow extends Advice {
  readonly account: AccountId;
  /** Overdue per currency, whatever rests of it. */
  readonly overdue: readonly Money[];
  /** Days the oldest overdue invoice is late. */
  readonly days: number;
  readonly lastContact: LastContact | null;
  /** Order within the group, see `scoreOf`. */
  readonly score: number;
}

/** When to write and when to call. All spans are calendar days, unless they say otherwise. */
export interface WorklistPolicy {
  readonly graceBankDays: number;
  /** Days after the due date until the first reminder. */
  readonly reminderAfterDays: number;
  /** Days to wait after a call before the next step. */
  readonly callRestDays: number;
  /** Reminders before the letter before action. */
  readonly reminders: number;
  /** The oldest invoice must be that late for a letter before action. */
  readonly beforeActionDays: number;
  /** From this amount on, in whole units of the currency, call before writing. */
  readonly largeUnits: number;
}

export const DEFAULT_POLICY: WorklistPolicy = {
  graceBankDays: 0,
  reminderAfterDays: 7,
  callRestDays: 4,
  reminders: 2,
  beforeActionDays: 45,
  largeUnits: 5_000,
};
