import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import type { Money } from '../money/money';
import type { PlanRow } from '../plans/types';
import type { Refusal } from '../refusal';

/** What is asked during the call, and what is known beforehand. */
export interface OptionsInput {
  /** What would be deferred or paid in parts; above zero. */
  readonly debt: Money;
  readonly today: PlainDate;
  /** Due date of the first instalment. */
  readonly first: PlainDate;
  /** What the customer can pay in a month, minor units of the debt's currency; null: not said. */
  readonly affordable: number | null;
  /** Interest asked of the customer, percent a year as decimal text; '' for none. */
  readonly interestPct: string;
  /** What money costs the firm, percent a year as decimal text; '' while not stated. */
  readonly carryingPct: string;
  /** The earliest probable last day of limitation among the items; null: not known. */
  readonly limitation: PlainDate | null;
  readonly consumer: boolean;
  /** Numbers of monthly instalments to set side by side; absent: the usual ones. */
  readonly instalments?: readonly number[];
  /** Payments move to the next day that is none of these and no weekend; absent: they stay. */
  readonly holidays?: Holidays;
}

/** One offer to pay later or in parts. Amounts in minor units of the debt's currency. */
export interface PayOption {
  readonly id: string;
  readonly kind: 'deferral' | 'instalments';
  readonly parts: number;
  readonly first: PlainDate;
  readonly rows: readonly PlanRow[];
  readonly total: number;
  readonly interest: number;
  readonly highestPayment: number;
  readonly ends: PlainDate;
  /** Days from today to the last payment. */
  readonly days: number;
  /** Whether no month asks for more than was said to be affordable; null when nothing was said. */
  readonly affordable: boolean | null;
  /** What the firm pays to carry the debt until it is paid; null while no rate is stated. */
  readonly carrying: number | null;
  /** The same for waiting without an agreement until `ends`, the whole debt unpaid. */
  readonly waiting: number | null;
  /** Days between the last payment and the last day of limitation; null: not known. */
  readonly spare: number | null;
  /** What to consider before offering it: codes of `texts.ts`. */
  readonly warnings: readonly Refusal[];
}

export interface OptionsComparison {
  readonly options: readonly PayOption[];
  /** What cannot be offered, and why. */
  readonly refused: readonly { readonly id: string; readonly refusal: Refusal }[];
  /** Why nothing can be suggested although it was said what is affordable; else null. */
  readonly note: Refusal | null;
  /** The one to begin with: of those the customer can afford, the one that ends first. */
  readonly suggested: string | null;
}

/** What an agreement begins with when it comes from a call. */
export interface AgreementPrefill {
  readonly debt: Money;
  /** Whether the debt is less the open credit notes, which the agreement then sets off. */
  readonly setOff: boolean;
  readonly kind: 'deferral' | 'instalments';
  readonly parts: number;
  readonly first: PlainDate;
  readonly interestPct: string;
}
