import { decodeEightBits } from './eightBit';
import type { EightBit } from './encoding';

/** Tried in this order; the first wins a draw. ISO-8859-1 is never guessed: Windows-1252 contains it. */
const CANDIDATES: readonly EightBit[] = [
  ...(['windows-1252', 'iso-8859-15', 'windows-1250', 'iso-8859-2'] as const),
  ...(['cp850', 'cp437', 'macintosh'] as const),
];

/** Most characters beyond ASCII that are judged. */
const LOOK = 4_000;

/** Letters of European names and words; other letters of the tables are rare among them. */
const USUAL = new Set(
  'äöüßéèêëàâçñåæøáíóúìòùîïôûãõœÄÖÜÉÈÀÂÇÑÅÆØÁÍÓÚÎÔ' +
    'ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžýČĎĚŇŘŠŤŮŽÝőűŐŰľĺŕăâîșțşţ',
);

/** Signs that stand in texts of offices: quotes, dashes, currencies, degrees. */
const SIGNS = new Set('€£§°–—‘’‚“”„…«»·•´№®©™½¼ \u00a0¿¡ªº²³µ±');

/**
 * The encoding of one byte a character in which the text makes most sense: letters inside words and
 * in their case count for an encoding; controls, frames and signs inside words count against it.
 * `#FORMAT PC8` (SIE) names CP437, unless the bytes say otherwise.
 */
export function guessEightBit(bytes: Uint8Array): EightBit {
  const places = highPlaces(bytes);
  const scores = CANDIDATES.map((encoding) => ({
    encoding,
    score: scoreOf(bytes, places, encoding),
  }));
  if (saysPc8(bytes)) {
    const pc8 = scores.find(({ encoding }) => encoding === 'cp437');
    if (pc8 !== undefined) scores.unshift(pc8);
  }
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  const equal = scores.filter(({ score }) => score === best.score);
  return (
    inOneLanguage(
      bytes,
      places,
      equal.map(({ encoding }) => encoding),
    ) ?? best.encoding
  );
}

/** Letters beyond ASCII of single languages: Western ones, then Central European ones. */
const LANGUAGES = [
  ...['äöüßé', 'éèêëàâçîïôùûüœæ', 'áéíóúñüº', 'ãõáéíóúâêôàç', 'àèéìòù', 'åäöéæøü', 'éëïöüóá'],
  ...['áéíóúýðþæö', 'ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîșțşţ'],
  ...['čšžćđ'],
].map((letters) => new Set(letters));

/** A text whose letters belong to less than this share to one language was read wrongly. */
const MIXED = 0.6;

/**
 * Among encodings that fit equally well, one that makes all letters those of one language, where the
 * first makes a mixture of them: "Èíslo, Dvoøák" is "Číslo, Dvořák". `null` where that decides nothing.
 */
function inOneLanguage(
  bytes: Uint8Array,
  places: readonly number[],
  encodings: readonly EightBit[],
): EightBit | null {
  const [first, ...others] = encodings.map((encoding) => ({
    encoding,
    share: shareOfOneLanguage(bytes, places, encoding),
  }));
  if (first === undefined || first.share > MIXED) return null;
  return others.find(({ share }) => share === 1)?.encoding ?? null;
}

function shareOfOneLanguage(
  bytes: Uint8Array,
  places: readonly number[],
  encoding: EightBit,
): number {
  const characters = CHARACTERS.get(encoding) ?? '';
  const all = places.map((place) => (characters[bytes[place] ?? 0x20] ?? '').toLowerCase());
  const letters = [...new Set(all.filter((character) => LETTER.test(character)))];
  if (letters.length === 0) return 1;
  const shares = LANGUAGES.map((language) => letters.filter((one) => language.has(one)).length);
  return Math.max(...shares) / letters.length;
}

function saysPc8(bytes: Uint8Array): boolean {
  return /^#FORMAT\s+"?PC8/m.test(String.fromCharCode(...bytes.subarray(0, 2_000)));
}

function highPlaces(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < LOOK; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) places.push(at);
  }
  return places;
}

function scoreOf(bytes: Uint8Array, places: readonly number[], encoding: EightBit): number {
  const characters = CHARACTERS.get(encoding) ?? '';
  const at = (index: number) => characters[bytes[index] ?? 0x20] ?? '';
  let score = 0;
  for (const place of places) {
    score += scoreOfCharacter(at(place - 1), at(place), at(place + 1));
  }
  return score;
}

/** The character of each byte, by encoding. */
const CHARACTERS = new Map(
  CANDIDATES.map((encoding) => [
    encoding,
    decodeEightBits(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      encoding,
    ),
  ]),
);

const LETTER = /\p{L}/u;
const ORDINAL = /[ºª]/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const ODD = /[\p{Cc}\u2500-\u25ff\u0370-\u03ff\u2200-\u22ff\u20a7\u0192¤]/u;

function scoreOfLetter(before: string, character: string, after: string): number {
  const isCapitalInside = UPPER.test(character) && LETTER.test(before);
  if (isCapitalInside && (LOWER.test(before) || LOWER.test(after))) return -2;
  if (!LETTER.test(before) && !LETTER.test(after)) return -1;
  return USUAL.has(character) ? 2 : 0;
}

/** "Nº", "1ª": the one place of these two, which count as letters. */
function scoreOfOrdinal(before: string, after: string): number {
  return /[Nn\d]/.test(before) && !LETTER.test(after) ? 2 : -1;
}

function scoreOfCharacter(before: string, character: string, after: string): number {
  if (ODD.test(character)) return -3;
  if (ORDINAL.test(character)) return scoreOfOrdinal(before, after);
  if (LETTER.test(character)) return scoreOfLetter(before, character, after);
  const inside = LETTER.test(before) && LETTER.test(after);
  // An apostrophe is the one sign that stands inside words.
  if (inside) return character === '’' ? 1 : -3;
  return SIGNS.has(character) ? 1 : -1;
}
