import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { readDate } from '../../../src/renderer/components/fields/readDate';
import { longDate, shortDate } from '../../../src/renderer/components/text';
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
  ])('%s is %s', (text, date) => {
    expect(readDate(text, TODAY)).toBe(date);
  });

  it.each(['', 'soon', '31.2.2026', '2026-13-01', '29.2.2027', '7', '7+'])(
    '"%s" is none',
    (text) => {
      expect(readDate(text, TODAY)).toBeNull();
    },
  );
});

describe('writing a date', () => {
  it('leaves out the year of today', () => {
    expect(shortDate(en, plainDate('2026-11-18'), TODAY)).toBe('18 Nov');
    expect(shortDate(en, plainDate('2025-11-18'), TODAY)).toBe('18 Nov 2025');
  });

  it('names the weekday in full', () => {
    expect(longDate(en, TODAY)).toBe('Saturday 21 November 2026');
  });
});
