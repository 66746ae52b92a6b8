import type { Texts } from '../messages/texts';

/** Why a mark stands in the way of a letter or a handoff. */
export const RELATIONSHIP_TEXTS: Texts = {
  'stop.insolvency':
    'Insolvency since {since}: file the claim with the administrator instead. {reason}',
  'stop.deceased': 'The customer has died ({since}): turn to the estate in person. {reason}',
  'stop.doNotContact': 'Not to be contacted since {since}: {reason}. Lift the mark first.',
  'stop.valued':
    'A valued customer since {since}: {reason}. Talk in person, or lift the mark first.',
};
