import { foldWord } from '../values/fold';
import { CUSTOMER_PRESETS } from './customerPresets';
import { ITEM_PRESETS } from './itemPresets';
import type { Preset } from './preset';

const PRESETS: readonly Preset[] = [...ITEM_PRESETS, ...CUSTOMER_PRESETS];

/** The preset whose signature stands in the header; case, spacing and asterisks do not matter. */
export function recognisePreset(columns: readonly string[]): Preset | null {
  const present = new Set(columns.map(foldWord));
  return (
    PRESETS.find(({ signature }) => signature.every((header) => present.has(foldWord(header)))) ??
    null
  );
}
