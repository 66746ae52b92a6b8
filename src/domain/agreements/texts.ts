import type { Texts } from '../messages/texts';

/** Why an agreement cannot be drawn up, and what to look out for when it can. */
export const AGREEMENT_TEXTS: Texts = {
  'agreements.noItems': 'No invoice is chosen for {name}. Choose what the agreement is about.',
  'agreements.mixedCurrencies':
    'The chosen invoices of {name} are in {currencies}. Make one agreement for each currency.',
  'agreements.nothingOpen': 'Nothing is left to pay on the chosen invoices of {name}.',
  'agreements.noRows': 'The schedule is empty. Plan at least one payment.',
  'agreements.sumMismatch':
    'The schedule pays {planned} {currency} of principal, the debt is {debt} {currency}. They must agree to the last unit: make the schedule anew.',
  'agreements.rowMismatch': 'Payment {no} of the schedule does not add up. Make the schedule anew.',
  'agreements.firstInPast':
    'The first payment would be due on {first}, which is before {today}. Choose a later day.',
  'agreements.datesNotAscending':
    'Payment {no} is not due after the one before it. Put the dates in order.',
  'agreements.warnConsumerInterest':
    '{name} is a consumer: interest for deferral can make this a regulated credit agreement. Leave it out, or have a lawyer check it.',
  'agreements.warnConsumerLong':
    '{name} is a consumer: more than {most} instalments, or more than a year, can make this a regulated credit agreement. Have a lawyer check it.',
};
