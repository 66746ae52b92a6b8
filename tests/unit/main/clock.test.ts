import { expect, it } from 'vitest';
import { createClock } from '../../../src/main/clock';

it('stands still at the moment it is given', () => {
  const clock = createClock('2026-03-02T09:00:00+01:00');
  expect(clock.fixed).toBe('2026-03-02T08:00:00.000Z');
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe('2026-03-02T08:00:00.000Z');
});

it('runs otherwise, and refuses a moment that is none', () => {
  expect(createClock(undefined).fixed).toBeNull();
  expect(createClock('').fixed).toBeNull();
  expect(Math.abs(createClock('').now().getTime() - Date.now())).toBeLessThan(5000);
  expect(() => createClock('yesterday')).toThrow('FORBEAR_NOW');
});
