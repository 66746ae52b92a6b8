import { type Account, type Item, isChasing, type LetterKind } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import { disputedByItem, openDisputes } from '../accounts/views/disputed';
import { isOpen, isOverdue, openMinor } from '../accounts/views/open';
import { activePlans } from '../accounts/views/standing';
import { addDays, type PlainDate } from '../dates/plainDate';
import { unreachable } from '../result';
import { planBehind, planCalledIn } from './aboutPlan';

/** A note before due is about what falls due in these days: later is no news, earlier no help. */
export const DAYS_BEFORE_DUE = 14;

/**
 * What letters of a kind to a customer would be about: the items of each letter, one letter for each
 * currency. Letters that are not about items at all are one, without items. `plan` names the
 * agreement a letter is about.
 */
export function itemsFor(
  kind: LetterKind,
  account: Account,
  today: PlainDate,
  plan?: PlanId,
): Item[][] {
  if (isChasing(kind)) return byCurrency(chaseable(account, today));
  switch (kind) {
    case 'statement':
      return byCurrency(account.items.filter((item) => isOpen(item)));
    case 'preDue':
      return byCurrency(fallingDue(account, today));
    case 'disputeAcknowledgement':
      return [named(account, new Set(openDisputes(account, today).at(-1)?.items))];
    case 'breachNotice':
      return [named(account, new Set(planBehind(account, today, plan)?.items))];
    case 'accelerationNotice':
      return [named(account, new Set(planCalledIn(account, today, plan)?.items))];
    case 'promiseConfirmation':
    case 'thankYou':
    case 'apology':
    case 'stayInTouch':
      return [[]];
    default:
      return unreachable(kind);
  }
}

/** Overdue invoices that are not disputed in full, with open credit notes no agreement has set off. */
function chaseable(account: Account, today: PlainDate): Item[] {
  const disputed = disputedByItem(account, today);
  const planned = new Set(activePlans(account).flatMap((plan) => plan.items));
  return account.items.filter((item) => {
    if (item.kind === 'creditNote') return isOpen(item) && !planned.has(item.id);
    return isOverdue(item, today) && (disputed.get(item.id) ?? 0) < openMinor(item);
  });
}

function fallingDue(account: Account, today: PlainDate): Item[] {
  const until = addDays(today, DAYS_BEFORE_DUE);
  const disputed = disputedByItem(account, today);
  return account.items.filter(
    (item) =>
      item.kind === 'invoice' &&
      isOpen(item) &&
      item.dueOn >= today &&
      item.dueOn <= until &&
      !disputed.has(item.id),
  );
}

/** Without an invoice there is nothing to write about: credit notes only lower what is owed. */
function byCurrency(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.currency, [...(groups.get(item.currency) ?? []), item]);
  return [...groups.values()].filter((group) => group.some(({ kind }) => kind === 'invoice'));
}

/** Of one currency, as a letter is: that of the first one. */
function named({ items }: Account, ids: ReadonlySet<string>): Item[] {
  const about = items.filter((item) => ids.has(item.id) && isOpen(item));
  return about.filter(({ currency }) => currency === about[0]?.currency);
}
