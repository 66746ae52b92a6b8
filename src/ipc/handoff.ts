import { z } from 'zod';
import { documentModel } from './documents';

/** A plain relative path: whoever unpacks the archive must never be led out of his folder. */
const entryPath = z
  .string()
  .max(180)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/);

/** The contents of one handoff pack: text files as they are, documents to be drawn as PDF. */
export const packRequest = z.strictObject({
  job: z.string().min(1).max(64),
  suggestedName: z.string().min(1).max(180),
  texts: z.array(z.strictObject({ path: entryPath, text: z.string().max(60_000_000) })).max(500),
  documents: z.array(z.strictObject({ path: entryPath, model: documentModel })).max(2000),
});
