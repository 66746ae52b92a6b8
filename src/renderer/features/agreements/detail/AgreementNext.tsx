import type { Account } from '../../../../domain/accounts/account';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { CommandButton } from '../../../commands/CommandButton';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { type AgreementRow, agreementRow } from '../agreementRow';
import { actionFor } from './actions';
import '../Agreements.css';
import { useAgreementActions } from './useAgreementActions';

interface AgreementNextProps {
  readonly account: Account;
  /** Its step is what today's list advises. */
  readonly isMain: boolean;
}

/** What an agreement of the customer asks for today, and the step itself; nothing when none does. */
export function AgreementNext({ account, isMain }: AgreementNextProps) {
  const today = useToday();
  const holidays = bankHolidays(useBook().settings.holidays);
  const row = account.plans
    .map((plan) => agreementRow(account, plan, today, holidays))
    .find(({ isTodo }) => isTodo);
  return row === undefined ? null : <Next key={row.plan.id} row={row} isMain={isMain} />;
}

function Next({ row, isMain }: { readonly row: AgreementRow; readonly isMain: boolean }) {
  const m = useMessages();
  useAgreementActions(row, false);
  const action = actionFor(row.proposal.step);
  // The call has its own button among the actions.
  if (action === null || action === 'call') return null;
  return (
    <section className="agreement-next" aria-label={m.agreements.pane.nextOf}>
      <p>{refusalSentence(row.proposal.why)}</p>
      <CommandButton
        command="agreement.next"
        look={isMain ? 'primary' : 'plain'}
        text={m.agreements.steps[action]}
      />
    </section>
  );
}
