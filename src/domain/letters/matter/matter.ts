import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Values } from '../../templates/variables';
import type { LetterFigures } from '../check';

/** What a letter is about: its facts, before any words. */
export interface Matter {
  readonly currency: Currency;
  /** The table of items; null for letters that have none. */
  readonly figures: LetterFigures | null;
  /** What it asks for, minor units; null when it asks for nothing. */
  readonly asked: number | null;
  /** By when; null when it names no day for all of it. */
  readonly by: PlainDate | null;
  /** For its template, beside what every letter knows. */
  readonly values: Values;
}
