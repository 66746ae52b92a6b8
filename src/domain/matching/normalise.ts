/** Legal forms and fillers that say nothing about who somebody is. */
const FORMS = new Set(
  (
    'INC INCORPORATED LLC LLP LTD LIMITED PLC CO COMPANY CORP CORPORATION GMBH MBH AG KG KGAA OHG GBR ' +
    'UG EK SE SA SAS SARL SRL SPA SPOL SRO AS ASA AB OY OYJ APS NV BV CV BVBA SPRL SL SLU LDA EOOD ' +
    'OOD DOO ZOO KFT ZRT NYRT THE AND UND ET E Y'
  ).split(' '),
);

/** Capital letters without accents; ß, ø, æ, œ, ł, đ written out. */
export function plainCapitals(text: string): string {
  // Most numbers and references are plain ASCII, and an index has hundreds of thousands of them.
  if (/^[ -~]*$/.test(text)) return text.toUpperCase();
  return text
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ØÆŒŁĐ]/g, (letter) => SPELLED[letter] ?? letter);
}

const SPELLED: Readonly<Record<string, string>> = { Ø: 'O', Æ: 'AE', Œ: 'OE', Ł: 'L', Đ: 'D' };

/** The words of a text: runs of letters and digits, in capitals. */
export function words(text: string): string[] {
  return plainCapitals(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A number or reference without blanks and punctuation; letter O and zero are the same. */
export function compact(text: string): string {
  return plainCapitals(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('O', '0');
}

/**
 * The words of a name that tell it from others. Letters standing alone are joined (S.p.A. becomes
 * SPA) and legal forms dropped, unless nothing else is left. Banks write Müller as MULLER or as
 * MUELLER, so AE, OE and UE count as A, O and U.
 */
export function nameWords(name: string): string[] {
  const joined = plainCapitals(name)
    .replace(/\b(\p{L})[./]\s?(?=\p{L}\b)/gu, '$1')
    .replace(/([AOU])E/g, '$1');
  const all = words(joined);
  const telling = all.filter((word) => !FORMS.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * How alike two names are, 0 to 1: 1 when the telling words are the same in any order, 0.9 when
 * one name contains the other (two words at least), else the share of letter pairs in common.
 */
export function nameSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const inside = short.every((word) => long.includes(word));
  if (inside && short.length === long.length) return 1;
  if (inside && short.length >= 2) return 0.9;
  return pairsInCommon([...a].sort().join(' '), [...b].sort().join(' '));
}

/** Dice's coefficient over pairs of neighbouring letters. */
function pairsInCommon(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const pair of pairs(a)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairs(b)) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
