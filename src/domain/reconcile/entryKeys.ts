import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BankEntry } from '../importing/bank/entries';

/** Hex digits of a key: 128 bits, far beyond any chance of two lines sharing one. */
const LENGTH = 32;

/**
 * A key per entry, the same whenever the same entry is read again: the bank's own where the file
 * has one, else a digest of all it says. Equal lines of one file are counted, as two equal payments
 * on one day are two payments.
 */
export function entryKeys(entries: readonly BankEntry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const text = entry.key ?? textOf(entry);
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    const whole = entry.key === undefined ? `${text}\n${times}` : `key\n${text}\n${times}`;
    return hashed(whole);
  });
}

/** The key of an entry the bank gives a key, wherever it comes alone. */
export function keyOfBanks(key: string): string {
  return hashed(`key\n${key}\n1`);
}

function hashed(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, LENGTH);
}

function textOf({ on, amount, name, iban, reference, text }: BankEntry): string {
  const words = [name, iban, reference, text].map((part) => part.trim().replace(/\s+/g, ' '));
  return [on, amount.currency, amount.minor, ...words].join('\n');
}
