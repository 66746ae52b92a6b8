/** A cell: text is guarded, numbers and empty cells stand as they are. Dates and decimals are `plain`. */
export type Cell = string | number | null | { readonly plain: string };

/**
 * A CSV file: comma, CRLF, a header row, quotes only where needed (RFC 4180). Text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  delimiter = ',',
): string {
  const lines = [header, ...rows].map((row) => row.map(cellText));
  return lines
    .map((line) => `${line.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

/** A date, a decimal or a code made here: never a formula, so a leading minus stays a number. */
export function plain(text: string): Cell {
  return { plain: text };
}

/** First characters that make a spreadsheet run a cell instead of showing it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** Text safe to stand in a cell of an export: an apostrophe keeps a spreadsheet from running it. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${text}` : text;
}

/** What stands in a cell, before quotes: a text like a formula has its apostrophe. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'object' ? cell.plain : escapeFormula(cell);
}

/** Separators of every kind are quoted: the program that opens the file may take another one. */
function quoted(text: string, delimiter: string): string {
  const special = /[",;\t\r\n]/.test(text) || text.includes(delimiter);
  return special ? `"${text.replaceAll('"', '""')}"` : text;
}
