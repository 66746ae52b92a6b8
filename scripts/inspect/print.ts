import type { FileReport } from './report';

/** Refused rows that are listed of one file; more of them tell nothing new. */
const MOST_LISTED = 10_000;

/**
 * The reports as the text of one JSON array, in pieces: a report of a large file alone may be as long
 * as a text can be.
 */
export function* printed(reports: Iterable<FileReport>): Generator<string> {
  let before = '[\n';
  for (const report of reports) {
    // Without the brackets of the array around it, and their line ends.
    yield before + JSON.stringify([listed(report)], null, 1).slice(2, -2);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function listed(report: FileReport): FileReport {
  const { rejected, notes = [] } = report;
  if (rejected.length <= MOST_LISTED) return report;
  const note = `${rejected.length} rows were refused; the first ${MOST_LISTED} are listed.`;
  return { ...report, rejected: rejected.slice(0, MOST_LISTED), notes: [...notes, note] };
}
