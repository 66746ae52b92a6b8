import type { Texts } from '../messages/texts';

/** What the checks before a handoff find. */
export const HANDOFF_CHECK_TEXTS: Texts = {
  'check.items-ok': '{count|invoice is|invoices are} owed and overdue.',
  'check.items-none': 'Nothing of what is chosen is owed any more. Choose open invoices.',
  'check.items-not-due':
    'Invoice {number} is due on {due} only. Leave it out, or say why it goes along.',
  'check.items-away': 'The case is with {agency} already, since {on}. Recall it first.',
  'check.dispute-none': 'No objection is on record.',
  'check.dispute-answered': 'Every objection was answered and closed.',
  'check.dispute-open':
    'Invoice {number} is disputed. Agencies take undisputed claims: close the dispute, or leave it out.',
  'check.dispute-no-answer':
    'The objection of {on} was closed without a word on the answer. Add it, so that the case holds.',
  'check.agreement-none': 'No agreement is running over these invoices.',
  'check.agreement-active':
    'An agreement of {on} is running over these invoices. End it first, or leave them out.',
  'check.hold-none': 'The account is not on hold.',
  'check.hold-active': 'On hold since {since}: {reason}. Lift the hold first.',
  'check.promise-none': 'No promise to pay is open.',
  'check.promise-open':
    '{amount} {currency} are promised for {due}. Wait for that day, or say why not.',
  'check.insolvency-none': 'Nothing speaks of insolvency.',
  'check.insolvent':
    'Insolvency is on record since {since} ({reason}). Individual collection stops there: file the claim with the administrator.',
  'check.mark-deceased':
    'The customer died; on record since {since} ({reason}). Find out who inherited first.',
  'check.mark-doNotContact':
    'Not to be contacted since {since}: {reason}. Ask who set the mark, and lift it first.',
  'check.mark-valued':
    'A valued customer since {since}: {reason}. Talk in person, or lift the mark first.',
  'check.reminders-ok': 'Each invoice has had at least {count|reminder|reminders}.',
  'check.reminders-few':
    'One invoice has had {count|reminder|reminders} only. Most agencies and bureaus expect two.',
  'check.reminder-none': 'Invoice {number} has had no reminder. Send a reminder first.',
  'check.proof-no-letter': 'No letter went out, so nothing proves the default.',
  'check.proof-none': 'Nothing proves that the letter of {on} was posted.',
  'check.proof-no-number': 'The letter was posted on {on}, without a number of the post.',
  'check.proof-posted': 'Posted on {on}, number {number}. Delivery is not on record yet.',
  'check.proof-to-be-received':
    'Posted on {on}, number {number}. In this country the letter counts once it was received: get the proof of delivery.',
  'check.proof-delivered': 'Delivered on {on}, number {number}.',
  'check.proof-returned': 'The letter came back on {on}: the customer did not get it.',
  'check.deadline-none': 'No deadline was set yet.',
  'check.deadline-runs': 'The last deadline runs until {on}.',
  'check.deadline-passed': 'The last deadline passed on {on}.',
  'check.final-none':
    'No letter before action went out: nothing told the customer that somebody else takes over.',
  'check.final-on': 'The {letter} of {on} asked for {sum} by {deadline}.',
  'check.final-ok':
    'The {letter} of {on} asked for {sum} by {deadline} and announced: {names}. It goes along with the pack.',
  'check.final-silent':
    'The {letter} of {on} asked for {sum} by {deadline}, but announced neither an agency nor a court.',
  'check.final-no-forms':
    'The {letter} of {on} went out without the Information Sheet, the Reply Form and the Financial Statement that the protocol wants enclosed.',
  'check.final-no-notice-FR':
    'The {letter} of {on} does not say that it is a “mise en demeure” (article 1344 of the Civil Code).',
  'check.final-no-notice-IT':
    'The {letter} of {on} does not say that it is a “costituzione in mora” (article 1219 of the Civil Code): it may not have interrupted limitation.',
  'check.final-no-notice-NL':
    'The {letter} of {on} does not reserve the right to performance (article 3:317 of the Civil Code): it may not have interrupted limitation.',
  'check.final-no-notice-ES':
    'The {letter} of {on} does not say that it demands payment out of court (article 1973 of the Civil Code): it may not have interrupted limitation.',
  'check.protocol-none': 'No waiting period beyond the deadline is known for this country.',
  'check.protocol-ukDebt-no-letter':
    'A person or sole trader in the United Kingdom: the Pre-Action Protocol for Debt Claims asks for a letter of claim with its enclosures and {days|day|days} to answer.',
  'check.protocol-ukDebt-runs':
    'Pre-Action Protocol for Debt Claims: {days|day|days} from the letter of {on}, so wait until {until} has passed. A reply form may add 30 more.',
  'check.protocol-ukDebt-ok':
    'Pre-Action Protocol for Debt Claims: the {days|day|days} from the letter of {on} passed on {until}.',
  'check.reply-none': 'No Reply Form is on record since the letter before action.',
  'check.reply-documents':
    'The Reply Form of {on} asks for documents. Give them by {by}, record the day, and wait 30 days from then.',
  'check.reply-runs':
    'The Reply Form of {on} speaks of advice or documents: no proceedings before {until} has passed.',
  'check.reply-disputed':
    'Box D of the Reply Form of {on} is ticked: the debt is disputed. Record the objection and answer it first.',
  'check.reply-partial':
    'The Reply Form of {on} is filled in only in part: give 14 days’ notice before a claim (general knowledge: verify).',
  'check.reply-ok': 'Reply Form of {on}, boxes {boxes}: nothing in it asks for more time.',
  'check.protocol-ukConduct-no-letter':
    'A company in the United Kingdom: Practice Direction Pre-Action Conduct asks for a letter before claim and about {days|day|days} to answer.',
  'check.protocol-ukConduct-runs':
    'Practice Direction Pre-Action Conduct: about {days|day|days} from the letter of {on}, until {until}.',
  'check.protocol-ukConduct-ok':
    'About {days|day|days} since the letter of {on} passed on {until}. The period for companies is general knowledge: verify it.',
  'check.protocol-nlConsumer-no-letter':
    'A consumer in the Netherlands: a letter with the exact costs and 14 days from the day after receipt is needed first.',
  'check.protocol-nlConsumer-runs':
    'The 14 days of the letter of {on} start the day after it arrived, counted from {from}: wait until {until} has passed.',
  'check.protocol-nlConsumer-ok':
    'The 14 days after the letter of {on}, counted from its arrival on {from}, passed on {until}.',
  'check.protocol-beConsumer-no-letter':
    'A consumer in Belgium: a first reminder free of charge and a waiting period are needed (general knowledge: verify).',
  'check.protocol-beConsumer-runs':
    'A consumer in Belgium: the waiting period since {on} runs until {until} (general knowledge: verify).',
  'check.protocol-beConsumer-ok':
    'The waiting period since {on} passed on {until} (general knowledge: verify).',
  'check.protocol-plBureau':
    'Poland: a claim must say whether settlement was tried, and no agreement or promise is on record. An entry in a credit bureau needs a registered warning that names it, one month before.',
  'check.protocol-plBureau-tried':
    'Poland: a claim must say whether settlement was tried; {count|attempt is|attempts are} on record. An entry in a credit bureau needs a registered warning that names it, one month before.',
  'check.protocol-deBureau':
    'Germany: no waiting period beyond the deadline. A credit bureau must not be told yet: that takes two reminders, four weeks and a notice of it (section 31 BDSG).',
  'check.protocol-deBureau-may':
    'Germany: no waiting period beyond the deadline. Two reminders, four weeks and the notice of a report to a credit bureau are on record (section 31 BDSG).',
  'check.fresh-ok': 'Bank and open items are fresh, as of {on}.',
  'check.fresh-never': 'No file was imported yet, so nobody can say how fresh the figures are.',
  'check.unallocated-none': 'No money of the customer waits to be given to an invoice.',
  'check.unallocated':
    '{amount} {currency} of the customer belong to no invoice yet. Allocate them first.',
  'check.limitation-unknown': 'No limitation rule is known for this country. Ask a lawyer.',
  'check.limitation-ok': 'Probable last day to act: {on} (invoice {number}).',
  'check.limitation-near':
    'Only {days|day|days} left: probable last day {on} (invoice {number}). Tell the agency.',
  'check.limitation-past':
    'Probably barred since {on} (invoice {number}). It may be asked for, but hardly enforced.',
  'check.limitation-gone':
    'The debt itself has probably ended on {on} (invoice {number}). Asking for it must stop.',
  'check.address-missing': 'The address is not known. Trace it first.',
  'check.address-doubtful': 'The address is in doubt since {since}: post came back.',
  'check.address-no-country':
    'The address has no country, and the law to be applied follows from it.',
  'check.address-unchecked': 'The address was not checked in the last twelve months.',
  'check.address-ok': 'The address was confirmed on {on}.',
  'check.consumer-business': 'A business: lump sum and the commercial rate apply.',
  'check.consumer':
    'A private person: no lump sum, no commercial rate, no fees without a legal basis.',
  'check.consumer-us':
    'A private person in the United States: federal and state law binds whoever collects from consumers (FDCPA, Regulation F; general knowledge, verify), and no commercial rate or fee is known here.',
  'check.consumer-de':
    'A private person in Germany: an agency must tell the reason, the interest and how it got the data (section 13a RDG, general knowledge), and no lump sum may be asked.',
};
