import { useState } from 'react';
import type { LetterKind } from '../../../domain/accounts/account';
import type { AccountId, PlanId } from '../../../domain/accounts/ids';
import type { PlainDate } from '../../../domain/dates/plainDate';
import {
  LETTER_LAYOUT_NAMES,
  type LetterLayoutName,
  layoutFor,
} from '../../../domain/documents/layout';
import { suggestedLetter } from '../../../domain/ladder/suggestedLetter';
import { totalsByCurrency } from '../../../domain/money/money';
import { policiesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { DateField } from '../../components/fields/DateField';
import { readDate } from '../../components/fields/readDate';
import { SelectField } from '../../components/fields/SelectField';
import { MoneyList } from '../../components/Money';
import { Problem } from '../../components/states/Problem';
import { Progress } from '../../components/states/Progress';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { FreshnessCheck } from '../freshness/FreshnessCheck';
import { useFreshnessGate } from '../freshness/useFreshnessGate';
import { DraftTable, goesOut } from './DraftTable';
import { EncloseChoice } from './EncloseChoice';
import { KindChoice } from './KindChoice';
import { LeftOut } from './LeftOut';
import type { LetterWish } from './letterDrafts';
import { PrintedDialog } from './PrintedDialog';
import { TemplateChoice } from './TemplateChoice';
import { useDrafts, useNotNow, useProposedDeadline } from './useDrafts';
import { usePrinting } from './usePrinting';
import { useStops } from './useStops';

interface LettersDialogProps {
  readonly accounts: readonly AccountId[];
  /** The kind to begin with; default: what the ladder proposes. */
  readonly kind?: LetterKind;
  /** The agreement they are about; only with one customer. */
  readonly plan?: PlanId;
  /** The last day to begin with; default: the one the kind proposes. */
  readonly deadline?: PlainDate;
  readonly onClose: () => void;
}

/**
 * Writes letters to the chosen customers: look at what goes out, then print them as one file. The
 * ladder proposes the kind.
 */
export function LettersDialog(props: LettersDialogProps) {
  const { accounts, kind: wanted, plan, onClose } = props;
  const m = useMessages();
  const today = useToday();
  const book = useBook();
  const [kind, setKind] = useState<LetterKind>(
    () =>
      wanted ??
      suggestedLetter(
        accounts.flatMap((id) => book.accounts.get(id) ?? []),
        today,
        policiesInForce(book.settings),
      ),
  );
  const [deadlines, setDeadlines] = useState<Partial<Record<LetterKind, string>>>(
    wanted === undefined || props.deadline === undefined ? {} : { [wanted]: props.deadline },
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const proposed = useProposedDeadline(accounts, kind, plan);
  const text = deadlines[kind] ?? proposed ?? today;
  const deadline = readDate(text, today);
  const country = book.company?.address.country ?? '';
  const usual = book.settings.letters.layout ?? layoutFor(country);
  const [chosenLayout, setLayout] = useState<LetterLayoutName | null>(null);
  const layout = chosenLayout ?? usual;
  const [enclose, setEnclose] = useState(true);
  const [template, setTemplate] = useState<string | null>(null);
  const [byPost, setRegistered] = useState<Partial<Record<LetterKind, boolean>>>({});
  const registered = byPost[kind] ?? book.settings.paper.registered.includes(kind);
  const how = { layout, template, enclose, registered };
  const choices = { kind, deadline: deadline ?? today, plan, ...how };
  const { wish, drafts } = useDrafts(accounts, choices);
  const notNow = useNotNow(accounts, plan);
  const printing = usePrinting();
  const gate = useFreshnessGate('letters');
  const stops = useStops(drafts, wish);
  const chosen = drafts.filter((draft) => goesOut(draft, stops) && !left.has(draft.key));
  const { state } = printing;
  if (state.step === 'printed') return <PrintedDialog printed={state} onClose={onClose} />;
  return (
    <Dialog title={m.letters.dialog.title} open onClose={onClose} width="wide">
      <KindChoice chosen={kind} onChoose={setKind} not={notNow} />
      <div className="letters-wish">
        {proposed !== null && (
          <DateField
            label={m.letters.dialog.deadlines(kind)}
            value={text}
            strict
            onChange={(next) => setDeadlines({ ...deadlines, [kind]: next })}
          />
        )}
        <TemplateChoice kind={kind} chosen={template} onChoose={setTemplate} />
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
      <DraftTable
        drafts={drafts}
        wish={wish}
        left={left}
        onLeft={setLeft}
        stops={stops}
        why={notNow.get(kind) ?? null}
      />
      <label className="post-enclose">
        <input
          type="checkbox"
          checked={registered}
          onChange={(event) => setRegistered({ ...byPost, [kind]: event.target.checked })}
        />
        <span>{m.letters.dialog.registered}</span>
        <span className="muted">{m.letters.dialog.registeredNote}</span>
      </label>
      <EncloseChoice kind={kind} drafts={drafts} enclose={enclose} onEnclose={setEnclose} />
      <LeftOut accounts={accounts} drafts={drafts} />
      <FreshnessCheck gate={gate} />
      <Problem>{state.step === 'failed' ? refusalSentence(state.refusal) : ''}</Problem>
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
          <MoneyList
            amounts={totalsByCurrency(
              chosen.map((draft) => draft.amount).filter(({ minor }) => minor !== 0),
            )}
          />
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
