import { maxDate } from '../../dates/plainDate';
import { type Refusal, refusal } from '../../refusal';
import type { Account, Dispute, Item } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { type BatchId, type DisputeId, mint } from '../ids';
import { disputedByItem } from '../views/disputed';
import { openMinor } from '../views/open';
import { amountParams, amountProblem, type Decision, refuse, unless } from './decision';
import { currencyProblem, itemsNamed, openOf, settledProblem } from './itemList';
import { traced } from './tracing';

/**
 * Opens a dispute about invoices, or about a part of them (`minor`). A day to come counts as
 * today. Refused for settled items, credit notes, what is in dispute already, and for more than is
 * open.
 */
export function openDispute(
  account: Account,
  { items, minor, reason, note, batch, on, ...care }: CommandOf<'openDispute'>,
  { today, newId }: Context,
): Decision {
  const named = itemsNamed(account, items);
  if (!named.ok) return named;
  const problem =
    settledProblem(named.value) ??
    creditProblem(named.value) ??
    disputedAlready(account, named.value, today) ??
    partProblem(named.value, minor);
  return unless(problem, () => {
    const id = mint<DisputeId>(newId);
    const { owner = '', answerBy = null } = care;
    const what = { items, minor, reason, note, batch: batch ?? null };
    const openedOn = on === undefined || on > today ? today : on;
    const dispute = { id, openedOn, ...what, owner: owner.trim(), answerBy };
    return [{ type: 'disputeOpened', dispute }];
  });
}

/** Closed disputes stay beside it: a letter or a pack may ask how they ended. */
export function disputeOpened(account: Account, { dispute }: EventOf<'disputeOpened'>): Account {
  return { ...account, disputes: [...account.disputes, { ...dispute, closedOn: null }] };
}

/**
 * Ends a dispute with its outcome. The day is never before it was opened, and never after today.
 */
export function closeDispute(
  account: Account,
  { dispute: id, outcome, batch, on }: CommandOf<'closeDispute'>,
  { today }: Context,
): Decision {
  const dispute = account.disputes.find((one) => one.id === id);
  if (dispute === undefined) return refuse('dispute.unknown');
  const problem = dispute.closedOn === null ? undefined : refusal('dispute.closed-already');
  return unless(problem, () => {
    const day = on === undefined || on > today ? today : maxDate(on, dispute.openedOn);
    const by = batch === undefined ? {} : { batch };
    return [{ type: 'disputeClosed', dispute: id, on: day, outcome, ...by }];
  });
}

/** A dispute that a file closed notes the batch, by which taking the import back opens it again. */
export function disputeClosed(account: Account, event: EventOf<'disputeClosed'>): Account {
  const { dispute, on: closedOn, outcome, batch } = event;
  const end = { closedOn, outcome, ...(batch !== undefined && { closedBy: batch }) };
  const closed = {
    ...account,
    disputes: account.disputes.map((one) => (one.id === dispute ? { ...one, ...end } : one)),
  };
  return batch === undefined ? closed : traced(closed, batch, {});
}

/** The disputes as they were before an import closed some of them. */
export function reopened(disputes: readonly Dispute[], batch: BatchId): readonly Dispute[] {
  if (!disputes.some(({ closedBy }) => closedBy === batch)) return disputes;
  return disputes.map((dispute) => {
    if (dispute.closedBy !== batch) return dispute;
    const { closedBy: _batch, outcome: _outcome, ...open } = dispute;
    return { ...open, closedOn: null };
  });
}

function creditProblem(items: readonly Item[]): Refusal | undefined {
  const credit = items.find((item) => item.kind === 'creditNote');
  return credit && refusal('items.credit-note', { number: credit.number });
}

function disputedAlready(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
): Refusal | undefined {
  const disputed = disputedByItem(account, today);
  const item = items.find((one) => (disputed.get(one.id) ?? 0) >= openMinor(one));
  return item && refusal('dispute.open-already', { number: item.number });
}

function partProblem(items: readonly Item[], minor: number | null): Refusal | undefined {
  const currency = items[0]?.currency;
  if (minor === null || currency === undefined) return undefined;
  const problem = amountProblem(minor) ?? currencyProblem(items, currency);
  if (problem !== undefined) return problem;
  const open = openOf(items);
  return minor > open ? refusal('dispute.more-than-open', amountParams(open, currency)) : undefined;
}
