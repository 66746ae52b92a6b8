import { accountTexts } from '../accounts/texts';
import { AGREEMENT_TEXTS } from '../agreements/texts';
import { HANDOFF_TEXTS } from '../handoff/texts';
import { IMPORT_TEXTS } from '../importing/texts';
import { INTEREST_TEXTS } from '../interest/texts';
import { kpiTexts } from '../kpi/texts';
import { ladderTexts } from '../ladder/texts';
import { LETTER_TEXTS } from '../letters/texts';
import { matchingTexts } from '../matching/texts';
import { planTexts } from '../plans/texts';
import { worklistTexts } from '../worklist/texts';
import type { Texts } from './texts';

/** Every sentence the domain can say, in English, by code. One line per folder with a `texts.ts`. */
export const english: Texts = {
  ...accountTexts,
  ...AGREEMENT_TEXTS,
  ...HANDOFF_TEXTS,
  ...IMPORT_TEXTS,
  ...INTEREST_TEXTS,
  ...kpiTexts,
  ...ladderTexts,
  ...LETTER_TEXTS,
  ...matchingTexts,
  ...planTexts,
  ...worklistTexts,
};
