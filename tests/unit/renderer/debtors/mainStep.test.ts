import { expect, test } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { mainStep } from '../../../../src/renderer/features/debtors/page/mainStep';

const TODAY = plainDate('2026-03-16');

test.each([
  ['next.call', '2026-03-16', 'call'],
  ['next.reminder', '2026-03-16', 'letter'],
  ['next.formal-reminder', '2026-03-10', 'letter'],
  ['next.accelerate', '2026-03-16', 'agreement'],
  ['next.reminder', '2026-03-17', 'call'],
  ['next.answer-dispute', '2026-03-16', 'call'],
] as const)('the advice %s for %s makes the %s the main action', (code, on, main) => {
  expect(mainStep({ next: { code, params: {}, on: plainDate(on) } }, TODAY)).toBe(main);
});

test('without advice a call is the main action', () => {
  expect(mainStep(undefined, TODAY)).toBe('call');
});
