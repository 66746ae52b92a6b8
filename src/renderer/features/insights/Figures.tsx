import { useMemo, useState } from 'react';
import type { FigureTable, View } from '../../../domain/kpi/insights/tables';
import { whyOf } from '../../../domain/kpi/insights/why';
import type { Currency } from '../../../domain/money/currency';
import { ratesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { EmptyState } from '../../components/states/EmptyState';
import { ErrorState } from '../../components/states/ErrorState';
import { Progress } from '../../components/states/Progress';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { KeptFileActions } from '../documents/KeptFileActions';
import { tryAgain, useInsights } from './insightsStore';
import type { Wording } from './labels';
import { Panels } from './Panels';
import { RatesDialog } from './rates/RatesDialog';
import { RatesNote } from './rates/RatesNote';
import { promiseGrace, useReading } from './reading/useReading';
import { Tools } from './Tools';
import { useTakingAlong } from './takingAlong/useTakingAlong';

/** The figures of the book in one view, with what belongs to all of them. */
export function Figures() {
  const m = useMessages();
  const today = useToday();
  const { settings, company } = useBook();
  const failed = useInsights((state) => state.failed);
  const asOf = useInsights((state) => state.asOf);
  const chosen = useInsights((state) => state.view);
  const [stating, setStating] = useState(false);
  const { insights, basis, isCurrent, isBehind } = useReading(asOf ?? today);
  const { currencies, missing } = insights;
  const rates = ratesInForce(settings, company);
  const words = useWording(basis.accounts);
  const view = viewOf(currencies, chosen, company?.currency);
  const tables = useMemo(
    () => insights.tables.filter((table) => table.view === view),
    [insights, view],
  );
  const why = (table: FigureTable) =>
    refusalSentence(whyOf(table.figure, { graceBankDays: promiseGrace(settings), ...rates }));
  const along = useTakingAlong({ words, tables, view, currencies, of: basis.asOf, why, isCurrent });
  return (
    <div className="insights" data-pane="">
      <Tools
        {...{ view, currencies, along }}
        isBehind={isBehind && !failed}
        onRates={() => setStating(true)}
      />
      <ReadingProgress />
      {failed && (
        <ErrorState title={m.insights.failedTitle} onRetry={tryAgain}>
          {m.insights.failed}
        </ErrorState>
      )}
      {view === 'total' && <RatesNote rates={rates} currencies={currencies} />}
      {view === 'total' && missing.length > 0 ? (
        <NoTotal missing={missing} onRates={() => setStating(true)} />
      ) : (
        <Panels {...{ words, tables, view, why, along, isBehind, isCurrent }} />
      )}
      {along.printed !== null && (
        <Dialog title={m.insights.printed} open onClose={along.putAway} width="narrow">
          <KeptFileActions file={along.printed} onClose={along.putAway} />
        </Dialog>
      )}
      {stating && <RatesDialog currencies={currencies} onClose={() => setStating(false)} />}
    </div>
  );
}

function useWording(accounts: Wording['accounts']): Wording {
  const m = useMessages();
  const today = useToday();
  const { codes } = useBook().settings;
  return useMemo(() => ({ m, accounts, today, codes }), [m, accounts, today, codes]);
}

/** Apart from the figures: they are not drawn again for every step of it. */
function ReadingProgress() {
  const { readingBook } = useMessages().insights;
  const reading = useInsights((state) => state.reading);
  return reading === null ? null : <Progress label={readingBook} {...reading} />;
}

function NoTotal(props: { readonly missing: readonly Currency[]; readonly onRates: () => void }) {
  const m = useMessages();
  return (
    <EmptyState
      kind="nothingYet"
      title={m.insights.missing(props.missing.join(', '))}
      action={<Button onClick={props.onRates}>{m.insights.stateRates}</Button>}
    >
      {m.insights.missingHow}
    </EmptyState>
  );
}

/** The view the user chose while the book has it; else the firm's own currency, or the first. */
function viewOf(currencies: readonly string[], chosen: View | null, own: View | undefined): View {
  const offered: readonly View[] = currencies as readonly View[];
  if (chosen !== null && (chosen === 'total' || offered.includes(chosen))) return chosen;
  return offered.find((currency) => currency === own) ?? offered[0] ?? 'total';
}
