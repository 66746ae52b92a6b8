import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { EntryFacts, Statement, StatementFile } from '../statement/types';
import type { Note, Rejected } from '../types';
import type { XmlNode } from '../xml/node';
import { readOfxStatement } from './statement';
import { ofxTree } from './tags';
import { withoutTransactionsTwice } from './transactionsTwice';

/** Statements of bank accounts and of credit cards; securities are none of ours. */
const STATEMENTS: ReadonlySet<string> = new Set(['STMTRS', 'CCSTMTRS']);

/**
 * Statements of an OFX or QFX file, version 1 or 2. Refuses `statement.missing` when the file is cut
 * off, holds no statement, or a statement names no account or currency. A transaction that stands in
 * the file twice is taken once.
 */
export function readOfx(text: string): Result<StatementFile<EntryFacts>, Refusal> {
  const tree = ofxTree(text);
  if (!tree.ok) return tree;
  const format = formatOf(text);
  const nodes = statementsIn(tree.value);
  if (nodes.length === 0) return err(missing(format, 'STMTRS'));
  const statements: Statement<EntryFacts>[] = [];
  const rejected: Rejected[] = [];
  const notes: Note[] = [];
  for (const node of nodes) {
    const read = readOfxStatement(node);
    if (!read.ok) return err(missing(format, read.error));
    statements.push(read.value.statement);
    rejected.push(...read.value.rejected);
    notes.push(...read.value.notes);
  }
  const once = withoutTransactionsTwice(statements);
  rejected.push(...once.rejected);
  return ok({ format, statements: once.statements, rejected, notes });
}

function missing(format: string, element: string): Refusal {
  return refusal('statement.missing', { format, missing: element });
}

/** "ofx-102" or "ofx-220", by the header of either version. */
function formatOf(text: string): string {
  const version = /\bVERSION\s*[:=]\s*"?(\d{3})\b/i.exec(text.slice(0, 2_000))?.[1];
  return version === undefined ? 'ofx' : `ofx-${version}`;
}

function statementsIn(node: XmlNode): XmlNode[] {
  if (STATEMENTS.has(node.name)) return [node];
  return node.children.flatMap(statementsIn);
}
