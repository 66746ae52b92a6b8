import type { MasterData } from './account';
import type { ItemFacts } from './events';
import type { BatchId, ItemId } from './ids';

/** What an import changed on an item it found here. */
export interface ItemTrace {
  readonly id: ItemId;
  readonly before: ItemFacts;
  /** The import that had reported the item as settled before, if any. */
  readonly settledBy: BatchId | null;
}

/** The master data a file changed: both sides, only the parts that differ. */
export interface MasterTrace {
  readonly before: Partial<MasterData>;
  readonly after: Partial<MasterData>;
}

/** How long the append-only lists of an account were: what came later stands behind the mark. */
export interface Marks {
  readonly promises: number;
  readonly letters: number;
  readonly disputes: number;
  readonly plans: number;
  readonly handoffs: number;
}

/** What one import did to one account. The items it brought carry its id themselves. */
export interface ImportTrace {
  readonly batch: BatchId;
  readonly changed: readonly ItemTrace[];
  readonly master: readonly MasterTrace[];
  readonly marks: Marks;
}
