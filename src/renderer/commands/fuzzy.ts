/**
 * How well `typed` fits `title`: higher is better, 0 = not at all. All letters must come in order;
 * those at the start of words count most ("lac" fits "Log a call").
 */
export function fitOf(typed: string, title: string): number {
  const wanted = typed.toLowerCase().replace(/\s+/g, '');
  const text = title.toLowerCase();
  if (wanted === '') return 1;
  const at = text.indexOf(typed.toLowerCase().trim());
  if (at >= 0) return 100 - at + (at === 0 || text[at - 1] === ' ' ? 50 : 0);
  let score = 0;
  let from = 0;
  for (const letter of wanted) {
    const found = text.indexOf(letter, from);
    if (found < 0) return 0;
    score += found === 0 || text[found - 1] === ' ' ? 5 : found === from ? 2 : 0.2;
    from = found + 1;
  }
  return score / wanted.length >= 2 ? score : 0;
}
