import type { PlainDate } from '../../dates/plainDate';
import { longDate, weekdayDate } from '../../documents/format';
import type { Currency } from '../../money/currency';
import { formatMoney } from '../../money/format';
import type { LetterWords } from '../words';

/** How a letter's language writes its facts. */
export interface Say {
  readonly money: (minor: number, currency: Currency) => string;
  readonly day: (date: PlainDate) => string;
  /** With the weekday: for last days. */
  readonly deadline: (date: PlainDate) => string;
}

/** Money and days as a language writes them. */
export function sayIn(words: LetterWords): Say {
  return {
    money: (minor, currency) => formatMoney({ minor, currency }, words.numbers),
    day: (date) => longDate(date, words.dates),
    deadline: (date) => weekdayDate(date, words.dates),
  };
}
