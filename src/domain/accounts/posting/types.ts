import type { PlainDate } from '../../dates/plainDate';
import type { ItemAttachment } from '../account';
import type { LetterId } from '../ids';

/** Why registered mail came back. */
export const RETURN_REASONS = ['unknown', 'refused', 'unclaimed'] as const;

export type ReturnReason = (typeof RETURN_REASONS)[number];

/** What the post said in the end. */
export type PostingOutcome =
  | { readonly kind: 'delivered'; readonly on: PlainDate; readonly name: string }
  | { readonly kind: 'returned'; readonly on: PlainDate; readonly why: ReturnReason };

/** How a letter went to the post, and what became of it. */
export interface Posting {
  /** The day it was given to the post. */
  readonly on: PlainDate;
  /** Without blanks, capital letters; '' while no number is known. */
  readonly number: string;
  /** As it was scanned or typed. */
  readonly raw: string;
  /** Id of the service (`domain/posting/services`). */
  readonly service: string;
  /** Stamped receipts, return cards: kept by main under their hash. */
  readonly proofs?: readonly ItemAttachment[];
  readonly outcome?: PostingOutcome;
}

/** The letter also went by mail; the user said that he had sent it. */
export interface SentByMail {
  readonly on: PlainDate;
  readonly to: string;
  readonly subject: string;
}

/** What a letter in the account knows of its way. Letters of older ledgers have none of it. */
export interface LetterWay {
  readonly posting?: Posting;
  readonly mails?: readonly SentByMail[];
}

/** What is taken back: the newest of its kind. */
export type WayPart = 'posting' | 'proof' | 'outcome' | 'mail';

interface OfLetter {
  readonly letter: LetterId;
}

export type PostingEvent =
  | ({ readonly type: 'letterPosted' } & OfLetter & Omit<Posting, 'proofs' | 'outcome'>)
  | ({
      readonly type: 'postingProofAttached';
      readonly on: PlainDate;
      readonly file: ItemAttachment;
    } & OfLetter)
  | ({
      readonly type: 'letterDelivered';
      readonly on: PlainDate;
      /** Who signed; '' when the post does not say. */
      readonly name: string;
    } & OfLetter)
  | ({
      readonly type: 'letterReturned';
      readonly on: PlainDate;
      readonly why: ReturnReason;
    } & OfLetter)
  | ({ readonly type: 'letterSentByMail' } & OfLetter & SentByMail)
  | ({
      readonly type: 'letterWayTakenBack';
      readonly what: WayPart;
      readonly on: PlainDate;
      readonly reason: string;
    } & OfLetter);

export type PostingEventOf<T extends PostingEvent['type']> = Extract<PostingEvent, { type: T }>;

export type PostingCommand =
  | ({ readonly type: 'postLetter' } & OfLetter & Omit<Posting, 'proofs' | 'outcome'>)
  | ({ readonly type: 'attachPostingProof'; readonly file: ItemAttachment } & OfLetter)
  | ({
      readonly type: 'recordDelivery';
      readonly on: PlainDate;
      readonly name: string;
    } & OfLetter)
  | ({
      readonly type: 'recordReturn';
      readonly on: PlainDate;
      readonly why: ReturnReason;
    } & OfLetter)
  | ({
      readonly type: 'recordMail';
      readonly to: string;
      readonly subject: string;
    } & OfLetter)
  | ({
      readonly type: 'takeBackWay';
      readonly what: WayPart;
      readonly reason: string;
    } & OfLetter);

export type PostingCommandOf<T extends PostingCommand['type']> = Extract<
  PostingCommand,
  { type: T }
>;

const EVENTS: Readonly<Record<PostingEvent['type'], true>> = {
  letterPosted: true,
  postingProofAttached: true,
  letterDelivered: true,
  letterReturned: true,
  letterSentByMail: true,
  letterWayTakenBack: true,
};

const COMMANDS: Readonly<Record<PostingCommand['type'], true>> = {
  postLetter: true,
  attachPostingProof: true,
  recordDelivery: true,
  recordReturn: true,
  recordMail: true,
  takeBackWay: true,
};

/** Whether an event is about the way of a letter by post or mail. */
export function isPostingEvent<E extends { readonly type: string }>(
  event: E,
): event is Extract<E, PostingEvent> {
  return Object.hasOwn(EVENTS, event.type);
}

/** Whether a command is about the way of a letter by post or mail. */
export function isPostingCommand<C extends { readonly type: string }>(
  command: C,
): command is Extract<C, PostingCommand> {
  return Object.hasOwn(COMMANDS, command.type);
}
