import { addDays, dayOfWeek, type PlainDate } from '../dates/plainDate';

/** The date `count` bank days (Monday to Friday; holidays are not known here) after `date`. */
export function addBankDays(date: PlainDate, count: number): PlainDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (dayOfWeek(day) <= 5) left -= 1;
  }
  return day;
}
