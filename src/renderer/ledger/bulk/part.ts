import type { Account } from '../../../domain/accounts/account';
import type { LedgerEvent } from '../../../domain/accounts/events';
import { fold } from '../../../domain/accounts/fold';
import type { LedgerState } from '../../../domain/accounts/ledgerState';
import { type Draft, type Signature, sealLines } from '../../../domain/journal/seal';
import type { ChainHead } from '../../../domain/journal/storedEvent';
import type { AccountChange } from '../session';
import type { Commit } from '../writer';

/** One transaction of a commit that needs several. It follows the part before it. */
export interface BulkPart {
  readonly changes: readonly AccountChange[];
  readonly ledgerEvents: readonly LedgerEvent[];
  /** The ledger after the part. */
  readonly state: LedgerState;
  /** The batch that is not finished with this part; null with the last. */
  readonly openBatch: string | null;
  readonly signature: Signature;
}

/** A part that is in the database: where the chain ends now, and its lines for the journal file. */
export interface WrittenPart {
  readonly head: ChainHead;
  readonly lines: readonly string[];
}

/** A sealed part: what its transaction writes, and what its lines are. */
export interface SealedPart {
  readonly commit: Commit;
  readonly written: WrittenPart;
}

export function sealPart(
  before: ChainHead,
  { changes, ledgerEvents, state, openBatch, signature }: BulkPart,
): SealedPart {
  const sealed = sealLines(before, [...drafts(changes), ...ledgerDrafts(ledgerEvents)], signature);
  const accounts = foldChanges(changes, before.seq);
  const last = sealed.at(-1)?.event;
  const head = last === undefined ? before : { seq: last.seq, hash: last.hash };
  return {
    commit: { before, lines: sealed, accounts, state, openBatch },
    written: { head, lines: sealed.map(({ text }) => text) },
  };
}

export function drafts(changes: readonly AccountChange[]): Draft[] {
  return changes.flatMap(({ id, events }) => events.map((event) => ({ account: id, event })));
}

export function ledgerDrafts(events: readonly LedgerEvent[]): Draft[] {
  return events.map((event) => ({ account: null, event }));
}

/** The accounts after their events, which are sealed in the order of the changes after line `seq`. */
export function foldChanges(changes: readonly AccountChange[], seq: number): Account[] {
  let line = seq;
  return changes.flatMap(({ id, before, events }) => {
    const account = fold(before, events, { account: id, seq: line + 1 });
    line += events.length;
    return account === null ? [] : [account];
  });
}
