import type { Note } from '../types';
import { wholeIdentity } from './keys';
import type { EntryFacts, Statement } from './types';

/** Statements of a file without those that stand in it twice, word for word, and what was left out. */
export function withoutRepeats(statements: readonly Statement<EntryFacts>[]): {
  readonly statements: readonly Statement<EntryFacts>[];
  readonly notes: readonly Note[];
} {
  const seen = new Set<string>();
  const notes: Note[] = [];
  const kept = statements.filter((statement) => {
    const content = contentOf(statement);
    const repeated = statement.entries.length > 0 && seen.has(content);
    seen.add(content);
    if (repeated) {
      notes.push({ line: null, code: 'statement.repeated', params: { id: statement.id } });
    }
    return !repeated;
  });
  return { statements: kept, notes };
}

function contentOf({ id, account, opening, closing, entries }: Statement<EntryFacts>): string {
  const amounts = [opening?.minor ?? '', closing?.minor ?? ''];
  return [id, ...amounts, ...entries.map((entry) => wholeIdentity(account, entry))].join('\n');
}
