import type { LetterKind } from '../accounts/account';
import type { LetterModel } from '../documents/model';
import type { Refusal } from '../refusal';
import { type Result, unreachable } from '../result';
import type { LetterInput } from './input';
import { formalReminderLetter, letterBeforeAction, reminderLetter } from './letter';

/** Days a customer is given to pay: one to two weeks, by the step. */
export const DAYS_TO_PAY: Readonly<Record<LetterKind, number>> = {
  reminder: 10,
  formalReminder: 10,
  letterBeforeAction: 14,
};

/** The letter of a kind, or why it cannot be written. */
export function writeLetter(kind: LetterKind, input: LetterInput): Result<LetterModel, Refusal> {
  switch (kind) {
    case 'reminder':
      return reminderLetter(input);
    case 'formalReminder':
      return formalReminderLetter(input);
    case 'letterBeforeAction':
      return letterBeforeAction(input);
    default:
      return unreachable(kind);
  }
}
