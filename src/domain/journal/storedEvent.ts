import type { AnyEvent } from '../accounts/events';
import type { AccountId } from '../accounts/ids';

/**
 * One line of the journal. `hash` is the SHA-256 (hex) over the canonical JSON of all other
 * fields, `prev` the hash of the line before it: no line can be changed without breaking the chain.
 */
export interface StoredEvent {
  /** 1-based, without gaps. */
  readonly seq: number;
  /** When it was recorded: ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** null for events of the ledger as a whole. */
  readonly account: AccountId | null;
  readonly event: AnyEvent;
  readonly prev: string;
  readonly hash: string;
}

/** Where a chain ends: the last line's number and hash. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty journal. */
export const GENESIS: ChainHead = { seq: 0, hash: '0'.repeat(64) };
