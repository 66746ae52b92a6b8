import type { Texts } from '../../messages/texts';

export const SIE_TEXTS: Texts = {
  'import.sie-type':
    'This SIE file has balances but no vouchers, so no invoice can be told from it. Export type 4 (transactions) and choose that file.',
  'import.sie-no-receivable':
    '{count} postings are on other accounts than receivables (1510 to 1518, or named so) and were left out.',
  'import.sie-nameless':
    '{count} postings name no customer; they stand under the name of their account. Add the customer in the ledger, or import a list of invoices.',
};
