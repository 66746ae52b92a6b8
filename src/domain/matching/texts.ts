import type { Texts } from '../messages/texts';
export const matchingTexts: Texts = {};
