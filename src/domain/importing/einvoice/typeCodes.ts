/**
 * Document types that lower what is owed: UNTDID 1001 as EN 16931 and its validation rules list it
 * for credit notes (81, 83, 381, 396, 532), and its further kinds of credit notes and advices.
 */
const CREDITS = new Set('81 83 261 262 296 308 381 396 420 458 502 503 532'.split(' '));

/** Pro forma (325), and invoices for information only (751): nothing is asked for by them. */
const NO_CLAIMS = new Set(['325', '751']);

/** Whether a document of this type lowers what is owed. */
export function isCreditType(code: string): boolean {
  return CREDITS.has(code);
}

/** Whether a document of this type claims nothing. */
export function isNoClaim(code: string): boolean {
  return NO_CLAIMS.has(code);
}

/** Direct debits (UNTDID 4461: 49, 59): the seller collects the money himself. */
export function isDirectDebit(paymentMeans: string): boolean {
  return paymentMeans === '49' || paymentMeans === '59';
}
