import { sumMinor } from '../../money/money';
import type { Item, Reduction } from '../account';
import type { ImportedItem, ItemFacts, SourceStatement } from '../events';
import type { BatchId } from '../ids';
import { statedParts } from './stated';

/** The fields of an item that imports bring and may change. */
export function factsOf(item: Item): ItemFacts {
  const { issuedOn, dueOn, minor, reference, text } = item;
  const settledOn = settlementOf(item)?.on ?? null;
  const stated = statementsOf(item);
  return {
    ...{ issuedOn, dueOn, minor, reference, text, settledOn },
    ...(stated.length > 0 && { stated }),
  };
}

/** The reduction that stands for "the source calls all of it settled". */
export function settlementOf(item: Item): Reduction | undefined {
  return item.reductions.find(isSettlement);
}

/** What the source called settled of an item while the rest stayed open, oldest first. */
export function statementsOf({ reductions }: Item): SourceStatement[] {
  return reductions.flatMap(({ on, stated, ref }) =>
    // Only imports state parts.
    stated === undefined ? [] : [{ on, minor: stated, batch: ref as BatchId }],
  );
}

/** An imported item as the account keeps it. */
export function freshItem(imported: ImportedItem, batch: BatchId): Item {
  const { settledOn, stated = [], line: _line, ...facts } = imported;
  const item: Item = { ...facts, batch, reductions: [], level: 0, levelOn: null };
  if (settledOn === null && stated.length === 0) return item;
  return withFacts(item, { ...factsOf(item), settledOn, stated }, batch);
}

/** The item with other facts. `batch` is the import that says so. */
export function withFacts(item: Item, facts: ItemFacts, batch: BatchId): Item {
  const { settledOn, stated = [], attachment, ...fields } = facts;
  const cause = 'settledInSource';
  const given = item.reductions.filter((reduction) => reduction.cause !== cause);
  const parts = stated.map(({ on, minor, batch: by = batch }): Reduction => {
    return { on, minor: 0, stated: minor, cause, ref: by };
  });
  const settlement: Reduction[] =
    settledOn === null ? [] : [{ on: settledOn, minor: 0, cause, ref: batch }];
  const changed = { ...withAttachment(item, attachment), ...fields };
  return withReductions(changed, [...given, ...parts, ...settlement]);
}

function withAttachment(item: Item, attachment: ItemFacts['attachment']): Item {
  if (attachment === undefined) return item;
  const { attachment: _before, ...bare } = item;
  return attachment === null ? bare : { ...bare, attachment };
}

/** The facts that `after` changes, as they are now. */
export function factsBefore(item: Item, after: ItemFacts): ItemFacts {
  const facts = factsOf(item);
  return after.attachment === undefined ? facts : { ...facts, attachment: item.attachment ?? null };
}

/**
 * The item with other reductions. What the source states follows from them: parts first, and last
 * what it calls settled, which is always the rest that the others leave.
 */
export function withReductions(item: Item, reductions: readonly Reduction[]): Item {
  const given = reductions.filter((reduction) => reduction.cause !== 'settledInSource');
  const parts = reductions.filter(({ stated }) => stated !== undefined);
  const settlement = reductions.find(isSettlement);
  const others = [...given, ...statedParts(item, given, parts)];
  if (settlement === undefined) return { ...item, reductions: others };
  const rest = item.minor - sumMinor(others.map((reduction) => reduction.minor));
  return { ...item, reductions: [...others, { ...settlement, minor: rest }] };
}

function isSettlement({ cause, stated }: Reduction): boolean {
  return cause === 'settledInSource' && stated === undefined;
}
