import { createHash } from 'node:crypto';
import type { ChainHead, StoredEvent } from '../../domain/journal/storedEvent';
import { ok, type Result } from '../../domain/result';

export interface ChainBreak {
  readonly seq: number;
  readonly why: string;
}

/** The domain's rule that each line follows from the one before it. */
export type VerifyChain = (
  from: ChainHead,
  events: readonly StoredEvent[],
) => Result<ChainHead, ChainBreak>;

/**
 * A line as an event, or null when it is none. Only the envelope is looked at: what the event says
 * is covered by its hash, so that an older Forbear keeps the events of a newer one.
 */
export function parseLine(text: string): StoredEvent | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

function isEnvelope(value: unknown): value is StoredEvent {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<Record<keyof StoredEvent, unknown>>; // any JSON object has this shape
  return (
    Number.isSafeInteger(line.seq) &&
    typeof line.prev === 'string' &&
    typeof line.hash === 'string' &&
    typeof line.event === 'object'
  );
}

/** An event with the line it is written as. */
export interface JournalLine {
  readonly event: StoredEvent;
  readonly text: string;
}

const HASH_FIELD = ',"hash":"';
const TAIL = HASH_FIELD.length + 64 + '"}'.length;

/**
 * Follows the chain over lines that are to be appended. The window writes a line as the text it
 * hashed with the hash behind, so hashing that text is enough; any other line goes through `verify`.
 */
export function verifyLines(
  from: ChainHead,
  lines: readonly JournalLine[],
  verify: VerifyChain,
): Result<ChainHead, ChainBreak> {
  let head = from;
  for (const { event, text } of lines) {
    const linked = event.seq === head.seq + 1 && event.prev === head.hash;
    if (!linked || hashOfText(text) !== event.hash) {
      const slow = verify(head, [event]);
      if (!slow.ok) return slow;
    }
    head = { seq: event.seq, hash: event.hash };
  }
  return ok(head);
}

/** SHA-256 (hex) of a line without its last field, or null when that is not its hash. */
function hashOfText(text: string): string | null {
  const at = text.length - TAIL;
  if (at < 0 || !text.startsWith(HASH_FIELD, at)) return null;
  return createHash('sha256').update(text.slice(0, at)).update('}').digest('hex');
}
