import { shippedText } from '../../../../domain/agreements/example';
import { type ClauseOverrides, checkClause } from '../../../../domain/agreements/paper/clauses';
import {
  CLAUSE_IDS,
  type ClauseId,
  type ClauseText,
} from '../../../../domain/agreements/paper/words';
import type { LetterLanguage } from '../../../../domain/letters/languages/languages';
import type { Refusal } from '../../../../domain/refusal';

/** Which clause is being looked at. */
export interface ClausePlace {
  readonly language: LetterLanguage;
  readonly id: ClauseId;
}

/** The clause that is shown at a place: the user's, or the shipped one. */
export function clauseAt(own: ClauseOverrides, { language, id }: ClausePlace): ClauseText {
  return own[language]?.[id] ?? shippedText(id, language);
}

/** False for a clause that is as shipped. */
export function isChanged(own: ClauseOverrides, { language, id }: ClausePlace): boolean {
  return own[language]?.[id] !== undefined;
}

/** With another clause at a place; null, or the shipped one again, takes the change back. */
export function withClause(
  own: ClauseOverrides,
  { language, id }: ClausePlace,
  clause: ClauseText | null,
): ClauseOverrides {
  const { [id]: _before, ...others } = own[language] ?? {};
  const shipped = shippedText(id, language);
  const isShipped =
    clause === null || (clause.heading === shipped.heading && clause.text === shipped.text);
  const here = isShipped ? others : { ...others, [id]: clause };
  const { [language]: _here, ...elsewhere } = own;
  return Object.keys(here).length === 0 ? elsewhere : { ...elsewhere, [language]: here };
}

/** What is wrong with a clause, at the field where it stands. */
interface ClauseProblems {
  readonly heading: Refusal | null;
  readonly text: Refusal | null;
}

/** What is wrong with a clause, at the field of its heading or of its text. */
export function problemsOf(id: ClauseId, { heading, text }: ClauseText): ClauseProblems {
  const whole = checkClause(id, { heading, text });
  if (whole.ok) return { heading: null, text: null };
  // A line counts within its own field: the heading is looked at alone.
  const atHeading = checkClause(id, { heading, text: '' });
  if (!atHeading.ok) return { heading: atHeading.error, text: null };
  const missing = whole.error.code === 'agreements.clauseHeading';
  return missing ? { heading: whole.error, text: null } : { heading: null, text: whole.error };
}

/** Clauses of a language that cannot be filled. */
export function wrongClauses(
  own: ClauseOverrides,
  language: LetterLanguage,
): ReadonlySet<ClauseId> {
  const changed = own[language] ?? {};
  return new Set(
    CLAUSE_IDS.filter((id) => {
      const clause = changed[id];
      return clause !== undefined && !checkClause(id, clause).ok;
    }),
  );
}
