import type { ChainHead } from '../journal/storedEvent';
import type { Case } from './case';
import type { PackInput } from './input';
import { MANIFEST_PATH, type PackFile, type PackTotal, SUMS_PATH } from './manifest';
import type { PackSpeech } from './words/words';

/** The first thing to read: what the case is, what is in the pack and how to check it. */
export function readme(
  pack: PackInput,
  cases: readonly Case[],
  files: readonly PackFile[],
  totals: readonly PackTotal[],
  speech: PackSpeech,
): string {
  const { company, agency, cutOff, head } = pack;
  const { say, long } = speech;
  const names = cases.map(({ debtor: { account } }) => {
    const { name, number } = account;
    return number === '' ? name : say('numbered', { name, number });
  });
  const rowsOf = (rows: number | null): string =>
    rows === null ? '' : `  (${say('rows', { count: rows })})`;
  const withheld = cases.reduce((sum, one) => sum + one.withheld, 0);
  const lines = [
    `${say('pack')}: ${names.length === 1 ? names[0] : say('manyCustomers', { count: names.length })}`,
    '',
    `${say('creditor')}: ${company.name}`,
    ...names.map((name) => `${say('customer')}: ${name}`),
    `${say('recipient')}: ${agency}`,
    `${say('figuresAsAt')} ${long(cutOff).replaceAll('\u00a0', ' ')}`,
    ...totals.flatMap((total) => totalLines(total, speech)),
    '',
    say('notesWithheld', { count: withheld }),
    say('indexLists'),
    '',
    say('files'),
    ...files.map(({ path, rows }) => `  ${path}${rowsOf(rows)}`),
    `  ${MANIFEST_PATH}`,
    `  ${SUMS_PATH}`,
    '',
    ...csvNote(speech),
    '',
    ...checkNote(head, speech),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function totalLines(total: PackTotal, { say }: PackSpeech): string[] {
  const { currency, items, open, interest, lumpSum, costs, perDay } = total;
  const sum = { currency, total: total.total, perDay };
  return [
    `  ${say('totalLine', { currency, items, open, interest, lumpSum, costs })}`,
    `  ${say(perDay === '' ? 'totalSum' : 'totalSumPerDay', sum)}`,
  ];
}

/** How the tables are written, line by line. */
export function csvNote({ say }: PackSpeech): string[] {
  return say('csvNote').split('\n');
}

/** How a recipient proves that nothing was changed, without any program of ours. */
export function checkNote({ seq, hash }: ChainHead, { say }: PackSpeech): string[] {
  return [
    say('checkFiles'),
    '  Linux:   sha256sum -c SHA256SUMS.txt',
    '  macOS:   shasum -a 256 -c SHA256SUMS.txt',
    `  Windows: ${say('checkWindows')}`,
    ...say('checkPage')
      .split('\n')
      .map((line) => `  ${line}`),
    ...say('checkZip').split('\n'),
    '',
    ...say('checkJournal', { seq, hash }).split('\n'),
  ];
}
