import { useMemo, useState } from 'react';
import { type CalendarEntry, ENTRY_KINDS, type EntryKind } from '../../../domain/calendar/entries';
import { useToday } from '../../clock';
import { CommandButton } from '../../commands/CommandButton';
import { useCommand } from '../../commands/handlers';
import { Chips } from '../../components/Chips';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { useFilter } from '../../stores/view';
import { Agenda } from './Agenda';
import './Calendar.css';
import { ExportDialog } from './ExportDialog';
import { Month } from './Month';
import { useEntries } from './useEntries';

const ALL = 'all';
const AGENDA = 'agenda';

/** Every date to remember: a month with what each day holds, or all of it as a list. */
export function Calendar() {
  const m = useMessages();
  const today = useToday();
  const all = useEntries();
  const [filter, setFilter] = useFilter('calendar');
  // Kept here: the list and back is still the same month.
  const [day, setDay] = useState(today);
  const [exporting, setExporting] = useState(false);
  const kind = ENTRY_KINDS.find((one) => one === filter.chip) ?? null;
  const entries = useMemo(
    () => (kind === null ? all : all.filter((entry) => entry.kind === kind)),
    [all, kind],
  );
  const fromToday = useMemo(() => all.filter(({ on }) => on >= today), [all, today]);
  const coming = useMemo(() => entries.filter(({ on }) => on >= today), [entries, today]);
  const clear = () => setFilter({ chip: ALL });
  useCommand('list.clearFilter', kind === null ? null : clear);
  useCommand('calendar.export', () => setExporting(true));
  const isAgenda = filter.text === AGENDA;
  return (
    <Screen
      title={m.shell.places.calendar}
      note={m.calendar.note(coming.length)}
      body={
        <div className="calendar" data-pane="">
          <CalendarTools
            {...{ isAgenda, kind, fromToday }}
            isKnown={(one) => all.some((entry) => entry.kind === one)}
            onFilter={setFilter}
          />
          {isAgenda ? (
            <div className="calendar__agenda">
              <Agenda entries={coming} all={fromToday.length} onClear={clear} />
            </div>
          ) : (
            <Month entries={entries} day={day} onDay={setDay} />
          )}
          {exporting && <ExportDialog entries={coming} onClose={() => setExporting(false)} />}
        </div>
      }
    />
  );
}

interface CalendarToolsProps {
  readonly isAgenda: boolean;
  /** Only entries of this kind are shown; null: all. */
  readonly kind: EntryKind | null;
  /** What the counts are of. */
  readonly fromToday: readonly CalendarEntry[];
  /** Whether there is an entry of the kind, in the past too. */
  readonly isKnown: (kind: EntryKind) => boolean;
  readonly onFilter: (part: { readonly chip?: string; readonly text?: string }) => void;
}

/** Month or list, the kinds there are, and the export. */
function CalendarTools({ isAgenda, kind, fromToday, isKnown, onFilter }: CalendarToolsProps) {
  const m = useMessages();
  const say = m.calendar;
  const kinds = ENTRY_KINDS.filter((one) => isKnown(one) || one === kind);
  return (
    <div className="calendar__tools">
      <Chips
        label={say.looks.label}
        chosen={isAgenda ? AGENDA : 'month'}
        onChoose={(look) => onFilter({ text: look })}
        chips={[
          { key: 'month', label: say.looks.month },
          { key: AGENDA, label: say.looks.agenda },
        ]}
      />
      <Chips
        label={say.kindsLabel}
        chosen={kind ?? ALL}
        onChoose={(chip) => onFilter({ chip })}
        chips={[
          { key: ALL, label: m.today.all, count: fromToday.length },
          ...kinds.map((key) => ({
            key,
            label: say.chips[key],
            count: fromToday.filter((entry) => entry.kind === key).length,
          })),
        ]}
      />
      <span className="calendar__space" />
      <CommandButton command="calendar.export" text={say.save} />
    </div>
  );
}
