import { addDays, addMonths, type PlainDate } from '../dates/plainDate';
import { type Holidays, toWorkingDay } from '../dates/workingDays';

const FIRST_IN_DAYS = 14;
const SIGNED_IN_DAYS = 14;

/**
 * The first payment proposed: two weeks from `today`, moved to the next bank day, as no bank carries
 * out a transfer before. `holidays`: those in force; undefined: weekends only.
 */
export function usualFirstPayment(today: PlainDate, holidays: Holidays | undefined): PlainDate {
  return toWorkingDay(addDays(today, FIRST_IN_DAYS), 'next', holidays);
}

/** The end of a deferral proposed: a month from `today`, moved to the next bank day. */
export function usualDeferral(today: PlainDate, holidays: Holidays | undefined): PlainDate {
  return toWorkingDay(addMonths(today, 1), 'next', holidays);
}

/** Until when a customer is expected to send a paper back: two weeks, moved to a working day. */
export function usualReturn(today: PlainDate, holidays: Holidays | undefined): PlainDate {
  return toWorkingDay(addDays(today, SIGNED_IN_DAYS), 'next', holidays);
}
