import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { marksOf } from './marks';
import type { EntryFacts, Statement, StatementEntry } from './types';

/** Hex digits of a key: 128 bits. */
const KEY_LENGTH = 32;

/**
 * Gives every entry its key. A booking is known by its account, the bank's reference, day and amount;
 * where the bank gives no reference, by account number and text of the other side in its place. Equal
 * bookings of a file are counted, so that two payments of the same amount stay two, in every file that
 * holds the whole day. The parts of a batch carry the key of the whole and their place in it.
 */
export function withKeys(statements: readonly Statement<EntryFacts>[]): Statement[] {
  const seen = new Map<string, number>();
  return statements.map((statement) => ({
    ...statement,
    entries: keyed(statement, seen),
  }));
}

function keyed(
  { account, entries }: Statement<EntryFacts>,
  seen: Map<string, number>,
): StatementEntry[] {
  let whole = '';
  return entries.map((entry) => {
    const { batchPart, refs: _, ...rest } = entry;
    const marks = marksOf(account, entry);
    if (batchPart === undefined || batchPart.index === 1) {
      const identity = wholeIdentity(account, entry);
      const count = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, count);
      whole = hashed([identity, String(count)]);
    }
    if (batchPart === undefined) return { ...rest, key: whole, marks };
    const key = hashed([whole, String(batchPart.index)]);
    return { ...rest, key, within: whole, marks, batchPart: { ...batchPart, key: whole } };
  });
}

/** What identifies an undivided entry, or the entry a part belongs to. */
export function wholeIdentity(account: string, entry: EntryFacts): string {
  const { minor, currency } = entry.batchPart?.total ?? entry.amount;
  const ref = entry.batchPart?.bankRef ?? entry.bankRef;
  const known = ref === '' ? [entry.iban, entry.name, entry.text] : [ref];
  return [account, entry.on, String(minor), currency, ...known].join('\u001f');
}

function hashed(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u001f')))).slice(0, KEY_LENGTH);
}
