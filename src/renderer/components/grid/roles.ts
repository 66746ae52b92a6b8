/*
 * ARIA attributes of the grid's parts, spread onto plain elements. Rows are absolutely placed and
 * only partly in the document, which the elements of an HTML table cannot be; the focus moves by
 * rows (one of them has tabindex 0), so cells take none.
 */

export const ROW_GROUP = { role: 'rowgroup' } as const;
export const CELL = { role: 'gridcell' } as const;

/** The heading is row 1, the first line row 2. */
const FIRST_LINE = 2;

/** The heading counts as a row, so there is one more than `lines`. */
export function gridRole(label: string, lines: number, columns: number, multi: boolean) {
  return {
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': lines + 1,
    'aria-colcount': columns,
    'aria-multiselectable': multi,
  } as const;
}

/** `index` is the 0-based line. */
export function rowRole(index: number) {
  return { role: 'row', 'aria-rowindex': index + FIRST_LINE } as const;
}

/** The row of the headings. */
export function headRole() {
  return { role: 'row', 'aria-rowindex': 1 } as const;
}

/** `sort` is undefined for a column that cannot be sorted by. */
export function headerCellRole(sort: 'ascending' | 'descending' | 'none' | undefined) {
  return { role: 'columnheader', 'aria-sort': sort } as const;
}

/** The name of a group is one cell over all columns. */
export function groupCellRole(columns: number) {
  return { role: 'gridcell', 'aria-colspan': columns } as const;
}

/** Selector of a line by its 0-based number. */
export function rowSelector(index: number): string {
  return `[aria-rowindex="${index + FIRST_LINE}"]`;
}

/** The one row of a grid that takes the focus. */
export const CURRENT_ROW = '[role="row"][tabindex="0"]';
