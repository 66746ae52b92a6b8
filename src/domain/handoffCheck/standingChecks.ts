import { disputedByItem } from '../accounts/views/disputed';
import { activeMarks } from '../accounts/views/dossier';
import { openMinor } from '../accounts/views/open';
import { activeHandoff, activeHold, activePlans } from '../accounts/views/standing';
import { toDecimal } from '../money/decimal';
import { totalsByCurrency } from '../money/money';
import { accountPromises } from '../promises/accountPromises';
import { refusal } from '../refusal';
import { NO_HANDOFF } from '../relationship/stops';
import type { Check, CheckInput } from './types';

/** Checks of how the account stands: what is chosen, disputes, agreements, holds, promises, marks. */
export function standingChecks(input: CheckInput): Check[] {
  return [
    itemsCheck(input),
    disputeCheck(input),
    agreementCheck(input),
    holdCheck(input),
    promiseCheck(input),
    insolvencyCheck(input),
  ];
}

function itemsCheck({ account, items, today }: CheckInput): Check {
  const id = 'items';
  const away = activeHandoff(account);
  if (away !== null) {
    const says = refusal('check.items-away', { agency: away.agency, on: away.on });
    return { id, level: 'stop', says };
  }
  const owed = items.filter((item) => openMinor(item, today) > 0);
  if (owed.length === 0) return { id, level: 'stop', says: refusal('check.items-none') };
  const early = owed.find(({ dueOn }) => dueOn >= today);
  if (early !== undefined) {
    const { number, dueOn: due } = early;
    return { id, level: 'block', says: refusal('check.items-not-due', { number, due }) };
  }
  return { id, level: 'ok', says: refusal('check.items-ok', { count: owed.length }) };
}

function disputeCheck({ account, items, today }: CheckInput): Check {
  const id = 'dispute';
  const disputed = disputedByItem(account, today);
  const contested = items.find((item) => disputed.has(item.id));
  if (contested !== undefined) {
    return { id, level: 'stop', says: refusal('check.dispute-open', { number: contested.number }) };
  }
  const chosen = new Set(items.map((item) => item.id));
  const closed = account.disputes.filter(
    ({ closedOn, items: about }) => closedOn !== null && about.some((one) => chosen.has(one)),
  );
  const unanswered = closed.find(({ outcome = '' }) => outcome.trim() === '');
  if (unanswered !== undefined) {
    const says = refusal('check.dispute-no-answer', { on: unanswered.openedOn });
    return { id, level: 'warn', says };
  }
  const code = closed.length > 0 ? 'check.dispute-answered' : 'check.dispute-none';
  return { id, level: 'ok', says: refusal(code, { count: closed.length }) };
}

function agreementCheck({ account, items }: CheckInput): Check {
  const id = 'agreement';
  const chosen = new Set(items.map((item) => item.id));
  const plan = activePlans(account).find(({ items: about }) =>
    about.some((one) => chosen.has(one)),
  );
  if (plan === undefined) return { id, level: 'ok', says: refusal('check.agreement-none') };
  return { id, level: 'stop', says: refusal('check.agreement-active', { on: plan.agreedOn }) };
}

function holdCheck({ account, today }: CheckInput): Check {
  const id = 'hold';
  const hold = activeHold(account, today);
  if (hold === null) return { id, level: 'ok', says: refusal('check.hold-none') };
  const { since, reason } = hold;
  return { id, level: 'stop', says: refusal('check.hold-active', { since, reason }) };
}

function promiseCheck({ account, items, today, policies }: CheckInput): Check {
  const id = 'promise';
  const currencies = new Set(items.map(({ currency }) => currency));
  const running = accountPromises(account, today, policies).find(
    ({ state, promise }) => state === 'open' && currencies.has(promise.currency),
  );
  if (running === undefined) return { id, level: 'ok', says: refusal('check.promise-none') };
  const { promise } = running;
  const params = { amount: toDecimal(promise), currency: promise.currency, due: promise.dueOn };
  return { id, level: 'block', says: refusal('check.promise-open', params) };
}

/** Any of the marks stops it, as the ledger does (`relationship/stops`); insolvency is told first. */
function insolvencyCheck({ account, today }: CheckInput): Check {
  const id = 'insolvency';
  const marks = activeMarks(account, today).filter(({ kind }) => NO_HANDOFF.has(kind));
  const mark = marks.find(({ kind }) => kind === 'insolvency') ?? marks[0];
  if (mark === undefined) return { id, level: 'ok', says: refusal('check.insolvency-none') };
  const { kind, since, reason } = mark;
  const code = kind === 'insolvency' ? 'check.insolvent' : `check.mark-${kind}`;
  return { id, level: 'stop', says: refusal(code, { since, reason }) };
}

/** Money of the customer that no item has been given: it may be this very payment. */
export function unallocatedCheck({ account, items }: CheckInput): Check {
  const id = 'unallocated';
  const currencies = new Set(items.map(({ currency }) => currency));
  const [left] = totalsByCurrency(
    account.receipts
      .filter(({ left: minor, currency }) => minor > 0 && currencies.has(currency))
      .map(({ left: minor, currency }) => ({ minor, currency })),
  );
  if (left === undefined) return { id, level: 'ok', says: refusal('check.unallocated-none') };
  const params = { amount: toDecimal(left), currency: left.currency };
  return { id, level: 'block', says: refusal('check.unallocated', params) };
}
