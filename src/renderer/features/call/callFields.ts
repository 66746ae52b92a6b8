import type { Account, DisputeReason, MasterData } from '../../../domain/accounts/account';
import type {
  CallNextStep,
  CommandOf,
  DisputeTerms,
  PromiseTerms,
} from '../../../domain/accounts/commands';
import type { CallOutcome } from '../../../domain/accounts/events';
import type { ItemId } from '../../../domain/accounts/ids';
import type { ContactPerson } from '../../../domain/accounts/party';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Currency } from '../../../domain/money/currency';
import { REASON_CODES } from '../../../domain/settings/sections/codes';
import { readAmount } from '../../components/fields/readAmount';
import { readDate } from '../../components/fields/readDate';
import { promiseTerms } from '../debtors/forms/promiseTerms';

export const DISPUTE_REASONS: readonly DisputeReason[] = REASON_CODES;

export const NEXT_STEPS = ['none', 'callBack', 'letter', 'hold'] as const;
type NextChoice = (typeof NEXT_STEPS)[number];

/** The form as text, as its draft keeps it. `items` are ids of disputed items, parted by blanks. */
export interface CallFields {
  readonly [field: string]: string;
  readonly outcome: string;
  readonly person: string;
  readonly note: string;
  readonly amount: string;
  readonly date: string;
  readonly currency: string;
  readonly items: string;
  readonly reason: string;
  readonly part: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly preference: string;
  readonly next: string;
  readonly nextDate: string;
  readonly nextReason: string;
}

export function emptyCall({ contact }: Pick<Account, 'contact'>, amount: string): CallFields {
  const { name, phone, email, preference } = contact;
  return {
    ...{ outcome: 'promise', person: name, note: '', amount, date: '', currency: '' },
    ...{ items: '', reason: 'goods', part: '' },
    ...{ name, phone, email, preference },
    ...{ next: 'none', nextDate: '', nextReason: '' },
  };
}

/** What a call needs beside its fields. */
export interface CallPlace {
  readonly account: Account;
  readonly outcome: CallOutcome;
  readonly currency: Currency;
  readonly today: PlainDate;
  /** How long the call took. */
  readonly seconds: number;
}

/** The one command of the whole form, or null while something that was begun cannot be read. */
export function callCommand(fields: CallFields, place: CallPlace): CommandOf<'logCall'> | null {
  const { outcome, seconds } = place;
  const promise = promiseOf(fields, place);
  const dispute = disputeOf(fields, place);
  const next = nextOf(fields, place.today);
  if (promise === undefined || dispute === undefined || next === undefined) return null;
  const master = newContact(fields, place.account);
  return {
    type: 'logCall',
    ...{ outcome, person: fields.person, note: fields.note, promise },
    ...(seconds > 0 ? { seconds } : {}),
    ...(dispute === null ? {} : { dispute }),
    ...(master === null ? {} : { master }),
    ...(next === null ? {} : { next }),
  };
}

/** Null: none was given. Undefined: it cannot be read yet. */
function promiseOf(fields: CallFields, place: CallPlace): PromiseTerms | null | undefined {
  if (place.outcome !== 'promise') return null;
  const terms = { amount: fields.amount, date: fields.date, by: fields.person };
  return promiseTerms(terms, place.currency, place.today) ?? undefined;
}

export function disputedItems({ items }: CallFields): ItemId[] {
  return items.split(' ').flatMap((id) => (id === '' ? [] : [id as ItemId]));
}

function disputeOf(fields: CallFields, place: CallPlace): DisputeTerms | null | undefined {
  const known = new Set(disputedItems(fields));
  const items = place.account.items.filter(({ id }) => known.has(id));
  const [first] = items;
  if (place.outcome !== 'dispute' || first === undefined) return null;
  const part = readAmount(fields.part, first.currency);
  if (!part.ok && part.error !== 'empty') return undefined;
  const reason = DISPUTE_REASONS.find((one) => one === fields.reason) ?? 'other';
  const minor = part.ok ? part.value.minor : null;
  return { items: items.map(({ id }) => id), minor, reason, note: fields.note };
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
