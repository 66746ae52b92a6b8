import type { Texts } from '../messages/texts';
export const ladderTexts: Texts = {};
