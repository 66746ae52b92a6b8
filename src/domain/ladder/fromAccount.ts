import type { Account, Handoff, Item, Plan } from '../accounts/account';
import { dateOfEpochDay } from '../dates/epochDate';
import { epochDay } from '../dates/plainDate';
import type { LadderAccount, LadderContact, LadderItem, LadderPlan, LadderStop } from './types';

/** A ledger account as the ladder sees it. Notes are no contacts; withdrawn letters set no date. */
export function ladderAccount(account: Account): LadderAccount {
  return {
    id: account.id,
    items: account.items.map(ladderItem),
    receipts: account.receipts,
    unallocated: account.receipts
      .filter((receipt) => receipt.left > 0)
      .map(({ on, left, currency }) => ({ on, minor: left, currency })),
    promises: account.promises,
    disputes: account.disputes.map((dispute) => ({ ...dispute, since: dispute.openedOn })),
    plans: account.plans.map(ladderPlan),
    stops: stopsOf(account),
    contacts: contactsOf(account),
  };
}

function ladderItem(item: Item): LadderItem {
  return {
    id: item.id,
    number: item.number,
    currency: item.currency,
    amount: item.minor,
    due: item.dueOn,
    issued: item.issuedOn,
    reductions: item.reductions,
    sent: item.levelOn === null ? [] : [{ level: item.level, on: item.levelOn }],
  };
}

function ladderPlan(plan: Plan): LadderPlan {
  return {
    items: plan.items,
    currency: plan.currency,
    agreedOn: plan.agreedOn,
    endedOn: plan.endedOn,
    rows: plan.rows.map((row) => ({ no: row.no, due: row.dueOn, amount: row.minor })),
    graceDays: plan.terms.graceDays,
  };
}

/** A case at the agency rests the whole account: only payments and a recall are left to do. */
function stopsOf({ hold, handoffs }: Account): LadderStop[] {
  const stops = handoffs.map(agencyStop);
  if (hold === null) return stops;
  return [...stops, { kind: 'hold', items: null, ...hold }];
}

function agencyStop({ on, agency, recalledOn }: Handoff): LadderStop {
  const until = recalledOn === null ? null : dateOfEpochDay(epochDay(recalledOn) - 1);
  return { kind: 'agency', items: null, since: on, until, reason: agency };
}

function contactsOf({ contacts, letters }: Account): LadderContact[] {
  const deadlines = new Map<string, LadderContact['deadline']>();
  for (const letter of letters) if (!letter.withdrawn) deadlines.set(letter.id, letter.deadline);
  return contacts
    .filter((contact) => contact.channel !== 'note')
    .map(({ id, on, channel }) => {
      const deadline = deadlines.get(id);
      return deadline === undefined ? { on, channel } : { on, channel, deadline };
    });
}
