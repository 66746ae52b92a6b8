import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { limitationWarning } from '../../../../src/domain/limitation/warnings';

const LAST = plainDate('2026-12-31');

describe('the warning before a last day', () => {
  it.each([
    ['2026-07-03', null],
    ['2026-07-04', { daysLeft: 180, level: 180 }],
    ['2026-10-01', { daysLeft: 91, level: 180 }],
    ['2026-10-02', { daysLeft: 90, level: 90 }],
    ['2026-12-01', { daysLeft: 30, level: 30 }],
    ['2026-12-31', { daysLeft: 0, level: 30 }],
    ['2027-01-01', { daysLeft: -1, level: 'expired' }],
  ])('on %s', (today, expected) => {
    expect(limitationWarning(LAST, plainDate(today))).toEqual(expected);
  });

  it('is none where time no longer runs, and follows own thresholds', () => {
    expect(limitationWarning(null, LAST)).toBeNull();
    expect(limitationWarning(LAST, plainDate('2026-12-25'), [7])).toEqual({
      daysLeft: 6,
      level: 7,
    });
    expect(limitationWarning(LAST, plainDate('2026-12-23'), [7])).toBeNull();
  });
});
