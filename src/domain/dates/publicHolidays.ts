import { addDays, type PlainDate, plainDate, yearOf } from './plainDate';
import { easterSunday } from './targetDays';

/** 24 December has been a day off since the Act of 6 December 2024. */
const CHRISTMAS_EVE_OFF_FROM = 2025;

/**
 * Public holidays by law in the year of a date and the next, where a rule of the facts asks for
 * them: Poland (KC 115; Act on days off work of 18 January 1951). None for other countries, whose
 * due dates stand whatever day they are.
 */
export function publicHolidaysFrom(country: string, date: PlainDate): PlainDate[] {
  if (country !== 'PL') return [];
  const year = yearOf(date);
  return [...polishHolidays(year), ...polishHolidays(year + 1)];
}

function polishHolidays(year: number): PlainDate[] {
  const easter = easterSunday(year);
  const fixed = (rest: string) => plainDate(`${year}-${rest}`);
  return [
    fixed('01-01'),
    fixed('01-06'),
    addDays(easter, 1),
    fixed('05-01'),
    fixed('05-03'),
    // Corpus Christi. Easter Day and Pentecost are Sundays anyway.
    addDays(easter, 60),
    fixed('08-15'),
    fixed('11-01'),
    fixed('11-11'),
    ...(year < CHRISTMAS_EVE_OFF_FROM ? [] : [fixed('12-24')]),
    fixed('12-25'),
    fixed('12-26'),
  ];
}
