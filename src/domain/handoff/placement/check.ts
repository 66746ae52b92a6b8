import { type Refusal, refusal } from '../../refusal';
import type { PlacementForm } from './form';

/** Why a form cannot be written so that the recipient reads what was meant; null when it can. */
export function placementProblem({
  name,
  columns,
  header,
  delimiter,
  decimals,
}: PlacementForm): Refusal | null {
  if (columns.length === 0) return refusal('handoff.placement-empty', { name });
  if (delimiter === ',' && decimals === ',') return refusal('handoff.placement-decimal', { name });
  if (!header) return null;
  const seen = new Set<string>();
  for (const { heading } of columns) {
    const key = heading.trim().toLowerCase();
    if (seen.has(key)) return refusal('handoff.placement-heading', { name, heading });
    seen.add(key);
  }
  return null;
}
