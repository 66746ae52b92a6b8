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
  'letters.deadlineTooShort':
    'The law gives {name} more time: the last day of this letter can be {earliest} at the earliest. Choose that day or a later one.',
  'letters.protocolNeedsEnglish':
    '{name} is a private person in the United Kingdom: this letter and its forms must be in English. Change the language of the customer.',
  'letters.alreadyDue':
    'Invoice {number} of {name} has been due since {due}. Write a reminder instead.',
  'letters.noDemandBefore':
    'No letter before action about these invoices was sent to {name}. Send it first.',
  'letters.demandStillRuns':
    'The letter before action to {name} gives time until {deadline}. Wait until that day has passed.',
  'letters.noPromise': '{name} has no promise that is still running. Enter the promise first.',
  'letters.noDispute': '{name} has no open dispute. Enter the dispute first.',
  'letters.noBreach': 'No agreement with {name} is behind. There is nothing to give notice of.',
  'letters.deadlineBeforeClause':
    'The agreement with {name} gives more time from the arrival of a notice: the last day can be {earliest} at the earliest. Choose that day or a later one.',
  'letters.noRestCalledIn':
    'The rest of no agreement with {name} was called in. Call it in at the agreement first.',
  'letters.planNotice':
    'Printing it records the notice about the agreement of {on}: time until {deadline}.',
  'letters.planCallsIn':
    'Printing it ends the agreement of {on}: the whole rest of {amount} {currency} is called in.',
  'letters.planCloses': 'Printing it closes the agreement of {on} as fulfilled.',
  'letters.noPayment': 'No payment of {name} came in during the last 60 days.',
  'letters.noLetterToRegret': 'No reminder was sent to {name}. There is nothing to apologize for.',
  'letters.noOverdue': 'Nothing of {name} is overdue that may be chased.',
  'letters.noneOpen': 'Nothing of {name} is open.',
  'letters.noneFallingDue': 'Nothing of {name} falls due in the next {days} days.',
  'letters.interestLeftOut':
    'The letter to {name} claims no interest on invoice {number}: no rate of {regime} is known for {halfYear}. All rights stay reserved.',
  'letters.interestNotWorkedOut':
    'The letter to {name} claims no interest on invoice {number}: it could not be worked out. All rights stay reserved.',
  'letters.lumpSumLeftOut':
    'The letter to {name} claims no lump sum: it is set in another currency than the invoices.',
  'letters.encloseForms':
    'Put the Information Sheet, Reply Form and Financial Statement of the Pre-Action Protocol into the envelope to {name}, or keep their PDF files in the settings (Paper and post).',
  'letters.formsGoAlong':
    'The forms of the Pre-Action Protocol kept in the settings ({count} PDF) are printed behind the letter to {name}.',
};
