import type { Texts } from '../messages/texts';
import { CASE_TEXTS } from './casework/sentences';
import { DOSSIER_TEXTS } from './dossier/sentences';

/** Sentences for the refusals of `decide`: what is in the way, and what to do. */
export const accountTexts: Texts = {
  ...CASE_TEXTS,
  ...DOSSIER_TEXTS,
  'account.unknown': 'This customer is not in the ledger. Import or open the account first.',
  'account.exists': 'This account exists already. Change its details instead of opening it again.',
  'account.name-missing': 'Give the customer a name: letters are addressed to it.',
  'amount.not-positive': 'Give an amount above zero.',

  'items.none': 'Choose at least one item.',
  'items.unknown':
    'One of the items is not on this account. Open the account again and choose anew.',
  'items.settled': 'Item {number} is settled. Leave it out.',
  'items.other-currency': 'Item {number} is not in {currency}. Keep to one currency at a time.',
  'items.credit-note': 'Item {number} is a credit note. Choose the invoice it belongs to.',

  'booking.duplicate-number':
    'Line {line}: item {number} is on this account already. Leave the line out, or import it as a change.',
  'booking.wrong-sign':
    'Item {number} has an amount that does not fit its kind. Invoices are above zero, credit notes below.',
  'booking.changed-twice': 'The file changes the same item twice. Keep one of the lines.',
  'booking.below-paid':
    'Item {number} comes in with {amount} {currency}, but {paid} {currency} of payments are on it. Release the payment first, or import the full amount.',
  'booking.not-here': 'That import did nothing on this account.',
  'booking.needed-by-import':
    'A later import changed item {number}. Take back the later import first.',
  'booking.needed-by-payment':
    'Item {number} has a payment of {on} on it. Take back the payment first.',
  'booking.needed-by-promise':
    'A promise for {on} was made since the import. Withdraw the promise first.',
  'booking.needed-by-letter':
    'A letter of {on} names items of this import. Withdraw the letter first.',
  'booking.needed-by-agreement':
    'The agreement of {on} covers items of this import. End the agreement first.',
  'booking.needed-by-dispute':
    'A dispute of {on} names items of this import. Close the dispute first.',
  'booking.needed-by-handoff': 'Items of this import are with {agency}. Recall the case first.',

  'booking.needed-by-return':
    'A payment of this import came back on {on}. Take back the return first.',
  'booking.needed-by-write-off':
    'Part of item {number} was written off. Take back the write-off first.',

  'booking.parked-assigned':
    'Money of {on} was parked by this import and given to {customer} since. Take back that payment first.',

  'payment.unknown': 'This payment is not on the account any more.',
  'payment.in-future': 'The payment is dated {on}, today is {today}. Check the date.',
  'payment.item-twice': 'An item stands in the list twice. Give its amount in one line.',
  'payment.more-than-open':
    'Only {amount} {currency} is open on item {number}. Give it no more than that.',
  'payment.more-than-left':
    'Only {amount} {currency} of the payment is left. Lower the amounts, or leave items out.',
  'payment.credit-only':
    'Credit notes would add more than the payment itself. Set them off against an invoice.',
  'payment.release-too-much': 'The payment did not give the item that much. Lower the amount.',

  'payment.is-return': 'This is a payment that came back. Take the return back as a whole instead.',
  'payment.returned-already': 'This payment came back on {on}. Take back the return first.',
  'payment.returned-before':
    'The payment came on {paid}; it cannot have come back on {on}. Check the date.',
  'payment.return-too-much':
    'Only {amount} {currency} of the payment is still here. It cannot come back with more than that.',

  'write-off.unknown': 'This write-off is not on the account any more.',
  'write-off.reason-missing': 'Say why the rest is written off: the books must show it.',
  'write-off.more-than-open':
    'Only {amount} {currency} is open on item {number}. Write off no more than that.',
  'write-off.over-limit':
    'At most {amount} {currency} of an item may be written off. Open a dispute, or leave the rest open.',

  'call.time-unreadable': 'The time a call took is a whole number of seconds.',
  'call.back-in-past': 'Calling back on {on} is not in the future. Choose a later day.',
  'call.promise-missing':
    'Give the amount and the day that were promised, or choose another outcome.',
  'note.empty': 'The note is empty. Write what there is to remember.',
  'contact.unknown': 'This entry of the log was withdrawn already.',

  'promise.in-past': 'The promise is for {on}, which has passed. Choose {today} or later.',
  'promise.more-than-open':
    'Only {amount} {currency} is open. A promise cannot be for more than that.',
  'promise.nothing-open': 'Nothing is open in {currency}. Choose the currency of the open items.',
  'promise.unknown': 'This promise is not on the account.',
  'promise.withdrawn-already': 'This promise was withdrawn already.',

  'dispute.unknown': 'This dispute is not on the account.',
  'dispute.closed-already': 'This dispute was closed already.',
  'dispute.open-already': 'Item {number} is disputed in full already. Leave it out.',
  'dispute.more-than-open':
    'Only {amount} {currency} is open on these items. Dispute no more than that.',

  'hold.in-past': 'The hold would end on {on}, which has passed. Choose {today} or later.',
  'hold.reason-missing': 'Say why the account rests: the next person will want to know.',
  'hold.none': 'The account is not on hold.',

  'snooze.not-later': 'The row would be back on {on}, today is {today}. Choose a later day.',
  'snooze.reason-missing': 'Say what you are waiting for: it stands beside the row.',
  'snooze.none': 'This customer was not put aside.',
  'review.unknown': 'This review was taken back already.',

  'letter.on-hold':
    'The account is on hold since {since} ({reason}). Lift the hold before you write.',
  'letter.agreement-active':
    'Item {number} is part of an agreement. Leave it out, or end the agreement first.',
  'letter.disputed': 'Item {number} is disputed in full. Leave it out, or close the dispute first.',
  'letter.not-due': 'Item {number} is not overdue: it is due on {on}. Leave it out.',
  'letter.credits-only': 'Nothing is owed on these items. Choose overdue invoices.',
  'letter.money-there':
    '{amount} {currency} has been received and is not allocated yet: enough for these items. Allocate it first.',
  'letter.deadline-past': 'The deadline {on} has passed. Choose a later day.',
  'letter.unknown': 'This letter is not on the account.',
  'letter.withdrawn-already': 'This letter was withdrawn already.',
  'posting.withdrawn': 'This letter was withdrawn: nothing more can be recorded for it.',
  'posting.not-posted': 'Enter first when and how the letter was posted.',
  'posting.future': 'The {on} is yet to come. Enter the day on which it happened.',
  'posting.before-letter': 'The letter is of {issued}: it cannot have been posted on {on}.',
  'posting.before-posting': 'The letter was posted on {posted}: it cannot have arrived on {on}.',
  'posting.mail-nobody': 'Say to which address the mail was sent.',
  'posting.nothing-to-take-back': 'There is nothing to take back any more.',

  'agreement.active-already':
    'Item {number} is part of an agreement already. End that one first, or leave the item out.',
  'agreement.disputed':
    'Item {number} is disputed. Close the dispute first, or leave the item out.',
  'agreement.no-rows': 'The agreement has no payments. Give at least one.',
  'agreement.first-in-past':
    'The first payment would be due on {on}, which has passed. Choose {today} or later.',
  'agreement.row-wrong':
    'Payment {no} is not sound: check its number, date and that principal and interest make up its amount.',
  'agreement.not-the-debt':
    'The payments come to {sum} {currency} without interest, but {amount} {currency} is open. Calculate the schedule again.',
  'agreement.too-many-rows':
    'The agreement has {rows} payments; the most is {most}. Choose fewer and larger ones.',
  'agreement.extras-missing':
    'The payments ask for {sum} {currency} of interest and costs, but {amount} {currency} were claimed and not waived. Calculate the schedule again.',
  'agreement.written-already': 'This agreement was recorded already.',
  'agreement.in-force-already':
    'This agreement is in force: there is nothing to send for signature.',
  'agreement.signed-already':
    'This signature is recorded already. Take it back first to correct it.',
  'agreement.signatory-missing': 'Name the person who signed.',
  'agreement.not-in-force': 'Both sides have not signed yet. Record the signatures first.',
  'agreement.no-paper': 'This agreement was recorded as agreed at once and has no paper to sign.',
  'agreement.date-ahead': '{on} is still to come. Give the day it happened.',
  'agreement.date-before-draft':
    '{on} is before the agreement was written ({of}). Give the day it happened.',
  'agreement.rest-before-sent':
    'The ladder cannot wait until {until}: the agreement is sent on {on}. Choose a later day.',
  'agreement.nothing-late':
    'No payment of this agreement is late. A notice has nothing to ask for.',
  'agreement.cure-too-short':
    'The agreement gives more time after a notice: the last day can be {earliest} at the earliest. Choose that day or a later one.',
  'agreement.cure-in-past': 'The deadline {on} must be after today. Choose a later day.',
  'agreement.step-not-taken': 'This step of the agreement was not recorded, or was taken back.',
  'agreement.unknown': 'This agreement is not on the account.',
  'agreement.ended-already': 'This agreement has ended already.',

  'handoff.with-agency':
    'The case is with {agency} since {on}. Only payments and notes can be recorded; recall the case to do more.',
  'handoff.nothing-owed': 'Nothing is owed on these items. Choose open invoices.',
  'handoff.on-hold': 'The account is on hold since {since} ({reason}). Lift the hold first.',
  'handoff.agreement-active':
    'Item {number} is part of an agreement. End the agreement first, or leave the item out.',
  'handoff.disputed':
    'Item {number} is disputed, and agencies take undisputed claims. Close the dispute first, or leave the item out.',
  'handoff.agency-missing': 'Name the agency that gets the case.',
  'handoff.pack-missing': 'The pack was not written. Write it before you hand the case over.',
  'handoff.override-reason-missing':
    'Say why the case is handed over all the same: the reason stays on record.',
  'handoff.unknown': 'This handoff is not on the account.',
  'handoff.recalled-already': 'This case was recalled already.',
};
