import type { PlainDate } from '../../dates/plainDate';
import { type Refusal, refusal } from '../../refusal';
import type { Account } from '../account';
import type { CommandOf, PromiseTerms } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { type ContactId, mint, type PromiseId } from '../ids';
import { openMinor } from '../views/open';
import { amountParams, amountProblem, type Decision, refuse, unless } from './decision';

/** A promise that came without a call (by mail, in person). */
export function makePromise(
  account: Account,
  { promise }: CommandOf<'makePromise'>,
  context: Context,
): Decision {
  return unless(promiseProblem(account, promise, context.today), () => [
    promiseMadeBy(promise, null, context),
  ]);
}

/** The event of a promise; `contact` is the call that brought it. */
export function promiseMadeBy(
  terms: PromiseTerms,
  contact: ContactId | null,
  { today, newId }: Context,
): EventOf<'promiseMade'> {
  const promise = { ...terms, id: mint<PromiseId>(newId), madeOn: today, contact };
  return { type: 'promiseMade', promise };
}

/** A promise lies ahead, and is not for more than is open in its currency. */
export function promiseProblem(
  account: Account,
  { minor, currency, dueOn }: PromiseTerms,
  today: PlainDate,
): Refusal | undefined {
  const invalid = amountProblem(minor);
  if (invalid !== undefined) return invalid;
  if (dueOn < today) return refusal('promise.in-past', { on: dueOn, today });
  const open = openIn(account, currency);
  if (open <= 0) return refusal('promise.nothing-open', { currency });
  return minor > open ? refusal('promise.more-than-open', amountParams(open, currency)) : undefined;
}

/** Whether it is kept follows from the receipts; nothing of that is stored. */
export function promiseMade(account: Account, { promise }: EventOf<'promiseMade'>): Account {
  return { ...account, promises: [...account.promises, { ...promise, withdrawn: false }] };
}

/** Takes back a promise that was noted by mistake. Refused when that was done before. */
export function withdrawPromise(
  account: Account,
  { promise: id, reason }: CommandOf<'withdrawPromise'>,
): Decision {
  const promise = account.promises.find((one) => one.id === id);
  if (promise === undefined) return refuse('promise.unknown');
  const problem = promise.withdrawn ? refusal('promise.withdrawn-already') : undefined;
  return unless(problem, () => [{ type: 'promiseWithdrawn', promise: id, reason }]);
}

/** It stays, and counts neither as kept nor as broken. */
export function promiseWithdrawn(account: Account, event: EventOf<'promiseWithdrawn'>): Account {
  return {
    ...account,
    promises: account.promises.map((one) =>
      one.id === event.promise ? { ...one, withdrawn: true } : one,
    ),
  };
}

/** Open in one currency, credit notes taken off; minor units. */
function openIn(account: Account, currency: PromiseTerms['currency']): number {
  let open = 0;
  for (const item of account.items) if (item.currency === currency) open += openMinor(item);
  return open;
}
