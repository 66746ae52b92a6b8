import { contactLog } from '../../accounts/contactLog';
import { openMinor } from '../../accounts/views/open';
import { plain } from '../../export/csv';
import { amounts, type CsvFile, table, trailerOf } from '../csv';
import type { Asked } from './request';

/** `items.csv`: every invoice and credit note, settled ones too. */
export function itemsCsv({ account, asOf, clean }: Asked): CsvFile {
  const columns =
    'number,kind,issued_on,due_on,currency,amount,amount_minor,open,open_minor,reference,text';
  const all = account.items.map((item) => ({ ...item, open: openMinor(item, asOf) }));
  const rows = all.map((item) => [
    item.number,
    plain(item.kind),
    plain(item.issuedOn),
    plain(item.dueOn),
    plain(item.currency),
    ...amounts(item.minor, item.currency),
    ...amounts(item.open, item.currency),
    clean(item.reference),
    clean(item.text),
  ]);
  const sums = trailerOf(all, { amount: ({ minor }) => minor, open: ({ open }) => open });
  return table(columns, rows, sums);
}

/** `payments.csv`: all money received, also what was matched to nothing and what came back. */
export function receiptsCsv({ account, clean }: Asked): CsvFile {
  const columns = 'received_on,currency,amount,amount_minor,unmatched_minor,iban,reference';
  const rows = account.receipts.map((receipt) => [
    plain(receipt.on),
    plain(receipt.currency),
    ...amounts(receipt.minor, receipt.currency),
    receipt.left,
    receipt.iban ?? '',
    clean(receipt.reference),
  ]);
  return table(columns, rows, trailerOf(account.receipts, { amount: ({ minor }) => minor }));
}

/** `events.csv`: the whole contact log with all notes, also what was taken back. */
export function logCsv({ events, speech, clean }: Asked): CsvFile {
  const columns = 'journal_no,date,recorded_at,by,channel,what,person,note,withdrawn';
  const rows = contactLog(events).map((entry) => [
    entry.seq,
    plain(entry.on),
    plain(entry.at),
    entry.by,
    plain(entry.channel),
    clean(speech.log(entry)),
    clean(entry.person),
    clean(entry.note),
    plain(entry.withdrawn === null ? 'no' : 'yes'),
  ]);
  return table(columns, rows);
}
