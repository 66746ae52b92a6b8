import type { TableRecord } from './records';

/** A line of explanation as examples carry it: its only text starts with a hash. */
export function isCommentRow({ cells }: TableRecord): boolean {
  const [first = '', ...others] = cells;
  return first.trimStart().startsWith('#') && others.every((cell) => cell.trim() === '');
}
