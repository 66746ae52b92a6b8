import { AgreementDialog } from '../features/agreements/AgreementDialog';
import { CallSheetDialog } from '../features/call/CallSheetDialog';
import { MasterDialog } from '../features/debtors/master/MasterDialog';
import { HandoffDialog } from '../features/handoffs/HandoffDialog';
import { LettersDialog } from '../features/letters/LettersDialog';
import { useBook } from '../ledger/hooks';
import { closeDialog, type OpenDialog, useDialogs } from '../stores/dialogs';

/** The dialogs that are open above the places, each above the one it was opened from. */
export function Dialogs() {
  const open = useDialogs((state) => state.open);
  return open.map((dialog) => <Opened key={keyOf(dialog)} dialog={dialog} />);
}

function keyOf(dialog: OpenDialog): string {
  return dialog.name === 'letters' ? dialog.name : `${dialog.name}-${dialog.account}`;
}

function Opened({ dialog }: { readonly dialog: OpenDialog }) {
  const { accounts, company } = useBook();
  if (company === null) return null;
  if (dialog.name === 'letters') {
    return <LettersDialog accounts={dialog.accounts} onClose={closeDialog} />;
  }
  const account = accounts.get(dialog.account);
  if (account === undefined) return null;
  switch (dialog.name) {
    case 'agreement':
      return (
        <AgreementDialog
          account={account}
          company={company}
          prefill={dialog.prefill ?? null}
          onClose={closeDialog}
        />
      );
    case 'callSheet':
      return <CallSheetDialog account={account} onClose={closeDialog} />;
    case 'handoff':
      return <HandoffDialog account={account} company={company} onClose={closeDialog} />;
    case 'master':
      return <MasterDialog account={account} onClose={closeDialog} />;
  }
}
