import type { Consequence } from '../tone/types';
import type { FinalLetter } from './types';

/** How the findings name a letter, and what it announced. */
export const FINAL_NAMES: Readonly<Record<FinalLetter['kind'], string>> = {
  letterBeforeAction: 'letter before action',
  finalNotice: 'final notice',
};

/** How the findings name what a final letter announced. */
export const CONSEQUENCE_NAMES: Readonly<Record<Consequence, string>> = {
  court: 'court proceedings',
  agency: 'an agency',
  creditBureau: 'a report to a credit bureau',
  insolvency: 'insolvency proceedings',
  enforcement: 'enforcement',
  stopSupply: 'no further supply',
};
