import { kpiTexts } from '../../src/domain/kpi/texts';
import { ladderTexts } from '../../src/domain/ladder/texts';
import { matchingTexts } from '../../src/domain/matching/texts';
import { refusalText, type Texts } from '../../src/domain/messages/texts';
import { planTexts } from '../../src/domain/plans/texts';
import type { Refusal } from '../../src/domain/refusal';

const texts: Texts = {
  'amount.not-a-number': '"{value}" is not an amount such as 1234.50.',
  'amount.too-many-decimals': '"{value}" has more decimals than {currency} has.',
  'amount.too-large': '"{value}" is too large.',
  ...planTexts,
  ...kpiTexts,
  ...ladderTexts,
  ...matchingTexts,
};

/** The English sentence for a refusal or a reason of the topics of this folder. */
export function sentenceOf(of: Refusal): string {
  return refusalText(texts, of);
}
