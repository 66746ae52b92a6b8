import { expect, it } from 'vitest';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import type { LetterId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { suggestedLetter } from '../../../../src/domain/ladder/suggestedLetter';
import { type Desk, deskWith, invoice, TODAY } from '../accounts/support';

/** Reminded twice and called: what is left in writing is the registered letter. */
function spentDesk(): Desk {
  const desk = deskWith(invoice('1', 50_000, '2026-08-01', { issuedOn: plainDate('2026-07-01') }));
  const at = (day: string, command: AccountCommand) => {
    desk.today = plainDate(day);
    desk.run(command);
  };
  const letter = (id: string, deadline: string) =>
    ({
      ...desk.letter([desk.item('1')]),
      letter: id as LetterId,
      deadline: plainDate(deadline),
    }) as AccountCommand;
  at('2026-08-10', letter('l1', '2026-08-20'));
  at('2026-09-10', letter('l2', '2026-09-20'));
  at('2026-10-01', {
    type: 'logCall',
    outcome: 'reached',
    person: '',
    note: '',
    promise: null,
  });
  desk.today = TODAY;
  return desk;
}

it('proposes the formal reminder once the friendly one is some weeks old', () => {
  const desk = deskWith(invoice('1', 50_000, '2026-08-01', { issuedOn: plainDate('2026-07-01') }));
  desk.today = plainDate('2026-08-10');
  desk.run({
    ...desk.letter([desk.item('1')]),
    deadline: plainDate('2026-08-20'),
  } as AccountCommand);
  const fresh = deskWith(invoice('1', 50_000, '2026-10-20')).known;
  expect(suggestedLetter([desk.known], TODAY, SHIPPED_POLICIES)).toBe('formalReminder');
  expect(suggestedLetter([desk.known, fresh], TODAY, SHIPPED_POLICIES)).toBe('reminder');
});

it('proposes what the ladder asks for of all of them', () => {
  const fresh = deskWith(invoice('1', 50_000, '2026-10-20')).known;
  const resting = deskWith(invoice('1', 50_000, '2026-11-20')).known;
  const spent = spentDesk().known;
  expect(suggestedLetter([fresh], TODAY, SHIPPED_POLICIES)).toBe('reminder');
  expect(suggestedLetter([spent], TODAY, SHIPPED_POLICIES)).toBe('letterBeforeAction');
  expect(suggestedLetter([spent, resting], TODAY, SHIPPED_POLICIES)).toBe('letterBeforeAction');
  expect(suggestedLetter([spent, fresh], TODAY, SHIPPED_POLICIES)).toBe('reminder');
  expect(suggestedLetter([resting], TODAY, SHIPPED_POLICIES)).toBe('reminder');
  expect(suggestedLetter([], TODAY, SHIPPED_POLICIES)).toBe('reminder');
  expect(suggestedLetter([spent], plainDate('2026-10-14'), SHIPPED_POLICIES)).toBe('reminder');
});
