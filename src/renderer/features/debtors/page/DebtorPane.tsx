import type { Account } from '../../../../domain/accounts/account';
import { useToday } from '../../../clock';
import { AgreementNext } from '../../agreements/detail/AgreementNext';
import { useWorkLine } from '../../today/useWorklist';
import { DebtorHead } from '../head/DebtorHead';
import { ContactLog } from '../log/ContactLog';
import { Actions } from './Actions';
import { nextCommand } from './nextCommand';
import './DebtorPane.css';
import { ReasonBox } from '../head/ReasonBox';
import { OpenItems } from '../sections/OpenItems';
import { PromiseList } from '../sections/PromiseList';
import { useDebtor } from './useDebtor';

interface DebtorPaneProps {
  readonly account: Account;
  /** The main action of the screen is one of the customer's. */
  readonly leads?: boolean;
}

/** The customer beside the list: enough for a well-prepared call. */
export function DebtorPane({ account, leads = true }: DebtorPaneProps) {
  const record = useDebtor(account);
  const step = nextCommand(useWorkLine(account), useToday()) ?? 'customer.call';
  const main = leads ? step : null;
  return (
    <aside className="debtor-pane" aria-label={account.name} data-pane="">
      <div className="debtor-pane__head">
        <DebtorHead account={account} named />
      </div>
      <div className="debtor-pane__body">
        <ReasonBox account={account} />
        <AgreementNext account={account} isMain={main === 'agreement.next'} />
        <Actions account={account} inPane main={main} />
        <div className="debtor-pane__part">
          <OpenItems account={account} />
          <PromiseList account={record?.full ?? account} />
        </div>
        <div className="debtor-pane__part">
          <ContactLog events={record?.events ?? []} />
        </div>
      </div>
    </aside>
  );
}
