import { useEffect, useState } from 'react';
import type { PrintJobState } from '../../../../../ipc/contract';
import { Button } from '../../../../components/Button';
import { useApp } from '../../../../frame/appContext';
import { useMessages } from '../../../../messages/useMessages';

const ASK_MS = 1_000;
const OPEN: ReadonlySet<PrintJobState> = new Set(['waiting', 'printing', 'stopped']);
const TONES: Readonly<Record<PrintJobState, string>> = {
  waiting: '',
  printing: '',
  stopped: 'warn',
  done: 'good',
  failed: 'bad',
  cancelled: 'muted',
  left: 'warn',
};

/** How a print job stands, asked again until it is over. */
export function JobState({ printJob }: { readonly printJob: string }) {
  const m = useMessages();
  const say = m.post.printing;
  const { api } = useApp();
  const [state, setState] = useState<PrintJobState>('waiting');
  const open = OPEN.has(state);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setInterval(() => {
      void api.printState({ printJob }).then((told) => {
        if (told.ok) setState(told.value);
      });
    }, ASK_MS);
    return () => clearInterval(timer);
  }, [api, printJob, open]);
  return (
    <div className="post-job" role="status">
      <span className={TONES[state]}>{say.states[state]}</span>
      <span className="muted">{say.job(printJob)}</span>
      {open && (
        <Button look="quiet" onClick={() => void api.printCancel({ printJob })}>
          {say.cancel}
        </Button>
      )}
    </div>
  );
}
