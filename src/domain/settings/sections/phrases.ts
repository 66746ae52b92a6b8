import { LETTER_LANGUAGES, type LetterLanguage } from '../../letters/languages/languages';
import { z } from '../../schema/zod';
import type { Section } from '../section';

/** A courteous first and last sentence in one language; '' = as shipped. */
export interface OwnPhrases {
  readonly opening: string;
  readonly closing: string;
}

/** The user's own sentences for the call sheet, by language; one that is not there is as shipped. */
export type PhrasesSettings = Readonly<Partial<Record<LetterLanguage, OwnPhrases>>>;

/** What a sentence may name, in braces. */
const PHRASE_PLACES = ['me', 'company', 'person'] as const;

const sentence = z
  .string()
  .trim()
  .max(400)
  .refine(namesOnlyPlaces, `in braces only ${PHRASE_PLACES.map((name) => `{${name}}`).join(', ')}`);

export const phrasesSection: Section<PhrasesSettings> = {
  initial: {},
  schema: z
    .partialRecord(
      z.enum(LETTER_LANGUAGES),
      z.object({ opening: sentence, closing: sentence }).readonly(),
    )
    .readonly(),
};

/** True when a sentence has no braces but those of `PHRASE_PLACES`. */
export function namesOnlyPlaces(text: string): boolean {
  const rest = PHRASE_PLACES.reduce((left, name) => left.replaceAll(`{${name}}`, ''), text);
  return !/[{}]/.test(rest);
}
