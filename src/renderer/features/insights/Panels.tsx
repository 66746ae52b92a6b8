import { useCallback, useEffect, useMemo, useRef } from 'react';
import { moneyColumn } from '../../../domain/kpi/insights/definitions';
import type { FigureTable, View } from '../../../domain/kpi/insights/tables';
import { ratesInForce } from '../../../domain/settings/inForce';
import { classes } from '../../components/text';
import { useBook } from '../../ledger/hooks';
import { showCustomers } from '../../stores/narrow';
import { toast } from '../../stores/toasts';
import { type FigureActs, FigurePanel } from './FigurePanel';
import { useInsights } from './insightsStore';
import { rowLabel, viewLabel, type Wording } from './labels';
import { customersBehind } from './reading/useReading';
import type { TakingAlong } from './takingAlong/useTakingAlong';
import { useInTurn } from './useInTurn';

interface PanelsProps {
  readonly words: Wording;
  /** The figures of the view. */
  readonly tables: readonly FigureTable[];
  readonly view: View;
  readonly why: (table: FigureTable) => string;
  readonly along: TakingAlong;
  readonly isBehind: boolean;
  /** False while newer figures are being added up. */
  readonly isCurrent: boolean;
}

/** A panel per figure. They are dear to draw: newer figures take their places one after the other. */
export function Panels(props: PanelsProps) {
  const { words, tables, view, why, isBehind, isCurrent } = props;
  const failed = useInsights((state) => state.failed);
  const panels = useMemo(() => tables.map((table) => ({ table, words })), [tables, words]);
  const { shown, isComplete } = useInTurn(panels, view);
  const acts = useFigureActs(props);
  return (
    <div
      className={classes('insights__figures', (isBehind || !isComplete) && 'is-behind')}
      aria-busy={!(isCurrent && isComplete) && !failed}
    >
      {shown.map(({ table, words: names }) => (
        <FigurePanel key={table.figure} table={table} words={names} why={why(table)} {...acts} />
      ))}
    </div>
  );
}

/** The same functions at every draw: a panel whose figures are the same is not drawn again. */
function useFigureActs({ words, view, along }: PanelsProps): FigureActs {
  const open = useOpen(words, view);
  const latest = useRef({ open, along });
  useEffect(() => {
    latest.current = { open, along };
  });
  return {
    onOpen: useCallback<FigureActs['onOpen']>((...at) => void latest.current.open(...at), []),
    onExport: useCallback<FigureActs['onExport']>(
      (table, kind) => void latest.current.along.save([table], kind),
      [],
    ),
  };
}

/** Leads to the customers behind a row, or a cell of it, where there are any. */
function useOpen(words: Wording, view: View) {
  const { settings, company } = useBook();
  const { m } = words;
  return async ({ figure }: FigureTable, row: string, column: string | null): Promise<void> => {
    const found = await customersBehind({ figure, view, row, column });
    if (found.length === 0) return toast(m.insights.nobody);
    useInsights.setState({ left: { figure, row, column } });
    const name = rowLabel(words, figure, row);
    const title = m.insights.behind(
      m.insights.titles[figure],
      name,
      column === null ? null : m.insights.column(figure, column),
      viewLabel(m, view, ratesInForce(settings, company).base),
    );
    const money = moneyColumn(figure, column)?.key;
    showCustomers({
      title,
      accounts: new Map(found.map(({ account, amounts }) => [account, amounts])),
      what: money === undefined ? '' : m.insights.column(figure, money),
    });
  };
}
