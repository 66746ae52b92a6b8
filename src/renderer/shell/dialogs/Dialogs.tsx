import { Suspense } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { MasterDialog } from '../../features/debtors/master/MasterDialog';
import { AssignDialog } from '../../features/today/AssignDialog';
import { SnoozeDialog } from '../../features/today/SnoozeDialog';
import { useBook } from '../../ledger/hooks';
import { closeDialog, type OpenDialog, useDialogs } from '../../stores/dialogs';
import {
  AgreementDialog,
  AgreementStep,
  CallSheetDialog,
  CourtDialog,
  DataRequestDialog,
  HandoffDialog,
  LetterDialogs,
  LettersDialog,
  PostDialogs,
  WhyDialog,
} from './laterDialogs';

/** The dialogs that are open above the places, each above the one it was opened from. */
export function Dialogs() {
  const open = useDialogs((state) => state.open);
  return open.map((dialog) => (
    <Suspense key={keyOf(dialog)} fallback={null}>
      <Opened dialog={dialog} />
    </Suspense>
  ));
}

function keyOf(dialog: OpenDialog): string {
  if ('accounts' in dialog) return dialog.name;
  if ('batch' in dialog) return `${dialog.name}-${dialog.batch}`;
  if ('letter' in dialog) return `${dialog.name}-${dialog.letter}`;
  return `${dialog.name}-${dialog.account}`;
}

function Opened({ dialog }: { readonly dialog: OpenDialog }) {
  const { accounts, company } = useBook();
  if (company === null) return null;
  if ('accounts' in dialog) return <ForMany dialog={dialog} company={company} />;
  if ('batch' in dialog) return <PostDialogs dialog={dialog} onClose={closeDialog} />;
  if ('letter' in dialog) return <LetterDialogs dialog={dialog} onClose={closeDialog} />;
  const account = accounts.get(dialog.account);
  if (account === undefined) return null;
  switch (dialog.name) {
    case 'agreement':
      return (
        <AgreementDialog
          account={account}
          company={company}
          prefill={dialog.prefill ?? null}
          replaces={dialog.replaces ?? null}
          onClose={closeDialog}
        />
      );
    case 'agreementStep':
      return (
        <AgreementStep
          account={account}
          company={company}
          plan={dialog.plan}
          step={dialog.step}
          onClose={closeDialog}
        />
      );
    case 'callSheet':
      return <CallSheetDialog account={account} onClose={closeDialog} />;
    case 'court':
      return <CourtDialog account={account} company={company} onClose={closeDialog} />;
    case 'dataRequest':
      return <DataRequestDialog account={account} company={company} onClose={closeDialog} />;
    case 'why':
      return (
        <WhyDialog
          account={account}
          figure={dialog.figure}
          asOf={dialog.asOf}
          onClose={closeDialog}
        />
      );
    case 'master':
      return <MasterDialog account={account} onClose={closeDialog} />;
  }
}

/** Dialogs about all customers that are selected. */
function ForMany(props: {
  readonly dialog: Extract<OpenDialog, { accounts: unknown }>;
  readonly company: Company;
}) {
  const { dialog, company } = props;
  switch (dialog.name) {
    case 'letters':
      return <LettersDialog {...dialog} onClose={closeDialog} />;
    case 'snooze':
      return <SnoozeDialog accounts={dialog.accounts} onClose={closeDialog} />;
    case 'handoff':
      return <HandoffDialog accounts={dialog.accounts} company={company} onClose={closeDialog} />;
    case 'assign':
      return <AssignDialog accounts={dialog.accounts} onClose={closeDialog} />;
  }
}
