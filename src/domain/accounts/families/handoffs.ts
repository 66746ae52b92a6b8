import { type Refusal, refusal } from '../../refusal';
import type { Account, Item } from '../account';
import type { AccountCommand, CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { disputedByItem } from '../views/disputed';
import { activeHandoff } from '../views/standing';
import { type Decision, isBlank, refuse, unless } from './decision';
import { itemsNamed, openOf, settledProblem } from './itemList';
import { HANDOFF_RESTS, restProblem } from './rest';

/** Commands that turn to the customer or agree with him: the agency's business once it has the case. */
const AGENCYS_BUSINESS: ReadonlySet<AccountCommand['type']> = new Set([
  'logCall',
  'makePromise',
  'openDispute',
  'setHold',
  'issueLetter',
  'agreePlan',
  'draftPlan',
  'sendPlan',
  'handOff',
]);

/** With an agency: payments, notes, imports, corrections and recall only. */
export function agencyProblem(
  account: Account,
  command: AccountCommand['type'],
): Refusal | undefined {
  const handoff = activeHandoff(account);
  if (handoff === null || !AGENCYS_BUSINESS.has(command)) return undefined;
  return refusal('handoff.with-agency', { agency: handoff.agency, on: handoff.on });
}

export function handOff(
  account: Account,
  { type: _type, ...handoff }: CommandOf<'handOff'>,
  { today }: Context,
): Decision {
  const named = itemsNamed(account, handoff.items);
  if (!named.ok) return named;
  const items = named.value;
  const problem =
    settledProblem(items) ??
    (openOf(items) > 0 ? undefined : refusal('handoff.nothing-owed')) ??
    restProblem(account, items, today, HANDOFF_RESTS) ??
    disputeProblem(account, items, today) ??
    packProblem(handoff);
  return unless(problem, () => [{ type: 'handedOff', ...handoff, on: today }]);
}

export function handedOff(account: Account, event: EventOf<'handedOff'>): Account {
  const { handoff: id, on, agency, items, packSha256 } = event;
  return {
    ...account,
    handoffs: [...account.handoffs, { id, on, agency, items, packSha256, recalledOn: null }],
  };
}

export function recall(
  account: Account,
  { handoff: id, reason }: CommandOf<'recall'>,
  { today }: Context,
): Decision {
  const handoff = account.handoffs.find((one) => one.id === id);
  if (handoff === undefined) return refuse('handoff.unknown');
  const problem = handoff.recalledOn === null ? undefined : refusal('handoff.recalled-already');
  return unless(problem, () => [{ type: 'recalled', handoff: id, on: today, reason }]);
}

export function recalled(account: Account, event: EventOf<'recalled'>): Account {
  return {
    ...account,
    handoffs: account.handoffs.map((one) =>
      one.id === event.handoff ? { ...one, recalledOn: event.on } : one,
    ),
  };
}

function disputeProblem(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
): Refusal | undefined {
  const disputed = disputedByItem(account, today);
  const contested = items.find((item) => disputed.has(item.id));
  return contested && refusal('handoff.disputed', { number: contested.number });
}

function packProblem({
  agency,
  packSha256,
}: Pick<CommandOf<'handOff'>, 'agency' | 'packSha256'>): Refusal | undefined {
  if (isBlank(agency)) return refusal('handoff.agency-missing');
  return /^[0-9a-f]{64}$/.test(packSha256) ? undefined : refusal('handoff.pack-missing');
}
