import type { Texts } from '../messages/texts';

/** What is due about a case that lies with an agency. */
export const AGENCY_TEXTS: Texts = {
  'case.due-report': 'Report {count|direct payment|direct payments} to the agency',
  'case.due-close': 'Paid in full: close the case',
  'case.due-mismatch': 'Count or sum acknowledged differ from the pack: clear it up',
  'case.due-acknowledge': 'Acknowledgement expected by {on}',
  'case.due-word': 'No word since {on}: ask how the case stands',
};
