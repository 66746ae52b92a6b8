import { totalsByCurrency } from '../../money/money';
import type { BankDraft } from '../bank/entries';
import type { StatementFile } from './types';

/** The file as the import and the reconciliation take every bank file: one list of entries. */
export function toBankDraft({ statements, rejected, notes }: StatementFile): BankDraft {
  const entries = statements.flatMap((statement) => statement.entries);
  return {
    ...{ entries, rejected, notes },
    totals: totalsByCurrency(entries.map((entry) => entry.amount)),
    statements: statements.map(({ entries: _, ...head }) => head),
  };
}
