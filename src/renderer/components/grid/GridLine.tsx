import type { MouseEvent } from 'react';
import { classes } from '../text';
import { headingKey } from './lines';
import { CELL, groupCellRole, rowRole } from './roles';
import type { Column, GroupOf, Line } from './types';

interface GridLineProps<Row> {
  readonly line: Line<Row>;
  /** 0-based line number in the whole grid. */
  readonly index: number;
  /** Distance from the top of the body in CSS pixels. */
  readonly top: number;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly group: GroupOf<Row> | undefined;
  readonly current: boolean;
  readonly selected: boolean;
  readonly onPick: (key: string, event: MouseEvent) => void;
}

/** One line of a grid: a group heading or a row of cells. */
export function GridLine<Row>(props: GridLineProps<Row>) {
  const { line, index, top, columns, current, selected } = props;
  const place = { transform: `translateY(${top}px)` };
  if (line.kind === 'group') return <Heading {...props} line={line} />;
  // Keys are the grid's: it knows which row has the focus.
  const operated = {
    ...rowRole(index),
    'aria-selected': selected,
    'aria-current': current ? ('true' as const) : undefined,
    tabIndex: current ? 0 : -1,
    // Clicks are the grid's too: they are about the row the mouse went down on.
    'data-row': line.key,
  };
  return (
    <div
      {...operated}
      className={classes('grid__row', current && 'is-current', selected && 'is-selected')}
      style={{ ...place, gridTemplateColumns: props.template }}
    >
      {columns.map((column, at) => (
        <Cell key={column.id} column={column} row={line.row} first={at === 0} />
      ))}
    </div>
  );
}

type GroupLine<Row> = Extract<Line<Row>, { kind: 'group' }>;

/** The heading of a group; one that folds can hold the cursor and says whether it is open. */
function Heading<Row>(props: GridLineProps<Row> & { readonly line: GroupLine<Row> }) {
  const { line, index, top, group, current } = props;
  const title = group?.title(line.key, line.rows);
  const folding = group?.folding;
  const operated = folding && {
    'aria-current': current ? ('true' as const) : undefined,
    tabIndex: current ? 0 : -1,
    onClick: (event: MouseEvent) => {
      folding.onFold(line.key);
      props.onPick(headingKey(line.key), event);
    },
  };
  return (
    <div
      {...rowRole(index)}
      {...operated}
      className={classes('grid__group', current && 'is-current')}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div {...groupCellRole(props.columns.length)} className="grid__group-cell">
        {folding === undefined ? (
          title
        ) : (
          <button
            type="button"
            className="grid__fold"
            tabIndex={-1}
            aria-expanded={!folding.folded.has(line.key)}
          >
            <span className="grid__fold-mark" aria-hidden="true" />
            {title}
          </button>
        )}
      </div>
    </div>
  );
}

function Cell<Row>(props: { column: Column<Row>; row: Row; first: boolean }) {
  const { column, row, first } = props;
  const shown = column.cell === undefined ? column.text(row) : column.cell(row);
  return (
    <div
      {...CELL}
      className={classes(
        'grid__cell',
        column.align === 'right' && 'grid__cell--right',
        column.wrap === true && 'grid__cell--wrap',
        first && 'grid__cell--key',
      )}
      title={column.text(row)}
    >
      {column.wrap === true ? <span className="grid__wrapped">{shown}</span> : shown}
    </div>
  );
}
