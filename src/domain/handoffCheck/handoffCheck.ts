import type { LetterKind } from '../accounts/account';
import type { Override } from '../accounts/casework/types';
import { addressCheck, consumerCheck, freshnessCheck, limitationCheck } from './factChecks';
import { letterChecks } from './letterChecks';
import { standingChecks, unallocatedCheck } from './standingChecks';
import { CHECK_IDS, type Check, type CheckId, type CheckInput } from './types';

/** Checks of what is chosen: of nothing they could only say something wrong. */
const OF_ITEMS: readonly CheckId[] = [
  ...(['dispute', 'agreement', 'reminders', 'proof', 'deadline'] as const),
  ...(['finalNotice', 'protocol', 'replyForm', 'limitation'] as const),
];

/**
 * Everything to be looked at before a case goes to an agency, a lawyer or a court, in the order of
 * `CHECK_IDS`; where nothing is chosen, only what concerns the customer. Sources: the ladder and the handoff list of the facts on letters; UK pre-action
 * protocols; limitation by the rules given.
 */
export function handoffCheck(input: CheckInput): Check[] {
  const checks = [
    ...standingChecks(input),
    ...letterChecks(input),
    freshnessCheck(input),
    unallocatedCheck(input),
    limitationCheck(input),
    addressCheck(input),
    consumerCheck(input),
  ];
  const asked = input.items.length > 0 ? checks : checks.filter(({ id }) => !OF_ITEMS.includes(id));
  return asked.sort((a, b) => CHECK_IDS.indexOf(a.id) - CHECK_IDS.indexOf(b.id));
}

/** Reasons to go on, by check. */
export type Reasons = Readonly<Record<string, string>>;

/** True when nothing stops the handoff and every block has a reason. */
export function mayHandOver(checks: readonly Check[], reasons: Reasons): boolean {
  return checks.every(
    ({ id, level }) =>
      level === 'ok' ||
      level === 'warn' ||
      (level === 'block' && (reasons[id] ?? '').trim() !== ''),
  );
}

/** What goes on record: the checks that spoke against it, with the reasons that were given. */
export function overridesOf(checks: readonly Check[], reasons: Reasons): Override[] {
  return checks.flatMap(({ id, level }) => {
    const reason = (reasons[id] ?? '').trim();
    return level === 'ok' || reason === '' ? [] : [{ check: id, reason }];
  });
}

/** Checks that ask for a reason nobody has given yet. */
export function unanswered(checks: readonly Check[], reasons: Reasons): number {
  return checks.filter(({ id, level }) => level === 'block' && (reasons[id] ?? '').trim() === '')
    .length;
}

const LETTER_CHECKS: readonly Check['id'][] = ['finalNotice', 'reminders', 'protocol'];

/**
 * The letter that would help before the case goes: the letter before action while none went, the
 * final notice after it. Null when letters are not what is lacking, or when nothing can help.
 */
export function lastChance(checks: readonly Check[]): LetterKind | null {
  const stopped = checks.some(({ level }) => level === 'stop');
  const lacking = checks.filter(({ id, level }) => level !== 'ok' && LETTER_CHECKS.includes(id));
  if (stopped || lacking.length === 0) return null;
  const asked = checks.some(({ id, level }) => id === 'finalNotice' && level === 'ok');
  return asked ? 'finalNotice' : 'letterBeforeAction';
}
