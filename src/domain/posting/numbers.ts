import { addYears, type PlainDate } from '../dates/plainDate';
import { compact } from '../references/mod97';
import { checkPostalNumber } from '../references/postal';
import { checkS10 } from '../references/s10';
import { type Refusal, refusal } from '../refusal';

/** A number as it was entered for one letter. */
export interface Entry {
  readonly letter: string;
  readonly text: string;
}

/** Where a number was used before. */
export interface Use {
  readonly letter: string;
  readonly on: PlainDate;
  readonly customer: string;
}

/** Symbology identifier that scanners put in front of a code (ISO/IEC 15424), and control signs such as FNC1. */
const SCANNER_PREFIX = /^\][A-Za-z][0-9A-Za-z]|\p{Cc}/gu;
/** In front of American numbers the code holds the addressee's ZIP code. */
const US_ROUTING = /^420\d{5}(?:\d{4})?(?=9\d{21}$)/;

/** The form in which a number is stored: without blanks, marks of the scanner and grouping signs. */
export function postalNumberOf(text: string): string {
  const bare = compact(text.replace(SCANNER_PREFIX, '').replace(/[.()-]/g, ''));
  return bare.replace(US_ROUTING, '');
}

/**
 * What should be looked at again before the number of each letter is saved; nothing of it blocks, for
 * posts do issue odd numbers. `used` are the numbers of the last twelve months: a post does not give
 * one again within that time (UPU S10).
 */
export function entryWarnings(
  entries: readonly Entry[],
  used: ReadonlyMap<string, Use>,
): ReadonlyMap<string, readonly Refusal[]> {
  const first = new Map<string, number>();
  const warnings = new Map<string, readonly Refusal[]>();
  entries.forEach(({ letter, text }, at) => {
    const number = postalNumberOf(text);
    if (number === '') return;
    const found = [...formWarnings(text, number), ...usageWarnings(letter, number, used)];
    const before = first.get(number);
    if (before === undefined) first.set(number, at);
    else found.push(refusal('posting.number-twice', { number, row: before + 1 }));
    if (found.length > 0) warnings.set(letter, found);
  });
  return warnings;
}

function formWarnings(text: string, number: string): Refusal[] {
  const checked = checkPostalNumber(number);
  if (!checked.ok) return [{ ...checked.error, params: { ...checked.error.params, number: text } }];
  if (checked.value.form !== 's10') return [];
  const s10 = checkS10(number);
  const registered = s10.ok && s10.value.service === 'registered';
  return registered ? [] : [refusal('posting.not-registered', { number })];
}

function usageWarnings(letter: string, number: string, used: ReadonlyMap<string, Use>): Refusal[] {
  const use = used.get(number);
  if (use === undefined || use.letter === letter) return [];
  return [refusal('posting.number-used', { number, on: use.on, customer: use.customer })];
}

/** Whether a use of `on` is within twelve months of `today`. */
export function withinYear(on: PlainDate, today: PlainDate): boolean {
  return on > addYears(today, -1);
}
