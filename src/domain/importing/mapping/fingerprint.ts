import { foldWord } from '../values/fold';

/**
 * The header row as one comparable text: the same for every export of the same source, whatever the
 * case, spacing and accents. Mappings are remembered under it.
 */
export function headerFingerprint(columns: readonly string[]): string {
  return columns.map(foldWord).join('|');
}
