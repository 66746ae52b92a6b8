import { describe, expect, it } from 'vitest';
import type { Account, LastContact, LetterRef } from '../../../../src/domain/accounts/account';
import { sentLevels } from '../../../../src/domain/ladder/sentLevels';
import { companyPolicy, SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { deskWith, invoice } from '../accounts/support';
import { day, EUR } from './build';

const { levels: PATIENT } = companyPolicy(SHIPPED_POLICIES);
const { levels: GENTLE } = companyPolicy({ ...SHIPPED_POLICIES, company: 'gentle' });
const { known } = deskWith(invoice('1', 10_000, '2024-01-01'));

const item = (): Account['items'][number] => {
  const [first] = known.items;
  if (first === undefined) throw new Error('no item');
  return first;
};

const letter = (
  on: string,
  kind: LetterRef['kind'] = 'reminder',
  withdrawn = false,
): LetterRef => ({
  id: on as LetterRef['id'],
  kind,
  on: day(on),
  currency: EUR,
  minor: 10_000,
  deadline: day(on),
  items: [item().id],
  batch: 'b' as LetterRef['batch'],
  withdrawn,
});

const contact = (on: string, channel: LastContact['channel'] = 'call'): LastContact => ({
  id: on as LastContact['id'],
  on: day(on),
  channel,
});

/** "1 2024-01-10" for each level that counts as sent. */
function sent(
  letters: LetterRef[],
  contacts: LastContact[],
  levels = PATIENT,
  over = {},
): string[] {
  const levelsOf = sentLevels({ letters, contacts }, levels);
  return levelsOf({ ...item(), ...over }).map(({ level, on }) => `${level} ${on}`);
}

describe('the levels that count as sent', () => {
  it('none before anything was done, nor for withdrawn letters and other items', () => {
    expect(sent([], [])).toEqual([]);
    expect(sent([letter('2024-01-10', 'reminder', true)], [])).toEqual([]);
    expect(sent([{ ...letter('2024-01-10'), items: [] }], [])).toEqual([]);
  });

  it('takes a formal reminder for the level of that name, whatever went before', () => {
    const formal = letter('2024-01-10', 'formalReminder');
    expect(sent([formal], [])).toEqual(['2 2024-01-10']);
    expect(sent([formal], [], GENTLE)).toEqual(['3 2024-01-10']);
    expect(sent([formal, letter('2024-02-10', 'formalReminder')], [])).toEqual([
      '2 2024-01-10',
      '2 2024-02-10',
    ]);
    const nameless = PATIENT.map(({ step: _step, ...level }) => level);
    expect(sent([formal], [], nameless)).toEqual(['1 2024-01-10']);
  });

  it('takes reminders for the levels in writing, and repeats the last of them', () => {
    const three = ['2024-01-10', '2024-02-10', '2024-03-10'].map((on) => letter(on));
    expect(sent(three, [])).toEqual(['1 2024-01-10', '2 2024-02-10', '2 2024-03-10']);
    expect(sent(three, [], GENTLE)).toEqual(['1 2024-01-10', '3 2024-02-10', '3 2024-03-10']);
  });

  it('takes a call only where one is next, and the letter of the same day first', () => {
    const two = ['2024-01-10', '2024-02-10'].map((on) => letter(on));
    expect(sent(two, [contact('2024-01-20')])).toEqual(['1 2024-01-10', '2 2024-02-10']);
    expect(sent(two, [contact('2024-02-10')])).toEqual([
      '1 2024-01-10',
      '2 2024-02-10',
      '3 2024-02-10',
    ]);
    expect(sent(two, [contact('2024-02-20', 'note'), contact('2024-02-21', 'visit')])).toHaveLength(
      2,
    );
    const call = [{ level: 1, channel: 'call', clock: 'due', days: 1 }] as const;
    expect(sent([], [contact('2024-01-01')], [...call])).toEqual([]);
    expect(sent([], [contact('2024-01-02')], [...call])).toEqual(['1 2024-01-02']);
    expect(sent([letter('2024-01-10')], [], [...call])).toEqual([]);
  });

  it('goes straight to the registered letter', () => {
    expect(sent([letter('2024-01-10', 'letterBeforeAction')], [])).toEqual(['4 2024-01-10']);
    const plain = PATIENT.filter(({ channel }) => channel !== 'registered');
    expect(sent([letter('2024-01-10', 'letterBeforeAction')], [], plain)).toEqual(['1 2024-01-10']);
  });

  it('keeps the level an item came with', () => {
    const over = { level: 2, levelOn: day('2024-02-02') };
    expect(sent([], [contact('2024-02-20')], PATIENT, over)).toEqual(['2 2024-02-02']);
  });
});
