import { useMemo, useState } from 'react';
import type { LetterKind } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { addDays, type PlainDate } from '../../../domain/dates/plainDate';
import { suggestedLetter } from '../../../domain/ladder/suggestedLetter';
import { totalsByCurrency } from '../../../domain/money/money';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import { DateField } from '../../components/DateField';
import { Dialog, DialogActions } from '../../components/Dialog';
import { MoneyList } from '../../components/Money';
import { Progress } from '../../components/Progress';
import { readDate } from '../../components/readDate';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { DraftTable } from './DraftTable';
import { letterDrafts } from './letterDrafts';
import { PrintedDialog } from './PrintedDialog';
import { usePrinting } from './usePrinting';

interface LettersDialogProps {
  readonly accounts: readonly AccountId[];
  readonly onClose: () => void;
}

/** Days a customer is given to pay: one to two weeks, by the step. */
const DEADLINE_DAYS: Readonly<Record<LetterKind, number>> = {
  reminder: 10,
  letterBeforeAction: 14,
};
const KINDS: readonly LetterKind[] = ['reminder', 'letterBeforeAction'];

/**
 * Writes letters to the chosen customers: look at what goes out, then print them as one file. The
 * ladder proposes the kind.
 */
export function LettersDialog({ accounts, onClose }: LettersDialogProps) {
  const m = useMessages();
  const today = useToday();
  const book = useBook();
  const [kind, setKind] = useState<LetterKind>(() =>
    suggestedLetter(
      accounts.flatMap((id) => book.accounts.get(id) ?? []),
      today,
    ),
  );
  const [deadlines, setDeadlines] = useState<Partial<Record<LetterKind, string>>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const text = deadlines[kind] ?? addDays(today, DEADLINE_DAYS[kind]);
  const deadline = readDate(text, today);
  const { wish, drafts } = useDrafts(accounts, kind, deadline ?? today);
  const printing = usePrinting();
  const chosen = drafts.filter((draft) => draft.model.ok && !left.has(draft.key));
  const { state } = printing;
  if (state.step === 'printed') return <PrintedDialog printed={state} onClose={onClose} />;
  return (
    <Dialog title={m.letters.dialog.title} open onClose={onClose} width="wide">
      <div className="letters-wish">
        <Chips
          label={m.letters.dialog.kind}
          chosen={kind}
          onChoose={setKind}
          chips={KINDS.map((key) => ({ key, label: m.letters.kinds[key] }))}
        />
        <DateField
          label={m.letters.dialog.deadline}
          value={text}
          strict
          onChange={(next) => setDeadlines({ ...deadlines, [kind]: next })}
        />
      </div>
      <DraftTable drafts={drafts} left={left} onLeft={setLeft} />
      <div className="field__note field__note--error" role="alert">
        {state.step === 'failed' ? refusalSentence(state.refusal) : ''}
      </div>
      {state.step === 'drawing' && (
        <Progress
          label={m.letters.dialog.drawing}
          done={state.done}
          total={state.total}
          onCancel={printing.cancel}
        />
      )}
      <DialogActions>
        <span className="letters-sum num">
          <MoneyList amounts={totalsByCurrency(chosen.map((draft) => draft.amount))} />
        </span>
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <Button
          look="primary"
          disabled={
            wish === null || chosen.length === 0 || deadline === null || state.step === 'drawing'
          }
          onClick={() => wish !== null && void printing.print(chosen, wish)}
        >
          {m.letters.dialog.print(chosen.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useDrafts(ids: readonly AccountId[], kind: LetterKind, deadline: PlainDate) {
  const { accounts, company } = useBook();
  const ledger = useLedger();
  const today = useToday();
  return useMemo(() => {
    if (company === null) return { wish: null, drafts: [] };
    const wish = { kind, today, deadline, company, firstNumber: ledger.head().seq + 1 };
    const chosen = ids.flatMap((id) => accounts.get(id) ?? []);
    return { wish, drafts: letterDrafts(chosen, wish) };
  }, [accounts, company, ids, kind, deadline, today, ledger]);
}
