import { Suspense } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { later } from '../../../frame/later';
import { closeForm, type FormName, useDesk } from '../../../stores/desk';
import { AssignForm } from './AssignForm';
import { TraceForm } from './address/TraceForm';
import { CloseDisputeForm } from './dispute/CloseDisputeForm';
import { DisputeForm } from './dispute/DisputeForm';
import { HoldForm } from './HoldForm';
import { MarkForm } from './MarkForm';
import { PaymentForm } from './money/PaymentForm';
import { PromiseForm } from './money/PromiseForm';
import { NoteForm } from './NoteForm';
import { PersonForm } from './PersonForm';
import { ReplyFormForm } from './replies/ReplyFormForm';
import { TouchForm } from './TouchForm';

/** The call brings scripts, options and the tone check with it. */
const CallForm = later(async () => (await import('../../call/CallForm')).CallForm);

/** What every form about a customer gets. */
export interface DebtorFormProps {
  readonly account: Account;
  /** Closes the form; `saved` says whether something was recorded. */
  readonly onEnd: (saved: boolean) => void;
}

/** A form about one thing of the customer. */
export interface TargetFormProps extends DebtorFormProps {
  readonly target: string | undefined;
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
      return (
        <Suspense fallback={null}>
          <CallForm account={account} onEnd={end} />
        </Suspense>
      );
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
    case 'touch':
      return <TouchForm account={account} onEnd={end} />;
    case 'mark':
      return <MarkForm account={account} onEnd={end} />;
    case 'trace':
      return <TraceForm account={account} onEnd={end} />;
    case 'person':
      return <PersonForm account={account} target={form.target} onEnd={end} />;
    case 'assign':
      return <AssignForm account={account} target={form.target} onEnd={end} />;
    case 'replyForm':
      return <ReplyFormForm account={account} onEnd={end} />;
    case 'closeDispute':
      return <CloseDisputeForm account={account} target={form.target} onEnd={end} />;
  }
}
