import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react';
import type { CalendarEntry, EntryKind } from '../../../domain/calendar/entries';
import { sameMonth, weeksOf } from '../../../domain/calendar/month';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfWeek,
  type PlainDate,
} from '../../../domain/dates/plainDate';
import { classes, longDate } from '../../components/text';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';

interface MonthGridProps {
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly entriesOn: ReadonlyMap<PlainDate, readonly CalendarEntry[]>;
  readonly onDay: (day: PlainDate) => void;
  /** Enter: goes to what the day holds. */
  readonly onEnter: () => void;
}

/** A month: one tab stop, arrows move by days and weeks, PageUp and PageDown by months. */
export function MonthGrid({ day, today, entriesOn, onDay, onEnter }: MonthGridProps) {
  const m = useMessages();
  const { accounts } = useBook();
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  return (
    <table className="month" ref={table} aria-label={m.calendar.month}>
      <thead>
        <tr>
          {m.common.weekdays.map((name, index) => (
            <th key={name} scope="col" abbr={m.common.longWeekdays[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day).map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <td key={date} className={classes(!sameMonth(date, day) && 'is-outside')}>
                <button
                  type="button"
                  className={classes('month__day', date === today && 'is-today')}
                  data-day={date}
                  tabIndex={date === day ? 0 : -1}
                  aria-current={date === today ? 'date' : undefined}
                  aria-pressed={date === day}
                  onClick={() => onDay(date)}
                  onKeyDown={onKey}
                >
                  <span className="hidden-text">
                    {m.calendar.dayLabel(longDate(m, date), (entriesOn.get(date) ?? []).length)}
                  </span>
                  <span className="month__number num" aria-hidden="true">
                    {dayOf(date)}
                  </span>
                  <DayKinds entries={entriesOn.get(date) ?? []} accounts={accounts} />
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onEnter();
    const to = target(event.key, day, today);
    if (to === null && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (to === null || to === day) return;
    moved.current = true;
    onDay(to);
  }
}

/** The day a key leads to, or null. T is today, Home and End are the ends of the week. */
function target(key: string, day: PlainDate, today: PlainDate): PlainDate | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: 1 - dayOfWeek(day),
    End: 7 - dayOfWeek(day),
  };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  return key.toLowerCase() === 't' ? today : null;
}

const AT_MOST = 3;
const NAMES_AT_MOST = 3;

interface DayKindsProps {
  readonly entries: readonly CalendarEntry[];
  readonly accounts: Book['accounts'];
}

/**
 * How many of each kind a day holds; the rest as a number. Where the window is large, whose the
 * first ones are: that is for the eye, as the list of the day says all of them.
 */
function DayKinds({ entries, accounts }: DayKindsProps) {
  const m = useMessages();
  const counts = new Map<EntryKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts.keys()];
  const shown = [...counts].slice(0, AT_MOST);
  const named = entries
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .slice(0, NAMES_AT_MOST);
  const rest = [...counts].slice(AT_MOST).reduce((sum, [, n]) => sum + n, 0);
  return (
    <>
      {shown.map(([kind, n]) => (
        <Fragment key={kind}>
          <span className={`month__kind month__kind--${kind}`}>{m.calendar.short(kind, n)}</span>
          {named
            .filter((entry) => entry.kind === kind)
            .map(({ id, account }) => (
              <span key={id} className="month__who" aria-hidden="true">
                {accounts.get(account)?.name}
              </span>
            ))}
        </Fragment>
      ))}
      {rest > 0 && <span className="month__kind">{m.calendar.more(rest)}</span>}
    </>
  );
}
