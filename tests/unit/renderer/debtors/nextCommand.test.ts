import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { WorkGroup } from '../../../../src/domain/worklist/types';
import { nextCommand } from '../../../../src/renderer/features/debtors/page/nextCommand';

const TODAY = plainDate('2026-03-16');

const advice = (group: WorkGroup, code: string, on = '2026-03-16') => ({
  group,
  next: { code, params: {}, on: plainDate(on) },
});

it.each([
  ['call', 'next.call', 'customer.call'],
  ['letter', 'next.formal-reminder', 'customer.letter'],
  ['dispute', 'next.answer-dispute', 'customer.closeDispute'],
  ['trace', 'next.trace', 'customer.trace'],
  ['thank', 'next.thank', 'customer.thankYou'],
  ['stayInTouch', 'next.stay-in-touch', 'customer.touch'],
  ['planLate', 'next.accelerate', 'agreement.next'],
  ['promiseDue', 'next.check-promise', null],
] as const)('a row of %s that proposes %s is done by %s', (group, code, command) => {
  expect(nextCommand(advice(group, code), TODAY)).toBe(command);
});

it('nothing is done before its day, for who rests, or for who is on no list', () => {
  expect(nextCommand(advice('call', 'next.call', '2026-03-17'), TODAY)).toBeNull();
  expect(nextCommand(advice('quiet', 'next.call'), TODAY)).toBeNull();
  expect(nextCommand(advice('snoozed', 'next.call'), TODAY)).toBeNull();
  expect(nextCommand(undefined, TODAY)).toBeNull();
});
