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
  'agreements.beforeUnallocated':
    '{amount} {currency} of the customer is here and given to no invoice. Allocate it first, so that the agreement is over what is really open.',
  'agreements.beforeDisputed':
    '{amount} {currency} of invoice {numbers} is disputed; a disputed invoice is left out. Settle the dispute first if the agreement is to cover it.',
  'agreements.beforeRunning':
    'An agreement of {on} is in force beside this one. Renegotiate it instead if one should take its place; it is then kept on record.',
  'agreements.beforeLimitation':
    'The claim of invoice {number} is probably barred after {on}. See to it that the customer signs before that day.',
  'agreements.beforeBarred':
    'The claim of invoice {number} was probably barred after {on}. Ask a lawyer what an acknowledgement still does.',
  'agreements.next-send': 'Send the agreement for signature.',
  'agreements.next-signature': 'Sent on {on}; the ladder waits for the signature until {until}.',
  'agreements.next-unsigned':
    'Sent on {on} and not signed in time; the ladder goes on. Ask for the signature or cancel it.',
  'agreements.next-countersign': 'The customer has signed: sign it too and send a copy back.',
  'agreements.next-wait': 'Payment {no} is due on {due}.',
  'agreements.next-call': 'Payment {no} was due on {due}. Call before the days of grace are over.',
  'agreements.next-call-again':
    'Payment {no} of {due} is missing. Call; by its terms the agreement is broken only when a second one, or the last, is missing too.',
  'agreements.next-cure':
    'Payment {no} of {due} is missing after the days of grace. Send the notice and give {days|day|days}.',
  'agreements.next-cure-runs': 'The notice gives time until {until}.',
  'agreements.next-accelerate':
    'Payment {no} of {due} is missing. The agreement is broken: call in the whole rest, with what was waived.',
  'agreements.next-thank': 'Everything is paid. Thank the customer and close the agreement.',
  'agreements.next-returned':
    'A payment came back after this agreement was closed. Open it again if it is to go on; its invoices are chased meanwhile.',
  'agreements.next-none': 'Ended: nothing is left to do.',
  'agreements.warnConsumerInterest':
    '{name} is a consumer: interest for deferral can make this a regulated credit agreement. Leave it out, or have a lawyer check it.',
  'agreements.warnConsumerLumpSum':
    '{name} is a consumer: the lump sum for recovery costs is owed between businesses only. Leave it out.',
  'agreements.checkConstitutive':
    'A constitutive acknowledgement makes a new debt. Have a lawyer check form and effect before it is signed.',
  'agreements.checkNoRule':
    'No limitation rule of {country} is known: the paper says nothing sure about it. To be checked by a lawyer.',
  'agreements.checkLimitation':
    'What the agreement does to limitation in {country} is to be checked by a lawyer.',
  'agreements.checkConsumer':
    'An agreement with a private person may need a form of its own. To be checked by a lawyer.',
  'agreements.checkHandwritten':
    'In France a private person writes the sum in words and in figures himself. Ask for it.',
  'agreements.checkForeign':
    'The customer is in {country}: another law may apply in part. To be checked by a lawyer.',
  'agreements.hintNotary':
    'In {country} a notarial deed with submission to enforcement would spare a judgment. A hint only.',
  'agreements.tooManyRows':
    'The schedule has {rows} payments; the most is {most}. Choose fewer and larger ones.',
  'agreements.extrasMissing':
    'Interest and costs of {asked} {currency} are claimed and not waived, but the schedule asks for {planned} {currency}. Make the schedule anew.',
  'agreements.clauseSyntax':
    'Clause “{clause}”, line {line}: {detail}. Correct the clause, or take ours back.',
  'agreements.clauseHeading': 'Clause “{clause}” has a text and no heading. Give it a heading.',
  'agreements.clauseVariable':
    'Clause “{clause}” uses “{name}”, which is no value of agreements. Choose one of the list.',
  'agreements.warnConsumerLong':
    '{name} is a consumer: more than {most} instalments, or more than a year, can make this a regulated credit agreement. Have a lawyer check it.',
};
