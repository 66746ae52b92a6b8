import { useCallback } from 'react';
import type { AccountCommand } from '../../domain/accounts/commands';
import type { AccountId } from '../../domain/accounts/ids';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { Done, Ledger, Step } from '../ledger/api';
import { useLedger } from '../ledger/hooks';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/useMessages';
import { dropAct, pushAct, useActs } from '../stores/acts';
import { closeToasts, toast } from '../stores/toasts';
import { refusalSentence } from './refusalSentence';

/**
 * Runs one command and tells the user: a message with Undo when it is done. A refusal is handed
 * back for the form to show at the field; `title` names the act ("Call with Brandt logged").
 */
export function useAct() {
  const ledger = useLedger();
  const m = useMessages();
  return useCallback(
    (account: AccountId, command: AccountCommand, title: string) =>
      finish(ledger, m, ledger.run(account, command), title),
    [ledger, m],
  );
}

/** The same for many accounts: all or none, one Undo. */
export function useActMany() {
  const ledger = useLedger();
  const m = useMessages();
  return useCallback(
    (steps: readonly Step[], title: string) => finish(ledger, m, ledger.runMany(steps), title),
    [ledger, m],
  );
}

async function finish(
  ledger: Ledger,
  m: Messages,
  running: Promise<Result<Done, Refusal>>,
  title: string,
): Promise<Result<Done, Refusal>> {
  const result = await running;
  if (!result.ok) return result;
  const done = result.value;
  pushAct({ title, done });
  if (done.undo.length === 0) toast(title);
  else toast(title, { onUndo: () => void takeBack(ledger, m, title, done) });
  return result;
}

/** Takes one act back by compensating entries, and says so. */
async function takeBack(ledger: Ledger, m: Messages, title: string, done: Done): Promise<void> {
  dropAct(done);
  closeToasts();
  const result = await ledger.undo(done);
  if (result.ok) toast(m.shell.undone(title));
  else toast(m.shell.notDone(refusalSentence(result.error)), { tone: 'bad' });
}

/** Ctrl+Z: the latest act of this session. */
export function useUndoLast(): () => void {
  const ledger = useLedger();
  const m = useMessages();
  return () => {
    const act = useActs.getState().acts.at(-1);
    if (act === undefined) toast(m.shell.nothingToUndo);
    else void takeBack(ledger, m, act.title, act.done);
  };
}
