import { type ClauseOverrides, checkClause } from '../../agreements/paper/clauses';
import { CLAUSE_IDS, type ClauseText } from '../../agreements/paper/words';
import { LETTER_LANGUAGES } from '../../letters/languages/languages';
import type { Refusal } from '../../refusal';
import { z } from '../../schema/zod';
import type { Section } from '../section';

const clause = z
  .object({ heading: z.string().max(200), text: z.string().max(8000) })
  .readonly() satisfies z.ZodType<ClauseText>;

const clauses = z.partialRecord(z.enum(CLAUSE_IDS), clause).superRefine((value, context) => {
  for (const id of CLAUSE_IDS) {
    const one = value[id];
    const checked = one === undefined ? undefined : checkClause(id, one);
    if (checked === undefined || checked.ok) continue;
    context.addIssue({ code: 'custom', path: [id], message: problemIn(checked.error) });
  }
});

function problemIn({ code, params = {} }: Refusal): string {
  if (code === 'agreements.clauseHeading') return 'no heading';
  const { line, name, detail } = params;
  return name === undefined ? `line ${line}: ${detail}` : `{{ ${name} }}`;
}

/** The user's own clauses of agreements, by language. A template that cannot be filled is not stored. */
export const clausesSection: Section<ClauseOverrides> = {
  initial: {},
  schema: z
    .partialRecord(z.enum(LETTER_LANGUAGES), clauses.readonly())
    .readonly() as z.ZodType<ClauseOverrides>,
};
