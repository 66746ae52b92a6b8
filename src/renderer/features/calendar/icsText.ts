import { createEvents, type EventAttributes } from 'ics';
import type { ExportedEvent } from '../../../domain/calendar/export';
import { foldLines } from '../../../domain/calendar/foldLines';
import { addDays, dayOf, monthOf, type PlainDate, yearOf } from '../../../domain/dates/plainDate';
import type { Messages } from '../../messages/en';

/**
 * An iCalendar file (RFC 5545) of all-day events. Nothing of it depends on the machine: UIDs are the
 * entries' own, and the moment is the one that is given (ISO 8601), so that the same calendar is
 * the same file. Throws when the library refuses an event, which would be a defect here.
 */
export function icsText(m: Messages, events: readonly ExportedEvent[], now: string): string {
  const { error, value } = createEvents(
    events.map((event) => attributes(m, event, now)),
    { productId: '-//Forbear//Calendar//EN', calName: m.calendar.calName },
  );
  if (error !== null && error !== undefined) throw error;
  return foldLines(value ?? '');
}

/** DTSTAMP, which the library takes but does not declare; otherwise it reads the clock. */
type Stamped = EventAttributes & { readonly timestamp: number };

function attributes(m: Messages, event: ExportedEvent, now: string): Stamped {
  return {
    uid: event.uid,
    title: [m.calendar.kinds[event.kind], event.name, event.amount].filter(Boolean).join(' · '),
    start: parts(event.on),
    // The day after: the end of an all-day event is not part of it (RFC 5545, 3.6.1).
    end: parts(addDays(event.on, 1)),
    classification: 'PRIVATE',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    timestamp: Date.parse(now),
  };
}

function parts(date: PlainDate): [number, number, number] {
  return [yearOf(date), monthOf(date), dayOf(date)];
}
