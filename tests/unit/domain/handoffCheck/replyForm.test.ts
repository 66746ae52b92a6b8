import { describe, expect, test } from 'vitest';
import type { ReplyForm } from '../../../../src/domain/accounts/dossier/types';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { replyFormCheck } from '../../../../src/domain/handoffCheck/replyFormCheck';
import { HANDOFF_CHECK_TEXTS } from '../../../../src/domain/handoffCheck/texts';
import { fill } from '../../../../src/domain/messages/fill';
import { type Desk, deskWith, invoice } from '../accounts/support';

const LETTER = plainDate('2026-10-05');
const RECEIVED = plainDate('2026-10-20');

/** A customer whose form came in on 20 October, two weeks after the letter. */
function desk(of: Partial<ReplyForm> = {}): Desk {
  const one = deskWith(invoice('R-1', 100_00, '2026-09-15'));
  one.run({
    type: 'setReplyForm',
    id: null,
    after: {
      receivedOn: RECEIVED,
      boxes: ['A'],
      advice: false,
      documentsAsked: false,
      documentsOn: null,
      complete: true,
      note: '',
      ...of,
    },
  });
  return one;
}

function found(one: Desk, day: string, letter = LETTER): string {
  const { level, says } = replyFormCheck(
    { account: one.known, today: plainDate(day) },
    { on: letter },
  );
  const text = fill(HANDOFF_CHECK_TEXTS[says.code] ?? '', says.params);
  expect(text).toMatch(/\w/);
  expect(text).not.toMatch(/[{}]/);
  return `${level} ${says.code.replace('check.reply-', '')}`;
}

describe('what a Reply Form asks for', () => {
  test('none came, or only one that answers an older letter', () => {
    expect(found(deskWith(invoice('R-1', 100_00, '2026-09-15')), '2026-11-21')).toBe('ok none');
    expect(found(desk(), '2026-11-21', addDays(RECEIVED, 1))).toBe('ok none');
  });

  test('an admission asks for no more time', () => {
    expect(found(desk(), '2026-10-21')).toBe('ok ok');
  });

  test('advice: thirty days from the form, the last one included', () => {
    const one = desk({ advice: true });
    expect(found(one, '2026-11-19')).toBe('block runs');
    expect(found(one, '2026-11-20')).toBe('ok ok');
  });

  test('documents: to be given first, then thirty days from the later of the two', () => {
    expect(found(desk({ documentsAsked: true }), '2027-11-20')).toBe('block documents');
    const one = desk({ documentsAsked: true, documentsOn: plainDate('2026-11-01') });
    expect(found(one, '2026-12-01')).toBe('block runs');
    expect(found(one, '2026-12-02')).toBe('ok ok');
  });

  test('an objection has to be on record', () => {
    const one = desk({ boxes: ['D'] });
    expect(found(one, '2026-11-21')).toBe('block disputed');
    one.run({
      type: 'openDispute',
      items: one.known.items.map(({ id }) => id),
      reason: 'goods',
      minor: null,
      note: 'as on the form',
    });
    expect(found(one, '2026-11-21')).toBe('ok ok');
  });

  test('a form filled in only in part is marked', () => {
    expect(found(desk({ complete: false }), '2026-11-21')).toBe('warn partial');
  });

  test('the latest form counts', () => {
    const one = desk({ advice: true });
    const [first] = one.known.replyForms ?? [];
    if (first === undefined) throw new Error('no form');
    const { id: _id, ...again } = first;
    const receivedOn = plainDate('2026-11-01');
    one.run({ type: 'setReplyForm', id: null, after: { ...again, receivedOn } });
    expect(found(one, '2026-11-25')).toBe('block runs');
  });
});
