import type { Texts } from '../messages/texts';

/** The lines under "why?": where a figure comes from, or why there is none. */
export const DERIVATION_TEXTS: Texts = {
  'derivation.item': 'Invoice {number} of {issued}, due {due}',
  'derivation.late': 'Invoice {number} of {issued}, due {due}: {days|day|days} late',
  'derivation.credit': 'Credit note {number} of {issued}',
  'derivation.less-receipt': 'Paid on {on}, to {number}',
  'derivation.less-settledInSource': 'Settled in the accounts on {on}, {number}',
  'derivation.less-creditNote': 'Credit note set off on {on}, {number}',
  'derivation.less-writeOff': 'Written off on {on}, {number}',
  'derivation.received': 'Received on {on} {reference}',
  'derivation.given': 'Of it given to items or sent back',
  'derivation.less-disputed': 'Disputed, stands apart: {number}',
  'derivation.disputed-all': 'Invoice {number}, disputed in full',
  'derivation.disputed-part': 'Invoice {number}, disputed in part',
  'derivation.no-interest-credit': 'A credit note bears no interest.',
  'derivation.not-late': 'Not late: due on {due}.',
  'derivation.no-regime-business':
    'No interest rule is on hand for businesses in {country}. Agree a rate in the contract, or ask a lawyer.',
  'derivation.no-regime-consumer':
    'No interest rule is on hand for consumers in {country}. Ask a lawyer before charging any.',
  'derivation.regime-debtor': 'The rule of the customer’s country, {country}.',
  'derivation.regime-home':
    'The customer’s address has no country: the rule of the company’s country, {country}, is taken.',
  'derivation.returned-unpaid': 'A payment that came back counts as never made.',
  'derivation.no-limitation-credit': 'A credit note is no claim.',
  'derivation.no-rule':
    'No limitation rule is on hand for {country}. Ask a lawyer, and do not wait.',
  'derivation.rule-debtor': 'The law of the customer’s country, {country}, is taken.',
  'derivation.rule-home':
    'The customer’s address has no country: the law of the company’s country, {country}, is taken.',
  'derivation.if-proven':
    'If the letters, promises and agreements on record can be proven, it may be {on}. Do not rely on it.',
};
