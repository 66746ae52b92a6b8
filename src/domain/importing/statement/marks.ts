import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { daysBetween, type PlainDate } from '../../dates/plainDate';
import type { EntryFacts } from './types';

/** Hex digits of a mark: account and amount are in it, so that 64 bits are plenty. */
const LENGTH = 16;

/** Days between the booking days that an advice and a statement may name for one batch. */
const DAYS_APART = 5;

/** A booking as files tell of it: its marks, its day, and whether it came as its single payments. */
export interface MarkedBooking {
  readonly marks: readonly string[];
  readonly on: PlainDate;
  readonly inParts: boolean;
}

/**
 * By what a booking is known again in another message of the bank (an advice or a report of the day,
 * then the statement). `b`: account, amount and a reference of the bank. `l`: also the day, and the
 * reference of the line. `w`: the day, and who paid what for. `s`: account, amount and day alone.
 * Of the payment of a batch, the marks are those of the batch.
 */
export function marksOf(account: string, entry: EntryFacts): string[] {
  const { minor, currency } = entry.batchPart?.total ?? entry.amount;
  const sum = [account, String(minor), currency];
  const { booking, line } = entry.refs ?? { booking: [entry.bankRef], line: '' };
  const bookings = [...new Set(booking)].filter((ref) => ref !== '');
  const words = [entry.iban, entry.name, entry.text];
  return [
    ...bookings.map((ref) => mark('b', [...sum, ref])),
    ...(line === '' ? [] : [mark('l', [...sum, entry.on, line])]),
    ...(entry.batchPart === undefined ? [mark('w', [...sum, entry.on, ...words])] : []),
    mark('s', [...sum, entry.on]),
  ];
}

/**
 * True when two files tell of one booking. References of the bank decide where both have them; else
 * the reference of the line, or payer and text. A sum and its single payments are the same where
 * account, day and amount are, as no bank books two such batches to the cent on one day. A booking of
 * another day is another one, but for such a batch: money that came must not be left out.
 */
export function isSameBooking(one: MarkedBooking, other: MarkedBooking): boolean {
  const apart = Math.abs(daysBetween(one.on, other.on));
  const sumAndParts = one.inParts !== other.inParts;
  if (apart > (sumAndParts ? DAYS_APART : 0)) return false;
  if (has(one, 'b') && has(other, 'b')) return share(one, other, 'b');
  if (share(one, other, 'l') || share(one, other, 'w')) return true;
  return sumAndParts && share(one, other, 's');
}

/**
 * Under what a booking is looked up. Account, amount and day alone lead from a sum to its single
 * payments only, so that a day of many equal payments stays quick.
 */
export function placesOf({ marks, inParts }: MarkedBooking): string[] {
  return marks.map((one) => (one.startsWith('s') ? `${one} ${inParts}` : one));
}

type Kind = 'b' | 'l' | 'w' | 's';

function has({ marks }: MarkedBooking, kind: Kind): boolean {
  return marks.some((one) => one.startsWith(kind));
}

function share({ marks }: MarkedBooking, other: MarkedBooking, kind: Kind): boolean {
  return marks.some((one) => one.startsWith(kind) && other.marks.includes(one));
}

function mark(kind: Kind, parts: readonly string[]): string {
  const digest = bytesToHex(sha256(utf8ToBytes(parts.join('\u001f'))));
  return `${kind}${digest.slice(0, LENGTH - 1)}`;
}
