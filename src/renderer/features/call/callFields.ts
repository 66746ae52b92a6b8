import type { Account, MasterData } from '../../../domain/accounts/account';
import type { CallNextStep, CommandOf, PromiseTerms } from '../../../domain/accounts/commands';
import type { ContactPerson } from '../../../domain/accounts/party';
import { wasSpokenTo } from '../../../domain/callSheet/nextCall';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Currency } from '../../../domain/money/currency';
import {
  type CodesSettings,
  countsAs,
  type OfferedOutcome,
  type OutcomeCode,
} from '../../../domain/settings/sections/codes';
import { isOwnCode } from '../../../domain/settings/sections/ownCodes';
import { readDate } from '../../components/fields/readDate';
import { promiseTerms } from '../debtors/forms/money/promiseTerms';
import { type DisputeFields, disputeOf } from './disputeFields';

export const NEXT_STEPS = ['none', 'callBack', 'letter', 'hold'] as const;
type NextChoice = (typeof NEXT_STEPS)[number];

/** The form as text, as its draft keeps it. */
export interface CallFields extends DisputeFields {
  readonly outcome: string;
  readonly person: string;
  readonly amount: string;
  readonly date: string;
  readonly currency: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly preference: string;
  readonly next: string;
  readonly nextDate: string;
  readonly nextReason: string;
  /** Seconds counted so far, when the form was closed during the call. */
  readonly seconds: number;
}

/**
 * What a call begins with: the person we usually speak to, and `amount` (as typed) for a promise.
 */
export function emptyCall({ contact }: Pick<Account, 'contact'>, amount: string): CallFields {
  const { name, phone, email, preference } = contact;
  return {
    ...{ outcome: 'promise', person: name, note: '', amount, date: '', currency: '' },
    ...{ items: '', reason: 'goods', part: '', owner: '', answerBy: '' },
    ...{ name, phone, email, preference },
    ...{ next: 'none', nextDate: '', nextReason: '', seconds: 0 },
  };
}

/**
 * The fields with another outcome, and with the next step it proposes unless the user chose one.
 * `again`: the day on which to call again after the outcome a form names, or null (`nextCall`).
 */
export function withOutcome(
  { outcome: before, next, nextDate }: CallFields,
  outcome: OfferedOutcome,
  again: (outcome: string) => PlainDate | null,
): Partial<CallFields> {
  const proposed = proposal(again(before));
  const isOwn = next !== proposed.next || nextDate !== proposed.nextDate;
  return isOwn ? { outcome } : { outcome, ...proposal(again(outcome)) };
}

function proposal(again: PlainDate | null): Pick<CallFields, 'next' | 'nextDate'> {
  return again === null ? { next: 'none', nextDate: '' } : { next: 'callBack', nextDate: again };
}

/** What a call needs beside its fields. */
export interface CallPlace {
  readonly account: Account;
  readonly outcome: OfferedOutcome;
  readonly currency: Currency;
  readonly today: PlainDate;
  /** What own outcomes count as, and which reasons a dispute may have. */
  readonly codes: CodesSettings;
  /** How long the call took. */
  readonly seconds: number;
}

/** The one command of the whole form, or null while something that was begun cannot be read. */
export function callCommand(fields: CallFields, place: CallPlace): CommandOf<'logCall'> | null {
  const { outcome: chosen, account, today, codes, seconds } = place;
  const outcome = countsAs(codes, chosen);
  const person = wasSpokenTo(outcome) ? fields.person : '';
  const promise = promiseOf(outcome, fields, place);
  const dispute = outcome === 'dispute' ? disputeOf(fields, account, today, codes) : null;
  const next = nextOf(fields, place.today);
  if (promise === undefined || dispute === undefined || next === undefined) return null;
  const master = newContact(fields, place.account);
  return {
    type: 'logCall',
    ...{ outcome, person, note: fields.note, promise },
    ...(isOwnCode(chosen) ? { named: chosen } : {}),
    ...(seconds > 0 ? { seconds } : {}),
    ...(dispute === null ? {} : { dispute }),
    ...(master === null ? {} : { master }),
    ...(next === null ? {} : { next }),
  };
}

/** Null: none was given. Undefined: it cannot be read yet. */
function promiseOf(
  outcome: OutcomeCode,
  fields: CallFields,
  place: CallPlace,
): PromiseTerms | null | undefined {
  if (outcome !== 'promise') return null;
  const terms = { amount: fields.amount, date: fields.date, by: fields.person };
  return promiseTerms(terms, place.currency, place.today) ?? undefined;
}

/** Only when something differs. */
function newContact(fields: CallFields, { contact }: Account): Partial<MasterData> | null {
  const after: ContactPerson = {
    ...contact,
    name: fields.name.trim(),
    phone: fields.phone.trim(),
    email: fields.email.trim(),
    preference: fields.preference.trim(),
  };
  const keys = ['name', 'phone', 'email', 'preference'] as const;
  return keys.some((key) => after[key] !== contact[key]) ? { contact: after } : null;
}

/** A draft may hold a step that is not known any more: then there is none. */
export function nextChoice({ next }: CallFields): NextChoice {
  return NEXT_STEPS.find((known) => known === next) ?? 'none';
}

function nextOf(fields: CallFields, today: PlainDate): CallNextStep | null | undefined {
  const choice = nextChoice(fields);
  const day = readDate(fields.nextDate, today);
  switch (choice) {
    case 'none':
      return null;
    case 'letter':
      return { kind: 'letter' };
    case 'callBack':
      return day === null ? undefined : { kind: 'callBack', on: day };
    case 'hold':
      if (day === null && fields.nextDate.trim() !== '') return undefined;
      return { kind: 'hold', until: day, reason: fields.nextReason.trim() };
  }
}
