import { foldWord } from './fold';

/** Month names by their first letters, in the languages of the presets (en, de, fr, nl, pl, es, it). */
const STEMS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'styc', 'sty', 'ene', 'gen'],
  ['feb', 'fev', 'fevr', 'lut'],
  ['mar', 'mrz', 'maerz', 'mars', 'mrt', 'maart', 'maa'],
  ['apr', 'avr', 'kwi', 'abr'],
  ['may', 'mai', 'mei', 'maj', 'mag'],
  ['jun', 'juin', 'cze', 'giu'],
  ['jul', 'juil', 'lip', 'lug'],
  ['aug', 'aou', 'sie', 'ago'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'paz', 'ott'],
  ['nov', 'lis'],
  ['dec', 'dez', 'gru', 'dic'],
];

/** 1–12 for the name or short name of a month, `null` for any other word. */
export function monthOfName(word: string): number | null {
  const folded = foldWord(word);
  let best = { month: 0, length: 0 };
  STEMS.forEach((stems, index) => {
    for (const stem of stems) {
      if (stem.length > best.length && folded.startsWith(stem)) {
        best = { month: index + 1, length: stem.length };
      }
    }
  });
  return best.month === 0 || folded.length > 12 ? null : best.month;
}
