import type { Account, Handoff, Item, Plan } from '../accounts/account';
import type { Mark } from '../accounts/dossier/types';
import { askingContacts } from '../accounts/views/dossier';
import { inForceOn } from '../accounts/views/standing';
import { dateOfEpochDay } from '../dates/epochDate';
import { epochDay } from '../dates/plainDate';
import { dueParts } from '../plans/ledgerPlan';
import { offerRest } from '../plans/offerRest';
import { planMoney } from '../plans/planMoney';
import type { LadderPolicy } from './policy';
import { sentLevels } from './sentLevels';
import type {
  LadderAccount,
  LadderContact,
  LadderItem,
  LadderPlan,
  LadderStop,
  SentLevel,
} from './types';

/**
 * A ledger account as the ladder sees it. Notes are no contacts; withdrawn letters set no date.
 * Which levels were sent depends on the policy the account is under: see `sentLevels`.
 */
export function ladderAccount(account: Account, { id, levels }: LadderPolicy): LadderAccount {
  const sentFor = sentLevels(
    account,
    [...levels].sort((a, b) => a.level - b.level),
  );
  return {
    id: account.id,
    items: account.items.map((item) => ladderItem(item, sentFor(item))),
    receipts: account.receipts,
    unallocated: account.receipts
      .filter((receipt) => receipt.left > 0)
      .map(({ on, left, currency }) => ({ on, minor: left, currency })),
    promises: account.promises,
    disputes: account.disputes.map((dispute) => ({ ...dispute, since: dispute.openedOn })),
    plans: account.plans.flatMap((plan) => ladderPlan(account, plan)),
    stops: stopsOf(account),
    contacts: contactsOf(account),
    policy: id,
  };
}

function ladderItem(item: Item, sent: readonly SentLevel[]): LadderItem {
  return {
    id: item.id,
    number: item.number,
    currency: item.currency,
    amount: item.minor,
    due: item.dueOn,
    issued: item.issuedOn,
    reductions: item.reductions,
    sent,
  };
}

/** Agreements in force; one that is not signed yet is a stop at most. */
function ladderPlan(account: Account, plan: Plan): LadderPlan[] {
  const from = inForceOn(plan);
  if (from === null) return [];
  const { items, currency, agreedOn, endedOn, cures = [] } = plan;
  const { graceDays, graceIn } = plan.terms;
  const cure = cures.at(-1)?.deadline;
  return [
    {
      items,
      currency,
      agreedOn,
      from,
      endedOn,
      rows: dueParts(plan),
      money: planMoney(account, plan),
      graceDays,
      ...(graceIn === undefined ? {} : { graceIn }),
      ...(cure === undefined ? {} : { restUntil: cure }),
      ...(account.debtorType === 'consumer' ? { forgivesOne: true } : {}),
    },
  ];
}

/**
 * A case at the agency rests the whole account: only payments and a recall are left to do. So do
 * the marks a person set (insolvency, valued customer …).
 */
function stopsOf({ hold, handoffs, plans, marks = [] }: Account): LadderStop[] {
  const stops = [...handoffs.map(agencyStop), ...marks.map(markStop), ...plans.flatMap(offerStop)];
  if (hold === null) return stops;
  return [...stops, { kind: 'hold', items: null, ...hold }];
}

/** An agreement that is out for signature rests its items until the day that was set. */
function offerStop(plan: Plan): LadderStop[] {
  const rest = offerRest(plan);
  if (rest === null) return [];
  return [{ kind: 'offer', items: plan.items, reason: '', ...rest }];
}

function agencyStop({ on, agency, recalledOn }: Handoff): LadderStop {
  const until = recalledOn === null ? null : dateOfEpochDay(epochDay(recalledOn) - 1);
  return { kind: 'agency', items: null, since: on, until, reason: agency };
}

function markStop({ kind, since, reason, liftedOn }: Mark): LadderStop {
  const until = liftedOn === null ? null : dateOfEpochDay(epochDay(liftedOn) - 1);
  return { kind, items: null, since, until, reason };
}

function contactsOf(account: Account): LadderContact[] {
  const deadlines = new Map<string, LadderContact['deadline']>();
  for (const letter of account.letters)
    if (!letter.withdrawn) deadlines.set(letter.id, letter.deadline);
  return askingContacts(account)
    .filter((contact) => contact.channel !== 'note')
    .map(({ id, on, channel }) => {
      const deadline = deadlines.get(id);
      return deadline === undefined ? { on, channel } : { on, channel, deadline };
    });
}
