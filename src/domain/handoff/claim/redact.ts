const MARK = '[redacted]';

/**
 * Free words with the names of third persons taken out: the whole name, and each of its parts that is
 * written like a name (a capital and at least two more letters). Case and accents of composed or
 * decomposed letters make no difference; parts of longer words stay.
 */
export function redactor(names: readonly string[]): (text: string) => string {
  const words = names.flatMap((name) => [name, ...name.split(/[\s,;]+/).filter(isNameLike)]);
  const wanted = [...new Set(words.map((word) => word.normalize('NFC').trim()))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return (text) => text;
  const either = wanted.map((word) => escaped(word).replace(/\s+/g, '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.normalize('NFC').replace(pattern, MARK);
}

function isNameLike(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
