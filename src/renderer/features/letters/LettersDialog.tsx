import { useState } from 'react';
import { totalsByCurrency } from '../../../domain/money/money';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { NotedCheck } from '../../components/fields/NotedCheck';
import { MoneyList } from '../../components/Money';
import { Problem } from '../../components/states/Problem';
import { Progress } from '../../components/states/Progress';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { FreshnessCheck } from '../freshness/FreshnessCheck';
import { useFreshnessGate } from '../freshness/useFreshnessGate';
import { DraftTable, goesOut } from './DraftTable';
import { EncloseChoice } from './EncloseChoice';
import { KindChoice } from './KindChoice';
import { LeftOut } from './LeftOut';
import type { LetterDraft } from './letterDrafts';
import { PrintedDialog } from './PrintedDialog';
import { useDrafts, useNotNow } from './useDrafts';
import { type LetterBeginning, useLetterChoices } from './useLetterChoices';
import { usePrinting } from './usePrinting';
import { useStops } from './useStops';
import { WishFields } from './WishFields';

interface LettersDialogProps extends LetterBeginning {
  readonly onClose: () => void;
}

/**
 * Writes letters to the chosen customers: look at what goes out, then print them as one file. The
 * ladder proposes the kind.
 */
export function LettersDialog(props: LettersDialogProps) {
  const { accounts, plan, onClose } = props;
  const m = useMessages();
  const say = m.letters.dialog;
  const today = useToday();
  const choices = useLetterChoices(props);
  const { kind, deadline, registered, enclose } = choices;
  const { wish, drafts } = useDrafts(accounts, { ...choices, deadline: deadline ?? today, plan });
  const notNow = useNotNow(accounts, plan);
  const printing = usePrinting();
  const gate = useFreshnessGate('letters');
  const stops = useStops(drafts, wish);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = drafts.filter((draft) => goesOut(draft, stops) && !left.has(draft.key));
  const { state } = printing;
  if (state.step === 'printed') return <PrintedDialog printed={state} onClose={onClose} />;
  const shut = chosen.length === 0 || deadline === null || gate.shut || state.step === 'drawing';
  return (
    <Dialog title={say.title} open onClose={onClose} width="wide">
      <KindChoice chosen={kind} onChoose={choices.setKind} not={notNow} />
      <WishFields choices={choices} />
      <DraftTable
        {...{ drafts, wish, left, stops }}
        onLeft={setLeft}
        why={notNow.get(kind) ?? null}
      />
      <NotedCheck
        label={say.registered}
        note={say.registeredNote}
        checked={registered}
        onChange={choices.setRegistered}
      />
      <EncloseChoice {...{ kind, drafts, enclose }} onEnclose={choices.setEnclose} />
      <LeftOut accounts={accounts} drafts={drafts} />
      <FreshnessCheck gate={gate} />
      <Problem>{state.step === 'failed' ? refusalSentence(state.refusal) : ''}</Problem>
      {state.step === 'drawing' && (
        <Progress
          label={say.drawing}
          done={state.done}
          total={state.total}
          onCancel={printing.cancel}
        />
      )}
      <DialogActions>
        <Sum of={chosen} />
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <Button look="primary" disabled={wish === null || shut} onClick={() => void print()}>
          {say.print(chosen.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );

  async function print(): Promise<void> {
    if (wish === null) return;
    const passed = await gate.pass();
    if (passed.ok) await printing.print(chosen, wish);
    else printing.refuse(passed.error);
  }
}

/** What the letters ask for together, per currency. */
function Sum({ of }: { readonly of: readonly LetterDraft[] }) {
  const asked = of.map(({ amount }) => amount).filter(({ minor }) => minor !== 0);
  return (
    <span className="letters-sum num">
      <MoneyList amounts={totalsByCurrency(asked)} />
    </span>
  );
}
