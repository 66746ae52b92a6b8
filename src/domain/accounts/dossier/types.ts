import type { PlainDate } from '../../dates/plainDate';
import type { AttachmentId, ContactId, MarkId, PersonId, ReplyFormId, TraceId } from '../ids';
import type { ContactPerson, PostalAddress } from '../party';

/** A person beside the main contact of the account. */
export interface OtherPerson extends ContactPerson {
  readonly id: PersonId;
}

/** Everybody who may be turned to: the main contact and the others. */
export interface People {
  readonly contact: ContactPerson;
  readonly others: readonly OtherPerson[];
}

export const ATTACHMENT_KINDS = [
  'invoice',
  'contract',
  'delivery',
  'correspondence',
  'register',
  'other',
] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** The largest file that can be attached, in bytes. */
export const MAX_ATTACHMENT_BYTES = 50 * 1024 * 1024;

/** A file that belongs to the account; its bytes are kept by main under their SHA-256. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly on: PlainDate;
  readonly name: string;
  readonly sha256: string;
  /** Size in bytes. */
  readonly size: number;
  readonly kind: AttachmentKind;
}

/** Where an address was looked for, in the order in which one asks; the last two say it by themselves. */
export const TRACE_SOURCES = [
  'invoice',
  'contract',
  'companyRegister',
  'businessInformation',
  'returnedMail',
  'customer',
] as const;

export type TraceSource = (typeof TRACE_SOURCES)[number];

/** `confirmed`: the address on file is right. `undelivered`: post came back, or he is not there. */
export const TRACE_RESULTS = ['confirmed', 'newAddress', 'undelivered', 'nothing'] as const;

export type TraceResult = (typeof TRACE_RESULTS)[number];

/** One source that was asked for an address. */
export interface Trace {
  readonly id: TraceId;
  readonly on: PlainDate;
  readonly source: TraceSource;
  readonly result: TraceResult;
  /** What was found, when the result is a new address; it is not the account's until it is taken over. */
  readonly found: PostalAddress | null;
  readonly note: string;
  /** When to ask again, or the next source; null when nothing is planned. */
  readonly nextOn: PlainDate | null;
}

/** Why an account is not chased like others, whatever is overdue. */
export const MARK_KINDS = ['valued', 'insolvency', 'deceased', 'doNotContact'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * What is known of a customer beside his debts. Some kinds forbid letters or a handoff
 * (`relationship/stops`).
 */
export interface Mark {
  readonly id: MarkId;
  readonly kind: MarkKind;
  readonly since: PlainDate;
  readonly reason: string;
  /** The day it was lifted; it counts until the day before. */
  readonly liftedOn: PlainDate | null;
}

/** A contact that keeps the relationship and does not mention the debt. */
export interface Touch {
  readonly contact: ContactId;
  readonly on: PlainDate;
  /** When to be in touch again; null when nothing is planned. */
  readonly nextOn: PlainDate | null;
}

/** The boxes of the form: he owes it, owes a part, is not sure, or disputes it. */
export const REPLY_BOXES = ['A', 'B', 'C', 'D'] as const;

export type ReplyBox = (typeof REPLY_BOXES)[number];

/**
 * The Reply Form that goes with a letter before claim to a person in England and Wales, as it came
 * back (Pre-Action Protocol for Debt Claims, annex 1).
 */
export interface ReplyForm {
  readonly id: ReplyFormId;
  readonly receivedOn: PlainDate;
  readonly boxes: readonly ReplyBox[];
  /** He says that he is getting debt advice. */
  readonly advice: boolean;
  /** He asks for documents; and when they were given to him, null while they were not. */
  readonly documentsAsked: boolean;
  readonly documentsOn: PlainDate | null;
  /** False: only a part of it is filled in. */
  readonly complete: boolean;
  readonly note: string;
}

/**
 * What is known about the customer beside the money. All of it is optional: accounts of older
 * ledgers lie in the database without it (`views/dossier.ts` reads it with its defaults).
 */
export interface Dossier {
  readonly others?: readonly OtherPerson[];
  readonly attachments?: readonly Attachment[];
  readonly traces?: readonly Trace[];
  readonly marks?: readonly Mark[];
  readonly touches?: readonly Touch[];
  readonly replyForms?: readonly ReplyForm[];
  /** Journal numbers of the entries of the contact log that stand on top. */
  readonly pinned?: readonly number[];
  /** Id of the ladder's policy for this account; null or absent: the company's. */
  readonly policy?: string | null;
}
