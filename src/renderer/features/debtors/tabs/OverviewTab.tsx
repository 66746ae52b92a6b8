import type { PageAccount } from '../day/usePageAccount';
import { ContactLog } from '../log/ContactLog';
import { Details } from '../sections/Details';
import { OpenItems } from '../sections/OpenItems';
import { PromiseList } from '../sections/PromiseList';
import { DisputeList, LetterList, PlanList, ReceiptList } from '../sections/records';

/** All at a glance: what is open and came in, what was promised, agreed and said. */
export function OverviewTab({ page }: { readonly page: PageAccount }) {
  const { account, events } = page;
  return (
    <div className="debtor-overview">
      <div className="debtor-page__main">
        <OpenItems account={account} />
        <ReceiptList account={account} />
        <LetterList account={account} />
      </div>
      <div className="debtor-page__side">
        <PromiseList account={account} />
        <DisputeList account={account} />
        <PlanList account={account} />
        <ContactLog events={events} />
        <Details account={account} />
      </div>
    </div>
  );
}
