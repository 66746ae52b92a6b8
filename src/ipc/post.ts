import { z } from 'zod';
import { documentModel } from './documents';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const jobId = z.string().min(1).max(64);

/** A letter and the kept files that go into its envelope, in this order. */
const enclosedLetter = z.strictObject({
  model: documentModel,
  enclosures: z.array(z.strictObject({ sha256, name: z.string().min(1).max(180) })).max(50),
});

const letters = z.array(enclosedLetter).min(1).max(500);

export const printFileRequest = z.strictObject({ job: jobId, letters });

export const printRequest = z.strictObject({
  job: jobId,
  letters,
  /** Names as the print system told them; main checks them against it again. */
  printer: z.string().min(1).max(127),
  tray: z.string().max(127),
  sides: z.enum(['one-sided', 'two-sided-long-edge']),
  copies: z.int().min(1).max(20),
  /** Millimetres all is moved to the right and down: against what the printer is off. */
  offset: z.strictObject({ x: z.number().min(-10).max(10), y: z.number().min(-10).max(10) }),
});

/** The system's name of a job: "Office-12". */
export const printJob = z.strictObject({ printJob: z.string().regex(/^[\w.@+-]{1,140}$/) });

/** One line: nothing in it can become a header of its own. */
const headerText = z
  .string()
  .max(500)
  .refine((text) => !/[\r\n]/.test(text));

export const mailRequest = z.strictObject({
  job: jobId,
  model: documentModel,
  to: z.email().max(254),
  toName: headerText,
  /** '' leaves the sender to the mail program. */
  from: z.union([z.literal(''), z.email().max(254)]),
  fromName: headerText,
  subject: headerText,
  body: z.string().max(20_000),
  /** Of the attached letter, without its ending. */
  letterName: z.string().min(1).max(120),
  /** Open it in the mail program, or save it where the user says. */
  how: z.enum(['open', 'save']),
});

export interface Printer {
  readonly name: string;
  /** The one the system uses when none is named. */
  readonly usual: boolean;
  readonly stopped: boolean;
  /** As the printer names them; empty when it has no choice. */
  readonly trays: readonly string[];
  readonly duplex: boolean;
}

/** `left`: it is no longer in the queue, and the system does not tell how it ended. */
export type PrintJobState =
  | 'waiting'
  | 'printing'
  | 'stopped'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'left';

/** A print file of letters with their enclosures. */
export interface PrintFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  /** First page (1-based) of each letter. */
  readonly pageOf: readonly number[];
  /** Enclosures that could not be read and must be put in by hand. */
  readonly missing: readonly string[];
}
