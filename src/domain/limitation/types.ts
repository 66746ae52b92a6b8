import type { PlainDate } from '../dates/plainDate';
import type { Refusal } from '../refusal';
import type { Form, LimitationEventType, LimitationRule } from './rule';

/** A true sentence about a result, as a code and its values; the words are in `texts.ts`. */
export type Remark = Refusal;

export interface LimitationClaim {
  readonly dueDate: PlainDate;
  /** A kind of claim the rule may have a period of its own for ("sale", "consumer", "carriage"). */
  readonly kind?: string;
}

export interface LimitationEvent {
  readonly type: LimitationEventType;
  readonly on: PlainDate;
  /** Last day of something that lasts (negotiations, a deferral, proceedings), once known. */
  readonly to?: PlainDate;
  /** The form it had; when not known, the form that the event's name implies. */
  readonly form?: Form;
}

export interface LimitationResult {
  /** Probable last day to act, never a certainty; null when the period no longer runs. */
  readonly lastDay: PlainDate | null;
  /** `extinguished`: after the last day the debt itself is gone, and asking for it must stop. */
  readonly expiry: LimitationRule['expiry'];
  /** True when the last day follows from a calendar year's end. */
  readonly byYearEnd: boolean;
  readonly why: readonly Remark[];
}
