/** A cell: text is guarded, numbers and empty cells stand as they are. Dates and decimals are `plain`. */
export type Cell = string | number | null | { readonly plain: string };

/**
 * A CSV file: comma, CRLF, a plain header row, quotes only where needed (RFC 4180). Text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows.map((row) => row.map(cellText))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** A date, a decimal or a code made here: never a formula, so a leading minus stays a number. */
export function plain(text: string): Cell {
  return { plain: text };
}

const FORMULA = /^[=+\-@\t\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.plain;
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
