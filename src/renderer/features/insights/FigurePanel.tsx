import { memo, useId, useState } from 'react';
import type { FigureTable } from '../../../domain/kpi/insights/tables';
import { Button } from '../../components/Button';
import { Menu } from '../../components/Menu';
import { classes } from '../../components/text';
import { useMessages } from '../../messages/useMessages';
import { barsIn } from './charts/chartPoints';
import { chartSpec } from './charts/chartSpecs';
import { FigureChart } from './charts/FigureChart';
import { FigureGrid } from './FigureGrid';
import { showAsTables, useInsights } from './insightsStore';
import type { Wording } from './labels';

/** What can be done with a figure. */
export interface FigureActs {
  readonly onOpen: (table: FigureTable, row: string, column: string | null) => void;
  readonly onExport: (table: FigureTable, kind: 'csv' | 'xlsx') => void;
}

/** Its acts have to be the same functions at every drawing. */
interface FigurePanelProps extends FigureActs {
  readonly table: FigureTable;
  readonly words: Wording;
  /** How the figure comes about. */
  readonly why: string;
}

/**
 * One figure: its chart or the table of the same numbers, how it comes about, and the way out. It is not
 * drawn again for what happens around it: a booking alone changes the state of the book three times.
 */
export const FigurePanel = memo(function FigurePanel(props: FigurePanelProps) {
  const { table, words, why, onOpen, onExport } = props;
  const say = useMessages().insights;
  const { figure } = table;
  const id = useId();
  const asTable = useInsights((state) => state.asTables.has(figure));
  const [asked, setAsked] = useState(false);
  const title = say.titles[figure];
  const empty = table.rows.every((row) => row.empty);
  const bars = barsIn(table, chartSpec(table));
  return (
    <section
      className={classes('figure', !empty && asTable && 'figure--wide')}
      aria-labelledby={id}
      data-figure={figure}
    >
      <div className="figure__head">
        <h2 id={id}>{title}</h2>
        <Button
          look="quiet"
          aria-label={say.tableOf(title)}
          aria-pressed={asTable}
          disabled={empty}
          onClick={() => showAsTables([figure], !asTable)}
        >
          {say.toTable}
        </Button>
        <Button
          look="quiet"
          aria-label={say.whyOf(title)}
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {say.why}
        </Button>
        <Menu
          label={say.exportFigure}
          describes={say.exportOf(title)}
          choices={[
            { key: 'csv', label: say.csv },
            { key: 'xlsx', label: say.xlsx },
          ]}
          onChoose={(key) => onExport(table, key === 'csv' ? 'csv' : 'xlsx')}
        />
      </div>
      {asked && <p className="figure__why">{why}</p>}
      {empty && <p className="muted">{say.none[figure]}</p>}
      {!empty && asTable && (
        <FigureGrid table={table} words={words} onOpen={(row) => onOpen(table, row, null)} />
      )}
      {!empty && !asTable && bars !== 'bars' && <p className="muted">{say.noBars[bars]}</p>}
      {!empty && !asTable && bars === 'bars' && (
        <FigureChart
          table={table}
          words={words}
          onOpen={(row, column) => onOpen(table, row, column)}
        />
      )}
    </section>
  );
});
