import type { DocumentModel } from '../../domain/documents/model';
import type { Fonts } from './fonts';
import type { Sheet } from './sheet';

export interface MissingGlyphs {
  /** The characters the font does not have, each once. */
  readonly characters: readonly string[];
  /** The fields of the model they stand in: `addressee`, `paragraphs`, `table` ... */
  readonly fields: readonly string[];
}

/** A face without a character would print it blank, and silently: null when nothing is missing. */
export function missingGlyphs(
  sheets: readonly Sheet[],
  fonts: Fonts,
  model: DocumentModel,
): MissingGlyphs | null {
  const missing = new Set<string>();
  for (const sheet of sheets) {
    for (const mark of sheet) {
      if (mark.kind !== 'text') continue;
      for (const run of fonts[mark.face].runs(mark.text)) {
        for (const character of run.missing) missing.add(character);
      }
    }
  }
  if (missing.size === 0) return null;
  const characters = [...missing];
  const holds = (value: unknown): boolean => characters.some((one) => saidIn(value, one));
  const fields = Object.entries(model).flatMap(([field, value]) => (holds(value) ? [field] : []));
  return { characters, fields };
}

/** Whether a character stands in a text of the model, however deep. */
function saidIn(value: unknown, character: string): boolean {
  if (typeof value === 'string') return value.normalize('NFC').includes(character);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => saidIn(inner, character));
}
