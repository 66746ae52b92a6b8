/**
 * ARIA roles of the grid's parts. Rows are absolutely placed and only partly in the document, which
 * the elements of an HTML table cannot be; the focus moves by rows, so cells take none.
 */
export const GRID = { role: 'grid' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'gridcell' } as const;
export const HEADER_CELL = { role: 'columnheader' } as const;
