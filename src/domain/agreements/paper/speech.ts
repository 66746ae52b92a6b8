import type { DateWords } from '../../documents/format';
import { wordsFor } from '../../letters/languages/languages';
import type { LetterWords } from '../../letters/words';
import type { NumberStyle } from '../../money/format';
import { agreementWords } from '../languages/languages';
import type { AgreementWords } from './words';

/** Everything one column of an agreement is written with. */
export interface Speech {
  readonly words: AgreementWords;
  readonly dates: DateWords;
  readonly numbers: NumberStyle;
  readonly sender: LetterWords['sender'];
  readonly pageLabel: string;
}

/** The speech for a BCP 47 tag; dates, figures and letterhead are as in letters. */
export function speechOf(tag: string): Speech {
  const { dates, numbers, sender, pageLabel } = wordsFor(tag);
  return { words: agreementWords(tag), dates, numbers, sender, pageLabel };
}

/** The name of a country (ISO 3166-1 alpha-2) in a language; an unknown code stands for itself. */
export function countryIn(language: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
