import type { AccountId } from '../../../../domain/accounts/ids';
import { CommandButton } from '../../../commands/CommandButton';
import { Button } from '../../../components/Button';
import { useMessages } from '../../../messages/useMessages';
import './BulkBar.css';

interface BulkBarProps {
  readonly selected: ReadonlySet<AccountId>;
  readonly onClear: () => void;
}

/** What can be done with all selected customers at once. */
export function BulkBar({ selected, onClear }: BulkBarProps) {
  const m = useMessages();
  const say = m.today.bulk;
  if (selected.size === 0) return null;
  return (
    <fieldset className="bulk-bar">
      <legend className="hidden-text">{say.label}</legend>
      <strong className="num">{m.common.selected(selected.size)}</strong>
      <CommandButton command="customer.letter" text={say.letter} />
      <CommandButton command="customer.snooze" text={say.snooze} />
      <CommandButton command="customer.assign" text={say.assign} />
      <CommandButton command="customer.handoff" text={say.handoff} />
      <Button look="quiet" keys="Escape" onClick={onClear}>
        {say.clear}
      </Button>
    </fieldset>
  );
}
