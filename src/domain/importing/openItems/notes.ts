import type { PlainDate } from '../../dates/plainDate';
import type { Note } from '../types';
import { type DocumentRows, isPaidUndated } from './documents';

/** Notes that concern the file as a whole. */
export function fileNotes(floatColumns: readonly string[]): Note[] {
  return floatColumns.map((column) => ({
    line: null,
    code: 'import.float-artefact',
    params: { column },
  }));
}

/** Notes on single documents, and how many were issued after the day of the draft. */
export function documentNotes(
  issued: readonly DocumentRows[],
  notYetIssued: number,
  asOf: PlainDate,
): Note[] {
  const notes: Note[] = [];
  if (notYetIssued > 0) {
    notes.push({
      line: null,
      code: 'import.not-yet-issued',
      params: { count: notYetIssued, asOf },
    });
  }
  const undated = issued.filter(({ first }) => isPaidUndated(first)).length;
  if (undated > 0) {
    notes.push({ line: null, code: 'import.paid-without-date', params: { count: undated } });
  }
  const drafts = issued.filter(({ first }) => first.draft).length;
  if (drafts > 0) notes.push({ line: null, code: 'import.drafts', params: { count: drafts } });
  for (const { first, item } of issued) {
    if (!first.numberMade) continue;
    const { line, number } = item;
    notes.push({ line, code: 'import.number-made', params: { line, number } });
  }
  for (const from of ['terms', 'issue'] as const) {
    const count = issued.filter(({ first }) => first.dueFrom === from).length;
    if (count > 0) notes.push({ line: null, code: `import.due-from-${from}`, params: { count } });
  }
  const assumed = issued.filter(({ item }) => item.issuedOnAssumed).length;
  if (assumed > 0) {
    notes.push({ line: null, code: 'import.issue-date-assumed', params: { count: assumed } });
  }
  for (const { item } of issued) {
    if (item.issuedOnAssumed || item.dueOn >= item.issuedOn) continue;
    const { line, number, dueOn, issuedOn } = item;
    notes.push({
      line,
      code: 'import.due-before-issue',
      params: { line, number, dueOn, issuedOn },
    });
  }
  return notes;
}
