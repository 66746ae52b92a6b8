import type { Account } from '../../../../domain/accounts/account';
import { AgreementNext } from '../../agreements/detail/AgreementNext';
import { DebtorHead } from '../head/DebtorHead';
import { ContactLog } from '../log/ContactLog';
import { Actions } from './Actions';
import './DebtorPane.css';
import { ReasonBox } from '../head/ReasonBox';
import { OpenItems } from '../sections/OpenItems';
import { PromiseList } from '../sections/PromiseList';
import { useDebtor } from './useDebtor';

/** The customer beside the list: enough for a well-prepared call. */
export function DebtorPane({ account }: { readonly account: Account }) {
  const record = useDebtor(account);
  return (
    <aside className="debtor-pane" aria-label={account.name} data-pane="">
      <div className="debtor-pane__head">
        <DebtorHead account={account} named />
      </div>
      <div className="debtor-pane__body">
        <ReasonBox account={account} />
        <AgreementNext account={account} />
        <Actions account={account} inPane />
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
