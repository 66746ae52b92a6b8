import type { LetterKind } from '../accounts/account';
import type { LetterText } from '../letters/input';
import type { LetterLanguage } from '../letters/languages/languages';

/** A text of the user's beside those shipped, to be chosen for a letter. */
export interface OwnTemplate {
  readonly id: string;
  readonly name: string;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly source: string;
}

export interface TemplateSettings {
  /** Texts that replace a shipped one, by `keyOf`. */
  readonly changed: Readonly<Record<string, string>>;
  readonly own: readonly OwnTemplate[];
}

/** What a changed text is kept under: "formalReminder.de". */
export function keyOf(kind: LetterKind, language: LetterLanguage): string {
  return `${kind}.${language}`;
}

/** The user's text for a letter: the one chosen if it is of this kind and language, else the changed one. */
export function userText(
  { changed, own }: TemplateSettings,
  kind: LetterKind,
  language: LetterLanguage,
  chosen: string | null,
): LetterText | undefined {
  const picked = own.find(
    (one) => one.id === chosen && one.kind === kind && one.language === language,
  );
  const source = picked?.source ?? changed[keyOf(kind, language)];
  return source === undefined ? undefined : { source, own: true };
}
