import type { Account } from '../../../../domain/accounts/account';
import type { PlanId } from '../../../../domain/accounts/ids';
import type { Company } from '../../../../domain/accounts/party';
import type { AgreementPrefill } from '../../../../domain/options/types';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { useMessages } from '../../../messages/useMessages';
import { coveredDebts } from '../draft/coveredDebts';
import { AgreementForm } from './AgreementForm';

interface AgreementDialogProps {
  readonly account: Account;
  readonly company: Company;
  /** What was chosen in a call, or null. */
  readonly prefill: AgreementPrefill | null;
  /** The agreement the new one takes the place of, or null. */
  readonly replaces: PlanId | null;
  readonly onClose: () => void;
}

/** Draws up a deferral or an instalment agreement; schedule and clauses follow every change. */
export function AgreementDialog(props: AgreementDialogProps) {
  const { account, replaces, onClose } = props;
  const m = useMessages();
  const debts = coveredDebts(account, replaces, useToday());
  const say = m.agreements.dialog;
  if (debts.length > 0) return <AgreementForm {...props} debts={debts} />;
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose}>
      <p>{say.nothing}</p>
      <DialogActions>
        <Button onClick={onClose}>{m.common.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
