/**
 * Free words with the names of third persons taken out: the whole name, and each of its parts that is
 * written like a name (a capital and at least two more letters). Neither case nor accents make a
 * difference ("Maria" also takes out "MARÍA"); parts of longer words stay. `mark` stands in their place.
 */
export function redactor(names: readonly string[], mark: string): (text: string) => string {
  const words = names.flatMap((name) => [name, ...name.split(/[\s,;]+/).filter(isNameLike)]);
  const wanted = [...new Set(words.map((word) => folded(word.normalize('NFC').trim())))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return (text) => text;
  const either = wanted.map((word) => escaped(word).replace(/\s+/g, '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => replaced(text.normalize('NFC'), pattern, mark);
}

/** Found in the folded text, taken out of the text itself: both have the same length. */
function replaced(text: string, pattern: RegExp, mark: string): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: found } of folded(text).matchAll(pattern)) {
    kept += text.slice(from, index) + mark;
    from = index + found.length;
  }
  return kept + text.slice(from);
}

/** Letters without their accents, one unit for one unit. */
function folded(text: string): string {
  return Array.from(text, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{M}+$/u, '');
    return base.length === letter.length ? base : letter;
  }).join('');
}

function isNameLike(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word.normalize('NFC'));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
