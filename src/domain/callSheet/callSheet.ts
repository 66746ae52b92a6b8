import type { Account, Receipt } from '../accounts/account';
import { contactLog, type LogEntry } from '../accounts/contactLog';
import { type Balance, balances } from '../accounts/views/balances';
import { disputedByItem, openDisputes } from '../accounts/views/disputed';
import { activeMarks, attachmentsOf, otherPeople } from '../accounts/views/dossier';
import { byDueDate, isOpen, isOverdue, openMinor } from '../accounts/views/open';
import { activeHold } from '../accounts/views/standing';
import { agreementStatus } from '../agreements/status';
import { addDays, daysBetween, type PlainDate } from '../dates/plainDate';
import { earliestLastDay, type LimitationTables } from '../derivations/limitation';
import type { StoredEvent } from '../journal/storedEvent';
import type { Policies } from '../ladder/readPolicies';
import { letterLanguage } from '../letters/languages/languages';
import { compareOptions } from '../options/compareOptions';
import { debtsOf } from '../options/debts';
import { usualFirstPayment } from '../plans/usualDays';
import { accountPromises } from '../promises/accountPromises';
import type { CodesSettings } from '../settings/sections/codes';
import { usualDaysLate } from '../worklist/habit';
import { impactsOf } from './impact';
import { type Caller, scriptOf } from './script';
import type { CallSheet, SheetDebt, SheetDispute, SheetFile, SheetOffer, SheetPlan } from './types';

/** What the ledger and the settings know about a customer. */
export interface CallSheetInput {
  /** With settled items, so that habit and purchases are true. */
  readonly account: Account;
  /** The events of the account, oldest first. */
  readonly events: readonly StoredEvent[];
  readonly today: PlainDate;
  readonly caller: Caller;
  /** What money costs the firm, percent a year as decimal text; '' while not stated. */
  readonly carryingPct: string;
  readonly tables: LimitationTables;
  /** They say how many bank days a promised payment may take. */
  readonly policies: Policies;
  readonly codes: CodesSettings;
}

const LOOK_BACK_DAYS = 90;

/** Everything before dialling, derived from the ledger as it is on `today`; nothing is assumed. */
export function callSheet(input: CallSheetInput): CallSheet {
  const { account, today, events } = input;
  const log = saidOf(events);
  // A promise has a section of its own, with what became of it.
  const said = log.filter(({ code }) => code !== 'log.promise');
  const lastContact = log.find(({ channel }) => channel !== 'note')?.on ?? null;
  const found = balances(account, today);
  const open = account.items.filter(isOpen);
  const sheet = {
    ...{ name: account.name, number: account.number, asOf: today, person: account.contact },
    ...{
      people: otherPeople(account),
      marks: activeMarks(account, today),
      files: filesOf(account),
    },
    ...{ language: letterLanguage(account.language), consumer: account.debtorType === 'consumer' },
    ...{
      pinned: log.filter(({ seq }) => account.pinned?.includes(seq)),
      said,
      lastContact,
      hold: activeHold(account, today),
      plans: plansOf(input),
    },
    debts: found.flatMap((balance) => debtIn(account, balance, today) ?? []).sort(byOverdue),
    promises: promisesOf(input),
    disputes: disputesOf(account, today),
    payments: paymentsSince(account, lastContact ?? addDays(today, -LOOK_BACK_DAYS), today),
    unallocated: found
      .filter(({ unallocated }) => unallocated > 0)
      .map(({ currency, unallocated }) => ({ currency, minor: unallocated })),
    letters: account.letters.filter(({ withdrawn }) => !withdrawn).toReversed(),
    habitDays: usualDaysLate(account.items),
    limitation: earliestLastDay(open, account, today, input.tables),
    codes: input.codes,
    impacts: impactsOf(account, today, input.carryingPct),
    offers: offersOf(input),
  };
  return { ...sheet, script: scriptOf(sheet, input.caller) };
}

/** Money has a section of its own; what was moved about on the desk was said to nobody. */
const INSIDE: readonly LogEntry['channel'][] = ['money', 'desk'];

