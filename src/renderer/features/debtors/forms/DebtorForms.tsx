import type { Account } from '../../../../domain/accounts/account';
import { closeForm, type FormName, useDesk } from '../../../stores/desk';
import { CallForm } from '../../call/CallForm';
import { DisputeForm } from './DisputeForm';
import { HoldForm } from './HoldForm';
import { NoteForm } from './NoteForm';
import { PaymentForm } from './PaymentForm';
import { PromiseForm } from './PromiseForm';

export interface DebtorFormProps {
  readonly account: Account;
  /** Closes the form; `saved` says whether something was recorded. */
  readonly onEnd: (saved: boolean) => void;
}

interface DebtorFormsProps {
  readonly account: Account;
  /** After something was recorded: the next row, say. */
  readonly onSaved?: (form: FormName) => void;
}

/** The form that is open for this customer, if any. */
export function DebtorForms({ account, onSaved }: DebtorFormsProps) {
  const form = useDesk((state) => state.form);
  if (form === null || form.account !== account.id) return null;
  const { name } = form;
  const end = (saved: boolean) => {
    closeForm();
    if (saved) onSaved?.(name);
  };
  switch (name) {
    case 'call':
      return <CallForm account={account} onEnd={end} />;
    case 'promise':
      return <PromiseForm account={account} onEnd={end} />;
    case 'payment':
      return <PaymentForm account={account} onEnd={end} />;
    case 'hold':
      return <HoldForm account={account} onEnd={end} />;
    case 'dispute':
      return <DisputeForm account={account} onEnd={end} />;
    case 'note':
      return <NoteForm account={account} onEnd={end} />;
  }
}
