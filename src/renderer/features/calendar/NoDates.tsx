import { Button } from '../../components/Button';
import { EmptyState } from '../../components/states/EmptyState';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';

interface NoDatesProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** Why the calendar is empty: the filter hides all, nothing was agreed, or nothing is there at all. */
export function NoDates({ filtered, onClear }: NoDatesProps) {
  const m = useMessages();
  const say = m.calendar.empty;
  const { accounts } = useBook();
  if (filtered) {
    const clear = (
      <Button keys="Ctrl+Backspace" onClick={onClear}>
        {m.common.clearFilter}
      </Button>
    );
    return <EmptyState kind="filtered" title={say.filtered} action={clear} />;
  }
  const place = accounts.size === 0 ? 'import' : 'today';
  return (
    <EmptyState
      kind="nothingYet"
      title={say.title}
      action={
        <Button look="primary" onClick={() => goTo(place)}>
          {place === 'import' ? m.today.import : say.toToday}
        </Button>
      }
    >
      {say.text}
    </EmptyState>
  );
}
