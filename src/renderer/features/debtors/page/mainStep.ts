import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Advice } from '../../../../domain/worklist/types';

/** Which of the actions on a customer is the one to take now. */
export type MainStep = 'call' | 'letter' | 'agreement';

const LETTERS = ['next.reminder', 'next.formal-reminder', 'next.letter-before-action'];
const AGREEMENT = ['next.cure-notice', 'next.accelerate', 'next.sign'];

/** What today's list advises, if it is for today; a call where it advises nothing of the kind. */
export function mainStep(advice: Pick<Advice, 'next'> | undefined, today: PlainDate): MainStep {
  if (advice === undefined || advice.next.on > today) return 'call';
  if (LETTERS.includes(advice.next.code)) return 'letter';
  return AGREEMENT.includes(advice.next.code) ? 'agreement' : 'call';
}
