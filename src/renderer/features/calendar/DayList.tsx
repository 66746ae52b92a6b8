import type { CalendarEntry } from '../../../domain/calendar/entries';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { Money } from '../../components/Money';
import { longDate } from '../../components/text';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';

interface DayListProps {
  readonly day: PlainDate;
  readonly entries: readonly CalendarEntry[];
}

/** What one day holds; each line leads to its customer. */
export function DayList({ day, entries }: DayListProps) {
  const m = useMessages();
  const { accounts } = useBook();
  return (
    <section className="day-list" aria-label={longDate(m, day)} data-pane="">
      <h2 className="day-list__title">{longDate(m, day)}</h2>
      {entries.length === 0 && <p className="muted">{m.calendar.freeDay}</p>}
      <ul className="day-list__lines">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className="day-list__line"
              onClick={() => goTo('customers', entry.account)}
            >
              <span className="day-list__what">{m.calendar.kinds[entry.kind]}</span>
              <span className="day-list__who">{accounts.get(entry.account)?.name}</span>
              {entry.money !== null && (
                <span>
                  <Money amount={entry.money} />
                </span>
              )}
              {entry.note !== '' && <span className="day-list__note">{entry.note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
