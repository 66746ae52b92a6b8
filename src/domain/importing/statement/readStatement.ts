import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { readCamt } from '../camt/readCamt';
import { detectFormat } from '../formats/detectFormat';
import { readMt940 } from '../mt940/readMt940';
import { readOfx } from '../ofx/readOfx';
import { canBeAdded } from '../values/addable';
import { balanceNotes } from './balance';
import { withKeys } from './keys';
import { withoutRepeats } from './repeats';
import type { EntryFacts, StatementFile, StatementFormat } from './types';

/** The statement format of a text, `null` when it is something else (a table, an invoice, …). */
export function statementFormat(text: string): StatementFormat | null {
  const format = detectFormat(text);
  return format === 'camt' || format === 'mt940' || format === 'ofx' ? format : null;
}

/**
 * Every statement of a bank's file. Entries that cannot be taken are in `rejected`, what is worth
 * knowing (balances that do not tie, entries not booked yet) in `notes`. Refuses files that are cut
 * off or lack what the format asks for; never throws.
 */
export function readStatement(
  text: string,
  format: StatementFormat,
): Result<StatementFile, Refusal> {
  const read = readAs(text, format);
  if (!read.ok) return read;
  const { statements, notes } = withoutRepeats(read.value.statements);
  const entries = statements.flatMap((statement) => statement.entries);
  if (!canBeAdded(entries.map(({ amount }) => amount))) return err(refusal('statement.too-large'));
  return ok({
    ...read.value,
    statements: withKeys(statements),
    notes: [...read.value.notes, ...notes, ...statements.flatMap(balanceNotes)],
  });
}

function readAs(text: string, format: StatementFormat): Result<StatementFile<EntryFacts>, Refusal> {
  switch (format) {
    case 'camt':
      return readCamt(text);
    case 'mt940':
      return readMt940(text);
    case 'ofx':
      return readOfx(text);
  }
}
