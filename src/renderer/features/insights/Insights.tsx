import { EmptyState } from '../../components/states/EmptyState';
import { FirstStep } from '../../frame/FirstStep';
import { Screen } from '../../frame/Header';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { Figures } from './Figures';
import './Insights.css';

/** How the book stands and where it is going: ten figures, per currency and in total. */
export function Insights() {
  const m = useMessages();
  const { accounts } = useBook();
  return (
    <Screen
      title={m.shell.places.insights}
      body={
        accounts.size === 0 ? (
          <div className="page" data-pane="">
            <EmptyState kind="nothingYet" title={m.insights.nothingTitle} action={<FirstStep />}>
              {m.insights.nothing}
            </EmptyState>
          </div>
        ) : (
          <Figures />
        )
      }
    />
  );
}
