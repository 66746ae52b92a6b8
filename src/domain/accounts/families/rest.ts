import { type Refusal, refusal } from '../../refusal';
import type { Account, Hold, Item } from '../account';
import type { Context } from '../context';
import { activeHold, activePlans } from '../views/standing';

/** How a step says that the account rests. */
interface RestWords {
  readonly onHold: (hold: Hold) => Refusal;
  readonly inPlan: (item: Item) => Refusal;
}

export const LETTER_RESTS: RestWords = {
  onHold: ({ since, reason }) => refusal('letter.on-hold', { since, reason }),
  inPlan: ({ number }) => refusal('letter.agreement-active', { number }),
};

export const HANDOFF_RESTS: RestWords = {
  onHold: ({ since, reason }) => refusal('handoff.on-hold', { since, reason }),
  inPlan: ({ number }) => refusal('handoff.agreement-active', { number }),
};

/** What lets an account rest, whoever wants to go on: a hold, or an agreement over one of the items. */
export function restProblem(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
  words: RestWords,
): Refusal | undefined {
  const hold = activeHold(account, today);
  if (hold !== null) return words.onHold(hold);
  const planned = new Set(activePlans(account).flatMap((plan) => plan.items));
  const inPlan = items.find((item) => planned.has(item.id));
  return inPlan && words.inPlan(inPlan);
}
