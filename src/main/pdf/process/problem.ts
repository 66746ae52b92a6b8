/** What a layout has no room for, or may not print. */
export type LayoutProblem =
  | { readonly code: 'address-too-long' }
  | { readonly code: 'qr-bill'; readonly detail: string };

interface AtDocument {
  /** Index of the document at fault. */
  readonly document: number;
  readonly title: string;
}

/** Why documents could not be drawn. */
export type DrawProblem =
  | ({
      readonly code: 'missing-glyph';
      /** The characters the font does not have, each once. */
      readonly characters: readonly string[];
      /** The fields of the model they stand in. */
      readonly fields: readonly string[];
    } & AtDocument)
  | ({ readonly code: 'missing-picture'; readonly sha256: string } & AtDocument)
  | (LayoutProblem & AtDocument)
  /** A file whose pages were to be taken in is gone, or is no longer what it was. */
  | { readonly code: 'source-missing' | 'source-changed'; readonly name: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'failed'; readonly detail: string };

/** A line for the log: numbers, characters and fields, no names. */
export function problemDetail(problem: DrawProblem): string {
  switch (problem.code) {
    case 'missing-glyph':
      return `document ${problem.document + 1}: ${problem.characters.map(named).join(', ')} in ${problem.fields.join(', ')}`;
    case 'missing-picture':
      return `document ${problem.document + 1}: picture ${problem.sha256} is not there`;
    case 'address-too-long':
      return `document ${problem.document + 1}: address does not fit the window`;
    case 'qr-bill':
      return `document ${problem.document + 1}: QR-bill refused, ${problem.detail}`;
    case 'source-missing':
    case 'source-changed':
      return problem.name;
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
