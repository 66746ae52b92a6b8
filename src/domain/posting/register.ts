import type { Account, LetterRef } from '../accounts/account';
import type { AccountId, LetterId } from '../accounts/ids';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import { type Cell, csvText, plain } from '../export/csv';
import { type Use, withinYear } from './numbers';
import { serviceOf } from './services';

export const REGISTER_STATES = [
  'noNumber',
  'open',
  'overdue',
  'delivered',
  'returned',
  'withdrawn',
] as const;

export type RegisterState = (typeof REGISTER_STATES)[number];

/** One registered letter: where it is. */
export interface RegisterRow {
  readonly letter: LetterId;
  readonly account: AccountId;
  readonly customer: string;
  readonly customerNumber: string;
  readonly ref: LetterRef;
  readonly state: RegisterState;
  /** Days since it was posted; null before that. */
  readonly days: number | null;
}

/** Days without news when the service says nothing. */
const STATUS_DAYS = 14;

/** Letters that go registered, by choice or (older ones) by kind, and all given to the post with a service. */
export function isRegistered({ kind, registered, posting }: LetterRef): boolean {
  return (registered ?? kind === 'letterBeforeAction') || posting !== undefined;
}

/** Where a registered letter stands on a day. */
export function registerState({ withdrawn, posting }: LetterRef, today: PlainDate): RegisterState {
  if (withdrawn) return 'withdrawn';
  if (posting?.outcome !== undefined) return posting.outcome.kind;
  if (posting === undefined || posting.number === '') return 'noNumber';
  const patience = serviceOf(posting.service)?.statusDays ?? STATUS_DAYS;
  return daysBetween(posting.on, today) > patience ? 'overdue' : 'open';
}

/** The register of all registered mail, latest first. */
export function registerRows(accounts: Iterable<Account>, today: PlainDate): RegisterRow[] {
  const rows: RegisterRow[] = [];
  for (const account of accounts) {
    for (const ref of account.letters.filter(isRegistered)) {
      const { posting } = ref;
      rows.push({
        letter: ref.id,
        account: account.id,
        customer: account.name,
        customerNumber: account.number,
        ref,
        state: registerState(ref, today),
        days: posting === undefined ? null : daysBetween(posting.on, today),
      });
    }
  }
  return rows.sort(
    (a, b) => daysBetween(a.ref.on, b.ref.on) || a.customer.localeCompare(b.customer, 'en'),
  );
}

/** Whether a row holds what is searched for: name, numbers, service, who signed. */
export function matchesSearch(row: RegisterRow, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return true;
  const { posting } = row.ref;
  const outcome = posting?.outcome;
  const fields = [
    row.customer,
    row.customerNumber,
    posting?.raw ?? '',
    serviceOf(posting?.service ?? '')?.name ?? '',
    outcome?.kind === 'delivered' ? outcome.name : '',
  ];
  const number = posting?.number.toLowerCase() ?? '';
  return (
    fields.some((text) => text.toLowerCase().includes(wanted)) ||
    (number !== '' && number.includes(wanted.replace(/\s/g, '')))
  );
}

/** Numbers given within the last twelve months, and to which letter. */
export function usedNumbers(
  accounts: Iterable<Account>,
  today: PlainDate,
): ReadonlyMap<string, Use> {
  const used = new Map<string, Use>();
  for (const { name, letters } of accounts) {
    for (const { id, posting, withdrawn } of letters) {
      if (posting === undefined || posting.number === '' || withdrawn) continue;
      if (!withinYear(posting.on, today)) continue;
      used.set(posting.number, { letter: id, on: posting.on, customer: name });
    }
  }
  return used;
}

const HEADER = [
  'letter_date',
  'customer_number',
  'customer',
  'kind',
  'service',
  'posted_on',
  'number',
  'state',
  'outcome_on',
  'signed_by',
  'returned_why',
  'proofs_sha256',
];

/** The register as a file. */
export function registerCsv(rows: readonly RegisterRow[]): string {
  return csvText(HEADER, rows.map(csvRow));
}

function csvRow({ ref, customer, customerNumber, state }: RegisterRow): readonly Cell[] {
  const { posting } = ref;
  const outcome = posting?.outcome;
  return [
    plain(ref.on),
    customerNumber,
    customer,
    ref.kind,
    serviceOf(posting?.service ?? '')?.name ?? '',
    plain(posting?.on ?? ''),
    posting?.number ?? '',
    state,
    plain(outcome?.on ?? ''),
    outcome?.kind === 'delivered' ? outcome.name : '',
    outcome?.kind === 'returned' ? outcome.why : '',
    (posting?.proofs ?? []).map(({ sha256 }) => sha256).join(' '),
  ];
}
