import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../../../../../src/domain/importing/text/decode';

interface CamtStatementFacts {
  readonly account: string;
  readonly entries: number;
  readonly totals: readonly {
    currency: string;
    direction: 'CRDT' | 'DBIT';
    count: number;
    amount: string;
  }[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly opening_plus_booked_entries_equals_closing?: boolean;
  readonly reversal_entries: number;
  readonly tx_details: number;
  readonly return_reasons: Readonly<Record<string, number>>;
}

/** What the shared data record about a file of a bank; each format has its own part of it. */
export interface BankFacts {
  readonly message: string;
  readonly per_statement: readonly CamtStatementFacts[];
  readonly messages_20: number;
  readonly accounts: readonly string[];
  readonly by_mark: Readonly<Record<string, { count: number; amount: string }>>;
  readonly statements_with_both_balances: number;
  readonly statements_that_tie: number;
  readonly version: string;
  readonly transactions: number;
  readonly sum_TRNAMT: string;
  readonly currencies: readonly string[];
  readonly ledger_balances: readonly string[];
}

export interface SharedFile {
  readonly path: string;
  readonly facts: BankFacts;
  readonly text: string;
}

/** The recorded files below `folder`, by the facts file of the shared data. */
export function sharedFiles(factsFile: string, folder: string): SharedFile[] {
  const all = JSON.parse(readFileSync(factsFile, 'utf8')) as {
    files: Record<string, { facts: BankFacts }>;
  };
  return Object.entries(all.files)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, { facts }]) => ({ path, facts, text: textOf(join(dirname(factsFile), path)) }));
}

function textOf(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) throw new Error(`${path}: ${decoded.error.code}`);
  return decoded.value.text;
}

/** Decimal text without zeros at the end, as "8.85" for "8.850". */
export function bare(decimal: string): string {
  const text = decimal.replace(',', '.');
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
