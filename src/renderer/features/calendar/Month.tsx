import { useMemo, useRef } from 'react';
import type { CalendarEntry } from '../../../domain/calendar/entries';
import { addMonths, monthOf, type PlainDate, yearOf } from '../../../domain/dates/plainDate';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { useMessages } from '../../messages/useMessages';
import { DayList } from './DayList';
import { MonthGrid } from './MonthGrid';

interface ChosenDay {
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
}

interface MonthProps extends ChosenDay {
  readonly entries: readonly CalendarEntry[];
}

/** The month of the chosen day, and beside it what that day holds. */
export function Month({ entries, day, onDay }: MonthProps) {
  const today = useToday();
  const side = useRef<HTMLDivElement>(null);
  const entriesOn = useMemo(() => byDay(entries), [entries]);
  return (
    <div className="calendar__month">
      <div className="calendar__grid">
        <MonthTurner day={day} onDay={onDay} />
        <MonthGrid
          day={day}
          today={today}
          entriesOn={entriesOn}
          onDay={onDay}
          onEnter={() => side.current?.querySelector('button')?.focus()}
        />
      </div>
      <div className="calendar__side" ref={side}>
        <DayList day={day} entries={entriesOn.get(day) ?? []} />
      </div>
    </div>
  );
}

/** The name of the month, and the ways to the ones around it and back to today. */
function MonthTurner({ day, onDay }: ChosenDay) {
  const m = useMessages();
  const say = m.calendar;
  const today = useToday();
  return (
    <div className="calendar__nav">
      <Button aria-label={say.before} onClick={() => onDay(addMonths(day, -1))}>
        ‹
      </Button>
      <h2 className="calendar__title" aria-live="polite">
        {m.common.longMonths[monthOf(day) - 1]} {yearOf(day)}
      </h2>
      <Button aria-label={say.after} onClick={() => onDay(addMonths(day, 1))}>
        ›
      </Button>
      <Button look="quiet" onClick={() => onDay(today)}>
        {say.today}
      </Button>
      <span className="calendar__hint muted">{say.keys}</span>
    </div>
  );
}

function byDay(
  entries: readonly CalendarEntry[],
): ReadonlyMap<PlainDate, readonly CalendarEntry[]> {
  const days = new Map<PlainDate, CalendarEntry[]>();
  for (const entry of entries) {
    const known = days.get(entry.on);
    if (known === undefined) days.set(entry.on, [entry]);
    else known.push(entry);
  }
  return days;
}
