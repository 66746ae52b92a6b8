import { addDays, addMonths, endOfMonth, type PlainDate } from '../dates/plainDate';
import { toWorkingDay } from '../dates/workingDays';
import { unreachable } from '../result';
import type { PlanInput, PlanInterval } from './types';

/**
 * The `index`-th date after `first` (0 gives `first`). Months are counted from `first`, not from
 * the date before: 31 January, 28 February, 31 March.
 */
export function stepDate(first: PlainDate, every: PlanInterval, index: number): PlainDate {
  switch (every) {
    case 'weekly':
      return addDays(first, 7 * index);
    case 'fortnightly':
      return addDays(first, 14 * index);
    case 'monthly':
      return addMonths(first, index);
    case 'quarterly':
      return addMonths(first, 3 * index);
    default:
      return unreachable(every);
  }
}

/** Due date of part 1 … n. Moving a date to a working day never moves those after it. */
export function partDue(input: PlanInput, first: PlainDate, no: number): PlainDate {
  const skipped = input.downPayment !== undefined && input.downPayment.due === undefined ? 1 : 0;
  const date = stepDate(first, input.every, no - 1 + skipped);
  const byMonth = input.every === 'monthly' || input.every === 'quarterly';
  return onWorkingDay(input, input.monthEnds === true && byMonth ? endOfMonth(date) : date);
}

/** Due date of the down payment. */
export function downPaymentDue(input: PlanInput, first: PlainDate): PlainDate {
  return onWorkingDay(input, input.downPayment?.due ?? first);
}

function onWorkingDay(input: PlanInput, date: PlainDate): PlainDate {
  if (input.workingDays === undefined) return date;
  return toWorkingDay(date, input.workingDays.rule, input.workingDays.holidays);
}
