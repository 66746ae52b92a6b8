import { refusal } from '../../refusal';
import type { Account, Review, Snooze } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { mint, type ReviewId } from '../ids';
import { assigneeOf } from '../views/desk';
import { type Decision, isBlank, refuse, unless } from './decision';

/** Puts the row of today's list aside until a day, on which it is back. Replaces an earlier one. */
export function snooze(
  _account: Account,
  { until, reason }: CommandOf<'snooze'>,
  { today }: Context,
): Decision {
  if (until <= today) return refuse('snooze.not-later', { on: until, today });
  const problem = isBlank(reason) ? refusal('snooze.reason-missing') : undefined;
  return unless(problem, () => [
    { type: 'snoozed', snooze: { since: today, until, reason: reason.trim() } },
  ]);
}

/** Brings the row back before its day. Refused when it is not put aside. */
export function endSnooze(
  account: Account,
  { reason }: CommandOf<'endSnooze'>,
  { today }: Context,
): Decision {
  const problem = account.snooze === undefined ? refusal('snooze.none') : undefined;
  return unless(problem, () => [{ type: 'snoozeEnded', on: today, reason }]);
}

/** In place of an earlier one. */
export function snoozed(account: Account, event: EventOf<'snoozed'>): Account {
  return { ...account, snooze: event.snooze };
}

/** The account is as one that was never put aside. */
export function snoozeEnded(account: Account): Account {
  const { snooze: _ended, ...rest }: Account & { readonly snooze?: Snooze } = account;
  return rest;
}

/** Gives the account to a colleague; a blank name gives it to nobody. Nothing happens when he has it. */
export function assign(
  account: Account,
  { to }: CommandOf<'assign'>,
  { today }: Context,
): Decision {
  const before = assigneeOf(account);
  const after = to.trim();
  return unless(undefined, () =>
    after === before ? [] : [{ type: 'assigned', on: today, before, to: after }],
  );
}

/** A blank name leaves the account with nobody. */
export function assigned(account: Account, { to }: EventOf<'assigned'>): Account {
  const { assignee: _before, ...rest } = account;
  return to === '' ? rest : { ...rest, assignee: to };
}

/** Somebody looked at the account in the weekly review, and what he decided. */
export function review(
  _account: Account,
  { verdict, note }: CommandOf<'review'>,
  { today, newId }: Context,
): Decision {
  const made: Review = { id: mint<ReviewId>(newId), on: today, verdict, note: note.trim() };
  return unless(undefined, () => [{ type: 'reviewed', review: made }]);
}

/** Undoes a verdict; the account is among those to look at again. */
export function takeBackReview(
  account: Account,
  { review: id, reason }: CommandOf<'takeBackReview'>,
): Decision {
  const known = account.reviews?.some((one) => one.id === id) === true;
  const problem = known ? undefined : refusal('review.unknown');
  return unless(problem, () => [{ type: 'reviewTakenBack', review: id, reason }]);
}

/** All reviews are kept: what was found before is seen at the next. */
export function reviewed(account: Account, event: EventOf<'reviewed'>): Account {
  return { ...account, reviews: [...(account.reviews ?? []), event.review] };
}

/** After the last one the account is as one that was never looked at. */
export function reviewTakenBack(account: Account, event: EventOf<'reviewTakenBack'>): Account {
  const { reviews = [], ...rest } = account;
  const left = reviews.filter(({ id }) => id !== event.review);
  return left.length === 0 ? rest : { ...rest, reviews: left };
}
