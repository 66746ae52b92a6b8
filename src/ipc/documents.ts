import { z } from 'zod';
import { isPlainDate } from '../domain/dates/plainDate';
import { LETTER_LAYOUT_NAMES } from '../domain/documents/layout';
import type { DocumentModel } from '../domain/documents/model';

const text = z.string().max(20_000);
const line = z.string().max(500);
const labelled = z.strictObject({ label: line, text: line });
const date = z.string().refine(isPlainDate);

const table = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        heading: line,
        align: z.enum(['left', 'right']),
        share: z.number().min(0).max(100),
      }),
    )
    .max(12),
  rows: z.array(z.array(line).max(12)).max(20_000),
  totals: z.array(z.array(line).max(12)).max(50),
  carried: z
    .strictObject({
      over: z.array(z.array(line).max(12)).max(20_000),
      forward: z.array(z.array(line).max(12)).max(20_000),
    })
    .optional(),
});

/** A picture is named by its hash; main keeps the bytes. */
const picture = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().positive().max(300),
  height: z.number().positive().max(300),
  alt: line,
});

const qrParty = z.strictObject({
  name: line,
  street: line,
  houseNumber: line,
  postcode: line,
  town: line,
  country: line,
});

const qrBill = z.strictObject({
  currency: z.enum(['CHF', 'EUR']),
  minor: z.int().nullable(),
  iban: line,
  creditor: qrParty,
  debtor: qrParty.nullable(),
  reference: line,
  message: line,
});

const base = {
  title: line,
  language: z.string().max(20),
  date,
  pageLabel: line,
  sender: z.strictObject({
    name: line,
    lines: z.array(line).max(10),
    returnLine: line,
    footer: z.array(z.array(line).max(8)).max(4),
    logo: picture.optional(),
    preprinted: z.boolean().optional(),
  }),
};

const letter = z.strictObject({
  ...base,
  kind: z.literal('letter'),
  layout: z.enum(LETTER_LAYOUT_NAMES),
  addressee: z.array(line).min(1).max(6),
  endorsement: line,
  info: z.array(labelled).max(12),
  subject: line,
  paragraphs: z.array(text).max(40),
  table,
  tableAfter: z.int().min(0),
  paymentHeading: line,
  payment: z.array(labelled).max(12),
  paymentCode: z.string().max(331).optional(),
  paymentReference: z.string().max(27).optional(),
  paymentAfter: z.int().min(0),
  closing: z.array(line).max(6),
  signature: picture.optional(),
  signatory: line,
  enclosuresLabel: line,
  enclosures: z.array(line).max(20),
  qrBill: qrBill.optional(),
});

const signatures = z
  .array(
    z.strictObject({
      role: line,
      name: line,
      labels: z.array(line).max(6),
      fields: z.array(z.array(labelled).min(1).max(3)).max(6).optional(),
    }),
  )
  .max(4);

const coupons = z
  .strictObject({
    heading: line,
    note: line,
    coupons: z
      .array(
        z.strictObject({ title: line, rows: z.array(labelled).max(8), code: z.string().max(331) }),
      )
      .max(120),
  })
  .optional();

const agreement = z.strictObject({
  ...base,
  kind: z.literal('agreement'),
  heading: line,
  parties: z.array(z.strictObject({ role: line, lines: z.array(line).max(10) })).max(4),
  clauses: z.array(z.strictObject({ heading: line, paragraphs: z.array(text).max(12) })).max(40),
  claim: table,
  claimAfter: z.int().min(0),
  schedule: table,
  scheduleAfter: z.int().min(0),
  annexHeading: line.optional(),
  signatures,
  coupons,
  footerNote: line,
});

const statement = z.strictObject({
  ...base,
  kind: z.literal('statement'),
  orientation: z.enum(['portrait', 'landscape']).optional(),
  heading: line,
  facts: z.array(labelled).max(40),
  sections: z
    .array(
      z.strictObject({
        heading: line,
        paragraphs: z.array(text).max(5000),
        table: table.nullable(),
        together: z.literal(true).optional(),
      }),
    )
    .max(60),
});

const callSheetSections = z
  .array(z.strictObject({ heading: line, lines: z.array(labelled.extend({ text })).max(40) }))
  .max(20);

const callSheet = z.strictObject({
  ...base,
  kind: z.literal('callSheet'),
  heading: line,
  note: line,
  facts: z.array(labelled).max(40),
  items: table,
  left: callSheetSections,
  right: callSheetSections,
  notes: line,
});

const pair = z.strictObject({ left: text, right: text });

const bilingual = z.strictObject({
  ...base,
  kind: z.literal('bilingual'),
  otherLanguage: z.string().max(20),
  heading: pair,
  facts: z.array(labelled).max(40),
  sections: z
    .array(
      z.strictObject({
        heading: pair,
        paragraphs: z.array(pair).max(40),
        table: table.nullable(),
      }),
    )
    .max(60),
  signatures,
  coupons,
  footerNote: line,
});

const calibration = z.strictObject({
  ...base,
  kind: z.literal('calibration'),
  layout: z.enum(LETTER_LAYOUT_NAMES),
  heading: line,
  paragraphs: z.array(text).max(12),
  addressLabel: line,
  windowLabel: line,
});

const postingRow = z.strictObject({
  no: line,
  addressee: line,
  reference: line,
  service: line,
  number: line,
  weight: line,
  fee: line,
  remarks: line,
});

const postingBook = z.strictObject({
  ...base,
  kind: z.literal('postingBook'),
  heading: line,
  facts: z.array(labelled).max(12),
  columns: postingRow,
  rows: z.array(postingRow).max(1000),
  totals: z.array(labelled).max(6),
  signSender: line,
  signClerk: line,
  stampLabel: line,
});

/** A document to draw. Text only: no path, no markup comes from the window, pictures by their hash. */
export const documentModel = z
  .discriminatedUnion('kind', [
    letter,
    agreement,
    statement,
    callSheet,
    bilingual,
    calibration,
    postingBook,
  ])
  .transform((model) => model as DocumentModel);
