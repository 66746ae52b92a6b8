/** One word of a text: folded for comparing, with its place in the text. */
export interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** True when a sentence or line ended between the word before and this one. */
  readonly startsSentence: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SENTENCE_END = /[.!?;\n]/;

/** Letters that Unicode does not take apart into a plain one and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', œ: 'oe', æ: 'ae' };

/** Lower case without accents: "Żądamy" is "zadamy". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łßøœæ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text in order. An apostrophe parts words, as it does in the phrases. */
export function wordsIn(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const from = match.index;
    const startsSentence = SENTENCE_END.test(text.slice(end, from));
    end = from + match[0].length;
    return { folded: folded(match[0]), from, to: end, startsSentence };
  });
}
