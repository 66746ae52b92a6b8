import type { Texts } from '../messages/texts';

/** Why settings were not taken. */
export const SETTINGS_TEXTS: Texts = {
  'settings.invalid':
    'These settings were not saved: {section}, {field}: {detail}. Correct it there.',
  'settings.reason-in-use':
    'There are disputes with the reason “{name}”: it cannot be deleted. It can be kept from being offered.',
  'settings.outcome-in-use':
    'There are calls with the outcome “{name}”: it cannot be deleted. It can be kept from being offered.',
  'settings.changed-since':
    'These settings were changed again since. Undo the later change first, or change them by hand.',
};
