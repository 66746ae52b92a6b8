import { type MouseEvent, type ReactNode, useMemo, useRef } from 'react';
import { ColumnMenu } from './columns/ColumnMenu';
import { fittingColumns, gridTemplate, leastWidth, withMoved } from './columns/columns';
import './DataGrid.css';
import { GridHeader } from './columns/GridHeader';
import { selectedAmong } from './keys/selection';
import { useGridCopy } from './keys/useGridCopy';
import { useGridFocus } from './keys/useGridFocus';
import { useGridKeys } from './keys/useGridKeys';
import { useGridPress } from './keys/useGridPress';
import { gridRole, ROW_GROUP } from './roles';
import { GridLine } from './rows/GridLine';
import { ROW_HEIGHT } from './rows/rowWindow';
import { useRowWindow } from './rows/useRowWindow';
import type { Column, GridLayout, GroupOf } from './types';
import { cursorKey, type GridView, target, useGridView } from './useGridState';

export interface DataGridProps<Row> {
  /** Accessible name: "Today's list". */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly group?: GroupOf<Row>;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  /** What "as at first" in the menu of columns leads back to. */
  readonly initialLayout?: GridLayout;
  /** The row the cursor is on; the caller keeps it, so that it survives leaving the screen. */
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
  readonly onOpen?: (row: Row) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (keys: ReadonlySet<string>) => void;
  /** Shown instead of rows when there are none. */
  readonly empty: ReactNode;
  /** The line below: totals, counts. */
  readonly summary?: ReactNode;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly onCopied?: (rows: number) => void;
  /** True while the rows are still those of before a change that was asked for. */
  readonly busy?: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const FIRST = { do: 'edge', end: false, extend: false } as const;

/**
 * A list of rows: one tab stop, arrow keys or J/K to move, Enter opens, Space or X selects. Only
 * rows in view are in the document; the current row always is, so that the focus is never lost.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, layout, onLayout, rows, keyOf } = props;
  const selected = useMemo(
    () => selectedAmong(rows, keyOf, props.selected ?? NONE),
    [rows, keyOf, props.selected],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const view = useGridView({ ...props, group: props.group });
  const { cursor, cursorLine } = cursorIn(view, props.current);
  const { drawn, show } = useRowWindow({ scroller, head, lines: view.lines, cursor: cursorLine });
  const keys = useGridKeys({ ...props, view, cursor, cursorLine, selected, scroller, show });
  const press = useGridPress({ ...props, rowOf: rowIn(view), onPick: keys.onPick });
  useGridCopy({ scroller, view, cursor, selected, onCopied: props.onCopied });
  const focus = useGridFocus({ scroller, show, cursorLine, takesFocus: props.takesFocus === true });
  const fitting = useMemo(() => fittingColumns(view.shown, rows), [view.shown, rows]);
  const template = gridTemplate(fitting, layout);
  const minWidth = leastWidth(fitting, layout);
  const { length } = view.lines;
  return (
    <div className="grid">
      <div
        {...gridRole(props.label, length, view.shown.length, props.onSelect !== undefined)}
        {...{ ...focus, onKeyDown: keys.onKeyDown }}
        aria-busy={props.busy}
        // Without rows nothing in it could take the focus, and the columns may still need scrolling.
        tabIndex={length === 0 ? 0 : -1}
        className="grid__scroller"
        ref={scroller}
      >
        <GridHeader
          {...{ ref: head, columns: view.shown, layout, onLayout, template, minWidth }}
          onMove={(id, by) => onLayout(withMoved(columns, layout, id, by))}
        />
        <div
          {...{ ...ROW_GROUP, ...press }}
          className="grid__body"
          style={{ height: length * ROW_HEIGHT, minWidth }}
        >
          <DrawnLines
            {...{ view, drawn, template, cursorLine, selected, group: props.group }}
            onPick={keys.onPick}
          />
        </div>
      </div>
      {length === 0 && <div className="grid__empty">{props.empty}</div>}
      <div className="grid__foot">
        <span className="grid__summary">{props.summary}</span>
        <ColumnMenu {...{ columns, layout, onLayout, initial: props.initialLayout }} />
      </div>
    </div>
  );
}

interface DrawnLinesProps<Row> {
  readonly view: GridView<Row>;
  /** The numbers of the lines to draw. */
  readonly drawn: readonly number[];
  readonly template: string;
  readonly group: GroupOf<Row> | undefined;
  readonly cursorLine: number;
  readonly selected: ReadonlySet<string>;
  readonly onPick: (key: string, event: MouseEvent) => void;
}

function DrawnLines<Row>(props: DrawnLinesProps<Row>) {
  const { view, drawn, template, group, cursorLine, selected, onPick } = props;
  return drawn.map((index) => {
    const line = view.lines[index];
    if (line === undefined) return null;
    return (
      <GridLine
        key={`${line.kind}-${line.key}`}
        line={line}
        index={index}
        columns={view.shown}
        template={template}
        group={group}
        current={index === cursorLine}
        selected={line.kind === 'row' && selected.has(line.key)}
        onPick={onPick}
      />
    );
  });
}

/** The line the cursor is on, and what it is called by; on the first one where its row is not there. */
function cursorIn<Row>(view: GridView<Row>, current: string | null) {
  const wanted = current === null ? -1 : view.lineOf(current);
  const cursorLine = wanted >= 0 ? wanted : target(view, -1, FIRST);
  const line = view.lines[cursorLine];
  return { cursorLine, cursor: line === undefined ? null : cursorKey(line) };
}

function rowIn<Row>({ lines, lineOf }: GridView<Row>): (key: string) => Row | undefined {
  return (key) => {
    const line = lines[lineOf(key)];
    return line?.kind === 'row' ? line.row : undefined;
  };
}
