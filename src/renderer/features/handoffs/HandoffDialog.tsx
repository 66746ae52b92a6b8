import { useEffect, useMemo, useRef, useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import { feeTerms } from '../../../domain/agencies/feeTerms';
import type { Agency } from '../../../domain/agencies/types';
import { enclosuresOf } from '../../../domain/handoff/kept';
import { allForms } from '../../../domain/handoff/placement/presets';
import { overridesOf } from '../../../domain/handoffCheck/handoffCheck';
import { languageOfCountry } from '../../../domain/letters/languages/languages';
import { useToday } from '../../clock';
import { Dialog } from '../../components/dialog/Dialog';
import { Problem } from '../../components/states/Problem';
import { Progress } from '../../components/states/Progress';
import { DraftNote } from '../../frame/DraftNote';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { useFreshness } from '../freshness/useFreshness';
import './Handoffs.css';
import { type HandingOrder, useHandingOff } from './useHandingOff';
import { WrittenDialog } from './WrittenDialog';
import { DebtorSteps } from './wizard/DebtorSteps';
import { PackSteps } from './wizard/PackSteps';
import { useCases, type WizardCase } from './wizard/useCases';
import { useWishDraft } from './wizard/useWishDraft';
import { WizardButtons } from './wizard/WizardButtons';
import { namesIn, WIZARD_STEPS, type Wish, type WizardStep } from './wizard/wizardState';

interface HandoffDialogProps {
  readonly accounts: readonly AccountId[];
  readonly company: Company;
  readonly onClose: () => void;
}

/**
 * Hands cases over in four steps: look whether each is ready, choose what of it leaves the house,
 * choose who gets them, write one pack. It is read back before any account changes.
 */
export function HandoffDialog({ accounts: ids, company, onClose }: HandoffDialogProps) {
  const m = useMessages();
  const say = m.handoffs;
  const today = useToday();
  const { agencies, placements } = useBook().settings;
  const accounts = useChosen(ids);
  const [step, setStep] = useState<WizardStep>('check');
  const draft = useWishDraft(accounts, today, agencies.list[0]?.id ?? '');
  const { wish, setWish } = draft;
  const [tried, setTried] = useState(false);
  const heading = useInView(step);
  const cases = useCases(accounts, wish);
  const going = cases.filter(({ stays }) => !stays);
  const handing = useHandingOff(company, draft.drop);
  const passFreshness = useFreshnessReason();
  const { pack } = wish;
  const { known, agency, language, fees } = recipientOf(pack, agencies.list);
  const forms = allForms(placements.list);
  const { state } = handing;
  if (state.step === 'written') {
    return <WrittenDialog title={say.written} pack={state.pack} onClose={onClose} />;
  }
  const at = WIZARD_STEPS.indexOf(step);
  const writing = handing.progress !== null;
  const [only] = cases.length === 1 ? cases : [];
  const title =
    only === undefined ? say.dialog.titleMany(going.length) : say.dialog.title(only.account.name);
  const close = writing ? handing.cancel : onClose;
  return (
    <Dialog title={title} open width="full" keeps onClose={close}>
      {only?.overdue.length === 0 ? (
        <p>{say.dialog.nothing}</p>
      ) : (
        <div className="handoff-scroll" inert={writing}>
          <DraftNote draft={draft} />
          <p className="handoff-step" ref={heading} aria-live="polite">
            {say.stepOf(at + 1, WIZARD_STEPS.length, say.steps[step])}
          </p>
          {(step === 'check' || step === 'choose') && (
            <DebtorSteps step={step} cases={cases} wish={wish} onWish={setWish} />
          )}
          {(step === 'compare' || step === 'send') && (
            <PackSteps
              {...{ step, going, agency, fees, forms, language, tried }}
              many={cases.length > 1}
              wish={pack}
              onWish={(next) => setWish({ ...wish, pack: next })}
              read={() => handing.inputOf(order())}
            />
          )}
        </div>
      )}
      {handing.progress !== null && (
        <Progress
          label={say.dialog[handing.progress.phase]}
          done={handing.progress.done}
          total={handing.progress.total}
          onCancel={handing.cancel}
        />
      )}
      <Problem>{state.step === 'failed' ? state.problem : ''}</Problem>
      <WizardButtons
        at={at}
        ready={isReady(step, going) && !writing}
        onCancel={close}
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
    if (await passFreshness(going)) await handing.run(order());
  }

  function order(): HandingOrder {
    return {
      ...{ agency, agencyId: known?.id },
      debtors: going.map(orderOf),
      ...{ encrypt: pack.encrypt, ownCopy: pack.ownCopy, paper: pack.paper },
      placement: forms.filter(({ id }) => id === pack.placement),
      language,
      mandate: {
        scope: pack.scope.trim(),
        fees: (pack.ownFees ? pack.fees : fees).trim(),
        floor: pack.floor.trim(),
      },
    };
  }
}

/** Who gets the pack, the language it is in, and the fees the directory has. */
function recipientOf(pack: Wish, list: readonly Agency[]) {
  const known = list.find(({ id }) => id === pack.agencyId);
  const agency = known?.name ?? pack.agencyName.trim();
  const language = pack.language || languageOfCountry(known?.address.country ?? '');
  const fees = known === undefined ? '' : feeTerms(known.fees, language);
  return { known, agency, language, fees };
}

/** Nobody goes on before every customer who goes along may. */
function isReady(step: WizardStep, going: readonly WizardCase[]): boolean {
  if (going.length === 0 || going.some(({ costs }) => costs === null)) return false;
  if (step === 'choose') return going.every(({ items }) => items.length > 0);
  return going.every(({ ready }) => ready);
}

function orderOf({
  account,
  items,
  checks,
  wish,
  costs,
}: WizardCase): HandingOrder['debtors'][number] {
  return {
    ...{ account, items },
    overrides: overridesOf(checks, wish.reasons),
    notes: [...wish.notes],
    costs: costs ?? [],
    redact: namesIn(wish.redact),
    files: enclosuresOf(account, items)
      .filter(({ key }) => !wish.withoutFiles.has(key))
      .map(({ file }) => file),
  };
}

/** The accounts of the book by the ids that were chosen. */
function useChosen(ids: readonly AccountId[]): readonly Account[] {
  const { accounts } = useBook();
  return useMemo(() => ids.flatMap((id) => accounts.get(id) ?? []), [ids, accounts]);
}

/** Old data asks for a reason, and the reason goes on record. True: go on. */
function useFreshnessReason() {
  const m = useMessages();
  const ledger = useLedger();
  const { stale } = useFreshness();
  return async (going: readonly WizardCase[]): Promise<boolean> => {
    if (stale.length === 0) return true;
    const reasons = going.map(({ wish }) => (wish.reasons.freshness ?? '').trim());
    const reason = reasons.find((text) => text !== '') ?? '';
    const findings = stale.map(({ code, params }) => `${code} ${params?.on ?? ''}`);
    const passed = await ledger.overrideFreshness({ step: 'handoff', reason, findings });
    if (!passed.ok) toast(m.shell.notDone(refusalSentence(passed.error)), { tone: 'bad' });
    return passed.ok;
  };
}

/** A step begins at its beginning, however far the one before was scrolled. */
function useInView(step: WizardStep) {
  const heading = useRef<HTMLParagraphElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.scrollIntoView({ block: 'nearest' });
    shown.current = step;
  }, [step]);
  return heading;
}
