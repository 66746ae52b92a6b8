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
  'agreements.next-send': 'Send the agreement for signature.',
  'agreements.next-signature': 'Sent on {on}; the ladder waits for the signature until {until}.',
  'agreements.next-unsigned':
    'Sent on {on} and not signed in time; the ladder goes on. Ask for the signature or cancel it.',
  'agreements.next-countersign': 'The customer has signed: sign it too and send a copy back.',
  'agreements.next-wait': 'Payment {no} is due on {due}.',
  'agreements.next-call': 'Payment {no} was due on {due}. Call before the days of grace are over.',
  'agreements.next-cure':
    'Payment {no} of {due} is missing after the days of grace. Send the notice and give {days|day|days}.',
  'agreements.next-cure-runs': 'The notice gives time until {until}.',
  'agreements.next-accelerate':
    'Payment {no} of {due} is missing. The agreement is broken: call in the whole rest, with what was waived.',
  'agreements.next-thank': 'Everything is paid. Thank the customer and close the agreement.',
  'agreements.next-none': 'This agreement has ended; nothing is left to do.',
  'agreements.warnConsumerInterest':
    '{name} is a consumer: interest for deferral can make this a regulated credit agreement. Leave it out, or have a lawyer check it.',
  'agreements.warnConsumerLong':
    '{name} is a consumer: more than {most} instalments, or more than a year, can make this a regulated credit agreement. Have a lawyer check it.',
};
