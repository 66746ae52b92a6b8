import { longDate } from '../documents/format';
import type { Case } from './case';
import type { PackFile } from './manifest';

/** The first thing to read: what the case is, what is in the pack and how to check it. */
export function readme(one: Case, files: readonly PackFile[]): string {
  const { company, account, agency, cutOff, head } = one.input;
  const totals = one.totals.map(
    ({ currency, items, open }) => `  ${open} ${currency} open on ${items} item(s)`,
  );
  const lines = [
    `Handoff pack: ${account.name}`,
    '',
    `Creditor:  ${company.name}`,
    `Debtor:    ${account.name}${account.number === '' ? '' : ` (customer no. ${account.number})`}`,
    `For:       ${agency}`,
    `Figures:   as at ${longDate(cutOff).replaceAll('\u00a0', ' ')}`,
    ...totals,
    '',
    'Principal only: interest and costs are not part of these figures.',
    `Internal notes withheld: ${one.withheld}`,
    '',
    'Files',
    ...files.map(({ path, rows }) => `  ${path}${rows === null ? '' : `  (${rows} rows)`}`),
    '',
    'CSV files: UTF-8, comma, one header row, dates yyyy-MM-dd, decimals with a dot; columns ending',
    'in _minor give the same amount as a whole number of the smallest unit. A text that begins like',
    'a formula has an apostrophe in front.',
    '',
    'To check the pack, compare the SHA-256 of each file with manifest.json. The journal of the',
    `creditor ended at line ${head.seq} with hash ${head.hash}.`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
