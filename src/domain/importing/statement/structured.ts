import { isBelgianMessage } from '../../references/national';
import { checkRf } from '../../references/rf';

const BELGIAN = /(?:\+{3}|\*{3})\s*\d{3}\/\d{4}\/\d{5}\s*(?:\+{3}|\*{3})/g;
const RF = /\bRF\d{2}[A-Z0-9]{1,21}\b/g;

/**
 * The first structured reference whose check digits are right in a text that has no field for it: an
 * ISO 11649 reference or a Belgian message, as it is written; `''` when there is none.
 */
export function structuredIn(text: string): string {
  const rf = [...text.matchAll(RF)].map(([found]) => found).find((found) => checkRf(found).ok);
  if (rf !== undefined) return rf;
  return [...text.matchAll(BELGIAN)].map(([found]) => found).find(isBelgianMessage) ?? '';
}
