import { Suspense } from 'react';
import { Customers } from '../features/debtors/list/Customers';
import { Today } from '../features/today/Today';
import { Screen } from '../frame/Header';
import { useMessages } from '../messages/useMessages';
import { type Route, useRoute } from '../stores/route';
import {
  Agreements,
  Calendar,
  CasePage,
  DebtorPage,
  Handoffs,
  Import,
  Insights,
  Letters,
  Settings,
  WeeklyReview,
} from './rail/places';

/** The screen of the place the user is in; its heading alone until its code is there. */
export function CurrentPlace() {
  const m = useMessages();
  const route = useRoute();
  return (
    <Suspense
      fallback={
        <Screen
          title={m.shell.places[route.place]}
          body={<div aria-busy="true" data-coming="" />}
        />
      }
    >
      <Shown {...route} />
    </Suspense>
  );
}

function Shown({ place, account }: Route) {
  switch (place) {
    case 'today':
      return <Today />;
    case 'customers':
      return account === null ? <Customers /> : <DebtorPage key={account} id={account} />;
    case 'insights':
      return <Insights />;
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
