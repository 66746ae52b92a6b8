import de from '../../../resources/letters/de.json';
import en from '../../../resources/letters/en.json';
import es from '../../../resources/letters/es.json';
import fr from '../../../resources/letters/fr.json';
import it from '../../../resources/letters/it.json';
import nl from '../../../resources/letters/nl.json';
import pl from '../../../resources/letters/pl.json';
import type { LetterKind } from '../accounts/account';
import type { LetterLanguage } from '../letters/languages/languages';

type Paragraphs = Readonly<Record<LetterKind, readonly string[]>>;

const FILES: Readonly<Record<LetterLanguage, Paragraphs>> = { de, en, es, fr, it, nl, pl };

/** The Liquid text a letter has unless the user wrote another: subject, blank line, paragraphs. */
export function shippedTemplate(kind: LetterKind, language: LetterLanguage): string {
  return FILES[language][kind].join('\n\n');
}
