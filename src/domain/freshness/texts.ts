import type { Texts } from '../messages/texts';

/** What is too old to chase on. */
export const FRESHNESS_TEXTS: Texts = {
  'freshness.items-old':
    'The open items are of {on}, {days} days ago (limit {limit}). Import a new list first.',
  'freshness.bank-old':
    'The last bank statement is of {on}, {days} days ago (limit {limit}). Import the latest one first.',
};
