import type { Account, Dispute, Plan } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import { activeSnooze } from '../accounts/views/desk';
import { openDisputes } from '../accounts/views/disputed';
import { openMinor } from '../accounts/views/open';
import { activeHandoff, activeHold, activePlans, lastContact } from '../accounts/views/standing';
import { addDays, type PlainDate } from '../dates/plainDate';
import { toWorkingDay } from '../dates/workingDays';
import type { Policies } from '../ladder/readPolicies';
import type { Money } from '../money/money';
import { paidOfPlan } from '../plans/ledgerPlan';
import { accountPromises } from '../promises/accountPromises';

/** What the calendar tells of, in the order in which it stands on a day. */
export const ENTRY_KINDS = [
  'promise',
  'instalment',
  'deadline',
  'answer',
  'callback',
  'hold',
  'snooze',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One date to remember about one customer. */
export interface CalendarEntry {
  /** The same for the same promise, payment, letter …, however often it is asked for. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly on: PlainDate;
  readonly account: AccountId;
  /** What is expected; null where no amount belongs to the date. */
  readonly money: Money | null;
  /** Why it rests, or what is to be answered, in the user's words; '' when there are none. */
  readonly note: string;
}

/** Working agreement of the trade where no day was named: an objection is answered within ten days. */
const ANSWER_DAYS = 10;

/** The dates of one account; a list that is asked often keeps them. */
type DatesOf = (account: Account, today: PlainDate, policies: Policies) => readonly CalendarEntry[];

/**
 * Every date of the accounts: promises that run, payments of agreements that have not come,
 * deadlines of the last letters, disputes to be answered, calls to be made, and the ends of holds
 * and snoozes. Oldest first; of one day in the order of `ENTRY_KINDS`.
 */
export function calendarEntries(
  accounts: Iterable<Account>,
  today: PlainDate,
  policies: Policies,
  datesOf: DatesOf = entriesOf,
): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  for (const account of accounts) {
    if (!account.hidden) entries.push(...datesOf(account, today, policies));
  }
  return entries.sort(inOrder);
}

/** The dates of one account. With an agency nothing is ours to remember but what it pays. */
export function entriesOf(account: Account, today: PlainDate, policies: Policies): CalendarEntry[] {
  if (activeHandoff(account) !== null) return [];
  return [
    ...promises(account, today, policies),
    ...activePlans(account).flatMap((plan) => instalments(account, plan, today)),
    ...deadlines(account, today),
    ...openDisputes(account, today).map((dispute) => answer(account, dispute, policies)),
    ...callbacks(account),
    ...rests(account, today, policies),
  ];
}

function promises(account: Account, today: PlainDate, policies: Policies): CalendarEntry[] {
  if (account.promises.length === 0) return [];
  return accountPromises(account, today, policies).flatMap(({ promise, state, received }) => {
    if (state === 'kept' || state === 'withdrawn') return [];
    const money = { minor: promise.minor - received, currency: promise.currency };
    return [entry(account, 'promise', promise.id, promise.dueOn, money)];
  });
}

function instalments(account: Account, plan: Plan, today: PlainDate): CalendarEntry[] {
  const { paid } = paidOfPlan(account, plan, today);
  return plan.rows.flatMap((row, index) => {
    const minor = row.minor - (paid[index] ?? 0);
    if (minor <= 0) return [];
    const money = { minor, currency: plan.currency };
    return [entry(account, 'instalment', `${plan.id}-${row.no}`, row.dueOn, money)];
  });
}

/** The deadline of a standing letter counts while something it names is open. */
function deadlines(account: Account, today: PlainDate): CalendarEntry[] {
  const open = new Map(account.items.map((item) => [item.id, openMinor(item, today)]));
  return account.letters.flatMap((letter) => {
    const minor = letter.items.reduce((sum, id) => sum + (open.get(id) ?? 0), 0);
    if (letter.withdrawn || minor <= 0) return [];
    const money = { minor, currency: letter.currency };
    return [entry(account, 'deadline', letter.id, letter.deadline, money)];
  });
}

function answer(account: Account, dispute: Dispute, { holidays }: Policies): CalendarEntry {
  const on =
    dispute.answerBy ?? toWorkingDay(addDays(dispute.openedOn, ANSWER_DAYS), 'next', holidays);
  const money = disputedMoney(account, dispute);
  return { ...entry(account, 'answer', dispute.id, on, money), note: dispute.note };
}

function disputedMoney(account: Account, { items, minor }: Dispute): Money | null {
  const named = account.items.filter(({ id }) => items.includes(id));
  const currency = named[0]?.currency;
  if (currency === undefined) return null;
  return { minor: minor ?? named.reduce((sum, item) => sum + openMinor(item), 0), currency };
}

/**
 * The call or sign of life that was planned with the last contact: a later contact took the place of
 * an earlier plan. Notes to oneself do not.
 */
function callbacks(account: Account): CalendarEntry[] {
  const last = lastContact(account);
  if (last === null) return [];
  const touch = account.touches?.find(({ contact }) => contact === last.id);
  const on = last.callBackOn ?? touch?.nextOn ?? null;
  return on === null ? [] : [entry(account, 'callback', last.id, on, null)];
}

/** The working day on which the work goes on. */
function rests(account: Account, today: PlainDate, { holidays }: Policies): CalendarEntry[] {
  const hold = activeHold(account, today);
  const snooze = activeSnooze(account, today);
  const found: CalendarEntry[] = [];
  if (hold?.until != null) {
    const on = toWorkingDay(addDays(hold.until, 1), 'next', holidays);
    found.push({ ...entry(account, 'hold', account.id, on, null), note: hold.reason });
  }
  if (snooze !== null) {
    const back = entry(account, 'snooze', account.id, snooze.until, null);
    found.push({ ...back, note: snooze.reason });
  }
  return found;
}

function entry(
  account: Account,
  kind: EntryKind,
  of: string,
  on: PlainDate,
  money: Money | null,
): CalendarEntry {
  return { id: `${kind}-${of}`, kind, on, account: account.id, money, note: '' };
}

/** Oldest first; of one day in the order of `ENTRY_KINDS`. */
function inOrder(a: CalendarEntry, b: CalendarEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
