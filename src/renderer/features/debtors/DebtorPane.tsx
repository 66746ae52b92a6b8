import type { Account } from '../../../domain/accounts/account';
import { useToday } from '../../clock';
import { AgreementNext } from '../agreements/AgreementNext';
import { useWorkLine } from '../today/useWorklist';
import { Actions } from './Actions';
import { ContactLog } from './ContactLog';
import { DebtorHead } from './DebtorHead';
import './DebtorPane.css';
import { mainStep } from './mainStep';
import { OpenItems } from './OpenItems';
import { PromiseList } from './PromiseList';
import { ReasonBox } from './ReasonBox';
import { useDebtor } from './useDebtor';

interface DebtorPaneProps {
  readonly account: Account;
  /** The main action of the screen is one of the customer's. */
  readonly leads?: boolean;
}

/** The customer beside the list: enough for a well-prepared call. */
export function DebtorPane({ account, leads = true }: DebtorPaneProps) {
  const record = useDebtor(account);
  const step = mainStep(useWorkLine(account), useToday());
  const main = leads ? step : null;
  return (
    <aside className="debtor-pane" aria-label={account.name} data-pane="">
      <div className="debtor-pane__head">
        <DebtorHead account={account} named />
      </div>
      <div className="debtor-pane__body">
        <ReasonBox account={account} />
        <AgreementNext account={account} isMain={main === 'agreement'} />
        <Actions account={account} inPane main={main} />
        <OpenItems account={account} />
        <PromiseList account={record?.full ?? account} />
        <ContactLog events={record?.events ?? []} />
      </div>
    </aside>
  );
}
