import { isRenamed, type LogPhrase, sentenceKey } from '../../accounts/log/codeNames';
import { LOG_TEXTS } from '../../accounts/log/texts';
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
import { GERMAN_ASKED } from './asked/de';
import { ENGLISH_ASKED } from './asked/en';
import { SPANISH_ASKED } from './asked/es';
import { FRENCH_ASKED } from './asked/fr';
import { ITALIAN_ASKED } from './asked/it';
import { DUTCH_ASKED } from './asked/nl';
import { POLISH_ASKED } from './asked/pl';
import { GERMAN_LOG, GERMAN_PACK } from './de';
import { ENGLISH_PACK } from './en';
import { SPANISH_LOG, SPANISH_PACK } from './es';
import { FRENCH_LOG, FRENCH_PACK } from './fr';
import { ITALIAN_LOG, ITALIAN_PACK } from './it';
import { GERMAN_LAW } from './law/de';
import { SPANISH_LAW } from './law/es';
import { FRENCH_LAW } from './law/fr';
import { ITALIAN_LAW } from './law/it';
import { DUTCH_LAW } from './law/nl';
import { POLISH_LAW } from './law/pl';
import { type LawSpeech, lawSpeech } from './law/speech';
import type { LawWords } from './law/words';
import { DUTCH_LOG, DUTCH_PACK } from './nl';
import { POLISH_LOG, POLISH_PACK } from './pl';

/** The language the sheets, the index and the readme of a pack are written in. */
export type PackLanguage = LetterLanguage;

export type PackWords = Readonly<Record<keyof typeof ENGLISH_PACK, string>>;

/** What the answer to a request for access says besides. */
export type AskedWords = Readonly<Record<keyof typeof ENGLISH_ASKED, string>>;

export type PackWord = keyof PackWords | keyof AskedWords;

const WORDS: Readonly<Record<PackLanguage, PackWords & AskedWords>> = {
  en: { ...ENGLISH_PACK, ...ENGLISH_ASKED },
  de: { ...GERMAN_PACK, ...GERMAN_ASKED },
  fr: { ...FRENCH_PACK, ...FRENCH_ASKED },
  pl: { ...POLISH_PACK, ...POLISH_ASKED },
  es: { ...SPANISH_PACK, ...SPANISH_ASKED },
  it: { ...ITALIAN_PACK, ...ITALIAN_ASKED },
  nl: { ...DUTCH_PACK, ...DUTCH_ASKED },
};

/** English has the names of the shipped tables. */
const LAWS: Readonly<Record<PackLanguage, LawWords | null>> = {
  en: null,
  de: GERMAN_LAW,
  fr: FRENCH_LAW,
  pl: POLISH_LAW,
  es: SPANISH_LAW,
  it: ITALIAN_LAW,
  nl: DUTCH_LAW,
};

const LOGS: Readonly<Record<PackLanguage, Texts>> = {
  en: LOG_TEXTS,
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
  /** Interest and limitation. */
  readonly law: LawSpeech;
  /** A line of the contact log; a line without words in this language stands in English. */
  readonly log: (line: LogPhrase) => string;
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
    law: lawSpeech(LAWS[language], style),
    log: (phrase) => {
      const { code, params } = phrase;
      const line = namedLine(phrase, codes, words, LOGS[language]);
      const text = line ?? LOGS[language][code] ?? LOG_TEXTS[code] ?? code;
      return sentence({ [code]: text }, { code, params }, style);
    },
    style,
    say: (word, params) => fill(words[word], params),
    long: (date) => longDate(date, dates),
    short: (date) => shortDate(date, dates),
    amount: (amount) => formatAmount(amount, numbers),
    money: (amount) => formatMoney(amount, numbers),
  };
}

/**
 * The line of a call or dispute the user has a name of his own for; null for all others. What was to
 * follow a call comes after it as in the shipped line.
 */
function namedLine(
  phrase: LogPhrase,
  codes: CodesSettings,
  { namedCall, namedDispute }: AskedWords,
  log: Texts,
): string | null {
  const { code } = phrase;
  const [, family, kind = ''] = code.split('.');
  const key = sentenceKey(codes, phrase);
  const name = isRenamed(codes, key) ? ownName(codes, key.split('.')[2] ?? '') : undefined;
  if (name === undefined) return null;
  if (family === 'dispute') return namedDispute.replace('{name}', name);
  const shipped = log[`log.call.${kind}`] ?? '';
  return namedCall.replace('{name}', name) + (log[code] ?? '').slice(shipped.length);
}

/** A brace in a name would be read as a place to be filled in. */
function ownName({ outcomes, reasons }: CodesSettings, kind: string): string | undefined {
  const labels: Readonly<Partial<Record<string, string>>> = {
    ...outcomes.labels,
    ...reasons.labels,
  };
  return labels[kind]?.replace(/[{}]/g, '');
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
