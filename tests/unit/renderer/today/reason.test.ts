import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { nextSentence, nextShort } from '../../../../src/renderer/features/today/reason';
import type { TodayRow } from '../../../../src/renderer/features/today/useWorklist';
import { en } from '../../../../src/renderer/messages/en';

const today = plainDate('2026-03-16');

/** Only what comes next matters here. */
function rowWith(code: string, on: string): TodayRow {
  return { next: { code, on: plainDate(on) } } as unknown as TodayRow;
}

it('says until when nothing is to be done, not that nothing is to be done on a day', () => {
  const waits = rowWith('next.wait', '2026-03-30');
  expect(nextSentence(en, waits, today)).toBe('Nothing until 30 Mar.');
  expect(nextShort(en, waits, today)).toBe('Nothing until 30 Mar');
  const rests = rowWith('next.wait', '2026-03-16');
  expect(nextSentence(en, rests, today)).toBe('Next: nothing for now.');
  const calls = rowWith('next.call', '2026-03-30');
  expect(nextShort(en, calls, today)).toBe('Call, 30 Mar');
});
