import type { Account, Item, Plan } from '../accounts/account';
import { disputedByItem } from '../accounts/views/disputed';
import { byDueDate, openMinor } from '../accounts/views/open';
import { activePlans } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import type { Currency } from '../money/currency';
import { asSetOff, setOffOldest } from '../options/setOff';
import { dueParts, planStanding } from '../plans/ledgerPlan';
import { accountPromises } from '../promises/accountPromises';
import type { AgeingItem } from './ageing';
import type { ExpectedPart, ForecastItem } from './forecast';
import { paidOn, payingHabit, type SettledInvoice } from './habit';

/** The items of an account as the ageing figures take them, with what was open and disputed then. */
export function ageingItems(account: Account, asOf: PlainDate): readonly AgeingItem[] {
  const disputed = disputedByItem(account, asOf);
  return account.items.map((item) => ({
    currency: item.currency,
    open: openMinor(item, asOf),
    due: item.dueOn,
    disputed: disputed.get(item.id) ?? 0,
  }));
}

/** Dated money that is still to be given to items. */
type Queue = { due: PlainDate; minor: number }[];

/**
 * The open items of a customer as the cash forecast sees them. What plans and promises still bring
 * is laid on their items, oldest due first; plans that are broken bring nothing. What is late within
 * its days of grace is still on its way, and expected by their end.
 */
export function forecastItems(
  account: Account,
  asOf: PlainDate,
  policies: Policies,
): ForecastItem[] {
  const habitDays = payingHabit(settledInvoices(account, asOf));
  const disputed = disputedByItem(account, asOf);
  const plans = activePlans(account).map((plan) => ({
    plan,
    queue: stillPlanned(account, plan, asOf, policies),
  }));
  const promised = stillPromised(account, asOf, policies);
  const items = afterSetOff(account)
    .filter((item) => openMinor(item, asOf) > 0)
    .sort(byDueDate);
  return items.map((item): ForecastItem => {
    const open = openMinor(item, asOf);
    const free = open - (disputed.get(item.id) ?? 0);
    const own = plans.find(({ plan }) => plan.items.includes(item.id));
    const plan = own === undefined ? [] : takeFrom(own.queue, free);
    const promises = own === undefined ? takeFrom(promised.get(item.currency) ?? [], free) : [];
    return {
      currency: item.currency,
      open,
      due: item.dueOn,
      disputed: open - free,
      plan,
      promises,
      ...(habitDays === undefined ? {} : { habitDays }),
    };
  });
}

/** The items, those of agreements less the credit notes these set off: the rest is not coming. */
function afterSetOff(account: Account): readonly Item[] {
  return activePlans(account).reduce((known, { items }) => {
    const own = known.items.filter(({ id }) => items.includes(id));
    return asSetOff(known, setOffOldest(own));
  }, account).items;
}

/** Invoices that were paid in full by a day, with the day of the last payment, the latest first. */
export function settledInvoices(
  account: Pick<Account, 'items'>,
  asOf: PlainDate,
): SettledInvoice[] {
  const found = account.items.flatMap((item) => {
    const settledOn = paidOn(item, asOf);
    return settledOn === null ? [] : [{ number: item.number, due: item.dueOn, settledOn }];
  });
  return found.sort((a, b) => (a.settledOn < b.settledOn ? 1 : a.settledOn > b.settledOn ? -1 : 0));
}

function stillPlanned(account: Account, plan: Plan, asOf: PlainDate, policies: Policies): Queue {
  const rows = dueParts(plan);
  const status = planStanding(account, plan, asOf, policies.holidays);
  if (status.state === 'broken') return [];
  return rows.map(({ due, amount }, at) => ({
    due: due < asOf ? (status.graceEnds ?? due) : due,
    minor: amount - (status.paid[at] ?? 0),
  }));
}

function stillPromised(
  account: Account,
  asOf: PlainDate,
  policies: Policies,
): Map<Currency, Queue> {
  const queues = new Map<Currency, Queue>();
  for (const { promise, state, received, deadline } of accountPromises(account, asOf, policies)) {
    if (state !== 'open') continue;
    const queue = queues.get(promise.currency) ?? [];
    const due = promise.dueOn < asOf ? deadline : promise.dueOn;
    queue.push({ due, minor: promise.minor - received });
    queues.set(promise.currency, queue);
  }
  for (const queue of queues.values()) queue.sort((a, b) => (a.due < b.due ? -1 : 1));
  return queues;
}

/** Takes up to `most` out of a queue; what is taken is no longer there for the next item. */
function takeFrom(queue: Queue, most: number): ExpectedPart[] {
  const taken: ExpectedPart[] = [];
  let left = most;
  for (const part of queue) {
    const minor = Math.min(part.minor, left);
    if (minor <= 0) continue;
    taken.push({ due: part.due, minor });
    part.minor -= minor;
    left -= minor;
  }
  return taken;
}
