import { z } from 'zod';
import type { StoredEvent } from '../domain/journal/storedEvent';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const storedEvent = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string().max(120),
  account: z.string().max(64).nullable(),
  event: z.looseObject({ type: z.string().min(1).max(40) }),
  prev: hash,
  hash,
});

const storedEvents = z.array(storedEvent);

/** Lines cross the door as text: copying their many small fields one by one would cost far more. */
export const journalLines = z
  .array(z.string().regex(/^[^\r\n]+$/))
  .min(1)
  .max(20_000);

/**
 * The events of lines, or null when one is none. What an event says is the domain's matter and
 * covered by its hash; the door checks the envelope, so an old main can keep the events of a newer
 * window.
 */
export function eventsOfLines(lines: readonly string[]): readonly StoredEvent[] | null {
  try {
    const found = storedEvents.safeParse(lines.map((line): unknown => JSON.parse(line)));
    return found.success ? (found.data as unknown as readonly StoredEvent[]) : null;
  } catch {
    return null;
  }
}
