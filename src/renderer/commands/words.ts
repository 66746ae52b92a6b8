import SearchableMap from 'minisearch/SearchableMap';

/** Letters that decomposition leaves alone. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Most texts have none: they are done after one look. */
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Lower case without accents, so that "zolkiewski" finds "Żółkiewski". */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare.replace(/[łøßđæœðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * Letters as they are searched for: plain, and umlauts written out (ae, oe, ue) like those left out.
 * What a text begins with is also what its letters begin with, so that a search may follow the typing.
 */
export function searchLetters(text: string): string {
  return plainLetters(text).replace(/([aou])e/g, '$1');
}

const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;
/** A full stop between letters that stand alone: "S.p.A." is one word. */
const INITIALS = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** The words of a text in the letters they are searched for. */
export function wordsOf(text: string): readonly string[] {
  const joined = text.includes('.') ? text.replace(INITIALS, '') : text;
  return searchLetters(joined).split(BETWEEN).filter(Boolean);
}

/** A word, or the beginning of one, with the words it may have been meant for. */
export interface Sought {
  readonly text: string;
  readonly meant: readonly string[];
}

/** How well a field fits: 2 for a whole word, 1 for its beginning, 0.5 for a slip; 0: not at all. */
export function fieldFit(field: string, { text, meant }: Sought): number {
  const at = field.indexOf(` ${text}`);
  if (at >= 0) return (isWhole(field, at, text) ? 2 : 1) + (at === 0 ? FIRST : 0);
  const slip = meant.some((word) => {
    const found = field.indexOf(` ${word}`);
    return found >= 0 && isWhole(field, found, word);
  });
  return slip ? 0.5 : 0;
}

/** The most `fieldFit` can say: the word is whole, and the first of its field. */
export const BEST_FIT = 2.25;
const FIRST = 0.25;

/** Words as a field in which `fieldFit` looks: each behind a space. */
export function fieldOf(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

function isWhole(field: string, at: number, word: string): boolean {
  const after = at + 1 + word.length;
  return after === field.length || field[after] === ' ';
}

/** Words of so many letters may be misspelt: one letter in five. */
const SLIP_LETTERS = 5;
const SLIPS_A_LETTER = 0.2;
/** Words a misspelt one is taken for, the nearest ones. */
const MOST_MEANT = 4;

/** All words there are, to tell what a misspelt one may have meant. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly tree = new SearchableMap<true>();

  add(words: readonly string[]): void {
    for (const word of words) {
      const count = this.counts.get(word) ?? 0;
      if (count === 0) this.tree.set(word, true);
      this.counts.set(word, count + 1);
    }
  }

  remove(words: readonly string[]): void {
    for (const word of words) {
      const count = (this.counts.get(word) ?? 0) - 1;
      if (count > 0) this.counts.set(word, count);
      else if (this.counts.delete(word)) this.tree.delete(word);
    }
  }

  /** The nearest words to one that is long enough to be misspelt. */
  meantBy(word: string): readonly string[] {
    if (word.length < SLIP_LETTERS) return [];
    const found = this.tree.fuzzyGet(word, Math.round(word.length * SLIPS_A_LETTER));
    return [...found]
      .map(([text, [, distance]]) => ({ text, distance }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST_MEANT)
      .map(({ text }) => text);
  }
}
