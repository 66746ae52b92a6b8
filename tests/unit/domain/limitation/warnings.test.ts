import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import {
  interestRecoverableFrom,
  limitationWarning,
  octoberList,
} from '../../../../src/domain/limitation/warnings';
import { limitationRule } from '../../../support/regimes';

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

describe('the October list', () => {
  const one = (id: string, country: string, lastDay: string | null) => ({
    id,
    rule: limitationRule(country),
    lastDay: lastDay === null ? null : plainDate(lastDay),
  });
  const claims: readonly {
    id: string;
    rule: ReturnType<typeof limitationRule>;
    lastDay: PlainDate | null;
  }[] = [
    one('a', 'de', '2026-12-31'),
    one('b', 'at', '2026-12-31'),
    one('c', 'pl', '2026-12-31'),
    one('d', 'pl', '2027-12-31'),
    one('e', 'de', null),
  ];

  it('names the claims of year-end countries that expire this year', () => {
    expect(octoberList(claims, plainDate('2026-10-01')).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(octoberList(claims, plainDate('2026-12-31')).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is empty before October', () => {
    expect(octoberList(claims, plainDate('2026-09-30'))).toEqual([]);
  });
});

it('old interest is barred on its own where it has a period of its own', () => {
  const today = plainDate('2026-11-21');
  expect(interestRecoverableFrom(limitationRule('pl'), today)).toBe('2023-11-21');
  expect(interestRecoverableFrom(limitationRule('it'), today)).toBe('2021-11-21');
  expect(interestRecoverableFrom(limitationRule('de'), today)).toBeNull();
});
