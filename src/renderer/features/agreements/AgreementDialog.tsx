import { useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { Rhythm } from '../../../domain/accounts/agreement';
import type { Company } from '../../../domain/accounts/party';
import { addDays, type PlainDate } from '../../../domain/dates/plainDate';
import { formatMoney } from '../../../domain/money/format';
import { type Debt, debtsOf } from '../../../domain/options/debts';
import type { AgreementPrefill } from '../../../domain/options/types';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { Dialog, DialogActions } from '../../components/Dialog';
import { FieldRow } from '../../components/Field';
import { readDate } from '../../components/readDate';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { refusalSentence } from '../../frame/refusalSentence';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { KeptFileActions } from '../documents/KeptFileActions';
import { agreementDraft } from './agreementDraft';
import { ScheduleTable } from './ScheduleTable';
import { useDrawUp } from './useDrawUp';

interface AgreementDialogProps {
  readonly account: Account;
  readonly company: Company;
  /** What was chosen in a call, or null. */
  readonly prefill: AgreementPrefill | null;
  readonly onClose: () => void;
}

const RHYTHMS: readonly Rhythm[] = ['weekly', 'fortnightly', 'monthly', 'quarterly'];
const FIRST_IN_DAYS = 14;

/** Draws up an instalment agreement: the schedule follows every change. */
export function AgreementDialog({ account, company, prefill, onClose }: AgreementDialogProps) {
  const m = useMessages();
  const today = useToday();
  const debts = debtsOf(account, today);
  const say = m.agreements.dialog;
  if (debts.length === 0) {
    return (
      <Dialog title={say.title(account.name)} open onClose={onClose}>
        <p>{say.nothing}</p>
        <DialogActions>
          <Button onClick={onClose}>{m.common.close}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  const given = { account, company, debts, prefill, onClose };
  return <AgreementForm {...given} />;
}

interface FormProps extends AgreementDialogProps {
  readonly debts: readonly Debt[];
}

function AgreementForm({ account, company, debts, prefill, onClose }: FormProps) {
  const m = useMessages();
  const today = useToday();
  const ledger = useLedger();
  const say = m.agreements.dialog;
  const begin = beginningOf(debts, prefill, today);
  const [chosen, setChosen] = useState(String(begin.debt));
  const [parts, setParts] = useState(String(begin.parts));
  const [interestPct, setInterestPct] = useState(begin.interestPct);
  const [every, setEvery] = useState<Rhythm>('monthly');
  const [first, setFirst] = useState<string>(begin.first);
  const [grace, setGrace] = useState('5');
  const [signatory, setSignatory] = useState(company.contact.name);
  const [place, setPlace] = useState(company.address.city);
  const drawUp = useDrawUp(account);
  const debt = debts[Number(chosen)] ?? debts[0];
  const count = wholeNumber(parts, 1, 120);
  const graceDays = wholeNumber(grace, 0, 60);
  const wish = {
    parts: count ?? 1,
    every,
    first: readDate(first, today),
    interestPct: interestPct.replace(',', '.'),
    kind: kindOf(count, prefill),
    terms: { graceDays: graceDays ?? 0, signatory, place },
  };
  const draft =
    debt === undefined || count === null || graceDays === null
      ? null
      : agreementDraft(company, account, debt, wish, today, `A-${ledger.head().seq + 1}`);
  if (drawUp.drawn !== null) {
    return (
      <Dialog title={m.agreements.printed} open onClose={onClose}>
        <p>{m.agreements.printedText(drawUp.drawn.pages)}</p>
        <KeptFileActions file={drawUp.drawn} onClose={onClose} />
      </Dialog>
    );
  }
  const problem = drawUp.problem ?? problemOf();
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose} width="wide">
      <FieldRow>
        <SelectField
          label={say.currency}
          value={chosen}
          onChange={setChosen}
          choices={debts.map(({ amount }, index) => ({
            value: String(index),
            label: formatMoney(amount),
          }))}
        />
        <TextField
          label={say.parts}
          value={parts}
          onChange={setParts}
          error={count === null ? say.partsError : undefined}
          takesFocus
        />
        <SelectField
          label={say.every}
          value={every}
          onChange={setEvery}
          choices={RHYTHMS.map((value) => ({ value, label: say.rhythms[value] }))}
        />
        <TextField label={say.interest} value={interestPct} onChange={setInterestPct} />
      </FieldRow>
      <FieldRow>
        <DateField label={say.first} value={first} onChange={setFirst} strict />
        <TextField
          label={say.grace}
          value={grace}
          onChange={setGrace}
          error={graceDays === null ? say.graceError : undefined}
        />
        <TextField label={say.signatory} value={signatory} onChange={setSignatory} grow />
        <TextField label={say.place} value={place} onChange={setPlace} />
      </FieldRow>
      {draft?.ok === true && debt !== undefined && (
        <ScheduleTable rows={draft.value.rows} currency={debt.amount.currency} />
      )}
      <div className="field__note field__note--error" role="alert">
        {problem ?? ''}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <Button
          look="primary"
          disabled={draft?.ok !== true || problem !== undefined || drawUp.busy}
          onClick={() =>
            draft?.ok === true && debt !== undefined && void drawUp.run(debt, draft.value)
          }
        >
          {say.draw}
        </Button>
      </DialogActions>
    </Dialog>
  );

  function problemOf(): string | undefined {
    if (draft === null) return undefined;
    if (!draft.ok) return refusalSentence(draft.error);
    const { model } = draft.value;
    return model.ok ? undefined : refusalSentence(model.error);
  }
}

/** What the form begins with: the choice made in a call, or the usual offer on the largest debt. */
function beginningOf(debts: readonly Debt[], prefill: AgreementPrefill | null, today: PlainDate) {
  if (prefill === null) {
    return { debt: 0, parts: 6, first: addDays(today, FIRST_IN_DAYS), interestPct: '' };
  }
  const { parts, first, interestPct } = prefill;
  const debt = debts.findIndex(({ amount }) => amount.currency === prefill.debt.currency);
  return { debt: Math.max(0, debt), parts, first, interestPct };
}

/** One payment that was chosen as a deferral is one; a plan of several never is. */
function kindOf(parts: number | null, prefill: AgreementPrefill | null): AgreementPrefill['kind'] {
  return parts === 1 && prefill?.kind === 'deferral' ? 'deferral' : 'instalments';
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
