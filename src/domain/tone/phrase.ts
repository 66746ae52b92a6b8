import { folded, type Word } from './words';

/** What a place of a phrase takes: a word, the beginning of one, or up to three words whatever. */
type Part = { readonly begins: string; readonly whole: boolean } | 'gap';

export type Pattern = readonly Part[];

const MOST_BETWEEN = 3;

/** A phrase of the rules, ready for comparing: "drag … court", "windykac*". */
export function pattern(phrase: string): Pattern {
  return phrase.split(' ').map((part): Part => {
    if (part === '…') return 'gap';
    const open = part.endsWith('*');
    return { begins: folded(open ? part.slice(0, -1) : part), whole: !open };
  });
}

/** The index after the last word when the phrase stands at `at`, or null. Sentences are not crossed. */
export function matchAt(words: readonly Word[], at: number, phrase: Pattern): number | null {
  return matchFrom(words, at, phrase, 0, at);
}

function matchFrom(
  words: readonly Word[],
  at: number,
  phrase: Pattern,
  part: number,
  start: number,
): number | null {
  const wanted = phrase[part];
  if (wanted === undefined) return at;
  if (wanted === 'gap') return matchAfterGap(words, at, phrase, part, start);
  const word = words[at];
  if (word === undefined || (at > start && word.startsSentence)) return null;
  const fits = wanted.whole ? word.folded === wanted.begins : word.folded.startsWith(wanted.begins);
  return fits ? matchFrom(words, at + 1, phrase, part + 1, start) : null;
}

function matchAfterGap(
  words: readonly Word[],
  at: number,
  phrase: Pattern,
  part: number,
  start: number,
): number | null {
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    const end = matchFrom(words, at + skipped, phrase, part + 1, start);
    if (end !== null) return end;
    if (words[at + skipped]?.startsSentence === true) return null;
  }
  return null;
}
