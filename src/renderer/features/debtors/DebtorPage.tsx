import type { AccountId } from '../../../domain/accounts/ids';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { focusOnMount } from '../../components/focus';
import { Screen } from '../../frame/Header';
import { useAccount } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';
import { Actions } from './Actions';
import { ContactLog } from './ContactLog';
import { DebtorHead } from './DebtorHead';
import './DebtorPage.css';
import type { Account } from '../../../domain/accounts/account';
import { Details } from './Details';
import { DebtorForms } from './forms/DebtorForms';
import { OpenItems } from './OpenItems';
import { PromiseList } from './PromiseList';
import { ReasonBox } from './ReasonBox';
import { DisputeList, LetterList, PlanList, ReceiptList } from './records';
import { useCustomerCommands } from './useCustomerCommands';
import { useDebtor } from './useDebtor';
import { leavePage, usePageKeys } from './usePageKeys';

/** Everything about one customer. Esc goes back to the list, on the row it came from. */
export function DebtorPage({ id }: { readonly id: AccountId }) {
  const m = useMessages();
  const account = useAccount(id);
  usePageKeys();
  if (account === null) {
    const toList = <Button onClick={() => goTo('customers')}>{m.debtors.toList}</Button>;
    return (
      <Screen
        title={m.debtors.list}
        body={
          <EmptyState kind="filtered" title={m.debtors.notFoundTitle} action={toList}>
            {m.debtors.notFound}
          </EmptyState>
        }
      />
    );
  }
  return <Found account={account} />;
}

function Found({ account }: { readonly account: Account }) {
  const m = useMessages();
  const record = useDebtor(account);
  const full = record?.full ?? account;
  useCustomerCommands(account);
  return (
    <Screen
      title={account.name}
      body={
        <div className="debtor-page" data-pane="" tabIndex={-1} ref={focusOnMount}>
          <div className="debtor-page__main">
            <DebtorHead account={account} named={false} />
            <ReasonBox account={account} />
            <Actions account={account} inPane={false} />
            <OpenItems account={account} />
            <ReceiptList account={full} />
            <LetterList account={full} />
          </div>
          <div className="debtor-page__side">
            <PromiseList account={full} />
            <DisputeList account={full} />
            <PlanList account={full} />
            <ContactLog events={record?.events ?? []} />
            <Details account={full} />
          </div>
          <DebtorForms account={account} />
        </div>
      }
    >
      <Button look="quiet" keys="Esc" onClick={leavePage}>
        {m.debtors.back}
      </Button>
    </Screen>
  );
}
