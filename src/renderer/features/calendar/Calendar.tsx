import { useMemo, useRef, useState } from 'react';
import { type CalendarEntry, ENTRY_KINDS } from '../../../domain/calendar/entries';
import { addMonths, monthOf, type PlainDate, yearOf } from '../../../domain/dates/plainDate';
import { useToday } from '../../clock';
import { CommandButton } from '../../commands/CommandButton';
import { useCommand } from '../../commands/handlers';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { useFilter } from '../../stores/view';
import { Agenda } from './Agenda';
import './Calendar.css';
import { DayList } from './DayList';
import { ExportDialog } from './ExportDialog';
import { MonthGrid } from './MonthGrid';
import { useEntries } from './useEntries';

const ALL = 'all';
const AGENDA = 'agenda';

/** Every date to remember: a month with what each day holds, or all of it as a list. */
export function Calendar() {
  const m = useMessages();
  const say = m.calendar;
  const today = useToday();
  const all = useEntries();
  const [filter, setFilter] = useFilter('calendar');
  const [day, setDay] = useState(today);
  const [exporting, setExporting] = useState(false);
  const side = useRef<HTMLDivElement>(null);
  const kind = ENTRY_KINDS.find((one) => one === filter.chip) ?? null;
  const entries = useMemo(
    () => (kind === null ? all : all.filter((entry) => entry.kind === kind)),
    [all, kind],
  );
  const fromToday = useMemo(() => all.filter(({ on }) => on >= today), [all, today]);
  const coming = useMemo(() => entries.filter(({ on }) => on >= today), [entries, today]);
  const entriesOn = useMemo(() => byDay(entries), [entries]);
  const clear = () => setFilter({ chip: ALL });
  useCommand('list.clearFilter', kind === null ? null : clear);
  useCommand('calendar.export', () => setExporting(true));
  const isAgenda = filter.text === AGENDA;
  return (
    <Screen
      title={m.shell.places.calendar}
      note={say.note(coming.length)}
      body={
        <div className="calendar" data-pane="">
          <div className="calendar__tools">
            <Chips
              label={say.looks.label}
              chosen={isAgenda ? AGENDA : 'month'}
              onChoose={(look) => setFilter({ text: look })}
              chips={[
                { key: 'month', label: say.looks.month },
                { key: AGENDA, label: say.looks.agenda },
              ]}
            />
            <Chips
              label={say.kindsLabel}
              chosen={kind ?? ALL}
              onChoose={(chip) => setFilter({ chip })}
              chips={[
                { key: ALL, label: m.today.all, count: fromToday.length },
                ...ENTRY_KINDS.map((key) => ({
                  key,
                  label: say.chips[key],
                  count: fromToday.filter((entry) => entry.kind === key).length,
                })).filter(({ key }) => all.some((entry) => entry.kind === key) || key === kind),
              ]}
            />
            <span className="calendar__space" />
            <CommandButton command="calendar.export" text={say.save} />
          </div>
          {isAgenda ? (
            <div className="calendar__agenda">
              <Agenda entries={coming} all={fromToday.length} onClear={clear} />
            </div>
          ) : (
            <div className="calendar__month">
              <div className="calendar__grid">
                <div className="calendar__nav">
                  <Button aria-label={say.before} onClick={() => setDay(addMonths(day, -1))}>
                    ‹
                  </Button>
                  <h2 className="calendar__title" aria-live="polite">
                    {m.common.longMonths[monthOf(day) - 1]} {yearOf(day)}
                  </h2>
                  <Button aria-label={say.after} onClick={() => setDay(addMonths(day, 1))}>
                    ›
                  </Button>
                  <Button look="quiet" onClick={() => setDay(today)}>
                    {say.today}
                  </Button>
                  <span className="calendar__hint muted">{say.keys}</span>
                </div>
                <MonthGrid
                  day={day}
                  today={today}
                  entriesOn={entriesOn}
                  onDay={setDay}
                  onEnter={() => side.current?.querySelector('button')?.focus()}
                />
              </div>
              <div className="calendar__side" ref={side}>
                <DayList day={day} entries={entriesOn.get(day) ?? []} />
              </div>
            </div>
          )}
          {exporting && <ExportDialog entries={coming} onClose={() => setExporting(false)} />}
        </div>
      }
    />
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
