import type { Item, LetterRef } from '../accounts/account';
import { LAST_REMINDER, LETTER_BEFORE_ACTION } from '../accounts/families/levels';
import { isOverdue, openMinor } from '../accounts/views/open';
import { lastContact } from '../accounts/views/standing';
import { addDays, daysBetween, type PlainDate } from '../dates/plainDate';
import { decimalsOf } from '../money/currency';
import { usualDaysLate } from './habit';
import { advise, amount } from './phrase';
import type { Situation } from './situation';
import type { Advice, WorklistPolicy } from './types';

/** What to do about an account that may be chased. The ladder gives the same answer in finer steps. */
export type Chase = (situation: Situation, policy: WorklistPolicy) => Advice;

/**
 * Rest after a call; let a letter's deadline run out; call after a letter that was not answered, and
 * write again if a call did not help; call first when much is at stake, else remind in writing.
 */
export const simpleChase: Chase = (situation, policy) => {
  const { account, today, items } = situation;
  const contact = lastContact(account);
  const resting = contact === null || contact.channel !== 'call' ? null : contact.on;
  if (resting !== null && daysBetween(resting, today) <= policy.callRestDays) {
    const on = addDays(resting, policy.callRestDays + 1);
    return advise('quiet', 'work.called', { on: resting }, { code: 'next.look-again', on });
  }
  const letter = lastLetter(situation);
  if (letter !== undefined && letter.deadline >= today) {
    const params = { on: letter.on, deadline: letter.deadline };
    const on = addDays(letter.deadline, 1);
    return advise('quiet', 'work.deadline-runs', params, { code: 'next.call', on });
  }
  const level = Math.max(0, ...items.map((item) => item.level));
  const days = oldestDays(items, today);
  if (letter === undefined || level === 0) return first(situation, days, policy);
  return afterLetter(situation, { letter, level, days }, policy);
};

interface Written {
  readonly letter: LetterRef;
  readonly level: number;
  readonly days: number;
}

function afterLetter(
  { account, today }: Situation,
  { letter, level, days }: Written,
  policy: WorklistPolicy,
): Advice {
  const params = { days, on: letter.on };
  const code = `work.unanswered-${letter.kind}`;
  if (level >= LETTER_BEFORE_ACTION) {
    return advise('call', code, params, { code: 'next.decide-handoff', on: today });
  }
  const called = account.contacts.some(({ channel, on }) => channel === 'call' && on >= letter.on);
  if (!called) return advise('call', code, params, { code: 'next.call', on: today });
  const enough = level >= policy.reminders && days >= policy.beforeActionDays;
  const step = enough || level >= LAST_REMINDER ? 'next.letter-before-action' : 'next.reminder';
  return advise('letter', code, params, { code: step, on: today });
}

function first(situation: Situation, days: number, policy: WorklistPolicy): Advice {
  const { account, today, items, chased } = situation;
  const since = account.contacts.some(
    ({ channel, on }) => channel === 'call' && daysBetween(on, today) < days,
  );
  if (!since && chased.some((money) => inUnits(money) >= policy.largeUnits)) {
    return largeAdvice(situation);
  }
  if (days >= policy.reminderAfterDays) {
    const code = items.length === 1 ? 'work.late' : 'work.late-several';
    return advise(
      'letter',
      code,
      { days, count: items.length },
      { code: 'next.reminder', on: today },
    );
  }
  const on = addDays(today, policy.reminderAfterDays - days);
  return advise('quiet', 'work.fresh', { days }, { code: 'next.reminder', on });
}

function largeAdvice({ account, today, items }: Situation): Advice {
  const largest = items.reduce((a, b) => (openMinor(b) > openMinor(a) ? b : a), items[0] ?? none());
  const params = {
    number: largest.number,
    ...amount({ minor: openMinor(largest), currency: largest.currency }),
    days: daysBetween(largest.dueOn, today),
  };
  const next = { code: 'next.call', on: today };
  const habit = usualDaysLate(account.items);
  if (habit === null) return advise('call', 'work.large', params, next);
  const code = habit > 0 ? 'work.large-habit' : 'work.large-punctual';
  return advise('call', code, { ...params, habit }, next);
}

function none(): never {
  throw new Error('nothing to chase');
}

/** The latest standing letter that names something still to be chased. */
function lastLetter({ account, items }: Situation): LetterRef | undefined {
  const ids = new Set(items.map((item) => item.id));
  return account.letters.findLast(
    (letter) => !letter.withdrawn && letter.items.some((id) => ids.has(id)),
  );
}

function oldestDays(items: readonly Item[], today: PlainDate): number {
  let oldest = 0;
  for (const item of items) {
    if (isOverdue(item, today)) oldest = Math.max(oldest, daysBetween(item.dueOn, today));
  }
  return oldest;
}

/** Whole units of the currency: euros, yen. */
export function inUnits({ minor, currency }: Situation['chased'][number]): number {
  return minor / 10 ** decimalsOf(currency);
}
