import type { Handoff, Hold, LastContact, PromiseToPay, Snooze } from '../accounts/account';
import type { Mark } from '../accounts/dossier/types';
import { openDisputes } from '../accounts/views/disputed';
import { activeMarks } from '../accounts/views/dossier';
import { activeHandoff, activeHold, activePlans, lastContact } from '../accounts/views/standing';
import { addDays, daysBetween, type PlainDate } from '../dates/plainDate';
import { toDecimal } from '../money/decimal';
import type { PromiseStatus } from '../promises/promiseStatus';
import { advise, amount } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/** Why the account rests whatever is overdue, or null: agency, hold, a promise that still runs. */
export function restAdvice(
  { account, today }: Situation,
  promises: readonly PromiseStatus[],
): Advice | null {
  const handoff = activeHandoff(account);
  if (handoff !== null) return withAgency(handoff, today);
  const [mark] = activeMarks(account, today);
  if (mark !== undefined) return marked(mark, today);
  const hold = activeHold(account, today);
  if (hold !== null) return onHold(hold, today);
  const contact = lastContact(account);
  const turnedTo = contact !== null && contact.on >= today ? doneToday(contact) : null;
  const running = promises.find(({ state }) => state === 'open');
  if (running === undefined) return turnedTo;
  return running.promise.dueOn > today ? promised(running) : (turnedTo ?? dueNow(running, today));
}

/** Nothing of what is overdue may be chased: it is disputed, in an agreement, or covered by money. */
export function nothingToChase({ account, today, overdue }: Situation): Advice {
  const [dispute] = openDisputes(account, today);
  if (dispute !== undefined) {
    const params = { on: dispute.openedOn, days: daysBetween(dispute.openedOn, today) };
    return advise('dispute', 'work.disputed', params, { code: 'next.answer-dispute', on: today });
  }
  const [plan] = activePlans(account);
  if (plan !== undefined) {
    const due = plan.rows.find((row) => row.dueOn >= today)?.dueOn ?? today;
    return advise(
      'quiet',
      'work.agreement-on-time',
      { on: plan.agreedOn },
      { code: 'next.wait', on: due },
    );
  }
  const [first] = overdue;
  const params = first === undefined ? {} : amount(first);
  return advise('quiet', 'work.covered', params, { code: 'next.allocate', on: today });
}

function withAgency(handoff: Handoff, today: Situation['today']): Advice {
  const params = { agency: handoff.agency, on: handoff.on };
  return advise('quiet', 'work.with-agency', params, { code: 'next.wait', on: today });
}

function marked({ kind, reason }: Mark, today: Situation['today']): Advice {
  return advise('quiet', `ladder.rest.${kind}`, { reason }, { code: 'next.wait', on: today });
}

function onHold({ since, until, reason }: Hold, today: Situation['today']): Advice {
  if (until === null) {
    return advise('quiet', 'work.held', { since, reason }, { code: 'next.wait', on: today });
  }
  return advise(
    'quiet',
    'work.held-until',
    { until, reason },
    { code: 'next.call', on: addDays(until, 1) },
  );
}

function promised({ promise, deadline }: PromiseStatus): Advice {
  const params = { ...amount(promiseMoney(promise)), on: promise.dueOn };
  return advise('quiet', 'work.promised', params, {
    code: 'next.check-promise',
    on: addDays(deadline, 1),
  });
}

/** The promised day is here, or its days of grace: the bank statement will tell. */
function dueNow({ promise, received }: PromiseStatus, today: PlainDate): Advice {
  const params = { ...amount(promiseMoney(promise)), on: promise.dueOn };
  const next = { code: 'next.check-promise', on: today };
  if (received === 0) return advise('promiseDue', 'work.promise-due', params, next);
  const came = toDecimal({ minor: received, currency: promise.currency });
  return advise('promiseDue', 'work.promise-due-part', { ...params, received: came }, next);
}

/** Put aside at the desk: back on the day it names. */
export function snoozedAdvice({ until, reason }: Snooze): Advice {
  const next = { code: 'next.look-again', on: until };
  return advise('snoozed', 'work.snoozed', { until, reason }, next);
}

function doneToday({ on, channel }: LastContact): Advice {
  return advise(
    'quiet',
    `work.done-today-${channel}`,
    {},
    { code: 'next.wait', on: addDays(on, 1) },
  );
}

/** What was promised, as money. */
export function promiseMoney({ minor, currency }: PromiseToPay) {
  return { minor, currency };
}
