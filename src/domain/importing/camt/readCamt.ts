import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { EntryFacts, StatementFile } from '../statement/types';
import type { Note, Rejected } from '../types';
import { children, type XmlNode } from '../xml/node';
import { readXml } from '../xml/readXml';
import { readCamtStatement } from './statement';

/** The three messages to a customer, the element of one statement, and the number of the message. */
const MESSAGES = [
  { name: 'BkToCstmrStmt', statement: 'Stmt', number: 'camt.053' },
  { name: 'BkToCstmrAcctRpt', statement: 'Rpt', number: 'camt.052' },
  { name: 'BkToCstmrDbtCdtNtfctn', statement: 'Ntfctn', number: 'camt.054' },
] as const;

type Message = (typeof MESSAGES)[number];

/** Envelopes of transport (business application header, SOAP) stand around the document. */
const DEEPEST_ENVELOPE = 5;

/**
 * Statements of a CAMT.052, .053 or .054 message (ISO 20022) of any version. Refuses
 * `statement.missing` naming the element, and what `readXml` refuses.
 */
export function readCamt(text: string): Result<StatementFile<EntryFacts>, Refusal> {
  const root = readXml(text);
  if (!root.ok) return root;
  const found = messageIn(root.value, DEEPEST_ENVELOPE);
  if (found === null) return err(missing('CAMT', MESSAGES.map(({ name }) => name).join(', ')));
  const { node, message } = found;
  const format = formatOf(node, message);
  const nodes = children(node, message.statement);
  if (nodes.length === 0) return err(missing(format, message.statement));
  const rejected: Rejected[] = [];
  const notes: Note[] = [];
  const statements = nodes.map((one) => {
    const read = readCamtStatement(one);
    rejected.push(...read.rejected);
    notes.push(...read.notes);
    return read.statement;
  });
  return ok({ format, statements, rejected, notes });
}

function missing(format: string, element: string): Refusal {
  return refusal('statement.missing', { format, missing: element });
}

function messageIn(node: XmlNode, depth: number): { node: XmlNode; message: Message } | null {
  const message = MESSAGES.find(({ name }) => node.name === name || node.name === `${name}V01`);
  if (message !== undefined) return { node, message };
  if (depth === 0) return null;
  for (const child of node.children) {
    const found = messageIn(child, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** "camt.053.001.08" from the namespace; without one, the number of the message alone. */
function formatOf({ namespace }: XmlNode, { number }: Message): string {
  return /camt\.05[234]\.\d{3}\.\d{2}/.exec(namespace)?.[0] ?? number;
}
