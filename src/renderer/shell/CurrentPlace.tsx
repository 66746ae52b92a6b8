import { lazy, Suspense } from 'react';
import { Agreements } from '../features/agreements/Agreements';
import { Calendar } from '../features/calendar/Calendar';
import { Customers } from '../features/debtors/Customers';
import { DebtorPage } from '../features/debtors/DebtorPage';
import { CasePage } from '../features/handoffs/case/CasePage';
import { Handoffs } from '../features/handoffs/Handoffs';
import { Import } from '../features/import/Import';
import { Letters } from '../features/letters/Letters';
import { WeeklyReview } from '../features/review/WeeklyReview';
import { Settings } from '../features/settings/Settings';
import { Today } from '../features/today/Today';
import { Screen } from '../frame/Header';
import { useMessages } from '../messages/useMessages';
import { useRoute } from '../stores/route';

/** Charts are heavy: they come when somebody looks at them. */
const Insights = lazy(() =>
  import('../features/insights/Insights').then((module) => ({ default: module.Insights })),
);

/** The screen of the place the user is in. */
export function CurrentPlace() {
  const m = useMessages();
  const { place, account } = useRoute();
  switch (place) {
    case 'today':
      return <Today />;
    case 'customers':
      return account === null ? <Customers /> : <DebtorPage key={account} id={account} />;
    case 'insights':
      return (
        <Suspense fallback={<Screen title={m.shell.places.insights} body={null} />}>
          <Insights />
        </Suspense>
      );
    case 'calendar':
      return <Calendar />;
    case 'review':
      return <WeeklyReview />;
    case 'settings':
      return <Settings />;
    case 'import':
      return <Import />;
    case 'letters':
      return <Letters />;
    case 'agreements':
      return <Agreements />;
    case 'handoffs':
      return account === null ? <Handoffs /> : <CasePage key={account} id={account} />;
  }
}
