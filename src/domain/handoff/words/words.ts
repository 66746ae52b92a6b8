import type { LogEntry } from '../../accounts/contactLog';
import { isRenamed } from '../../accounts/log/codeNames';
import { logText } from '../../accounts/log/logText';
import type { PlainDate } from '../../dates/plainDate';
import { type DateWords, longDate, shortDate } from '../../documents/format';
import type { SenderWords } from '../../documents/sender';
import { type LetterLanguage, wordsFor } from '../../letters/languages/languages';
import { fill } from '../../messages/fill';
import { type ParamStyle, sentence } from '../../messages/sentence';
import type { Texts } from '../../messages/texts';
import { formatAmount, formatMoney, type NumberStyle } from '../../money/format';
import type { Money } from '../../money/money';
import type { RefusalParams } from '../../refusal';
import { type CodesSettings, codesSection } from '../../settings/sections/codes';
import { GERMAN_LOG, GERMAN_PACK } from './de';
import { ENGLISH_PACK } from './en';
import { SPANISH_LOG, SPANISH_PACK } from './es';
import { FRENCH_LOG, FRENCH_PACK } from './fr';
import { ITALIAN_LOG, ITALIAN_PACK } from './it';
import { DUTCH_LOG, DUTCH_PACK } from './nl';
import { POLISH_LOG, POLISH_PACK } from './pl';

/** The language the sheets, the index and the readme of a pack are written in. */
export type PackLanguage = LetterLanguage;

export type PackWord = keyof typeof ENGLISH_PACK;

export type PackWords = Readonly<Record<PackWord, string>>;

const WORDS: Readonly<Record<PackLanguage, PackWords>> = {
  en: ENGLISH_PACK,
  de: GERMAN_PACK,
  fr: FRENCH_PACK,
  pl: POLISH_PACK,
  es: SPANISH_PACK,
  it: ITALIAN_PACK,
  nl: DUTCH_PACK,
};

const LOGS: Readonly<Record<PackLanguage, Texts>> = {
  en: {},
  de: GERMAN_LOG,
  fr: FRENCH_LOG,
  pl: POLISH_LOG,
  es: SPANISH_LOG,
  it: ITALIAN_LOG,
  nl: DUTCH_LOG,
};

/** Everything a pack is written with in one language; dates and figures are as in letters. */
export interface PackSpeech {
  readonly language: PackLanguage;
  readonly sender: SenderWords;
  readonly pageLabel: string;
  /** A line of the contact log; what has no words in this language stands in English. */
  readonly log: (line: Pick<LogEntry, 'code' | 'params'>) => string;
  readonly style: ParamStyle;
  readonly say: (word: PackWord, params?: RefusalParams) => string;
  readonly long: (date: PlainDate) => string;
  readonly short: (date: PlainDate) => string;
  readonly amount: (amount: Money) => string;
  readonly money: (amount: Money) => string;
}

/**
 * `codes`: what the user calls outcomes and reasons (default: nothing of his own); a line of the log
 * with such a name is in his words.
 */
export function packSpeech(
  language: PackLanguage,
  codes: CodesSettings = codesSection.initial,
): PackSpeech {
  const words = WORDS[language];
  const { dates, numbers, sender, pageLabel } = wordsFor(language);
  const style = styleOf(dates, numbers);
  return {
    ...{ language, sender, pageLabel },
    log: ({ code, params }) => {
      const translated = LOGS[language][code];
      if (translated === undefined || isRenamed(codes, code))
        return logText({ code, params }, codes);
      return sentence({ [code]: translated }, { code, params }, style);
    },
    style,
    say: (word, params) => fill(words[word], params),
    long: (date) => longDate(date, dates),
    short: (date) => shortDate(date, dates),
    amount: (amount) => formatAmount(amount, numbers),
    money: (amount) => formatMoney(amount, numbers),
  };
}

function styleOf(dates: DateWords, { decimal, group }: NumberStyle): ParamStyle {
  return {
    date: (date) => shortDate(date, dates).replaceAll('\u00a0', ' '),
    amount: (text) => {
      const [whole = '', fraction] = text.split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
    },
  };
}
