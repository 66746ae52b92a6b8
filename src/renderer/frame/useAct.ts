import { useCallback } from 'react';
import type { AccountCommand } from '../../domain/accounts/commands';
import type { AccountId } from '../../domain/accounts/ids';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { SettingsChange } from '../../domain/settings/settings';
import type { Done, Ledger, Step } from '../ledger/api';
import { useLedger } from '../ledger/hooks';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/useMessages';
import {
  type Act,
  actsBegun,
  addToAct,
  beginAct,
  dropAct,
  pushAct,
  putBackAct,
  takeBackWhole,
  useActs,
} from '../stores/acts';
import { closeToastOf, toast, toastAct } from '../stores/toasts';
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

/** Runs a command that follows from the last act: no message of its own, and undone with that act. */
export function useActAlong() {
  const ledger = useLedger();
  return useCallback(
    async (account: AccountId, command: AccountCommand) => {
      await actsBegun();
      const act = useActs.getState().acts.at(-1);
      const result = await ledger.run(account, command);
      if (result.ok && act !== undefined) addToAct(act, () => ledger.undo(result.value));
      return result;
    },
    [ledger],
  );
}

/** The same for one section of the settings. */
export function useActSettings() {
  const ledger = useLedger();
  const m = useMessages();
  return useCallback(
    (change: SettingsChange, title: string) =>
      finish(ledger, m, ledger.changeSettings(change), title),
    [ledger, m],
  );
}

function finish(...act: Parameters<typeof carryOut>): Promise<Result<Done, Refusal>> {
  return beginAct(carryOut(...act));
}

async function carryOut(
  ledger: Ledger,
  m: Messages,
  running: Promise<Result<Done, Refusal>>,
  title: string,
): Promise<Result<Done, Refusal>> {
  const result = await running;
  if (!result.ok) return result;
  const done = result.value;
  if (done.undo.length === 0 && done.settings === undefined) toast(title);
  else announce(m, { title, takeBack: () => ledger.undo(done) });
  return result;
}

/** Says what was done, with Undo in the message and under Ctrl+Z. */
export function announce(m: Messages, act: Act): void {
  pushAct(act);
  toastAct(act, () => void takeBack(m, act));
}

/** Takes back this act and no other. An older one that is refused may go once a later one is gone. */
async function takeBack(m: Messages, act: Act): Promise<void> {
  const after = dropAct(act);
  if (after === null) return;
  const result = await takeBackWhole(act);
  if (result.ok || after.length === 0) closeToastOf(act);
  else putBackAct(act, after);
  if (result.ok) toast(m.shell.undone(act.title));
  else toast(m.shell.notDone(refusalSentence(result.error)), { tone: 'bad' });
}

/** Ctrl+Z: the latest act of this session. */
export function useUndoLast(): () => void {
  const m = useMessages();
  return () => void undoLast(m);
}

async function undoLast(m: Messages): Promise<void> {
  await actsBegun();
  const act = useActs.getState().acts.at(-1);
  if (act === undefined) toast(m.shell.nothingToUndo);
  else await takeBack(m, act);
}
