import { fill } from '../../messages/fill';
import type { Consequence, LetterInput } from '../input';
import type { LetterWords } from '../words';

/** "begin court proceedings and to pass the claim to …"; '' for none. */
export function stepsText(consequences: readonly Consequence[], words: LetterWords): string {
  const steps = consequences.map((one) =>
    fill(words.consequences[one.kind], 'name' in one ? { name: one.name } : {}),
  );
  if (steps.length < 2) return steps.join('');
  return `${steps.slice(0, -1).join(', ')}${words.lastConsequence}${steps.at(-1)}`;
}

/** What the law of the country both parties sit in wants to read in a formal demand; '' for nothing. */
export function noticeOf({ company, account }: LetterInput, words: LetterWords): string {
  const { country } = account.address;
  return company.address.country === country ? (words.notice[country] ?? '') : '';
}
