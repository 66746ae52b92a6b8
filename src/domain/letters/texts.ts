import type { Texts } from '../messages/texts';

/** Why a letter cannot be written, and what to do about it. */
export const LETTER_TEXTS: Texts = {
  'letters.noAddress':
    '{name} has no postal address. Add street, post code and town, then write the letter.',
  'letters.addressTooLong':
    'The address of {name} needs {lines} lines, but the window shows {most}. Shorten the name or the address.',
  'letters.noItems': 'No invoice is chosen for {name}. Choose at least one.',
  'letters.nothingOpen':
    'Nothing is left to pay on the chosen invoices of {name}: they are settled, or money received covers them.',
  'letters.mixedCurrencies':
    'The chosen invoices of {name} are in {currencies}. Write one letter for each currency.',
  'letters.deadlineNotLater': 'The deadline {deadline} is not after {today}. Choose a later day.',
  'letters.notYetDue':
    'Invoice {number} of {name} is not due until {due}. Leave it out, or wait until it is overdue.',
  'letters.lumpSumForConsumer':
    '{name} is a consumer: a lump sum for late payment may be claimed from businesses only. Remove it.',
};
