import type { Account } from '../../../../domain/accounts/account';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { Chips } from '../../../components/Chips';
import { shortDate } from '../../../components/text';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { setCursor, useDesk } from '../../../stores/desk';
import { kindText } from '../../agreements/agreementColumns';
import { agreementRow } from '../../agreements/agreementRow';
import { AgreementDetail } from '../../agreements/detail/AgreementDetail';
import { PLANS_LIST } from '../../agreements/showAgreement';
import { useDay } from '../day/dayContext';
import type { PageAccount } from '../day/usePageAccount';
import { RecordTab } from './RecordTab';

/** The agreements with a customer: one at a time, the latest first. */
export function PlansTab({ page }: { readonly page: PageAccount }) {
  const { account } = page;
  const none = useMessages().dossier.plans.none;
  return (
    <RecordTab
      command="customer.agreement"
      add={useMessages().dossier.plans.add}
      none={account.plans.length === 0 ? none : null}
    >
      <Chosen account={account} events={page.events} />
    </RecordTab>
  );
}

interface ChosenProps extends Pick<PageAccount, 'events'> {
  readonly account: Account;
}

function Chosen({ account, events }: ChosenProps) {
  const m = useMessages();
  const day = useDay();
  const today = useToday();
  const cursor = useDesk((state) => state.cursors[PLANS_LIST] ?? null);
  const holidays = bankHolidays(useBook().settings.holidays);
  const rows = account.plans.map((plan) => agreementRow(account, plan, day, holidays)).reverse();
  const row = rows.find(({ plan }) => plan.id === cursor) ?? rows[0];
  if (row === undefined) return null;
  return (
    <>
      {rows.length > 1 && (
        <Chips
          label={m.agreements.pane.several}
          chosen={row.plan.id}
          onChoose={(id) => setCursor(PLANS_LIST, id)}
          chips={rows.map((one) => ({
            key: one.plan.id,
            label: `${kindText(m, one)} ${m.agreements.pane.of(shortDate(m, one.plan.agreedOn, today))}, ${m.agreements.states[one.status.state]}`,
          }))}
        />
      )}
      <AgreementDetail key={row.plan.id} row={row} events={events} />
    </>
  );
}
