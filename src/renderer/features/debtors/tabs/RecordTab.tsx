import type { ReactNode } from 'react';
import { CommandButton } from '../../../commands/CommandButton';
import type { CommandId } from '../../../commands/registry';
import { usePast } from '../day/dayContext';

interface RecordTabProps {
  readonly command: CommandId;
  readonly add: string;
  /** What to say when there is nothing; null when there is something. */
  readonly none: string | null;
  readonly children: ReactNode;
}

/** A tab that lists one kind of record, with the way to add another. */
export function RecordTab({ command, add, none, children }: RecordTabProps) {
  const past = usePast();
  return (
    <div className="debtor-tab">
      {!past && (
        <div className="debtor-tab__bar">
          <CommandButton command={command} text={add} />
        </div>
      )}
      {none === null ? children : <p className="muted debtor-tab__none">{none}</p>}
    </div>
  );
}
