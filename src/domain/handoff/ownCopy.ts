import { contactLog } from '../accounts/contactLog';
import { logText } from '../accounts/log/logText';
import { plain } from '../export/csv';
import { table } from './csv';
import type { PackContents, PackInput } from './input';

const COLUMNS = 'debtor_number,journal_no,date,what,note,left_the_house';

/**
 * What only the creditor's own copy has: every note word for word with whether it left the house,
 * and the names that were taken out. So it can be told later what the recipient was given.
 */
export function ownCopy({ debtors, cutOff, agency }: PackInput): PackContents['own'] {
  const rows = debtors.flatMap(({ account, events, notes = [] }) =>
    contactLog(events)
      .filter(({ note, on }) => note.trim() !== '' && on <= cutOff)
      .map((entry) => [
        account.number,
        entry.seq,
        plain(entry.on),
        logText(entry),
        entry.note,
        plain(notes.includes(entry.seq) && entry.withdrawn === null ? 'yes' : 'no'),
      ]),
  );
  const names = debtors.flatMap(({ redact = [] }) => redact);
  const lines = [
    'The creditor’s own copy. Not to be passed on: it holds what the recipient was not given.',
    '',
    `The copy for ${agency} is the same without the folder "own".`,
    '',
    `Names taken out of free words: ${names.length === 0 ? 'none' : ''}`,
    ...names.map((name) => `  ${name}`),
  ];
  return [
    { path: 'own/read-first.txt', text: `${lines.join('\r\n')}\r\n` },
    { path: 'own/notes.csv', text: table(COLUMNS, rows).text },
  ];
}
