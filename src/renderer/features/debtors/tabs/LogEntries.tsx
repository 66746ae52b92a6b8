import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { attachmentsOf } from '../../../../domain/accounts/views/dossier';
import { Button } from '../../../components/Button';
import { classes } from '../../../components/text';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import '../log/ContactLog.css';
import { usePast } from '../day/dayContext';
import { useOpenFile } from '../files/useOpenFile';
import { LogWords } from '../log/LogWords';
import type { LogLine } from '../log/logLines';

const AT_FIRST = 100;

interface LogEntriesProps {
  readonly account: Account;
  readonly lines: readonly LogLine[];
  readonly pinned: ReadonlySet<number>;
}

/** Entries of the log, each with its pin; a file can be opened from its entry. */
export function LogEntries({ account, lines, pinned }: LogEntriesProps) {
  const m = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <>
      <ol className="log log--wide">
        {shown.map((line) => (
          <Entry key={line.seq} account={account} line={line} isPinned={pinned.has(line.seq)} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <Button look="quiet" flush onClick={() => setAll(true)}>
          {m.debtors.log.more(lines.length)}
        </Button>
      )}
    </>
  );
}

interface EntryProps {
  readonly account: Account;
  readonly line: LogLine;
  readonly isPinned: boolean;
}

function Entry({ account, line, isPinned }: EntryProps) {
  const m = useMessages();
  const say = m.dossier.log;
  const act = useAct();
  const past = usePast();
  const open = useOpenFile();
  const file = attachmentsOf(account).find(({ id }) => id === line.ref);
  const pin = () =>
    void act(
      account.id,
      { type: 'pinEntry', entry: line.seq, pinned: !isPinned },
      isPinned ? say.unpinDone : say.pinDone,
    );
  return (
    <li className={classes('log__line', line.withdrawn && 'is-withdrawn')}>
      <LogWords line={line} />
      <span className="log__acts">
        {file !== undefined && (
          <Button
            look="quiet"
            aria-label={m.dossier.files.openOf(file.name)}
            onClick={() => open(file)}
          >
            {say.openFile}
          </Button>
        )}
        {!past && (
          <Button
            look="quiet"
            aria-label={isPinned ? say.unpinOf(line.text) : say.pinOf(line.text)}
            onClick={pin}
          >
            {isPinned ? say.unpin : say.pin}
          </Button>
        )}
      </span>
    </li>
  );
}
