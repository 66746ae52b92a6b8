import { LETTER_KINDS } from '../../accounts/account';
import { LETTER_LANGUAGES } from '../../letters/languages/languages';
import { z } from '../../schema/zod';
import { templateProblem } from '../../templates/check';
import { keyOf, type TemplateSettings } from '../../templates/chosen';
import { MOST_CHARACTERS } from '../../templates/engine';
import type { Section } from '../section';

const source = z.string().max(MOST_CHARACTERS);
const own = z
  .object({
    id: z.string().min(1).max(64),
    name: z.string().trim().min(1).max(80),
    kind: z.enum(LETTER_KINDS),
    language: z.enum(LETTER_LANGUAGES),
    source,
  })
  .readonly();

/** The user's texts for letters. One that cannot be read is not stored; the others stay shipped. */
export const templatesSection: Section<TemplateSettings> = {
  initial: { changed: {}, own: [] },
  schema: z
    .object({
      changed: z.record(z.string(), source).readonly(),
      own: z.array(own).max(200).readonly(),
    })
    .readonly()
    .superRefine(({ changed, own: owned }, context) => {
      for (const kind of LETTER_KINDS) {
        for (const language of LETTER_LANGUAGES) {
          const text = changed[keyOf(kind, language)];
          if (text !== undefined && templateProblem(kind, text) !== null) {
            context.addIssue({ code: 'custom', message: `${keyOf(kind, language)}: unreadable` });
          }
        }
      }
      for (const { kind, name, source: text } of owned) {
        if (templateProblem(kind, text) !== null) {
          context.addIssue({ code: 'custom', message: `${name}: unreadable` });
        }
      }
    }),
};
