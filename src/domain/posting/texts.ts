import type { Texts } from '../messages/texts';

/** Sentences of the registered-post desk: what to look at again, and why numbers are not filled in. */
export const POSTING_TEXTS: Texts = {
  'posting.number-twice':
    'The number {number} stands in line {row} already. Compare both with their stickers.',
  'posting.number-used':
    'The number {number} was used on {on} for {customer}. A post gives a number once a year at most.',
  'posting.not-registered':
    '“{number}” is an international number, but not one of registered mail: these begin with R.',
  'posting.fill-form':
    '“{number}” is not of a form whose numbers count up. Scan or type every number.',
  'posting.fill-count':
    'From the first to the last number there are not exactly {count} letters. Scan or type every number.',
};
