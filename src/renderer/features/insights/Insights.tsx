import { useMemo } from 'react';
import { useToday } from '../../clock';
import { EmptyState } from '../../components/EmptyState';
import { Page, Screen } from '../../frame/Header';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { AgeingChart } from './AgeingChart';
import { AgeingTable } from './AgeingTable';
import { bookAgeing, promiseRates } from './figures';
import './Insights.css';
import { PromiseRates } from './PromiseRates';
import { TopOverdue } from './TopOverdue';

/** How the book stands: ageing, promises, and who owes most. */
export function Insights() {
  const m = useMessages();
  const today = useToday();
  const { accounts } = useBook();
  const ageing = useMemo(() => bookAgeing(accounts.values(), today), [accounts, today]);
  const rates = useMemo(() => promiseRates(accounts.values(), today), [accounts, today]);
  const empty = (
    <EmptyState kind="nothingYet" title={m.insights.nothingTitle}>
      {m.insights.nothing}
    </EmptyState>
  );
  return (
    <Screen
      title={m.shell.places.insights}
      body={
        <Page>
          {accounts.size === 0 ? (
            empty
          ) : (
            <div className="insights">
              <section>
                <h2>{m.insights.ageing}</h2>
                <AgeingTable rows={ageing} />
                <div className="insights__charts">
                  {ageing.map((row) => (
                    <AgeingChart key={row.currency} ageing={row} />
                  ))}
                </div>
              </section>
              <PromiseRates rates={rates} />
              <TopOverdue />
            </div>
          )}
        </Page>
      }
    />
  );
}
