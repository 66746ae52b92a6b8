import { foldWord } from '../values/fold';
import type { Preset } from './preset';
import type { Role } from './roles';
import { headerWord, type WordTable } from './words';

export type RoleColumns = Partial<Record<Role, number>>;

/** Columns of a recognised form: the first column with the header the preset names. */
export function columnsOfPreset(columns: readonly string[], preset: Preset): RoleColumns {
  const folded = columns.map(foldWord);
  const found: RoleColumns = {};
  for (const [role, headers] of Object.entries(preset.columns)) {
    const index = firstIndex(folded, typeof headers === 'string' ? [headers] : headers);
    // Keys of a preset's columns are roles; Object.entries widens them to text.
    if (index >= 0) found[role as Role] = index;
  }
  return found;
}

function firstIndex(folded: readonly string[], headers: readonly string[]): number {
  for (const header of headers) {
    const index = folded.indexOf(foldWord(header));
    if (index >= 0) return index;
  }
  return -1;
}

/** Columns by the words of their headers: the most telling word of a role gets it, each column one role. */
export function columnsByWords(
  columns: readonly string[],
  words: WordTable,
  fits: (role: Role, column: number) => boolean = () => true,
): RoleColumns {
  const claims = columns.flatMap((header, index) =>
    (words.get(headerWord(header)) ?? [])
      .filter(({ role }) => fits(role, index))
      .map((entry) => ({ ...entry, index })),
  );
  claims.sort((a, b) => a.weight - b.weight || a.index - b.index);
  const found: RoleColumns = {};
  const taken = new Set<number>();
  for (const { role, index } of claims) {
    if (found[role] !== undefined || taken.has(index)) continue;
    found[role] = index;
    taken.add(index);
  }
  return found;
}