function saidOf(events: readonly StoredEvent[]): LogEntry[] {
  return contactLog(events)
    .filter(({ channel, withdrawn }) => !INSIDE.includes(channel) && withdrawn === null)
    .sort((a, b) => (a.on === b.on ? b.seq - a.seq : a.on < b.on ? 1 : -1));
}

function debtIn(account: Account, balance: Balance, today: PlainDate): SheetDebt | null {
  const disputed = disputedByItem(account, today);
  const items = account.items
    .filter((item) => item.currency === balance.currency && openMinor(item, today) !== 0)
    .sort(byDueDate);
  if (items.length === 0) return null;
  return {
    balance,
    since: items.find((item) => isOverdue(item, today))?.dueOn ?? null,
    items: items.map((item) => ({
      ...{ number: item.number, issuedOn: item.issuedOn, dueOn: item.dueOn, level: item.level },
      open: openMinor(item, today),
      disputed: disputed.get(item.id) ?? 0,
      daysLate: item.kind === 'creditNote' ? null : daysBetween(item.dueOn, today),
    })),
  };
}

function byOverdue(a: SheetDebt, b: SheetDebt): number {
  return b.balance.overdue - a.balance.overdue || b.balance.open - a.balance.open;
}

function promisesOf({ account, today, policies }: CallSheetInput): CallSheet['promises'] {
  return accountPromises(account, today, policies)
    .filter(({ state }) => state !== 'withdrawn')
    .toReversed();
}

/** A draft that nobody was sent is no matter of the call. */
function plansOf({ account, today, policies }: CallSheetInput): SheetPlan[] {
  return account.plans
    .filter(({ endedOn }) => endedOn === null)
    .map((plan) => ({ plan, status: agreementStatus(account, plan, today, policies.holidays) }))
    .filter(({ status }) => status.state !== 'draft');
}

function disputesOf(account: Account, today: PlainDate): SheetDispute[] {
  return openDisputes(account, today).map((dispute) => {
    const { openedOn, reason, items, minor, note } = dispute;
    const named = account.items.filter(({ id }) => items.includes(id));
    const currency = named[0]?.currency;
    return {
      since: openedOn,
      reason,
      numbers: named.map(({ number }) => number),
      part: minor === null || currency === undefined ? null : { minor, currency },
      note,
      owner: dispute.owner ?? '',
      answerBy: dispute.answerBy ?? null,
    };
  });
}

/** Contracts, then open invoices, then the other files, the latest first. */
function filesOf(account: Account): SheetFile[] {
  const invoices = account.items.flatMap((item): SheetFile[] =>
    item.attachment === undefined || !isOpen(item)
      ? []
      : [{ kind: 'invoice', on: item.issuedOn, name: item.attachment.name, number: item.number }],
  );
  const own = attachmentsOf(account)
    .map(({ kind, on, name }): SheetFile => ({ kind, on, name, number: '' }))
    .toReversed();
  const isContract = ({ kind }: SheetFile) => kind === 'contract';
  return [...own.filter(isContract), ...invoices, ...own.filter((file) => !isContract(file))];
}

/** Money in and back, latest first; what came on the day of the contact counts as after it. */
function paymentsSince(account: Account, from: PlainDate, today: PlainDate): Receipt[] {
  return account.receipts
    .filter(({ on }) => on >= from && on <= today)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function offersOf({ account, today, carryingPct, tables, policies }: CallSheetInput): SheetOffer[] {
  const found = balances(account, today);
  return debtsOf(account, today).flatMap(({ amount, items }) => {
    const compared = compareOptions({
      debt: amount,
      today,
      first: usualFirstPayment(today, policies.holidays),
      affordable: null,
      interestPct: '',
      carryingPct,
      limitation: earliestLastDay(items, account, today, tables),
      consumer: account.debtorType === 'consumer',
      ...(policies.holidays !== undefined && { holidays: policies.holidays }),
    });
    const credits = found.find(({ currency }) => currency === amount.currency)?.credits ?? 0;
    return compared.ok ? [{ debt: amount, credits, options: compared.value.options }] : [];
  });
}
