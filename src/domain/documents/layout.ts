/**
 * Where address, information and text stand on a letter: by the window envelopes of a country.
 * `us10` is written on US Letter, all others on A4.
 */
export const LETTER_LAYOUT_NAMES = [
  'din5008a',
  'din5008b',
  'ukDl',
  'frRight',
  'chRight',
  'chLeft',
  'us10',
] as const;

export type LetterLayoutName = (typeof LETTER_LAYOUT_NAMES)[number];

const BY_COUNTRY: Readonly<Record<string, LetterLayoutName>> = {
  AT: 'din5008b',
  DE: 'din5008b',
  CA: 'us10',
  US: 'us10',
  CH: 'chRight',
  LI: 'chRight',
  ES: 'frRight',
  FR: 'frRight',
  IT: 'frRight',
  MC: 'frRight',
  SM: 'frRight',
};

/** The layout for the envelopes usual in the sender's country; the British window elsewhere. */
export function layoutFor(country: string): LetterLayoutName {
  return BY_COUNTRY[country] ?? 'ukDl';
}

/** Lines of an address that surely show in the window, whichever way the sheet slides. */
export function mostAddressLines(layout: LetterLayoutName): number {
  return layout === 'us10' ? 5 : 6;
}
