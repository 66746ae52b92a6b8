import { type Refusal, refusal } from '../../refusal';
import type { Account, Item, Reduction } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { mint, type WriteOffId } from '../ids';
import { openMinor } from '../views/open';
import { writeOffLimit } from '../writeOffLimit';
import { amountParams, type Decision, isBlank, refuse, unless } from './decision';
import { withReductions } from './facts';
import { traced } from './tracing';

/**
 * Gives up a few cents of an item for a reason, so that it does not stay open for them; with the
 * user's confirmation any part of it, as when a claim cannot be collected.
 */
export function writeOff(
  account: Account,
  { item: id, on, minor, reason, batch, confirmed }: CommandOf<'writeOff'>,
  { newId }: Context,
): Decision {
  const item = account.items.find((one) => one.id === id);
  if (item === undefined) return refuse('items.unknown');
  const { currency } = item;
  const problem = amountProblem(item, minor, confirmed === true) ?? reasonProblem(reason);
  return unless(problem, () => [
    {
      type: 'writtenOff',
      writeOff: mint<WriteOffId>(newId),
      ...{ item: id, on, minor, currency, batch },
      reason: reason.trim(),
    },
  ]);
}

/** Of an import, the batch is the reference: it goes when the import is taken back. */
export function writtenOff(account: Account, event: EventOf<'writtenOff'>): Account {
  const { writeOff: id, item: itemId, on, minor, reason, batch } = event;
  const reduction: Reduction = { on, minor, cause: 'writeOff', ref: batch ?? id, reason };
  const noted = batch === null ? account : traced(account, batch, {});
  return {
    ...noted,
    items: account.items.map((item) =>
      item.id === itemId ? withReductions(item, [...item.reductions, reduction]) : item,
    ),
  };
}

/** Refused for a write-off that is not there, or not any more. */
export function takeBackWriteOff(
  account: Account,
  { writeOff: id, reason }: CommandOf<'takeBackWriteOff'>,
): Decision {
  if (writtenOffBy(account, id) === undefined) return refuse('write-off.unknown');
  return unless(undefined, () => [{ type: 'writeOffTakenBack', writeOff: id, reason }]);
}

/** The items owe again what was written off. */
export function writeOffTakenBack(
  account: Account,
  { writeOff: id }: EventOf<'writeOffTakenBack'>,
): Account {
  const items = account.items.map((item) =>
    item.reductions.some(({ ref }) => ref === id)
      ? withReductions(
          item,
          item.reductions.filter(({ ref }) => ref !== id),
        )
      : item,
  );
  return { ...account, items };
}

/** The item and the reduction a write-off left, while it stands. */
export function writtenOffBy(
  account: Account,
  id: WriteOffId,
): { readonly item: Item; readonly reduction: Reduction } | undefined {
  for (const item of account.items) {
    const reduction = item.reductions.find(({ ref }) => ref === id);
    if (reduction !== undefined) return { item, reduction };
  }
  return undefined;
}

function amountProblem(item: Item, minor: number, confirmed: boolean): Refusal | undefined {
  const { number, currency } = item;
  const open = openMinor(item);
  const hasItemsSign = Math.sign(minor) === Math.sign(item.minor);
  if (!Number.isSafeInteger(minor) || !hasItemsSign) return refusal('amount.not-positive');
  if (Math.abs(minor) > Math.abs(open)) {
    return refusal('write-off.more-than-open', { number, ...amountParams(open, currency) });
  }
  const limit = writeOffLimit(currency);
  if (confirmed || Math.abs(minor) <= limit) return undefined;
  return refusal('write-off.over-limit', { number, ...amountParams(limit, currency) });
}

function reasonProblem(reason: string): Refusal | undefined {
  return isBlank(reason) ? refusal('write-off.reason-missing') : undefined;
}
