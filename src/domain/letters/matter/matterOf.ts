import type { LetterKind } from '../../accounts/account';
import type { Refusal } from '../../refusal';
import { type Result, unreachable } from '../../result';
import type { LetterInput } from '../input';
import type { LetterWords } from '../words';
import { preDueMatter, statementMatter } from './account';
import { disputeMatter, promiseMatter } from './agreed';
import { accelerationMatter, breachMatter } from './agreement';
import { chasingMatter } from './chasing';
import { apologyMatter, stayInTouchMatter, thankYouMatter } from './courtesy';
import type { Matter } from './matter';

/** The facts of a letter of the kind, or why none can be written now. */
export function matterOf(
  kind: LetterKind,
  input: LetterInput,
  words: LetterWords,
): Result<Matter, Refusal> {
  switch (kind) {
    case 'reminder':
    case 'formalReminder':
    case 'letterBeforeAction':
    case 'finalNotice':
      return chasingMatter(kind, input, words);
    case 'statement':
      return statementMatter(input, words);
    case 'preDue':
      return preDueMatter(input, words);
    case 'promiseConfirmation':
      return promiseMatter(input, words);
    case 'disputeAcknowledgement':
      return disputeMatter(input, words);
    case 'breachNotice':
      return breachMatter(input, words);
    case 'accelerationNotice':
      return accelerationMatter(input, words);
    case 'thankYou':
      return thankYouMatter(input, words);
    case 'apology':
      return apologyMatter(input, words);
    case 'stayInTouch':
      return stayInTouchMatter(input);
    default:
      return unreachable(kind);
  }
}
