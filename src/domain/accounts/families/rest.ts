import { type Refusal, refusal } from '../../refusal';
import { NO_HANDOFF, NO_LETTERS, stopProblem } from '../../relationship/stops';
import type { Account, Hold, Item } from '../account';
import type { Context } from '../context';
import type { MarkKind } from '../dossier/types';
import { activeHold, activePlans } from '../views/standing';

/** How a step says that the account rests. */
interface RestWords {
  readonly onHold: (hold: Hold) => Refusal;
  readonly inPlan: (item: Item) => Refusal;
  /** The marks of an account that forbid the step. */
  readonly stoppedBy: ReadonlySet<MarkKind>;
}

export const LETTER_RESTS: RestWords = {
  onHold: ({ since, reason }) => refusal('letter.on-hold', { since, reason }),
  inPlan: ({ number }) => refusal('letter.agreement-active', { number }),
  stoppedBy: NO_LETTERS,
};

export const HANDOFF_RESTS: RestWords = {
  onHold: ({ since, reason }) => refusal('handoff.on-hold', { since, reason }),
  inPlan: ({ number }) => refusal('handoff.agreement-active', { number }),
  stoppedBy: NO_HANDOFF,
};

/** What lets an account rest, whoever wants to go on: a hold, or an agreement over one of the items. */
export function restProblem(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
  words: RestWords,
): Refusal | undefined {
  const stop = stopProblem(account, words.stoppedBy, today);
  if (stop !== undefined) return stop;
  const hold = activeHold(account, today);
  if (hold !== null) return words.onHold(hold);
  const planned = new Set(activePlans(account).flatMap((plan) => plan.items));
  const inPlan = items.find((item) => planned.has(item.id));
  return inPlan && words.inPlan(inPlan);
}
