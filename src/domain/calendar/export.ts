import type { PlainDate } from '../dates/plainDate';
import { toDecimal } from '../money/decimal';
import type { CalendarEntry, EntryKind } from './entries';

/** What may leave the house in a calendar file. Nothing about the customer unless it is asked for. */
export interface ExportChoice {
  readonly kinds: ReadonlySet<EntryKind>;
  readonly names: boolean;
  readonly amounts: boolean;
}

/** An all-day event of the file. The title says no more than the choice allows. */
export interface ExportedEvent {
  /** Stable: exported again, a calendar replaces the event instead of adding one. */
  readonly uid: string;
  readonly on: PlainDate;
  readonly kind: EntryKind;
  readonly name: string | null;
  /** Decimal text and currency; null unless amounts were chosen and there is one. */
  readonly amount: string | null;
}

/** The product's own name space in UIDs (RFC 7986, 5.3: nothing that tells of the host or the user). */
const DOMAIN = 'forbear.invalid';

/** The entries that are exported, in their order; `nameOf` is asked only when names were chosen. */
export function exportedEvents(
  entries: readonly CalendarEntry[],
  choice: ExportChoice,
  nameOf: (entry: CalendarEntry) => string,
): ExportedEvent[] {
  return entries
    .filter(({ kind }) => choice.kinds.has(kind))
    .map((entry) => ({
      uid: `${entry.id}@${DOMAIN}`,
      on: entry.on,
      kind: entry.kind,
      name: choice.names ? nameOf(entry) : null,
      amount:
        choice.amounts && entry.money !== null
          ? `${toDecimal(entry.money)} ${entry.money.currency}`
          : null,
    }));
}
