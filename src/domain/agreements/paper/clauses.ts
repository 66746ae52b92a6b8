import { Liquid, type LiquidError, type Template } from 'liquidjs';
import type { LetterLanguage } from '../../letters/languages/languages';
import { oneStop } from '../../messages/fill';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { CLAUSE_VARIABLES, type ClauseValues } from './variables';
import { CLAUSE_IDS, type ClauseId, type ClauseText, type ClauseTexts, isOwnClause } from './words';

/** The user's own clauses by language; a clause that is not there is ours. */
export type ClauseOverrides = {
  readonly [L in LetterLanguage]?: { readonly [C in ClauseId]?: ClauseText };
};

/** A clause as it stands on the paper. */
export interface FilledClause {
  readonly id: ClauseId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A clause is text and conditions: it reads no files, and stops before it could run away. */
const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  // An empty text or 0 counts as no.
  jsTruthy: true,
  parseLimit: 20_000,
  renderLimit: 1000,
  memoryLimit: 1_000_000,
  templates: {},
});

const KNOWN: ReadonlySet<string> = new Set(CLAUSE_VARIABLES.map(({ name }) => name));

/** The text shipped for a clause; an empty one, which is left out, where the user may write his own. */
export function shippedClause(texts: ClauseTexts, id: ClauseId): ClauseText {
  return isOwnClause(id) ? NOTHING : texts[id];
}

const NOTHING: ClauseText = { heading: '', text: '' };

/** The clauses in their order, filled; refuses the first that cannot be. */
export function fillClauses(
  texts: ClauseTexts,
  own: Readonly<Partial<Record<ClauseId, ClauseText>>>,
  values: ClauseValues,
): Result<FilledClause[], Refusal> {
  const filled: FilledClause[] = [];
  for (const id of CLAUSE_IDS) {
    const clause = own[id] ?? shippedClause(texts, id);
    const heading = render(id, clause.heading, values);
    if (!heading.ok) return heading;
    const text = render(id, clause.text, values);
    if (!text.ok) return text;
    const paragraphs = oneStop(text.value)
      .split(/\n\s*\n/)
      .map((one) => one.replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' ')).trim())
      .filter((one) => one !== '');
    // A clause a user left empty is left out.
    if (paragraphs.length > 0) filled.push({ id, heading: heading.value.trim(), paragraphs });
  }
  return ok(filled);
}

/**
 * Whether a clause can be filled; one of the user's own needs a heading. Refuses with
 * `agreements.clauseHeading` {clause}, `agreements.clauseSyntax` {clause, line, detail} and
 * `agreements.clauseVariable` {clause, name}.
 */
export function checkClause(id: ClauseId, clause: ClauseText): Result<ClauseText, Refusal> {
  if (isOwnClause(id) && clause.heading.trim() === '' && clause.text.trim() !== '') {
    return err(refusal('agreements.clauseHeading', { clause: id }));
  }
  for (const template of [clause.heading, clause.text]) {
    try {
      const unknown = engine
        .globalVariablesSync(engine.parse(template))
        .find((name) => !KNOWN.has(name));
      if (unknown !== undefined) {
        return err(refusal('agreements.clauseVariable', { clause: id, name: unknown }));
      }
    } catch (thrown) {
      return err(templateProblem(id, thrown));
    }
  }
  return ok(clause);
}

function render(id: ClauseId, template: string, values: ClauseValues): Result<string, Refusal> {
  try {
    return ok(String(engine.renderSync(parsed(template), values)));
  } catch (thrown) {
    return err(templateProblem(id, thrown));
  }
}

/** An agreement is written anew at each change of the form; its clauses need not be parsed again. */
const known = new Map<string, Template[]>();
const MOST_KNOWN = 500;

function parsed(text: string): Template[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = engine.parse(text);
  known.set(text, made);
  return made;
}

/** What the template engine throws is about the user's text; anything else is a defect. */
function templateProblem(clause: ClauseId, thrown: unknown): Refusal {
  if (!isLiquidError(thrown)) throw thrown;
  const [line = 1] = thrown.token?.getPosition() ?? [];
  const detail = thrown.message.replace(/, line:\d+, col:\d+$/, '');
  return refusal('agreements.clauseSyntax', { clause, line, detail });
}

function isLiquidError(thrown: unknown): thrown is LiquidError {
  return thrown instanceof Error && 'token' in thrown;
}
