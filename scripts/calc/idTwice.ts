import { type Refusal, refusal } from '../../src/domain/refusal';

/** The refusal of the second of two that have one id, naming its place; null where all differ. */
export function idTwice(list: readonly { readonly id: string }[], path: string): Refusal | null {
  const ids = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (ids.has(id)) return refusal('calc.id-twice', { value: id, field: `${path}.${index}.id` });
    ids.add(id);
  }
  return null;
}
