import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { EntryFacts, Statement, StatementFile } from '../statement/types';
import type { Note, Rejected } from '../types';
import { mtFields } from './fields';
import { mtMessages } from './messages';
import { readMtStatement } from './statement';

/**
 * Statements of an MT940 or MT942 file, whatever the bank's dialect. Each message is one statement;
 * pages (`:60M:` to `:62M:`) tie by themselves. Refuses `statement.missing` naming the field when a
 * message lacks its account or nothing tells its currency.
 */
export function readMt940(text: string): Result<StatementFile<EntryFacts>, Refusal> {
  const format = isInterim(text) ? 'mt942' : 'mt940';
  const messages = mtMessages(mtFields(text));
  if (messages.length === 0) return err(missing(format, ':25:'));
  const statements: Statement<EntryFacts>[] = [];
  const rejected: Rejected[] = [];
  const notes: Note[] = [];
  for (const message of messages) {
    const read = readMtStatement(message);
    if (!read.ok) return err(missing(format, read.error));
    statements.push(read.value.statement);
    rejected.push(...read.value.rejected);
    notes.push(...read.value.notes);
    if (format === 'mt940' && read.value.statement.closing === null) {
      const { id } = read.value.statement;
      notes.push({ line: null, code: 'statement.no-closing', params: { id } });
    }
  }
  return ok({ format, statements, rejected, notes });
}

/** MT942 says so in its SWIFT block or by its own fields: floor limit and sums of entries. */
function isInterim(text: string): boolean {
  return /\{2:[IO]942|(?:^|[\r\n]):942:|[\r\n]:(?:34F|90[CD]):/.test(text);
}

function missing(format: string, field: string): Refusal {
  return refusal('statement.missing', { format, missing: field });
}
