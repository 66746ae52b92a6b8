import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import type { Account, Item } from '../account';
import type { CommandOf, FreshItem } from '../commands';
import type { Context } from '../context';
import type { EventOf, ItemChange, ItemFacts } from '../events';
import { type BatchId, type ItemId, mint } from '../ids';
import type { ItemTrace } from '../trace';
import { amountParams, type Decision, unless } from './decision';
import { factsBefore, freshItem, settlementOf, withFacts } from './facts';
import { traced } from './tracing';

/** New items and changes of known ones, from one file. All of them or none. */
export function importItems(
  account: Account,
  { batch, fresh, changed }: CommandOf<'importItems'>,
  { newId }: Context,
): Decision {
  const items = new Map(account.items.map((item) => [item.id, item]));
  const problem = freshProblem(account, fresh) ?? changeProblem(items, changed);
  return unless(problem, () => {
    if (fresh.length === 0 && changed.length === 0) return [];
    return [
      {
        type: 'itemsImported',
        batch,
        items: fresh.map((item) => ({ ...item, id: mint<ItemId>(newId) })),
        changed: changed.flatMap(({ id, after }) => changeOf(items.get(id), after)),
      },
    ];
  });
}

/**
 * New items, and the facts of known ones. What each change replaced is traced, so that the batch
 * can be taken back. An account that was hidden is there again, opened by this batch.
 */
export function itemsImported(account: Account, event: EventOf<'itemsImported'>): Account {
  const { batch, items, changed } = event;
  const after = new Map(changed.map((change) => [change.id, change.after]));
  const traces: ItemTrace[] = [];
  const known = account.items.map((item) => {
    const facts = after.get(item.id);
    if (facts === undefined) return item;
    traces.push({ id: item.id, before: factsBefore(item, facts), settledBy: settledBy(item) });
    return withFacts(item, facts, batch);
  });
  const noted = traced(account, batch, { changed: traces });
  return {
    ...noted,
    hidden: false,
    openedBy: account.hidden ? batch : account.openedBy,
    items: [...known, ...items.map((item) => freshItem(item, batch))],
  };
}

function settledBy(item: Item): BatchId | null {
  const ref = settlementOf(item)?.ref;
  // A settlement's `ref` is always the import that reported it.
  return ref === undefined ? null : (ref as BatchId);
}

function changeOf(item: Item | undefined, after: ItemFacts): ItemChange[] {
  return item === undefined ? [] : [{ id: item.id, before: factsBefore(item, after), after }];
}

function freshProblem(account: Account, fresh: readonly FreshItem[]): Refusal | undefined {
  const numbers = new Set(account.items.map((item) => item.number));
  for (const item of fresh) {
    const { number, line } = item;
    if (numbers.has(number)) return refusal('booking.duplicate-number', { number, line });
    numbers.add(number);
    if (!hasRightSign(item.kind, item.minor))
      return refusal('booking.wrong-sign', { number, line });
  }
  return undefined;
}

function changeProblem(
  items: ReadonlyMap<ItemId, Item>,
  changed: CommandOf<'importItems'>['changed'],
): Refusal | undefined {
  if (new Set(changed.map(({ id }) => id)).size < changed.length) {
    return refusal('booking.changed-twice');
  }
  for (const { id, after } of changed) {
    const item = items.get(id);
    if (item === undefined) return refusal('items.unknown');
    const problem = factsProblem(item, after);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** An item cannot become smaller than the payments it was given, nor turn its sign. */
export function factsProblem(item: Item, after: ItemFacts): Refusal | undefined {
  const { number, kind, currency } = item;
  if (!hasRightSign(kind, after.minor)) return refusal('booking.wrong-sign', { number, line: 0 });
  const given = givenTo(item);
  if (Math.abs(after.minor) >= Math.abs(given)) return undefined;
  const { amount: paid } = amountParams(given, currency);
  return refusal('booking.below-paid', { number, paid, ...amountParams(after.minor, currency) });
}

/** What payments and the like have taken off an item, minor units. */
function givenTo(item: Item): number {
  return sumMinor(
    item.reductions.map((reduction) =>
      reduction.cause === 'settledInSource' ? 0 : reduction.minor,
    ),
  );
}

function hasRightSign(kind: Item['kind'], minor: number): boolean {
  if (!Number.isSafeInteger(minor)) return false;
  return kind === 'invoice' ? minor > 0 : minor < 0;
}
