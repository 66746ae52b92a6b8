import { z } from 'zod';
import { documentModel } from './documents';

const entryPath = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,180}$/);

/** The contents of one handoff pack: text files as they are, documents to be drawn as PDF. */
export const packRequest = z.strictObject({
  job: z.string().min(1).max(64),
  suggestedName: z.string().min(1).max(180),
  texts: z.array(z.strictObject({ path: entryPath, text: z.string().max(60_000_000) })).max(500),
  documents: z.array(z.strictObject({ path: entryPath, model: documentModel })).max(2000),
});
