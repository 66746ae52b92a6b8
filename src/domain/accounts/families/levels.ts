import { unreachable } from '../../result';
import { type Item, isChasing, type LetterKind, type LetterRef } from '../account';

/** Reminders go up to this level; the letter before action stands on the one above. */
export const LAST_REMINDER = 3;
export const LETTER_BEFORE_ACTION = 4;

/** A formal reminder is never the first level, even where no friendly one went before. */
const FORMAL_REMINDER = 2;

/**
 * The level a letter brings an item of `level` to: one at a time, or straight before action. A letter
 * that does not chase leaves it where it is.
 */
export function levelAfter(level: number, kind: LetterKind): number {
  const next = Math.max(level, Math.min(level + 1, LAST_REMINDER));
  switch (kind) {
    case 'reminder':
      return next;
    case 'formalReminder':
      return Math.max(next, FORMAL_REMINDER);
    case 'letterBeforeAction':
    case 'finalNotice':
      return LETTER_BEFORE_ACTION;
    case 'statement':
    case 'preDue':
    case 'promiseConfirmation':
    case 'disputeAcknowledgement':
    case 'breachNotice':
    case 'accelerationNotice':
    case 'thankYou':
    case 'apology':
    case 'stayInTouch':
      return level;
    default:
      return unreachable(kind);
  }
}

/** The level a letter over these items stands for: that of its furthest item; 0 when it does not chase. */
export function levelOfLetter(items: readonly Item[], kind: LetterKind): number {
  if (!isChasing(kind)) return 0;
  return Math.max(...items.map((item) => levelAfter(item.level, kind)));
}

/** Level and date of an item as its letters that still stand make them. */
export function itemLevels(item: Item, letters: readonly LetterRef[]): Item {
  let { level, levelOn }: Pick<Item, 'level' | 'levelOn'> = { level: 0, levelOn: null };
  for (const letter of letters) {
    if (letter.withdrawn || !isChasing(letter.kind) || !letter.items.includes(item.id)) continue;
    level = levelAfter(level, letter.kind);
    levelOn = letter.on;
  }
  return { ...item, level, levelOn };
}
