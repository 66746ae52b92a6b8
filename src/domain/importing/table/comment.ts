import type { TableRecord } from './records';

/** Words that make a sentence; names and headings have fewer. */
const SENTENCE_WORDS = 7;

/** "Page 2", "Seite 2 von 5": what printing leaves between the rows. */
const PAGE =
  /^(?:page|seite|blatt|pagina|página|strona|strana|sida|side|sivu)\s*:?\s*\d{1,4}\b.{0,20}$/i;

/**
 * A line of explanation: the only text of its row, starting with a hash (as examples carry it), the
 * number of a page, or as long as a sentence (as footnotes are). Rows of narrow tables are never taken for one.
 */
export function isCommentRow({ cells }: TableRecord, columns: number): boolean {
  const [first = '', ...others] = cells;
  if (others.some((cell) => cell.trim() !== '')) return false;
  const text = first.trim();
  if (PAGE.test(text)) return true;
  return text.startsWith('#') || (columns >= 4 && text.split(/\s+/).length >= SENTENCE_WORDS);
}
