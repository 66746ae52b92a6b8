import type { Texts } from '../messages/texts';

/** Why a pack cannot be made, and what to do about it. */
export const HANDOFF_TEXTS: Texts = {
  'handoff.noItems': 'No invoice is chosen for {name}. Choose what is to be handed over.',
  'handoff.nothingOpen':
    'Nothing is open on the chosen invoices of {name} on {cutOff}. There is nothing to hand over.',
  'handoff.noAgency': 'Say who the case is handed to: the name of the agency or law firm.',
  'handoff.noDebtor': 'No customer is chosen. Choose whose case is to be handed over.',
  'handoff.twice': '{name} is in the pack twice. Take one of them out.',
  'handoff.interest-credit': 'Credit note {number} bears no interest.',
  'handoff.interest-not-late': '{number} was not yet overdue on the day of the figures.',
  'handoff.interest-no-regime':
    'No statutory rate is known for customers in “{country}”; interest was left out.',
  'handoff.placement-empty': 'The file {name} has no columns. Choose at least one.',
  'handoff.placement-heading': 'Two columns of {name} are called “{heading}”. Rename one of them.',
  'handoff.placement-decimal':
    'In {name} the decimal comma and the comma between columns cannot be told apart. Choose a semicolon.',
  'handoff.request-nobody': 'Choose the customer whose data is asked for.',
};
