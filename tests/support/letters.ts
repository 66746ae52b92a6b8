import type { LetterKind } from '../../src/domain/accounts/account';
import type { LetterModel } from '../../src/domain/documents/model';
import type { LetterInput } from '../../src/domain/letters/input';
import { writeLetter } from '../../src/domain/letters/write';
import type { Refusal } from '../../src/domain/refusal';
import { ok, type Result } from '../../src/domain/result';

type Write = (input: LetterInput) => Result<LetterModel, Refusal>;

const writer =
  (kind: LetterKind): Write =>
  (input) => {
    const letter = writeLetter(kind, input);
    return letter.ok ? ok(letter.value.model) : letter;
  };

export const reminderLetter = writer('reminder');
export const formalReminderLetter = writer('formalReminder');
export const letterBeforeAction = writer('letterBeforeAction');
