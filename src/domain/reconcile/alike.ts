import type { ReceiptId } from '../accounts/ids';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import type { BankEntry } from '../importing/bank/entries';
import { nameSimilarity, nameWords, words } from '../matching/normalise';
import type { Currency } from '../money/currency';

/** Days a booking and its value day, or a list and a statement, may lie apart. */
const DAYS_APART = 3;

/** From this on two names are of one payer. */
const SAME_NAME = 0.9;

/** Money the ledger has, with what tells whose it was and what for. */
export interface BookedMoney {
  readonly id: ReceiptId;
  readonly on: PlainDate;
  readonly minor: number;
  readonly currency: Currency;
  readonly iban: string;
  readonly name: string;
  readonly reference: string;
  readonly marks: readonly string[];
}

/** The booking an entry is probably the same as. */
export interface AlikeBooking {
  readonly on: PlainDate;
  readonly reference: string;
}

/**
 * For each entry the booking that is probably the same one, told by another file of the account: a list
 * beside a statement, where no key is shared. Amount and currency must be the same, the days close, and
 * payer, account or purpose must agree without anything against it. Each booking answers for one entry.
 * A person decides; `null` for an entry that is like none.
 */
export function alikeBookings(
  entries: readonly (BankEntry | null)[],
  booked: readonly BookedMoney[],
): (AlikeBooking | null)[] {
  const bySum = new Map<string, BookedMoney[]>();
  for (const one of booked) {
    const sum = `${one.minor} ${one.currency}`;
    const there = bySum.get(sum);
    if (there === undefined) bySum.set(sum, [one]);
    else there.push(one);
  }
  const used = new Set<string>();
  return entries.map((entry) => {
    if (entry === null) return null;
    const { minor, currency } = entry.amount;
    const found = (bySum.get(`${minor} ${currency}`) ?? []).find(
      (one) => !used.has(one.id) && isAlike(entry, one),
    );
    if (found === undefined) return null;
    used.add(found.id);
    return { on: found.on, reference: found.reference };
  });
}

function isAlike(entry: BankEntry, one: BookedMoney): boolean {
  if (Math.abs(daysBetween(entry.on, one.on)) > DAYS_APART) return false;
  // Where the bank names both bookings, they have been told apart already.
  if (namesBooking(entry.marks ?? []) && namesBooking(one.marks)) return false;
  const numbers = numbersShared(entry, one);
  if (numbers === 'none' || (entry.iban !== '' && one.iban !== '' && entry.iban !== one.iban)) {
    return false;
  }
  return numbers === 'some' || entry.iban === (one.iban || null) || sameName(entry.name, one.name);
}

function namesBooking(marks: readonly string[]): boolean {
  return marks.some((mark) => mark.startsWith('b'));
}

/** Whether the numbers both tell agree; 'untold' where one of them tells none. */
function numbersShared(entry: BankEntry, { reference }: BookedMoney): 'some' | 'none' | 'untold' {
  const told = new Set(words(`${entry.reference} ${entry.text}`).filter(isNumber));
  const booked = words(reference).filter(isNumber);
  if (told.size === 0 || booked.length === 0) return 'untold';
  return booked.some((word) => told.has(word)) ? 'some' : 'none';
}

/** A word with figures, as numbers of invoices and references are. */
function isNumber(word: string): boolean {
  return word.length >= 4 && /\d/.test(word);
}

function sameName(a: string, b: string): boolean {
  return a !== '' && b !== '' && nameSimilarity(nameWords(a), nameWords(b)) >= SAME_NAME;
}
