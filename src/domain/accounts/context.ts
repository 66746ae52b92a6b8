import type { PlainDate } from '../dates/plainDate';

/** What a decision may know of the world. The domain reads no clock and draws no random numbers. */
export interface Context {
  readonly today: PlainDate;
  /** The moment, ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** The user at the desk, as the log shows him (initials or name). */
  readonly by: string;
  /** A new opaque id at each call. */
  readonly newId: () => string;
}
