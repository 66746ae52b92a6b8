import { z } from 'zod';
import { isPlainDate } from '../domain/dates/plainDate';
import type { ManifestTemplate } from '../domain/handoff/manifest';
import { isCurrency } from '../domain/money/currency';
import { documentModel } from './documents';

/** A plain relative path: whoever unpacks the archive must never be led out of his folder. */
const entryPath = z
  .string()
  .max(180)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/);

const packFile = z.strictObject({
  path: entryPath,
  kind: z.string().max(40),
  rows: z.int().min(0).nullable(),
});

/** Says what the pack holds; main adds size and SHA-256 of every file once it has their bytes. */
const manifest = z
  .strictObject({
    format: z.literal('forbear-pack'),
    version: z.literal(1),
    creditor: z.string().max(500),
    debtor: z.string().max(500),
    debtorNumber: z.string().max(500),
    agency: z.string().max(500),
    cutOff: z.string().refine(isPlainDate),
    totals: z
      .array(
        z.strictObject({
          currency: z.string().refine(isCurrency),
          items: z.int().min(0),
          openMinor: z.int(),
          open: z.string().max(40),
          unallocatedMinor: z.int(),
        }),
      )
      .max(50),
    journal: z.strictObject({ seq: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    files: z.array(packFile).max(2500),
  })
  .transform((template) => template as ManifestTemplate);

/** The contents of one handoff pack: text files as they are, documents to be drawn as PDF. */
export const packRequest = z
  .strictObject({
    job: z.string().min(1).max(64),
    suggestedName: z.string().min(1).max(180),
    manifest,
    texts: z.array(z.strictObject({ path: entryPath, text: z.string().max(60_000_000) })).max(500),
    documents: z.array(z.strictObject({ path: entryPath, model: documentModel })).max(2000),
  })
  .refine(({ texts, documents }) => allDifferent([...texts, ...documents]));

/** Compared without case: two such names are one file on Windows and macOS. */
function allDifferent(entries: readonly { readonly path: string }[]): boolean {
  return new Set(entries.map(({ path }) => path.toLowerCase())).size === entries.length;
}
