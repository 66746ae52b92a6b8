import type { LetterKind } from '../../../../domain/accounts/account';
import type { AccountCommand } from '../../../../domain/accounts/commands';
import { unreachable } from '../../../../domain/result';
import { useCommand } from '../../../commands/handlers';
import { useApp } from '../../../frame/appContext';
import { tellFailure, tellRefusal } from '../../../frame/tellRefusal';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { openForm, setCursor } from '../../../stores/desk';
import { type AgreementDialogStep, openDialog } from '../../../stores/dialogs';
import type { AgreementRow } from '../agreementRow';
import { AGREEMENTS_LIST } from '../showAgreement';
import { type AgreementAction, actionFor, actionsOf } from './actions';

/** Answers the commands about the agreement at hand; in the past only its paper can be looked at. */
export function useAgreementActions(row: AgreementRow, past: boolean): void {
  const { plan, status, proposal } = row;
  const doing = useDoing(row);
  const allowed = past ? new Set<AgreementAction>() : actionsOf(plan, status);
  const next = past ? null : actionFor(proposal.step);
  const when = (action: AgreementAction) => (allowed.has(action) ? () => take(action) : null);
  useCommand('agreement.send', when('send'));
  useCommand('agreement.signDebtor', when('signDebtor'));
  useCommand('agreement.signCreditor', when('signCreditor'));
  useCommand('agreement.scan', when('scan'));
  useCommand('agreement.cure', when('cure'));
  useCommand('agreement.accelerate', when('accelerate'));
  useCommand('agreement.restLetter', when('restLetter'));
  useCommand('agreement.broken', when('broken'));
  useCommand('agreement.renegotiate', when('renegotiate'));
  useCommand('agreement.cancel', when('cancel'));
  useCommand('agreement.thank', when('thank'));
  useCommand('agreement.fulfilled', when('fulfilled'));
  useCommand('agreement.reopen', when('reopen'));
  useCommand('agreement.next', next === null ? null : () => take(next));

  function take(action: AgreementAction | 'call'): void {
    // It stays at hand where the act moves it down the list.
    setCursor(AGREEMENTS_LIST, plan.id);
    doing(action)();
  }
}

/** What an action does: it opens what asks for the rest, or is recorded at once. */
function useDoing(row: AgreementRow): (action: AgreementAction | 'call') => () => void {
  const { account, plan } = row;
  const { end, reopen, attach } = useRecording(row);
  return (action) => {
    switch (action) {
      case 'call':
        return () => openForm('call', account.id);
      case 'send':
      case 'signDebtor':
      case 'signCreditor':
      case 'cure':
      case 'accelerate':
        return () => ask(action);
      case 'scan':
        return () => void attach();
      case 'broken':
      case 'cancel':
      case 'fulfilled':
        return () => void end(action);
      case 'reopen':
        return () => void reopen();
      case 'thank':
        return () => write('thankYou');
      case 'restLetter':
        return () => write('accelerationNotice');
      case 'renegotiate':
        return () => openDialog({ name: 'agreement', account: account.id, replaces: plan.id });
      default:
        return unreachable(action);
    }
  };

  function ask(step: AgreementDialogStep): void {
    openDialog({ name: 'agreementStep', account: account.id, plan: plan.id, step });
  }

  /** The step is recorded with the letter, when it is printed. */
  function write(kind: LetterKind): void {
    openDialog({ name: 'letters', accounts: [account.id], kind, plan: plan.id });
  }
}

type Ending = 'broken' | 'cancel' | 'fulfilled';

/** The actions that ask for nothing more; a refusal is told as a message. */
function useRecording({ account, plan }: AgreementRow) {
  const m = useMessages();
  const say = m.agreements.acted;
  const act = useAct();
  const { api } = useApp();
  return { end, reopen, attach };

  function end(how: Ending): Promise<void> {
    const why = how === 'cancel' ? 'cancelled' : how;
    return run({ type: 'endPlan', plan: plan.id, why }, say[why](account.name));
  }

  /** A payment came back after it was closed: its payments run again as agreed. */
  function reopen(): Promise<void> {
    const reason = m.agreements.reopenReason;
    const command = { type: 'takeBackPlanStep', plan: plan.id, step: 'ended', reason } as const;
    return run(command, say.reopened(account.name));
  }

  async function attach(): Promise<void> {
    const chosen = await api.dossierFilesChoose({ title: m.agreements.chooseScan });
    if (!chosen.ok) return tellFailure(chosen.error);
    const [file] = chosen.value;
    if (file === undefined) return;
    const scan = { name: file.name, sha256: file.sha256 };
    await run({ type: 'attachPlanScan', plan: plan.id, scan }, say.scanned(account.name));
  }

  async function run(command: AccountCommand, title: string): Promise<void> {
    const done = await act(account.id, command, title);
    if (!done.ok) tellRefusal(done.error);
  }
}
