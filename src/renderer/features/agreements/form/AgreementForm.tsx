import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Account, Item } from '../../../../domain/accounts/account';
import type { PlanId } from '../../../../domain/accounts/ids';
import type { Company } from '../../../../domain/accounts/party';
import type { Currency } from '../../../../domain/money/currency';
import type { Debt } from '../../../../domain/options/debts';
import { netDebt, openCredits, setOffOldest } from '../../../../domain/options/setOff';
import type { AgreementPrefill } from '../../../../domain/options/types';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { DraftNote } from '../../../frame/DraftNote';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useTables } from '../../debtors/why/useTables';
import { KeptFileActions } from '../../documents/KeptFileActions';
import './AgreementForm.css';
import { type AgreementDraft, agreementDraft } from '../draft/agreementDraft';
import { type AgreementFields, extraFields } from '../draft/agreementFields';
import { wishOf } from '../draft/agreementWish';
import { setsOff } from '../draft/coveredDebts';
import { type SideClaims, sideClaims } from '../draft/sideClaims';
import { useAgreementNumber } from '../draft/useAgreementNumber';
import { BeforeAgreement } from './BeforeAgreement';
import { ClaimFields } from './ClaimFields';
import { DraftView } from './DraftView';
import { fieldErrors } from './fieldErrors';
import { PaperFields } from './PaperFields';
import { PlanFields } from './PlanFields';
import { SetOffChoice } from './SetOffChoice';
import { useAgreementFields } from './useAgreementFields';
import { useDrawUp } from './useDrawUp';

interface AgreementFormProps {
  readonly account: Account;
  readonly company: Company;
  readonly debts: readonly Debt[];
  readonly prefill: AgreementPrefill | null;
  readonly replaces: PlanId | null;
  readonly onClose: () => void;
}

/** The form on the left, and beside it what comes of it. */
export function AgreementForm(props: AgreementFormProps) {
  const { account, company, debts, replaces, onClose } = props;
  const m = useMessages();
  const say = m.agreements.dialog;
  const today = useToday();
  const { settings } = useBook();
  const holidays = bankHolidays(settings.holidays);
  const tables = useTables();
  const draftOf = useAgreementFields({
    ...{ ...props, claims, today, holidays },
    wasSetOff: setsOff(account, replaces),
  });
  const { fields } = draftOf;
  const form = useFocusOnFirst();
  const drawUp = useDrawUp(account, replaces, draftOf.drop);
  const debt = debts.find(({ amount }) => amount.currency === fields.currency) ?? debts[0];
  const numbered = useAgreementNumber();
  if (debt === undefined) return null;
  const credits = creditsOf(debt);
  const net = fields.setOff ? netDebt(debt, credits) : null;
  const { wish, problems } = wishOf(fields, debt.amount.currency, today);
  const basis = {
    ...{ company, account, debt: net ?? debt, today, ...numbered, tables, holidays },
    clauses: settings.clauses,
  };
  const made = wish === null ? null : agreementDraft(wish, basis);
  if (drawUp.drawn !== null) {
    return <DrawnDialog key="drawn" drawn={drawUp.drawn} onClose={onClose} />;
  }
  const draft = made?.ok === true ? made.value : null;
  const refused = made?.ok === false ? made.error : null;
  const errors = fieldErrors(m, problems, refused, debt.amount.currency);
  const given = { fields, errors, onChange: change, currency: debt.amount.currency };
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose} width="full" keeps>
      <form ref={form} onSubmit={submit} onKeyDown={onKey} noValidate>
        <div className="agreement-form">
          <div className="agreement-form__fields">
            <DraftNote draft={draftOf} />
            {replaces !== null && <p className="warn">{say.replaces}</p>}
            <BeforeAgreement account={account} debt={debt} replaces={replaces} />
            <PlanFields {...given} debts={debts} />
            <SetOffChoice
              debt={debt}
              credits={credits}
              chosen={fields.setOff}
              onChoose={(setOff) => change({ setOff })}
            />
            <ClaimFields {...given} account={account} />
            <PaperFields {...given} />
          </div>
          <DraftView draft={draft} />
        </div>
        <DrawUpButtons
          {...{ drawUp, draft, onClose }}
          problem={drawUp.problem ?? errors.form ?? ''}
        />
      </form>
    </Dialog>
  );

  function change(part: Partial<AgreementFields>): void {
    const next = { ...fields, ...part };
    const other = debts.find(({ amount }) => amount.currency === next.currency);
    if (other === undefined || (part.currency ?? part.setOff) === undefined) {
      draftOf.change(part);
      return;
    }
    const { currency } = other.amount;
    const consumer = account.debtorType === 'consumer';
    const extras = extraFields(claims(currency, next.setOff), currency, consumer);
    draftOf.change({ extras, ...part });
  }

  function creditsOf({ amount }: Debt): readonly Item[] {
    return openCredits(account, amount.currency, today, replaces);
  }

  function claims(currency: Currency, setOff: boolean): SideClaims {
    const of = debts.find(({ amount }) => amount.currency === currency);
    const net = of === undefined || !setOff ? null : netDebt(of, creditsOf(of));
    return sideClaims(account, currency, today, tables, setOffOldest(net?.items ?? []));
  }

  function submit(event: FormEvent | KeyboardEvent): void {
    event.preventDefault();
    if (made?.ok === true && !drawUp.busy) void drawUp.run(made.value);
  }

  /** Enter in a line changes nothing yet: an agreement is too much to draw up by accident. */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    if (event.ctrlKey || event.metaKey) submit(event);
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }
}

/** The form, with the focus in its first field. */
function useFocusOnFirst(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // A frame later: until then the dialog it was opened from takes the focus back.
    const frame = requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return form;
}

type DrawUp = ReturnType<typeof useDrawUp>;

interface DrawnDialogProps {
  readonly drawn: NonNullable<DrawUp['drawn']>;
  readonly onClose: () => void;
}

/** A dialog of its own: what was written in the form is kept and not asked about. */
function DrawnDialog({ drawn, onClose }: DrawnDialogProps) {
  const m = useMessages();
  return (
    <Dialog title={m.agreements.printed} open onClose={onClose}>
      <p>{m.agreements.printedText(drawn.pages)}</p>
      <KeptFileActions file={drawn} onClose={onClose} />
    </Dialog>
  );
}

interface DrawUpButtonsProps {
  readonly drawUp: DrawUp;
  /** Null while the form makes no agreement. */
  readonly draft: AgreementDraft | null;
  readonly problem: string;
  readonly onClose: () => void;
}

function DrawUpButtons({ drawUp, draft, problem, onClose }: DrawUpButtonsProps) {
  const m = useMessages();
  const say = m.agreements.dialog;
  return (
    <DialogActions>
      <p className="dialog__problem" role="alert">
        {problem}
      </p>
      <Button onClick={onClose}>{m.common.cancel}</Button>
      <Button
        disabled={draft === null}
        aria-disabled={drawUp.busy}
        onClick={() => draft !== null && !drawUp.busy && void drawUp.preview(draft)}
      >
        {say.preview}
      </Button>
      <Button
        look="primary"
        type="submit"
        keys="Ctrl+Enter"
        disabled={draft === null}
        aria-disabled={drawUp.busy}
      >
        {say.draw}
      </Button>
    </DialogActions>
  );
}
