import { longDate } from '../documents/format';
import type { ChainHead } from '../journal/storedEvent';
import type { Case } from './case';
import type { PackInput } from './input';
import { MANIFEST_PATH, type PackFile, type PackTotal, SUMS_PATH } from './manifest';

/** The first thing to read: what the case is, what is in the pack and how to check it. */
export function readme(
  pack: PackInput,
  cases: readonly Case[],
  files: readonly PackFile[],
  totals: readonly PackTotal[],
): string {
  const { company, agency, cutOff, head } = pack;
  const names = cases.map(({ debtor: { account } }) =>
    account.number === '' ? account.name : `${account.name} (customer no. ${account.number})`,
  );
  const withheld = cases.reduce((sum, one) => sum + one.withheld, 0);
  const lines = [
    names.length === 1 ? `Handoff pack: ${names[0]}` : `Handoff pack: ${names.length} customers`,
    '',
    `Creditor:  ${company.name}`,
    ...names.map((name, at) => `${at === 0 ? 'Customer: ' : '          '} ${name}`),
    `For:       ${agency}`,
    `Figures:   as at ${longDate(cutOff).replaceAll('\u00a0', ' ')}`,
    ...totals.flatMap(totalLines),
    '',
    `Internal notes withheld: ${withheld}`,
    'index.pdf lists every file with the reason why it is here, and the chronology.',
    '',
    'Files',
    ...files.map(({ path, rows }) => `  ${path}${rows === null ? '' : `  (${rows} rows)`}`),
    `  ${MANIFEST_PATH}`,
    `  ${SUMS_PATH}`,
    '',
    ...CSV_NOTE,
    '',
    ...checkNote(head),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function totalLines(total: PackTotal): string[] {
  const { currency, items, open, interest, lumpSum, costs, perDay } = total;
  return [
    `  ${currency}: principal ${open} on ${items} item(s), interest ${interest}, lump sums ${lumpSum}, costs ${costs}`,
    `  ${currency}: total ${total.total}${perDay === '' ? '' : `, and ${perDay} for each day from then on`}`,
  ];
}

export const CSV_NOTE = [
  'CSV files: UTF-8, comma, one header row, dates yyyy-MM-dd, decimals with a dot; columns ending',
  'in _minor give the same amount as a whole number of the smallest unit. Rows begin with "row" and',
  'their number; the last rows begin with "trailer", the count of rows, and hold the totals of a',
  'currency. A text that begins like a formula has an apostrophe in front.',
];

/** How a recipient proves that nothing was changed, without any program of ours. */
export function checkNote(head: ChainHead): string[] {
  return [
    'To check the files (no network, nothing to install):',
    '  Linux:   sha256sum -c SHA256SUMS.txt',
    '  macOS:   shasum -a 256 -c SHA256SUMS.txt',
    '  Windows: in PowerShell, Get-FileHash NAME, and compare with SHA256SUMS.txt',
    '  or open verify.html in a browser and choose the unpacked folder: it also adds up claims.csv',
    '  and proves the lines of journal.jsonl.',
    'The ZIP itself is encrypted with AES-256 where a password was given: 7-Zip, WinZip, Keka and The',
    'Unarchiver open it; programs that know only the old ZIP encryption do not.',
    '',
    'journal.jsonl holds the lines of the creditor’s append-only journal about this case. A line in',
    'full proves itself: its "hash" is the SHA-256 of the same JSON, keys sorted, without "hash".',
    'Of sealed lines only number and hashes are given; the creditor can show them later and cannot',
    `have changed them. The journal ended at line ${head.seq} with hash`,
    `${head.hash}.`,
  ];
}
