import type { ChainHead, StoredEvent } from '../../domain/journal/storedEvent';
import type { Result } from '../../domain/result';

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
