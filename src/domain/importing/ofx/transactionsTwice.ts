import { rowProblem } from '../statement/rowProblem';
import type { EntryFacts, Statement } from '../statement/types';
import type { Rejected } from '../types';

/** Statements without the transactions that stand in the file twice, and the second ones as refused. */
export function withoutTransactionsTwice(statements: readonly Statement<EntryFacts>[]): {
  readonly statements: readonly Statement<EntryFacts>[];
  readonly rejected: readonly Rejected[];
} {
  const lines = new Map<string, number>();
  const rejected: Rejected[] = [];
  const isFirst = (account: string, entry: EntryFacts): boolean => {
    if (entry.bankRef === '') return true;
    const identity = identityOf(account, entry);
    const first = lines.get(identity);
    if (first === undefined) {
      lines.set(identity, entry.line);
      return true;
    }
    const problem = { code: 'statement.transaction-twice', params: { first } };
    rejected.push(rowProblem(entry.line, 'FITID', entry.bankRef, problem));
    return false;
  };
  const kept = statements.map((statement) => ({
    ...statement,
    entries: statement.entries.filter((entry) => isFirst(statement.account, entry)),
  }));
  return { statements: kept, rejected };
}

/**
 * OFX 2.3, 3.2.3: a FITID is unique within an account. Some banks number every transaction alike, so
 * day, amount and name must agree as well.
 */
function identityOf(account: string, { bankRef, on, amount, name }: EntryFacts): string {
  return [account, bankRef, on, amount.minor, amount.currency, name].join('\u001f');
}
