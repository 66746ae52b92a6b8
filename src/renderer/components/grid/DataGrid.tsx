import { type ReactNode, useMemo, useRef } from 'react';
import { ColumnMenu } from './ColumnMenu';
import { fittingColumns, gridTemplate, leastWidth, withMoved } from './columns';
import './DataGrid.css';
import { GridHeader } from './GridHeader';
import { GridLine } from './GridLine';
import { gridRole, ROW_GROUP } from './roles';
import { ROW_HEIGHT } from './rowWindow';
import { selectedAmong } from './selection';
import type { Column, GridLayout, GroupOf } from './types';
import { useGridCopy } from './useGridCopy';
import { useGridFocus } from './useGridFocus';
import { useGridKeys } from './useGridKeys';
import { useGridPress } from './useGridPress';
import { cursorKey, type GridView, target, useGridView } from './useGridState';
import { useRowWindow } from './useRowWindow';

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
  const { columns, layout, onLayout, current, rows, keyOf } = props;
  const selected = useMemo(
    () => selectedAmong(rows, keyOf, props.selected ?? NONE),
    [rows, keyOf, props.selected],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const view = useGridView({ ...props, group: props.group });
  const wanted = current === null ? -1 : view.lineOf(current);
  const cursorLine = wanted >= 0 ? wanted : target(view, -1, FIRST);
  const standing = view.lines[cursorLine];
  const cursor = standing === undefined ? null : cursorKey(standing);
  const { drawn, show } = useRowWindow({ scroller, head, lines: view.lines, cursor: cursorLine });
  const keys = useGridKeys({ ...props, view, cursor, cursorLine, selected, scroller, show });
  const press = useGridPress({ ...props, rowOf: rowIn(view), onPick: keys.onPick });
  useGridCopy({ scroller, view, cursor, selected, onCopied: props.onCopied });
  const fitting = useMemo(() => fittingColumns(view.shown, rows), [view.shown, rows]);
  const template = gridTemplate(fitting, layout);
  const minWidth = leastWidth(fitting, layout);

  const focus = useGridFocus({
    scroller,
    show,
    cursorLine,
    takesFocus: props.takesFocus === true,
  });

  return (
    <div className="grid">
      <div
        {...gridRole(
          props.label,
          view.lines.length,
          view.shown.length,
          props.onSelect !== undefined,
        )}
        {...{ ...focus, onKeyDown: keys.onKeyDown }}
        aria-busy={props.busy}
        // Without rows nothing in it could take the focus, and the columns may still need scrolling.
        tabIndex={view.lines.length === 0 ? 0 : -1}
        className="grid__scroller"
        ref={scroller}
      >
        <GridHeader
          ref={head}
          columns={view.shown}
          layout={layout}
          onLayout={onLayout}
          template={template}
          minWidth={minWidth}
          onMove={(id, by) => onLayout(withMoved(columns, layout, id, by))}
        />
        <div
          {...{ ...ROW_GROUP, ...press }}
          className="grid__body"
          style={{ height: view.lines.length * ROW_HEIGHT, minWidth }}
        >
          {drawn.map((index) => {
            const line = view.lines[index];
            if (line === undefined) return null;
            return (
              <GridLine
                key={`${line.kind}-${line.key}`}
                line={line}
                index={index}
                columns={view.shown}
                template={template}
                group={props.group}
                current={index === cursorLine}
                selected={line.kind === 'row' && selected.has(line.key)}
                onPick={keys.onPick}
              />
            );
          })}
        </div>
      </div>
      {view.lines.length === 0 && <div className="grid__empty">{props.empty}</div>}
      <div className="grid__foot">
        <span className="grid__summary">{props.summary}</span>
        <ColumnMenu
          columns={columns}
          layout={layout}
          initial={props.initialLayout}
          onLayout={onLayout}
        />
      </div>
    </div>
  );
}

function rowIn<Row>({ lines, lineOf }: GridView<Row>): (key: string) => Row | undefined {
  return (key) => {
    const line = lines[lineOf(key)];
    return line?.kind === 'row' ? line.row : undefined;
  };
}
