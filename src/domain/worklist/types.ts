import type { LastContact } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { Money } from '../money/money';
import type { RefusalParams } from '../refusal';

/** The groups of today's list, in the order in which they stand in it. */
export const WORK_GROUPS = [
  'promiseBroken',
  'promiseDue',
  'limitation',
  'call',
  'letter',
  'planLate',
  'dispute',
  'trace',
  'thank',
  'stayInTouch',
  'snoozed',
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
  /** What would come after that step, if it does not help, and from which day on. */
  readonly after?: NextStep;
}

/** One line of today's list. */
export interface WorklistRow extends Advice {
  readonly account: AccountId;
  /** Overdue per currency, whatever rests of it. */
  readonly overdue: readonly Money[];
  /** Days the oldest overdue invoice is late. */
  readonly days: number;
  readonly lastContact: LastContact | null;
  /** What the row is ranked by: what may be chased; where nothing may be, all that is overdue. */
  readonly weigh: readonly Money[];
}
