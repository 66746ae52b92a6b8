import type { Texts } from '../messages/texts';

/** Why a pack cannot be made, and what to do about it. */
export const HANDOFF_TEXTS: Texts = {
  'handoff.noItems': 'No invoice is chosen for {name}. Choose what is to be handed over.',
  'handoff.nothingOpen':
    'Nothing is open on the chosen invoices of {name} on {cutOff}. There is nothing to hand over.',
  'handoff.noAgency': 'Say who the case is handed to: the name of the agency or law firm.',
};
