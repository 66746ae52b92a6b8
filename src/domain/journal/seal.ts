import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnyEvent } from '../accounts/events';
import type { AccountId } from '../accounts/ids';
import { err, ok, type Result } from '../result';
import { canonicalJson } from './canonical';
import type { ChainHead, StoredEvent } from './storedEvent';

/** An event that has not found its place in the journal yet. */
export interface Draft {
  readonly account: AccountId | null;
  readonly event: AnyEvent;
}

/** When (ISO 8601, UTC, milliseconds) and by whom a batch of events is recorded. */
export interface Signature {
  readonly at: string;
  readonly by: string;
}

export interface ChainBreak {
  /** The line that does not follow from the one before it. */
  readonly seq: number;
  /** gap: its number; link: its `prev`; content: its own hash is not that of what it says. */
  readonly why: 'gap' | 'link' | 'content';
}

/** SHA-256 (64 hex digits) over the canonical JSON of a line without its `hash`. */
export function hashOf(line: Omit<StoredEvent, 'hash'>): string {
  const { seq, at, by, account, event, prev } = line;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ seq, at, by, account, event, prev }))));
}

/** A sealed event and its line of the journal file: the text that was hashed, with the hash behind. */
export interface SealedLine {
  readonly event: StoredEvent;
  readonly text: string;
}

/** `seal` with the lines as text, so that nobody has to write the events as JSON again. */
export function sealLines(
  head: ChainHead,
  drafts: readonly Draft[],
  { at, by }: Signature,
): SealedLine[] {
  let { seq, hash } = head;
  return drafts.map(({ account, event }) => {
    seq += 1;
    const line = { seq, at, by, account, event, prev: hash };
    const text = canonicalJson(line);
    hash = bytesToHex(sha256(utf8ToBytes(text)));
    return { event: { ...line, hash }, text: `${text.slice(0, -1)},"hash":"${hash}"}` };
  });
}

/** Gives events their place after `head`: numbers without gaps, each with the hash of the one before. */
export function seal(
  head: ChainHead,
  drafts: readonly Draft[],
  { at, by }: Signature,
): StoredEvent[] {
  return sealLines(head, drafts, { at, by }).map(({ event }) => event);
}

/** Follows the chain from `from` over `events` to the new head, or names the first line that breaks it. */
export function verifyChain(
  from: ChainHead,
  events: readonly StoredEvent[],
): Result<ChainHead, ChainBreak> {
  let head = from;
  for (const event of events) {
    const why = breakAt(head, event);
    if (why !== null) return err({ seq: event.seq, why });
    head = { seq: event.seq, hash: event.hash };
  }
  return ok(head);
}

function breakAt(head: ChainHead, event: StoredEvent): ChainBreak['why'] | null {
  if (event.seq !== head.seq + 1) return 'gap';
  if (event.prev !== head.hash) return 'link';
  return hashOf(event) === event.hash ? null : 'content';
}
