/** Why documents could not be drawn. `document` is the index of the one at fault. */
export type DrawProblem =
  | {
      readonly code: 'missing-glyph';
      readonly document: number;
      readonly title: string;
      /** The characters the font does not have, each once. */
      readonly characters: readonly string[];
    }
  | { readonly code: 'address-too-long'; readonly document: number; readonly title: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'failed'; readonly detail: string };

/** A line for the log: numbers and characters, no names. */
export function problemDetail(problem: DrawProblem): string {
  switch (problem.code) {
    case 'missing-glyph':
      return `document ${problem.document + 1}: ${problem.characters.map(named).join(', ')}`;
    case 'address-too-long':
      return `document ${problem.document + 1}: address does not fit the window`;
    case 'cancelled':
      return 'cancelled';
    case 'failed':
      return problem.detail;
  }
}

function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${code})`;
}
