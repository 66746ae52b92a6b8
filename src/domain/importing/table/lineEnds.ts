export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

export interface Lines {
  /** The text with one kind of line end only. */
  readonly text: string;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly found: LineEnds;
}

/** A CR without LF, or an LF without CR: the sign that line ends are not CRLF throughout. */
const LONE = /\r(?!\n)|(?<!\r)\n/;

/**
 * Finds the line ends and makes mixed ones the same, so that the parser can be told one kind.
 * Excel writes CRLF after a record and LF inside a cell: that counts as mixed and becomes LF.
 */
export function unifyLineEnds(text: string): Lines {
  if (!text.includes('\r')) {
    return { text, newline: '\n', found: text.includes('\n') ? 'lf' : 'none' };
  }
  if (!text.includes('\n')) return { text, newline: '\r', found: 'cr' };
  if (!LONE.test(text)) return { text, newline: '\r\n', found: 'crlf' };
  return { text: text.replace(/\r\n?/g, '\n'), newline: '\n', found: 'mixed' };
}

/** A line of dashes only, as lists made for a printer or a screen draw it. */
const RULE = /^[ \t|+]*-{10,}[-+| \t]*$/gm;

/** The text with drawn lines made blank, so that they are no rows; line numbers stay. */
export function withoutRules(text: string): string {
  return text.includes('----------') ? text.replace(RULE, '') : text;
}
