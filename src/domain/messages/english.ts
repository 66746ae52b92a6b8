import { accountTexts } from '../accounts/texts';
import { worklistTexts } from '../worklist/texts';
import type { Texts } from './texts';

/** Every sentence the domain can say, in English, by code. One line per folder with a `texts.ts`. */
export const english: Texts = {
  ...accountTexts,
  ...worklistTexts,
};
