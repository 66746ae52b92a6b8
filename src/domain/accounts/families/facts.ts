import { sumMinor } from '../../money/money';
import type { Item, Reduction } from '../account';
import type { ImportedItem, ItemFacts } from '../events';
import type { BatchId } from '../ids';

/** The fields of an item that imports bring and may change. */
export function factsOf(item: Item): ItemFacts {
  const { issuedOn, dueOn, minor, reference, text } = item;
  return { issuedOn, dueOn, minor, reference, text, settledOn: settlementOf(item)?.on ?? null };
}

/** The reduction that stands for "the source calls it settled". */
export function settlementOf(item: Item): Reduction | undefined {
  return item.reductions.find((reduction) => reduction.cause === 'settledInSource');
}

/** An imported item as the account keeps it. */
export function freshItem(imported: ImportedItem, batch: BatchId): Item {
  const { settledOn, line: _line, ...facts } = imported;
  const item: Item = { ...facts, batch, reductions: [], level: 0, levelOn: null };
  return settledOn === null ? item : withFacts(item, { ...factsOf(item), settledOn }, batch);
}

/** The item with other facts. `batch` is the import that says so. */
export function withFacts(item: Item, facts: ItemFacts, batch: BatchId): Item {
  const { settledOn, ...fields } = facts;
  const given = item.reductions.filter((reduction) => reduction.cause !== 'settledInSource');
  const settlement: Reduction[] =
    settledOn === null ? [] : [{ on: settledOn, minor: 0, cause: 'settledInSource', ref: batch }];
  return withReductions({ ...item, ...fields }, [...given, ...settlement]);
}

/**
 * The item with other reductions. What the source calls settled stands last, and is always the rest
 * that the others leave.
 */
export function withReductions(item: Item, reductions: readonly Reduction[]): Item {
  const given = reductions.filter((reduction) => reduction.cause !== 'settledInSource');
  const settlement = reductions.find((reduction) => reduction.cause === 'settledInSource');
  if (settlement === undefined) return { ...item, reductions: given };
  const rest = item.minor - sumMinor(given.map((reduction) => reduction.minor));
  return { ...item, reductions: [...given, { ...settlement, minor: rest }] };
}
