import { describe, expect, it } from 'vitest';
import { fill } from '../../../../src/domain/messages/fill';

describe('fill', () => {
  it.each([
    ['{days|day|days} late', { days: 1 }, '1 day late'],
    ['{days|day|days} late', { days: 0 }, '0 days late'],
    ['{days|day|days} late', { days: '1' }, '1 day late'],
    ['{days|day|days} late', { days: 11 }, '11 days late'],
    ['{number} of {on}', { number: 'R-1', on: '2026-11-21' }, 'R-1 of 2026-11-21'],
    ['{missing|day|days} {here}', { here: 'x' }, '{missing|day|days} x'],
  ])('%s', (template, params, expected) => {
    expect(fill(template, params)).toBe(expected);
  });
});
