import type { Texts } from '../../messages/texts';

export const DATEV_TEXTS: Texts = {
  'import.datev-category':
    'This DATEV file holds “{name}”. Export a posting batch (Buchungsstapel) or customers (Debitoren/Kreditoren) and choose that file.',
  'import.datev-account':
    'Line {line}: “{value}” in {field} is no account number of this file. Correct it and import the row again.',
  'import.datev-long-number':
    'Line {line}: “{value}” in {field} has more than the {limit} characters DATEV keeps. Shorten it and import the row again.',
  'import.datev-no-debtor':
    '{count} postings touch no debtor account (a number of {digits} digits that starts with 1 to 6) and were left out.',
  'import.datev-creditors':
    '{count} accounts are of suppliers (7 to 9 in front) and were left out.',
  'import.no-receivables':
    'The file was read ({count} postings), but no posting is on a receivables account: there is nothing to collect in it. Check which period and accounts were exported.',
};
