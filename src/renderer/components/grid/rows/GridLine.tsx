import { type MouseEvent, memo } from 'react';
import { classes } from '../../text';
import { headingKey } from '../lines';
import { CELL, groupCellRole, rowRole } from '../roles';
import type { Column, GroupOf, Line } from '../types';
import { ROW_HEIGHT } from './rowWindow';

interface GridLineProps<Row> {
  readonly line: Line<Row>;
  /** 0-based line number in the whole grid. */
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly group: GroupOf<Row> | undefined;
  readonly current: boolean;
  readonly selected: boolean;
  readonly onPick: (key: string, event: MouseEvent) => void;
}

/**
 * One line of a grid: a group heading or a row of cells. When the cursor moves, the line it left and
 * the one it came to are drawn again, and no other.
 */
// React's types forget the parameter of a generic component.
export const GridLine = memo(PlainLine) as typeof PlainLine;

function PlainLine<Row>(props: GridLineProps<Row>) {
  const { line, index, columns, current, selected } = props;
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
      style={{ top: index * ROW_HEIGHT, gridTemplateColumns: props.template }}
    >
      {columns.map((column, at) => cell(column, line.row, at === 0))}
    </div>
  );
}

type GroupLine<Row> = Extract<Line<Row>, { kind: 'group' }>;

/** The heading of a group; one that folds can hold the cursor and says whether it is open. */
function Heading<Row>(props: GridLineProps<Row> & { readonly line: GroupLine<Row> }) {
  const { line, index, group, current } = props;
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
      style={{ top: index * ROW_HEIGHT }}
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

/** Elements, not a component: a page of rows has hundreds of them. */
function cell<Row>(column: Column<Row>, row: Row, first: boolean) {
  const text = column.text(row);
  const shown = column.cell === undefined ? text : column.cell(row);
  return (
    <div
      key={column.id}
      {...CELL}
      className={classes(
        'grid__cell',
        column.align === 'right' && 'grid__cell--right',
        column.wrap === true && 'grid__cell--wrap',
        first && 'grid__cell--key',
      )}
      title={text}
    >
      {column.wrap === true ? <span className="grid__wrapped">{shown}</span> : shown}
    </div>
  );
}
