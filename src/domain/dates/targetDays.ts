import { addDays, type PlainDate, plainDate } from './plainDate';

/**
 * The days of a year on which TARGET is closed, besides Saturdays and Sundays: New Year's Day, Good
 * Friday, Easter Monday, 1 May, 25 and 26 December (European Central Bank, calendar in force since
 * 2002). Payments in euro do not move on them.
 */
export function targetClosingDays(year: number): PlainDate[] {
  const easter = easterSunday(year);
  const fixed = (rest: string) => plainDate(`${year}-${rest}`);
  return [
    fixed('01-01'),
    addDays(easter, -2),
    addDays(easter, 1),
    fixed('05-01'),
    fixed('12-25'),
    fixed('12-26'),
  ];
}

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher), for years of four digits. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const day = epact + toSunday - 7 * late + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return plainDate(`${year}-${two(Math.floor(day / 31))}-${two((day % 31) + 1)}`);
}
