import { useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { Company } from '../../../domain/accounts/party';
import { everyFileOf } from '../../../domain/handoff/kept';
import { buildDataRequest } from '../../../domain/handoff/request/request';
import { letterLanguage } from '../../../domain/letters/languages/languages';
import type { WrittenPack } from '../../../ipc/contract';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { TextField } from '../../components/fields/TextField';
import { Problem } from '../../components/states/Problem';
import { Progress } from '../../components/states/Progress';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import './Handoffs.css';
import { namesOf, useWritePack } from './useWritePack';
import { WrittenDialog } from './WrittenDialog';
import { namesIn } from './wizard/wizardState';

interface DataRequestDialogProps {
  readonly account: Account;
  readonly company: Company;
  readonly onClose: () => void;
}

/** Everything about one person, for the answer to a request for access; nothing in the ledger changes. */
export function DataRequestDialog({ account, company, onClose }: DataRequestDialogProps) {
  const m = useMessages();
  const say = m.cases.request;
  const today = useToday();
  const ledger = useLedger();
  const { codes } = useBook().settings;
  const { progress, write, cancel } = useWritePack();
  const [redact, setRedact] = useState('');
  const [encrypt, setEncrypt] = useState(true);
  const [problem, setProblem] = useState('');
  const [written, setWritten] = useState<WrittenPack | null>(null);
  if (written !== null) {
    return <WrittenDialog title={say.written} pack={written} onClose={onClose} />;
  }
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose}>
      <p>{say.lead}</p>
      <TextField
        label={m.handoffs.choose.redact}
        hint={say.redactHint}
        rows={3}
        value={redact}
        maxLength={2000}
        onChange={setRedact}
        takesFocus
      />
      <label className="handoff-pick">
        <input type="checkbox" checked={encrypt} onChange={() => setEncrypt(!encrypt)} />
        {m.handoffs.send.encrypt}
      </label>
      {progress !== null && <Progress label={say.writing} {...progress} onCancel={cancel} />}
      <Problem>{problem}</Problem>
      <DialogActions>
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <Button look="primary" disabled={progress !== null} onClick={() => void answer()}>
          {say.write}
        </Button>
      </DialogActions>
    </Dialog>
  );

  async function answer(): Promise<void> {
    const full = (await ledger.fullAccount(account.id)) ?? account;
    const events = await ledger.eventsOf(account.id);
    const files = everyFileOf(full, events);
    const contents = buildDataRequest({
      ...{ company, account: full, codes },
      events,
      asOf: today,
      head: ledger.head(),
      files,
      redact: namesIn(redact),
      language: letterLanguage(account.language),
    });
    if (!contents.ok) return setProblem(refusalSentence(contents.error));
    const done = await write(contents.value, { encrypt, ownCopy: false, names: namesOf(files) });
    if (done.ok) setWritten(done.value);
    setProblem(done.ok ? '' : refusalSentence(done.error));
  }
}
