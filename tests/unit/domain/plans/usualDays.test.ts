import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, plainDate } from '../../../../src/domain/dates/plainDate';
import { isWorkingDay } from '../../../../src/domain/dates/workingDays';
import {
  usualDeferral,
  usualFirstPayment,
  usualReturn,
} from '../../../../src/domain/plans/usualDays';
import { bankHolidays } from '../../../../src/domain/settings/inForce';

const TARGET = bankHolidays({ target: true, days: [] });

test.each([
  // Two weeks from a Saturday is a Saturday.
  ['2026-11-21', '2026-12-07', '2026-12-21', '2026-12-07'],
  // Christmas Day, St Stephen's and a weekend; then New Year's Day and a weekend.
  ['2026-12-11', '2026-12-28', '2027-01-11', '2026-12-28'],
  ['2026-11-23', '2026-12-07', '2026-12-23', '2026-12-07'],
])('from %s: first payment %s, deferral %s, paper back %s', (today, first, deferral, back) => {
  const from = plainDate(today);
  expect(usualFirstPayment(from, TARGET)).toBe(first);
  expect(usualDeferral(from, TARGET)).toBe(deferral);
  expect(usualReturn(from, TARGET)).toBe(back);
});

test('is never a day banks are closed, and never earlier than usual', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const today = addDays(plainDate('2024-01-01'), days);
      const first = usualFirstPayment(today, TARGET);
      expect(isWorkingDay(first, TARGET)).toBe(true);
      expect(daysBetween(today, first)).toBeGreaterThanOrEqual(14);
    }),
  );
});
