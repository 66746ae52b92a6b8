import type { Texts } from '../messages/texts';

/** Sentences of matching: what speaks for a suggestion, and what against booking it. */
export const matchingTexts: Texts = {
  'match.reference': 'The reference of {number} is given.',
  'match.number': 'Invoice {number} is named.',
  'match.digits': 'The digits of invoice {number} are named.',
  'match.iban': 'The account it came from is the customer’s.',
  'match.name': 'The payer “{name}” is {percent} % like the customer’s name.',
  'match.amount': 'The amount is exactly what is open.',
  'match.amounts': 'The amount is exactly what is open on {count} invoices.',
  'match.credit-note': 'The customer took off {count} open credit note(s).',
  'match.discount': 'The discount of {pct} % was taken in time, by {until}.',
  'match.discount-late': 'The discount of {pct} % ended on {until}; the payment came later.',
  'match.short': 'Less is missing than the tolerance allows.',
  'match.part': 'It pays only part of what is open.',
  'match.over': 'It is more than is open; the rest stays on account.',
  'match.oldest-first': 'Nothing fits, so the oldest invoices are taken first.',
  'match.ambiguous': 'Other invoices would fit as well.',
  'match.several-customers':
    'The numbers it names stand at several customers; check whose money it is.',
  'match.unnamed-added':
    'Invoices it does not name were added by their amounts, and the payer is not known.',
  'match.names-alike': 'Other customers have a name as much like the payer’s.',
  'match.amount-only': 'Only the amount speaks for it.',
  'match.payer-differs': 'The payer “{name}” looks like another customer.',
  'match.settled': 'What it names is already settled.',
  'match.on-account': 'The customer has nothing open; the money stays on account.',
  'match.no-customer': 'Neither payer nor purpose is known.',
  'match.instalment': 'It looks like an instalment.',
  'match.deduction': 'The payer names a deduction (“{word}”). Ask, or open a dispute of that part.',
  'match.held': 'The invoice is in dispute or held; look at it before booking.',
  'match.post-dated': 'It is dated {on}, after the statement.',
  'match.stale': 'The cheque is {days} days old; banks refuse it.',
  'match.duplicate': 'The same payment came on {on} ({entry}). Ask the customer before keeping it.',
  'match.return': 'A payment came back; what it had paid is open again.',
  'match.foreign': 'It was sent in {currency}, exactly what is open. Book the rate difference.',
  'match.foreign-rate': 'What it names is in {currency}; the rate must be settled by hand.',
};
