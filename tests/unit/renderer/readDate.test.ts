import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { readDate } from '../../../src/renderer/components/fields/readDate';
import { longDate, shortDate, weekdayDate } from '../../../src/renderer/components/text';
import { en } from '../../../src/renderer/messages/en';

const TODAY = plainDate('2026-11-21');

describe('reading a date', () => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    ['25.11.2026', '2026-11-25'],
    ['5.1.27', '2027-01-05'],
    ['25/11/2026', '2026-11-25'],
    ['25.11.', '2026-11-25'],
    ['1.2.', '2027-02-01'],
    ['1.2', '2027-02-01'],
    ['+7', '2026-11-28'],
    ['-3', '2026-11-18'],
    [' +0 ', '2026-11-21'],
    ['29.2.2028', '2028-02-29'],
    ['25 Nov 2026', '2026-11-25'],
    ['25 november', '2026-11-25'],
    ['25nov', '2026-11-25'],
    ['Wed 25 Nov 2026', '2026-11-25'],
    ['3. mar 27', '2027-03-03'],
    ['20 Nov', '2027-11-20'],
    ['today', '2026-11-21'],
    ['Tomorrow', '2026-11-22'],
    ['fri', '2026-11-27'],
    ['Saturday', '2026-11-28'],
    ['Sunday', '2026-11-22'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, TODAY)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '31.2.2026',
    '2026-13-01',
    '29.2.2027',
    '7',
    '7+',
    'fr',
    '25 No',
    '31 Feb 2027',
    'Nov 2026',
  ])('"%s" is none', (text) => {
    expect(readDate(text, TODAY)).toBeNull();
  });
});

describe('writing a date', () => {
  it('leaves out the year of today', () => {
    expect(shortDate(en, plainDate('2026-11-18'), TODAY)).toBe('18 Nov');
    expect(shortDate(en, plainDate('2025-11-18'), TODAY)).toBe('18 Nov 2025');
  });

  it('writes what is read as the same day again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const date = addDays(TODAY, days);
        expect(readDate(shortDate(en, date, null), TODAY)).toBe(date);
        expect(readDate(weekdayDate(en, date), TODAY)).toBe(date);
      }),
    );
  });

  it('names the weekday in full', () => {
    expect(longDate(en, TODAY)).toBe('Saturday 21 November 2026');
  });
});
