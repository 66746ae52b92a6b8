import type { Texts } from '../messages/texts';

/**
 * What holds while asking others about a customer. Sources: GDPR articles 5, 6 and 82 (data
 * minimisation, lawful basis, damages), bank and trade secrecy; in the United States 15 USC
 * 1692b and 1692c(b) for debts of consumers.
 */
export const TRACING_TEXTS: Texts = {
  'tracing.say-title': 'Asking others: what may not be said',
  'tracing.say-no-debt':
    'Do not say that money is owed, how much, or since when: not to neighbours, family, an employer, customers or a new tenant.',
  'tracing.say-purpose':
    'Ask for the present address and give your name. Say no more than “I am trying to reach”.',
  'tracing.say-open-post':
    'No postcards and no window that shows the reason; no word of the debt on a voicemail that others may hear.',
  'tracing.say-sources':
    'Use sources that are open to you (own papers, registers, a bureau with a lawful reason) and note which one said what.',
  'tracing.say-consumer':
    'A private person: ask for the address only, and do not ask the same third person twice.',
};

/** The codes of the warning, in order; a private person adds one. */
export function thirdPartyWarning(debtorType: 'business' | 'consumer'): readonly string[] {
  const all = ['no-debt', 'purpose', 'open-post', 'sources'];
  const said = debtorType === 'consumer' ? [...all, 'consumer'] : all;
  return said.map((name) => `tracing.say-${name}`);
}
