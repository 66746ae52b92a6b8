import type { TableRecord } from './records';

/** Words that make a sentence; names and headings have fewer. */
const SENTENCE_WORDS = 7;

/**
 * A line of explanation: the only text of its row, starting with a hash (as examples carry it) or as
 * long as a sentence (as footnotes are). Rows of narrow tables are never taken for one.
 */
export function isCommentRow({ cells }: TableRecord, columns: number): boolean {
  const [first = '', ...others] = cells;
  if (others.some((cell) => cell.trim() !== '')) return false;
  const text = first.trim();
  return text.startsWith('#') || (columns >= 4 && text.split(/\s+/).length >= SENTENCE_WORDS);
}
