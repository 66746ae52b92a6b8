import { type KeyboardEvent, type PointerEvent, type Ref, useRef } from 'react';
import { useMessages } from '../../../messages/useMessages';
import { classes } from '../../text';
import { nextSort } from '../lines';
import { CURRENT_ROW, headerCellRole, headRole, ROW_GROUP } from '../roles';
import type { Column, GridLayout } from '../types';

interface GridHeaderProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly template: string;
  /** CSS pixels, the same as those of the rows. */
  readonly minWidth: number;
  /** Moves a column by one place. */
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly ref: Ref<HTMLDivElement>;
}

const MIN_WIDTH = 48;
const STEP = 12;

/**
 * Column headings: they sort, and their right edge changes the width (Alt and arrows by key; with
 * Shift they move the column).
 */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { columns, layout, onLayout, template, minWidth, onMove } = props;
  return (
    <div {...ROW_GROUP} ref={props.ref} className="grid__head" style={{ minWidth }}>
      <div {...headRole()} className="grid__headrow" style={{ gridTemplateColumns: template }}>
        {columns.map((column) => (
          <HeaderCell
            key={column.id}
            column={column}
            layout={layout}
            onLayout={onLayout}
            onMove={onMove}
          />
        ))}
      </div>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
}

function HeaderCell<Row>({ column, layout, onLayout, onMove }: HeaderCellProps<Row>) {
  const m = useMessages();
  const cell = useRef<HTMLDivElement>(null);
  // Where the pointer took the edge, and how wide the column was drawn then.
  const taken = useRef({ at: 0, width: 0 });
  const direction = layout.sort?.column === column.id ? layout.sort.direction : undefined;
  return (
    <div
      {...headerCellRole(column.compare === undefined ? undefined : (direction ?? 'none'))}
      ref={cell}
      className={classes('grid__headcell', column.align === 'right' && 'grid__headcell--right')}
    >
      {column.compare === undefined ? (
        <span className="grid__title">{column.title}</span>
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="grid__sort"
          title={m.common.grid.resize(m.common.grid.sortBy(column.title))}
          onClick={() => onLayout({ ...layout, sort: nextSort(layout.sort, column.id) })}
          onKeyDown={onKey}
        >
          {column.title}
          <span className="grid__arrow" aria-hidden="true">
            {direction === undefined ? '' : direction === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      )}
      <span
        className="grid__edge"
        aria-hidden="true"
        onPointerDown={onTake}
        onPointerMove={onDrag}
      />
    </div>
  );

  function resize(width: number): void {
    const next = Math.round(Math.max(MIN_WIDTH, width));
    onLayout({ ...layout, widths: { ...layout.widths, [column.id]: next } });
  }

  function change(sign: 1 | -1, moves: boolean): void {
    if (moves) onMove(column.id, sign);
    else resize(drawnWidth() + sign * STEP);
  }

  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const sign = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.altKey && sign !== 0) {
      event.preventDefault();
      change(sign, event.shiftKey);
    } else if (sign !== 0) focusNeighbour(event.currentTarget, sign);
    else if (event.key === 'ArrowDown') focusRows(event.currentTarget);
  }

  function drawnWidth(): number {
    return cell.current?.getBoundingClientRect().width ?? column.width;
  }

  function onTake(event: PointerEvent<HTMLSpanElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    taken.current = { at: event.clientX, width: drawnWidth() };
  }

  // By how far the pointer went: the columns beside this one give and take while it does.
  function onDrag(event: PointerEvent<HTMLSpanElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(taken.current.width + event.clientX - taken.current.at);
  }
}

/** The next heading that can be operated, to the right (1) or to the left (-1). */
function focusNeighbour(from: HTMLElement, sign: number): void {
  const all = [...(from.closest('[role="row"]')?.querySelectorAll<HTMLElement>('button') ?? [])];
  all[all.indexOf(from) + sign]?.focus();
}

function focusRows(from: Element): void {
  from.closest('[role="grid"]')?.querySelector<HTMLElement>(CURRENT_ROW)?.focus();
}
