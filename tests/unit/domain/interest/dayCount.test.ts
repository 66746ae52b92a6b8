import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { DayCount } from '../../../../src/domain/interest/conventions';
import { yearEnds, yearPart } from '../../../../src/domain/interest/dayCount';

const part = (dayCount: DayCount, after: string, last: string) =>
  yearPart(dayCount, plainDate(after), plainDate(last));

describe('a year of 366 days for a stretch with 29 February', () => {
  it.each([
    ['2024-02-28', '2024-02-29', 366],
    ['2024-02-29', '2024-03-31', 365],
    ['2024-01-31', '2024-02-28', 365],
    ['2023-02-20', '2023-03-10', 365],
    ['2023-12-31', '2024-03-10', 366],
    ['2024-12-31', '2025-06-30', 365],
  ])('after %s to %s: %i', (after, last, year) => {
    expect(part('actual/366-with-leap-day', after, last).year).toBe(year);
  });
});

it('30/360 counts every month as 30 days', () => {
  expect(part('30/360', '2015-12-31', '2016-07-30').days).toBe(210);
  expect(part('30/360', '2026-01-31', '2026-02-28').days).toBe(28);
  expect(part('30/360', '2026-02-28', '2026-03-31').days).toBe(32);
});

it('actual/actual asks for a cut at each 31 December inside the period', () => {
  const ends = (first: string, last: string) =>
    yearEnds('actual/actual', plainDate(first), plainDate(last));
  expect(ends('2023-01-01', '2025-01-01')).toEqual(['2023-12-31', '2024-12-31']);
  expect(ends('2023-01-01', '2023-12-31')).toEqual([]);
  expect(yearEnds('actual/365', plainDate('2023-01-01'), plainDate('2025-01-01'))).toEqual([]);
});
