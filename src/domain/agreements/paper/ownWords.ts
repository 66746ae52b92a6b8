import { LETTER_LANGUAGES } from '../../letters/languages/languages';
import type { Refusal } from '../../refusal';
import { checkTone, messageProblem } from '../../tone/checkTone';
import { CONSEQUENCES } from '../../tone/types';
import type { ClauseOverrides } from './clauses';
import { CLAUSE_IDS } from './words';

/**
 * Why clauses of one's own must not go out, or undefined. An agreement may speak of courts and
 * acceleration; what no document may say stops it.
 */
export function ownClausesProblem(overrides: ClauseOverrides): Refusal | undefined {
  for (const language of LETTER_LANGUAGES) {
    const own = overrides[language] ?? {};
    const words = CLAUSE_IDS.flatMap((id) => {
      const clause = own[id];
      return clause === undefined ? [] : [clause.heading, clause.text];
    });
    if (words.length === 0) continue;
    const report = checkTone(words.join('\n'), {
      languages: [language],
      consequences: CONSEQUENCES,
    });
    const problem = messageProblem(report);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
