/** One full stop where an abbreviation ("2026 r.", "Ltd.") ends a sentence; an ellipsis stays. */
export function oneStop(text: string): string {
  return text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}
