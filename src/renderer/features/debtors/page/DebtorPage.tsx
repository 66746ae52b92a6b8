import { useLayoutEffect, useRef, useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { AccountId } from '../../../../domain/accounts/ids';
import { activeHandoff } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { useToday } from '../../../clock';
import { runCommand, useCommand } from '../../../commands/handlers';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/states/EmptyState';
import { classes, longDate } from '../../../components/text';
import { Screen } from '../../../frame/Header';
import { useAccount } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { goTo } from '../../../stores/route';
import { useWorkLine } from '../../today/useWorklist';
import { DebtorHead } from '../head/DebtorHead';
import { Actions } from './Actions';
import { nextCommand } from './nextCommand';
import './DebtorPage.css';
import { AsOfField } from '../day/AsOfField';
import { DayContext } from '../day/dayContext';
import { type PageAccount, usePageAccount } from '../day/usePageAccount';
import { DebtorForms } from '../forms/DebtorForms';
import { ReasonBox } from '../head/ReasonBox';
import { DebtorTabs } from '../tabs/DebtorTabs';
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
  const [asOf, setAsOf] = useState<PlainDate | null>(null);
  const page = usePageAccount(account, useDebtor(account), asOf);
  const past = asOf !== null;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => body.current?.focus(), []);
  // The button goes with the banner it stands in.
  const backToToday = () => {
    setAsOf(null);
    body.current?.focus();
  };
  useCustomerCommands(past ? null : account);
  // What is printed of a customer is his call sheet; it is shown first, and there the key makes paper.
  const hasSheet = !past && activeHandoff(account) === null;
  useCommand('document.print', hasSheet ? () => runCommand('customer.callSheet') : null);
  return (
    <DayContext value={asOf}>
      <Screen
        title={account.name}
        body={
          <div
            className={classes('debtor-page', past && 'is-past')}
            data-pane=""
            tabIndex={-1}
            ref={body}
          >
            {past && (
              <div className="past-banner" role="status">
                {m.dossier.asOf.banner(longDate(m, asOf))}
                <Button onClick={backToToday}>{m.dossier.asOf.today}</Button>
              </div>
            )}
            {page === null ? (
              <EmptyState kind="filtered" title={m.dossier.asOf.notYetTitle}>
                {m.dossier.asOf.notYet(asOf === null ? '' : longDate(m, asOf))}
              </EmptyState>
            ) : (
              <Body page={page} past={past} />
            )}
            {!past && <DebtorForms account={account} />}
          </div>
        }
      >
        <Button look="quiet" keys="Esc" onClick={leavePage}>
          {m.debtors.back}
        </Button>
        <AsOfField asOf={asOf} onChange={setAsOf} />
      </Screen>
    </DayContext>
  );
}

/** On the page the step of an agreement has a tab of its own. */
function PageActions({ account }: { readonly account: Account }) {
  const step = nextCommand(useWorkLine(account), useToday());
  return (
    <Actions
      account={account}
      inPane={false}
      main={step === null || step === 'agreement.next' ? 'customer.call' : step}
    />
  );
}

function Body({ page, past }: { readonly page: PageAccount; readonly past: boolean }) {
  const { account } = page;
  return (
    <>
      <div className="debtor-page__head">
        <DebtorHead account={account} named={false} />
        {!past && <ReasonBox account={account} />}
        {!past && <PageActions account={account} />}
      </div>
      <DebtorTabs page={page} />
    </>
  );
}
