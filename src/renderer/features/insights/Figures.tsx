import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { moneyColumn } from '../../../domain/kpi/insights/definitions';
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
import { classes } from '../../components/text';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { showCustomers } from '../../stores/narrow';
import { toast } from '../../stores/toasts';
import { KeptFileActions } from '../documents/KeptFileActions';
import { type FigureActs, FigurePanel } from './FigurePanel';
import { tryAgain, useInsights } from './insightsStore';
import { rowLabel, viewLabel, type Wording } from './labels';
import { RatesDialog } from './RatesDialog';
import { RatesNote } from './RatesNote';
import { Tools } from './Tools';
import { useInTurn } from './useInTurn';
import { customersBehind, promiseGrace, useReading } from './useReading';
import { useTakingAlong } from './useTakingAlong';

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
  const { codes } = settings;
  const rates = ratesInForce(settings, company);
  const { accounts } = basis;
  const words = useMemo(
    (): Wording => ({ m, accounts, today, codes }),
    [m, accounts, today, codes],
  );
  const view = viewOf(currencies, chosen, company?.currency);
  const tables = useMemo(
    () => insights.tables.filter((table) => table.view === view),
    [insights, view],
  );
  const panels = useMemo(() => tables.map((table) => ({ table, words })), [tables, words]);
  const { shown, isComplete } = useInTurn(panels, view);
  const why = (table: FigureTable) =>
    refusalSentence(whyOf(table.figure, { graceBankDays: promiseGrace(settings), ...rates }));
  const along = useTakingAlong({ words, tables, view, currencies, of: basis.asOf, why, isCurrent });
  const latest = useRef({ open, along });
  useEffect(() => {
    latest.current = { open, along };
  });
  const onOpen = useCallback<FigureActs['onOpen']>((...at) => void latest.current.open(...at), []);
  const onExport = useCallback<FigureActs['onExport']>(
    (table, kind) => void latest.current.along.save([table], kind),
    [],
  );

  return (
    <div className="insights" data-pane="">
      <Tools
        view={view}
        currencies={currencies}
        along={along}
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
        <div
          className={classes('insights__figures', (isBehind || !isComplete) && 'is-behind')}
          aria-busy={!(isCurrent && isComplete) && !failed}
        >
          {shown.map(({ table, words: names }) => (
            <FigurePanel
              key={table.figure}
              table={table}
              words={names}
              why={why(table)}
              onOpen={onOpen}
              onExport={onExport}
            />
          ))}
        </div>
      )}
      {along.printed !== null && (
        <Dialog title={m.insights.printed} open onClose={along.putAway} width="narrow">
          <KeptFileActions file={along.printed} onClose={along.putAway} />
        </Dialog>
      )}
      {stating && <RatesDialog currencies={currencies} onClose={() => setStating(false)} />}
    </div>
  );

  async function open({ figure }: FigureTable, row: string, column: string | null): Promise<void> {
    const found = await customersBehind({ figure, view, row, column });
    if (found.length === 0) return toast(m.insights.nobody);
    useInsights.setState({ left: { figure, row, column } });
    const name = rowLabel(words, figure, row);
    const title = m.insights.behind(
      m.insights.titles[figure],
      name,
      column === null ? null : m.insights.column(figure, column),
      viewLabel(m, view, rates.base),
    );
    const money = moneyColumn(figure, column)?.key;
    showCustomers({
      title,
      accounts: new Map(found.map(({ account, amounts }) => [account, amounts])),
      what: money === undefined ? '' : m.insights.column(figure, money),
    });
  }
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
