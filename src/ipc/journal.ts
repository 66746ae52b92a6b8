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

/**
 * Lines for the journal. What an event says is the domain's matter and covered by its hash; the
 * door checks the envelope, so an old main can keep the events of a newer window.
 */
export const storedEvents = z
  .array(storedEvent)
  .min(1)
  .max(20_000)
  .transform((events) => events as unknown as readonly StoredEvent[]);
