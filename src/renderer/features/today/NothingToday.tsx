import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';

interface NothingTodayProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** Why today's list is empty: filtered, nothing imported yet, or done. */
export function NothingToday({ filtered, onClear }: NothingTodayProps) {
  const m = useMessages();
  const { accounts } = useBook();
  if (filtered) {
    const clear = <Button onClick={onClear}>{m.common.clearFilter}</Button>;
    return <EmptyState kind="filtered" title={m.today.filteredTitle} action={clear} />;
  }
  if (accounts.size === 0) {
    const go = (
      <Button look="primary" onClick={() => goTo('import')}>
        {m.today.import}
      </Button>
    );
    return (
      <EmptyState kind="nothingYet" title={m.today.nothingYetTitle} action={go}>
        {m.today.nothingYet}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="done"
      title={m.today.doneTitle}
      action={<Button onClick={() => goTo('customers')}>{m.debtors.toList}</Button>}
    >
      {m.today.done(accounts.size)}
    </EmptyState>
  );
}
