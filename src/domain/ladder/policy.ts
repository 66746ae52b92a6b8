/**
 * What a level counts its days from. `due`: the due date. `endOfMonth`: the due date plus the
 * days, then on to the last day of that month. `lastContact`: the day the item's last level was
 * sent (the due date while none was).
 */
export type LadderClock = 'due' | 'endOfMonth' | 'lastContact';

export interface LadderLevel {
  /** Rising numbers; an item enters at the lowest. */
  readonly level: number;
  /** How the customer is reached: `email`, `call`, `letter`, `registered`, `agency` … */
  readonly channel: string;
  readonly clock: LadderClock;
  /** Days on the clock; negative before it (a note ahead of the due date). */
  readonly days: number;
  /** What the step is called: the code of a text, without `ladder.step.`. */
  readonly step?: string;
  /** Days the customer is given by this step; nothing follows before they are over. */
  readonly deadlineDays?: number;
}

/** Decimal text by currency code; `*` is for all others ("10.00"). */
export type AmountByCurrency = Readonly<Record<string, string>>;

export interface LadderPolicy {
  readonly id: string;
  readonly levels: readonly LadderLevel[];
  /** `one` level per run (default), or `jump` to the highest level whose day has come. */
  readonly advance?: 'one' | 'jump';
  /** An item of which no more than this is open is left alone. */
  readonly tolerance?: AmountByCurrency;
  /** Nobody is chased unless at least this much is overdue in the currency … */
  readonly minimum?: AmountByCurrency;
  /** … and at least this percentage of all that is open in the currency. */
  readonly minimumSharePct?: number;
  /** Days after the due date in which nothing happens. */
  readonly graceDays?: number;
  /** Days between two contacts with one customer, whatever the channel. */
  readonly minimumGapDays?: number;
  /** At most so many contacts with one customer in so many days, over all channels. */
  readonly budget?: { readonly contacts: number; readonly days: number };
  /** Bank days a promised payment may take to arrive after its day. */
  readonly promiseGraceBankDays?: number;
  /**
   * What a promise that names no items rests: the customer's items of its currency (default), or
   * only the oldest due up to the promised amount.
   */
  readonly promiseRests?: 'account' | 'amount';
}
