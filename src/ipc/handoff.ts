import { z } from 'zod';
import { isPlainDate } from '../domain/dates/plainDate';
import type { ManifestTemplate } from '../domain/handoff/manifest';
import { isCurrency } from '../domain/money/currency';
import { documentModel } from './documents';

/** A plain relative path: whoever unpacks the archive must never be led out of his folder. */
const entryPath = z
  .string()
  .max(180)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*(\/[\p{L}\p{N}][\p{L}\p{N}._-]*)*$/u);

const packFile = z.strictObject({
  path: entryPath,
  kind: z.string().max(40),
  rows: z.int().min(0).nullable(),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().max(500);
const decimal = z.string().max(40);

const total = z.strictObject({
  currency: z.string().refine(isCurrency),
  items: z.int().min(0),
  openMinor: z.int(),
  open: decimal,
  unallocatedMinor: z.int(),
  interestMinor: z.int(),
  interest: decimal,
  lumpSumMinor: z.int(),
  lumpSum: decimal,
  costsMinor: z.int(),
  costs: decimal,
  totalMinor: z.int(),
  total: decimal,
  perDay: decimal,
});

/** Says what the pack holds; main adds size and SHA-256 of every file once it has their bytes. */
const manifest = z
  .strictObject({
    format: z.enum(['forbear-pack', 'forbear-data-request']),
    version: z.literal(2),
    creditor: text,
    debtors: z.array(z.strictObject({ name: text, number: text })).max(500),
    agency: text,
    cutOff: z.string().refine(isPlainDate),
    totals: z.array(total).max(50),
    journal: z.strictObject({ seq: z.int().min(0), hash: sha256 }),
    chain: z
      .array(z.strictObject({ seq: z.int().min(1), prev: sha256, hash: sha256 }))
      .max(1_000_000),
    files: z.array(packFile).max(20_000),
  })
  .transform((template) => template as ManifestTemplate);

const textFile = z.strictObject({ path: entryPath, text: z.string().max(60_000_000) });

const paper = z.strictObject({
  path: entryPath,
  order: z
    .array(
      z.union([
        z.strictObject({ document: entryPath }),
        z.strictObject({ divider: documentModel }),
        z.strictObject({
          file: entryPath,
          sha256,
          divider: documentModel,
          encrypted: documentModel,
          damaged: documentModel,
        }),
      ]),
    )
    .max(20_000),
});

/**
 * The contents of one handoff pack: text files as they are, documents to be drawn as PDF, files main
 * keeps by their hash. `encrypt`: with a password main makes and answers once. `ownCopy`: also the
 * creditor's own copy, which holds the files of `own` besides.
 */
export const packRequest = z
  .strictObject({
    job: z.string().min(1).max(64),
    suggestedName: z.string().min(1).max(180),
    encrypt: z.boolean(),
    ownCopy: z.boolean(),
    manifest,
    texts: z.array(textFile).max(500),
    documents: z.array(z.strictObject({ path: entryPath, model: documentModel })).max(10_000),
    files: z.array(z.strictObject({ path: entryPath, sha256 })).max(10_000),
    paper: paper.nullable(),
    own: z.array(textFile).max(20),
  })
  .refine(({ texts, documents, files, own, paper: printed }) =>
    allDifferent([
      ...texts,
      ...documents,
      ...files,
      ...own,
      ...(printed === null ? [] : [printed]),
    ]),
  );

/** Compared without case: two such names are one file on Windows and macOS. */
function allDifferent(entries: readonly { readonly path: string }[]): boolean {
  return new Set(entries.map(({ path }) => path.toLowerCase())).size === entries.length;
}
