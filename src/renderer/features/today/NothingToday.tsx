import type { PlainDate } from '../../../domain/dates/plainDate';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/states/EmptyState';
import { ErrorState } from '../../components/states/ErrorState';
import { Progress } from '../../components/states/Progress';
import { weekdayDate } from '../../components/text';
import { useApp } from '../../frame/appContext';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';
import { type TodayRow, useWork } from './useWorklist';
import { retryWork } from './work';

interface NothingTodayProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** Why today's list is empty: not worked out, filtered, nothing imported yet, or done. */
export function NothingToday({ filtered, onClear }: NothingTodayProps) {
  const m = useMessages();
  const { accounts } = useBook();
  const { rows, problem, done, total } = useWork();
  const today = useToday();
  if (problem !== null) return <NotWorkedOut problem={problem} />;
  if (done < total) {
    return (
      <section className="empty">
        <Progress label={m.today.working} done={done} total={total} />
      </section>
    );
  }
  if (accounts.size === 0) return <NothingYet />;
  if (filtered) {
    const clear = (
      <Button keys="Ctrl+Backspace" onClick={onClear}>
        {m.common.clearFilter}
      </Button>
    );
    return <EmptyState kind="filtered" title={m.today.filteredTitle} action={clear} />;
  }
  const next = nextDay(rows, today);
  return (
    <EmptyState
      kind="done"
      title={m.today.doneTitle}
      action={<Button onClick={() => goTo('calendar')}>{m.today.toCalendar}</Button>}
    >
      {m.today.done(accounts.size)}{' '}
      {next !== null && m.today.comesNext(next.rows, weekdayDate(m, next.on))}
    </EmptyState>
  );
}

function NothingYet() {
  const m = useMessages();
  return (
    <EmptyState
      kind="nothingYet"
      title={m.today.nothingYetTitle}
      action={
        <Button look="primary" onClick={() => goTo('import')}>
          {m.today.import}
        </Button>
      }
    >
      {m.today.nothingYet}
    </EmptyState>
  );
}

/** A defect in a rule or a table: says so, and lets the user try again or save what happened. */
function NotWorkedOut({ problem }: { readonly problem: string }) {
  const m = useMessages();
  const { api } = useApp();
  const say = m.today.failed;
  const report = () =>
    void api.textSaveAs({ suggestedName: say.reportName, text: `${say.title}\n${problem}\n` });
  return (
    <ErrorState title={say.title} onRetry={retryWork} onReport={report}>
      {say.text}
    </ErrorState>
  );
}

/** The next day on which somebody who rests is to be looked at, and how many there are. */
function nextDay(
  rows: readonly TodayRow[],
  today: PlainDate,
): { readonly on: PlainDate; readonly rows: number } | null {
  let on: PlainDate | null = null;
  let count = 0;
  for (const { next } of rows) {
    if (next.on <= today) continue;
    if (on === null || next.on < on) {
      on = next.on;
      count = 0;
    }
    if (next.on === on) count += 1;
  }
  return on === null ? null : { on, rows: count };
}
