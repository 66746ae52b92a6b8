import type { PlainDate } from '../../dates/plainDate';
import type { TableRecord } from '../table/records';
import { type DateFormat, datePlaces, parseDate } from '../values/dates';

const AS_AT = /\b(?:as (?:at|of)|per|stand|stichtag|zum|au|op|al|na dzień|stan na)\b:?\s*(.*)$/i;

/** The day a report was made for, as its title rows say it ("As at 30 September 2026"); else `null`. */
export function asAtDay(preamble: readonly TableRecord[]): PlainDate | null {
  for (const { cells } of preamble) {
    const at = cells.findIndex((cell) => AS_AT.test(cell.trim()));
    if (at < 0) continue;
    const rest = AS_AT.exec((cells[at] ?? '').trim())?.[1] ?? '';
    const beside = cells.slice(at + 1).find((cell) => cell.trim() !== '') ?? '';
    const day = dayOf(rest.trim() === '' ? beside.trim() : rest.trim());
    if (day !== null) return day;
  }
  return null;
}

function dayOf(text: string): PlainDate | null {
  for (const format of formatsOf(text)) {
    const date = parseDate(text, format);
    if (typeof date === 'string') return date;
  }
  return null;
}

/** 03/04/2026 may be two days: such a title tells nothing. */
function formatsOf(text: string): readonly DateFormat[] {
  const places = datePlaces(text);
  if (places === null) return ['dMony'];
  if (places.yearFirst) return ['ymd'];
  if (places.dotted || places.first > 12) return ['dmy'];
  return places.second > 12 || places.first === places.second ? ['mdy'] : [];
}
