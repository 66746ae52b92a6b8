import type { Account, Item } from '../accounts/account';
import type { LetterId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { Freshness, FreshnessLimits } from '../freshness/freshness';
import type { Policies } from '../ladder/readPolicies';
import type { LimitationRule } from '../limitation/rule';
import type { Refusal } from '../refusal';

/** The checks before a handoff, in the order in which they are shown. */
export const CHECK_IDS = [
  'items',
  'dispute',
  'agreement',
  'hold',
  'promise',
  'insolvency',
  'reminders',
  'proof',
  'deadline',
  'finalNotice',
  'protocol',
  'replyForm',
  'freshness',
  'unallocated',
  'limitation',
  'address',
  'consumer',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

/**
 * `ok`: nothing speaks against it. `warn`: think about it; a reason is welcome. `block`: only with
 * a reason, which goes on record. `stop`: the ledger refuses it, whatever the reason.
 */
export type CheckLevel = 'ok' | 'warn' | 'block' | 'stop';

export interface Check {
  readonly id: CheckId;
  readonly level: CheckLevel;
  /** A sentence of `texts.ts`. */
  readonly says: Refusal;
}

/** What is known of the way of a letter; a letter that is not listed has no posting on record. */
export interface LetterPosting {
  readonly letter: LetterId;
  readonly on: PlainDate;
  /** Number given by the post; '' when there is none. */
  readonly number: string;
  readonly deliveredOn: PlainDate | null;
  readonly returnedOn: PlainDate | null;
}

/** A letter that says what follows. */
export interface FinalLetter {
  readonly kind: 'letterBeforeAction' | 'finalNotice';
}

/** What a letter says, as it went out. */
export interface LetterSaid {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly enclosures: readonly string[];
}

export interface CheckInput {
  readonly account: Account;
  /** What is to be handed over. */
  readonly items: readonly Item[];
  readonly today: PlainDate;
  /** The creditor's country (ISO 3166-1 alpha-2, or ''): taken when the customer's is not known. */
  readonly home: string;
  readonly freshness: Pick<Freshness, 'itemsAsOf' | 'bankAsOf'>;
  readonly limits: FreshnessLimits;
  /** Those in force, with their holidays. */
  readonly policies: Policies;
  readonly rules: readonly LimitationRule[];
  readonly postings: readonly LetterPosting[];
  /** What the final letters say; absent while they were not read. */
  readonly said?: ReadonlyMap<LetterId, LetterSaid>;
}
