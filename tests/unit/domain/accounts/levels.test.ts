import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../../src/domain/accounts/account';
import {
  LAST_REMINDER,
  LETTER_BEFORE_ACTION,
  levelAfter,
} from '../../../../src/domain/accounts/families/levels';

describe('the level after a letter', () => {
  it.each([
    ['reminder', [1, 2, 3, 3, 4]],
    ['formalReminder', [2, 2, 3, 3, 4]],
    ['letterBeforeAction', [4, 4, 4, 4, 4]],
    ['finalNotice', [4, 4, 4, 4, 4]],
    ['statement', [0, 1, 2, 3, 4]],
    ['thankYou', [0, 1, 2, 3, 4]],
    ['breachNotice', [0, 1, 2, 3, 4]],
  ] as const)('%s', (kind, after) => {
    expect([0, 1, 2, 3, 4].map((level) => levelAfter(level, kind))).toEqual(after);
  });

  it('never falls, and never passes the last reminder without a letter before action', () => {
    for (const kind of LETTER_KINDS) {
      for (let level = 0; level <= LETTER_BEFORE_ACTION; level += 1) {
        const next = levelAfter(level, kind);
        expect(next).toBeGreaterThanOrEqual(level);
        const last = kind === 'letterBeforeAction' || kind === 'finalNotice';
        if (!last && level <= LAST_REMINDER) {
          expect(next).toBeLessThanOrEqual(LAST_REMINDER);
        }
      }
    }
  });
});
