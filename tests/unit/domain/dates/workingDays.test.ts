import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOfEpochDay } from '../../../../src/domain/dates/epochDate';
import { epochDay, isPlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import { addWorkingDays, isWorkingDay } from '../../../../src/domain/dates/workingDays';

it('turns day counts back into dates', () => {
  expect(dateOfEpochDay(0)).toBe('1970-01-01');
  expect(dateOfEpochDay(-1)).toBe('1969-12-31');
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const date = dateOfEpochDay(day);
      expect(isPlainDate(date)).toBe(true);
      expect(epochDay(date)).toBe(day);
    }),
  );
});

it('skips weekends and holidays', () => {
  const easter = new Set([plainDate('2024-03-29'), plainDate('2024-04-01')]);
  expect(isWorkingDay(plainDate('2024-03-30'))).toBe(false);
  expect(addWorkingDays(plainDate('2024-03-28'), 2, easter)).toBe('2024-04-03');
  expect(addWorkingDays(plainDate('2024-03-28'), 2)).toBe('2024-04-01');
  expect(addWorkingDays(plainDate('2024-03-30'), 0)).toBe('2024-03-30');
});
