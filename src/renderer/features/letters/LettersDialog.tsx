import { useMemo, useState } from 'react';
import { LETTER_KINDS, type LetterKind } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { addDays, type PlainDate } from '../../../domain/dates/plainDate';
import {
  LETTER_LAYOUT_NAMES,
  type LetterLayoutName,
  layoutFor,
} from '../../../domain/documents/layout';
import { suggestedLetter } from '../../../domain/ladder/suggestedLetter';
import { DAYS_TO_PAY } from '../../../domain/letters/write';
import { totalsByCurrency } from '../../../domain/money/money';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import { DateField } from '../../components/DateField';
import { Dialog, DialogActions } from '../../components/Dialog';
import { MoneyList } from '../../components/Money';
import { Progress } from '../../components/Progress';
import { readDate } from '../../components/readDate';
import { SelectField } from '../../components/SelectField';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { FreshnessCheck } from '../freshness/FreshnessCheck';
import { useFreshnessGate } from '../freshness/useFreshnessGate';
import { DraftTable, goesOut } from './DraftTable';
import { EncloseChoice } from './EncloseChoice';
import { LeftOut } from './LeftOut';
import { type LetterWish, letterDrafts } from './letterDrafts';
import { PrintedDialog } from './PrintedDialog';
import { usePrinting } from './usePrinting';
import { useStops } from './useStops';

interface LettersDialogProps {
  readonly accounts: readonly AccountId[];
  readonly onClose: () => void;
}

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
  const text = deadlines[kind] ?? addDays(today, DAYS_TO_PAY[kind]);
  const deadline = readDate(text, today);
  const usual = layoutFor(useBook().company?.address.country ?? '');
  const [chosenLayout, setLayout] = useState<LetterLayoutName | null>(null);
  const layout = chosenLayout ?? usual;
  const [enclose, setEnclose] = useState(true);
  const { wish, drafts } = useDrafts(accounts, {
    kind,
    deadline: deadline ?? today,
    layout,
    enclose,
  });
  const printing = usePrinting();
  const gate = useFreshnessGate('letters');
  const stops = useStops(drafts, wish);
  const chosen = drafts.filter((draft) => goesOut(draft, stops) && !left.has(draft.key));
  const { state } = printing;
  if (state.step === 'printed') return <PrintedDialog printed={state} onClose={onClose} />;
  return (
    <Dialog title={m.letters.dialog.title} open onClose={onClose} width="wide">
      <div className="letters-wish">
        <Chips
          label={m.letters.dialog.kind}
          chosen={kind}
          onChoose={setKind}
          chips={LETTER_KINDS.map((key) => ({ key, label: m.letters.kinds[key] }))}
        />
        <DateField
          label={m.letters.dialog.deadline}
          value={text}
          strict
          onChange={(next) => setDeadlines({ ...deadlines, [kind]: next })}
        />
        <SelectField
          label={m.letters.dialog.layout}
          value={layout}
          onChange={setLayout}
          choices={LETTER_LAYOUT_NAMES.map((value) => ({
            value,
            label: m.letters.dialog.layouts[value],
          }))}
        />
      </div>
      <DraftTable drafts={drafts} left={left} onLeft={setLeft} stops={stops} />
      <EncloseChoice kind={kind} drafts={drafts} enclose={enclose} onEnclose={setEnclose} />
      <LeftOut accounts={accounts} drafts={drafts} />
      <FreshnessCheck gate={gate} />
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
            wish === null ||
            chosen.length === 0 ||
            deadline === null ||
            gate.shut ||
            state.step === 'drawing'
          }
          onClick={() => wish !== null && void print(wish)}
        >
          {m.letters.dialog.print(chosen.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );

  async function print(wanted: LetterWish): Promise<void> {
    const passed = await gate.pass();
    if (passed.ok) await printing.print(chosen, wanted);
    else printing.refuse(passed.error);
  }
}

interface Choices {
  readonly kind: LetterKind;
  readonly deadline: PlainDate;
  readonly layout: LetterLayoutName;
  readonly enclose: boolean;
}

function useDrafts(ids: readonly AccountId[], { kind, deadline, layout, enclose }: Choices) {
  const { accounts, company } = useBook();
  const ledger = useLedger();
  const today = useToday();
  return useMemo(() => {
    if (company === null) return { wish: null, drafts: [] };
    const firstNumber = ledger.head().seq + 1;
    const wish = { kind, today, deadline, layout, enclose, company, firstNumber };
    const chosen = ids.flatMap((id) => accounts.get(id) ?? []);
    return { wish, drafts: letterDrafts(chosen, wish) };
  }, [accounts, company, ids, kind, deadline, layout, enclose, today, ledger]);
}
