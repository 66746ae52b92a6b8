import type { EntryPlace } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import { isSameBooking, type MarkedBooking, placesOf } from '../importing/statement/marks';

/**
 * How an entry was booked before: itself, as the single payments it is the sum of, or within the sum
 * it is a part of.
 */
export type KnownHow = 'itself' | 'inParts' | 'inSum';

/** An entry of a new file, with the keys of `entryKeys`. */
export interface PlacedEntry {
  readonly key: string;
  readonly within?: string;
  readonly on: PlainDate;
  readonly marks: readonly string[];
}

/** Money the ledger has, as far as its entry is known. */
export type BookedEntry = EntryPlace & { readonly on: PlainDate };

interface Booking extends MarkedBooking {
  readonly id: string;
}

/** How each entry was booked before, in the order of the entries; null for those that are new. */
export function knownEntries(
  entries: readonly PlacedEntry[],
  booked: readonly BookedEntry[],
): (KnownHow | null)[] {
  const ledger = new KnownBookings(booked);
  const exact = entries.map((entry) => ledger.byKey(entry));
  const later = new Map<string, KnownHow | null>();
  return entries.map((entry, index) => {
    const how = exact[index] ?? null;
    if (how !== null) return how;
    const id = entry.within ?? entry.key;
    const found = later.get(id);
    if (found !== undefined) return found;
    const alike = ledger.byMarks(entry);
    later.set(id, alike);
    return alike;
  });
}

/** The bookings of the ledger; each answers for one booking of the new file only. */
class KnownBookings {
  private readonly keys = new Set<string>();
  private readonly bookings = new Map<string, Booking>();
  private readonly byPlace = new Map<string, Booking[]>();
  private readonly used = new Set<string>();

  constructor(booked: readonly BookedEntry[]) {
    for (const { entry, within, marks = [], on } of booked) {
      if (entry === undefined) continue;
      this.keys.add(entry);
      const id = within ?? entry;
      if (this.bookings.has(id)) continue;
      const booking = { id, on, marks, inParts: within !== undefined };
      this.bookings.set(id, booking);
      for (const place of placesOf(booking)) {
        const there = this.byPlace.get(place);
        if (there === undefined) this.byPlace.set(place, [booking]);
        else there.push(booking);
      }
    }
  }

  byKey({ key, within }: PlacedEntry): KnownHow | null {
    const how = this.exactly(key, within);
    if (how !== null) this.used.add(within ?? key);
    return how;
  }

  byMarks({ key, within, on, marks }: PlacedEntry): KnownHow | null {
    const one = { marks, on, inParts: within !== undefined };
    const found = placesOf({ ...one, inParts: !one.inParts })
      .flatMap((place) => this.byPlace.get(place) ?? [])
      .find(({ id, ...other }) => !this.used.has(id) && isSameBooking(one, other));
    if (found === undefined || this.used.has(within ?? key)) return null;
    this.used.add(found.id);
    if (found.inParts === one.inParts) return 'itself';
    return found.inParts ? 'inParts' : 'inSum';
  }

  private exactly(key: string, within: string | undefined): KnownHow | null {
    if (this.keys.has(key)) return 'itself';
    if (within !== undefined) return this.keys.has(within) ? 'inSum' : null;
    return this.bookings.get(key)?.inParts === true ? 'inParts' : null;
  }
}
