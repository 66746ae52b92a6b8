import { plain } from '../../export/csv';
import type { Case } from '../case';
import { type CsvFile, table } from '../csv';

const COLUMNS =
  'debtor_number,journal_no,date,recorded_at,by,channel,code,what,person,note,journal_hash';

/** `events.csv`: the contact log with each line's journal hash, to be compared with the journal later. */
export function eventsCsv(cases: readonly Case[]): CsvFile {
  const rows = cases.flatMap(({ log, debtor, lineOf }) => {
    const hashes = new Map(debtor.events.map(({ seq, hash }) => [seq, hash]));
    return log.map((entry) => [
      debtor.account.number,
      entry.seq,
      plain(entry.on),
      plain(entry.at),
      entry.by,
      plain(entry.channel),
      plain(entry.code),
      lineOf(entry),
      entry.person,
      entry.note,
      plain(hashes.get(entry.seq) ?? ''),
    ]);
  });
  return table(COLUMNS, rows);
}
