import type { LetterLanguage } from '../letters/languages/languages';
import { wordsFor } from '../letters/languages/languages';
import { fill } from '../messages/fill';
import { formatMoney } from '../money/format';
import { FEE_WORDS } from './feeWords';
import type { FeeModel, FeeTier } from './types';

/** What an agency charges, in one line for the index of a pack; amounts as in letters of the language. */
export function feeTerms(fees: FeeModel, language: LetterLanguage): string {
  const words = FEE_WORDS[language];
  const { numbers } = wordsFor(language);
  const money = (minor: number): string =>
    formatMoney({ minor, currency: fees.currency }, numbers).replaceAll('\u00a0', ' ');
  const upTo = ({ upTo: end }: FeeTier): string =>
    end === null ? '' : fees.basis === 'age' ? fill(words.days, { count: end }) : money(end);
  const tiers = fees.tiers.map((tier) => {
    const pct = tier.pct.replace('.', numbers.decimal);
    if (tier.upTo !== null) return fill(words.upTo, { pct, end: upTo(tier) });
    return fill(fees.tiers.length === 1 ? words.all : words.above, { pct });
  });
  const extras = (['minimum', 'fixed', 'tracing'] as const).flatMap((part) =>
    fees[part] === 0 ? [] : [fill(words[part], { sum: money(fees[part]) })],
  );
  const rule = fees.tiers.length === 1 ? [] : [words[fees.basis]];
  const sliced = fees.basis === 'amount' && fees.slices && fees.tiers.length > 1;
  return [...rule, ...tiers, ...(sliced ? [words.slices] : []), ...extras, words.net].join('; ');
}
