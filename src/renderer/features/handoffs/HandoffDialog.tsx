import { useEffect, useMemo, useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { contactLog, type LogEntry } from '../../../domain/accounts/contactLog';
import type { Company } from '../../../domain/accounts/party';
import { openTotals } from '../../../domain/accounts/views/cases';
import { oldestOverdueDays } from '../../../domain/accounts/views/open';
import { PLACEMENT_PRESETS } from '../../../domain/handoff/placement/presets';
import { mayHandOver, overridesOf } from '../../../domain/handoffCheck/handoffCheck';
import { useToday } from '../../clock';
import { Dialog } from '../../components/Dialog';
import { Progress } from '../../components/Progress';
import { DraftNote } from '../../frame/DraftNote';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { useFreshness } from '../freshness/useFreshness';
import './Handoffs.css';
import { type HandingOrder, useHandingOff } from './useHandingOff';
import { WrittenDialog } from './WrittenDialog';
import { CheckStep } from './wizard/CheckStep';
import { ChooseStep } from './wizard/ChooseStep';
import { CompareStep } from './wizard/CompareStep';
import { enclosuresOf } from './wizard/enclosures';
import { SendStep } from './wizard/SendStep';
import { useChecks } from './wizard/useChecks';
import { useWishDraft } from './wizard/useWishDraft';
import { WizardButtons } from './wizard/WizardButtons';
import {
  namesIn,
  notesIn,
  overdueItems,
  WIZARD_STEPS,
  type WizardStep,
} from './wizard/wizardState';

interface HandoffDialogProps {
  readonly account: Account;
  readonly company: Company;
  readonly onClose: () => void;
}

/**
 * Hands a case over in four steps: look whether it is ready, choose what leaves the house, choose
 * who gets it, write. The pack is read back before the account changes.
 */
export function HandoffDialog({ account, company, onClose }: HandoffDialogProps) {
  const m = useMessages();
  const say = m.handoffs;
  const today = useToday();
  const { agencies } = useBook().settings;
  const [step, setStep] = useState<WizardStep>('check');
  const draft = useWishDraft(account, today, agencies.list[0]?.id ?? '');
  const { wish, setWish } = draft;
  const [tried, setTried] = useState(false);
  const all = useMemo(() => overdueItems(account, today), [account, today]);
  const items = useMemo(() => all.filter(({ id }) => !wish.without.has(id)), [all, wish.without]);
  const checks = useChecks(account, items);
  const notes = useNotes(account);
  const handing = useHandingOff(account, company, draft.drop);
  const ledger = useLedger();
  const { stale } = useFreshness();
  const overrides = overridesOf(checks, wish.reasons);
  const known = agencies.list.find(({ id }) => id === wish.agencyId);
  const agency = known?.name ?? wish.agencyName.trim();
  const claims = openTotals(items, today);
  const { state } = handing;
  if (state.step === 'written') {
    return <WrittenDialog title={say.written} pack={state.pack} onClose={onClose} />;
  }
  const at = WIZARD_STEPS.indexOf(step);
  const writing = handing.progress !== null;
  const ready = items.length > 0 && (step === 'choose' || mayHandOver(checks, wish.reasons));
  return (
    <Dialog title={say.dialog.title(account.name)} open width="full" keeps onClose={onClose}>
      {all.length === 0 ? (
        <p>{say.dialog.nothing}</p>
      ) : (
        <>
          <DraftNote draft={draft} />
          <p className="handoff-step" aria-live="polite">
            {say.stepOf(at + 1, WIZARD_STEPS.length, say.steps[step])}
          </p>
          {step === 'check' && (
            <CheckStep
              account={account}
              checks={checks}
              reasons={wish.reasons}
              onReason={(check, reason) =>
                setWish({ ...wish, reasons: { ...wish.reasons, [check]: reason } })
              }
            />
          )}
          {step === 'choose' && (
            <ChooseStep {...{ account, notes, wish }} items={all} onWish={setWish} />
          )}
          {step === 'compare' && (
            <CompareStep
              {...{ claims, wish, tried }}
              ageDays={oldestOverdueDays(items, today)}
              onWish={setWish}
            />
          )}
          {step === 'send' && (
            <SendStep
              {...{ claims, agency, overrides, wish }}
              count={items.length}
              onWish={setWish}
              read={() => handing.inputOf(order())}
            />
          )}
        </>
      )}
      {handing.progress !== null && (
        <Progress label={say.dialog.writing} {...handing.progress} onCancel={handing.cancel} />
      )}
      <div className="field__note field__note--error" role="alert">
        {state.step === 'failed' ? state.problem : ''}
      </div>
      <WizardButtons
        at={at}
        ready={ready && !writing}
        onCancel={onClose}
        onBack={() => setStep(WIZARD_STEPS[at - 1] ?? 'check')}
        onNext={goOn}
        onWrite={() => void handOver()}
      />
    </Dialog>
  );

  function goOn(): void {
    setTried(step === 'compare');
    if (step === 'compare' && agency === '') return;
    setStep(WIZARD_STEPS[at + 1] ?? 'send');
  }

  async function handOver(): Promise<void> {
    if (stale.length > 0) {
      const reason = (wish.reasons.freshness ?? '').trim();
      const findings = stale.map(({ code, params }) => `${code} ${params?.on ?? ''}`);
      const passed = await ledger.overrideFreshness({ step: 'handoff', reason, findings });
      if (!passed.ok) {
        toast(m.shell.notDone(refusalSentence(passed.error)), { tone: 'bad' });
        return;
      }
    }
    await handing.run(order());
  }

  function order(): HandingOrder {
    return {
      ...{ items, agency, overrides },
      agencyId: known?.id,
      notes: [...wish.notes],
      redact: namesIn(wish.redact),
      files: enclosuresOf(account, items)
        .filter(({ key }) => !wish.withoutFiles.has(key))
        .map(({ file }) => file),
      ...{ encrypt: wish.encrypt, ownCopy: wish.ownCopy, paper: wish.paper },
      placement: PLACEMENT_PRESETS.filter(({ id }) => id === wish.placement),
      mandate: { scope: wish.scope.trim(), fees: '', floor: wish.floor.trim() },
    };
  }
}

/** The notes of the customer, read once the dialog is open. */
function useNotes(account: Account): readonly LogEntry[] {
  const ledger = useLedger();
  const [notes, setNotes] = useState<readonly LogEntry[]>([]);
  const { id, seq } = account;
  useEffect(() => {
    let shown = true;
    // The number of the last event is what makes the list stale.
    if (seq >= 0) {
      void ledger.eventsOf(id).then((events) => shown && setNotes(notesIn(contactLog(events))));
    }
    return () => {
      shown = false;
    };
  }, [ledger, id, seq]);
  return notes;
}
