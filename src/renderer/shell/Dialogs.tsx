import { AgreementDialog } from '../features/agreements/AgreementDialog';
import { MasterDialog } from '../features/debtors/master/MasterDialog';
import { HandoffDialog } from '../features/handoffs/HandoffDialog';
import { LettersDialog } from '../features/letters/LettersDialog';
import { useBook } from '../ledger/hooks';
import { closeDialog, useDialogs } from '../stores/dialogs';

/** The dialog that is open above the places, if any. */
export function Dialogs() {
  const open = useDialogs((state) => state.open);
  const { accounts, company } = useBook();
  if (open === null || company === null) return null;
  if (open.name === 'letters') {
    return <LettersDialog accounts={open.accounts} onClose={closeDialog} />;
  }
  const account = accounts.get(open.account);
  if (account === undefined) return null;
  switch (open.name) {
    case 'agreement':
      return <AgreementDialog account={account} company={company} onClose={closeDialog} />;
    case 'handoff':
      return <HandoffDialog account={account} company={company} onClose={closeDialog} />;
    case 'master':
      return <MasterDialog account={account} onClose={closeDialog} />;
  }
}
