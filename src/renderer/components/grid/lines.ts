import type { Column, GroupOf, Line, Sort } from './types';

/** Rows in the order of `sort`; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const compare = columns.find((column) => column.id === sort?.column)?.compare;
  if (sort === null || compare === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(a, b));
}

/** The lines to draw: sorted rows, under group headings when the list is grouped. */
export function linesOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  group: GroupOf<Row> | undefined,
): readonly Line<Row>[] {
  const line = (row: Row): Line<Row> => ({ kind: 'row', key: keyOf(row), row });
  if (group === undefined) return rows.map(line);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = group.keyOf(row);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  return [...groups].flatMap(([key, members]) => [
    { kind: 'group', key, rows: members } as const,
    ...(group.folding?.folded.has(key) === true ? [] : members.map(line)),
  ]);
}

/**
 * The rows in the order in which they are drawn, those of folded groups too: what a screen does with
 * "the first row" or "the next one" must mean the same as what the user sees.
 */
export function drawnRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
  group?: GroupOf<Row>,
): readonly Row[] {
  const sorted = sortRows(rows, columns, sort);
  if (group === undefined) return sorted;
  const { keyOf, title } = group;
  return linesOf(sorted, () => '', { keyOf, title }).flatMap((line) =>
    line.kind === 'row' ? [line.row] : [],
  );
}

/** What the keys of headings begin with. */
export const HEADING = 'heading/';

/** The key under which the cursor can stand on the heading of a group that folds. */
export function headingKey(group: string): string {
  return `${HEADING}${group}`;
}

/** Next sort of a column: ascending, descending, then the list's own order. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Tab-separated text with a heading line, for a spreadsheet. Marks inside values become spaces. */
export function toTsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const clean = (text: string) => text.replace(/[\t\r\n]+/g, ' ').replaceAll('\u00a0', ' ');
  const head = columns.map((column) => clean(column.title)).join('\t');
  const body = rows.map((row) => columns.map((column) => clean(column.text(row))).join('\t'));
  return [head, ...body].join('\n');
}
