import type { LetterKind } from '../accounts/account';

/** Stand for themselves in a paragraph of their own: the table of items, and where to pay. */
export const BLOCKS = ['items_table', 'payment_box'] as const;
export type Block = (typeof BLOCKS)[number];

/** Known in every letter; `contact` and `customer_number` only where the master data has them. */
const COMMON = [
  'salutation',
  'customer',
  'customer_number',
  'company',
  'contact',
  'our_reference',
  'today',
  'consumer',
  'business',
] as const;

const MONEY = ['amount', 'currency', 'count', 'invoice_numbers', ...BLOCKS] as const;
const CHASING = [...MONEY, 'deadline', 'since', 'reminded', 'disputed_amount'] as const;
const CLAIM = [...CHASING, 'interest', 'lump_sum', 'costs'] as const;
const DEMAND = [...CLAIM, 'consequences', 'notice'] as const;

/** What a template of a kind may use beside the common ones. */
const OF_KIND = {
  reminder: CHASING,
  formalReminder: [...CLAIM, 'collection_costs'],
  letterBeforeAction: [...DEMAND, 'uk_protocol'],
  finalNotice: [...DEMAND, 'letter_date', 'letter_deadline'],
  statement: [...MONEY, 'overdue_amount'],
  preDue: [...MONEY, 'first_due'],
  promiseConfirmation: ['promised_amount', 'promised_date', 'promised_on', 'payment_box'],
  disputeAcknowledgement: [
    'disputed_amount',
    'disputed_items',
    'disputed_on',
    'undisputed_amount',
    'deadline',
  ],
  breachNotice: [
    'amount',
    'deadline',
    'agreement_date',
    'missed_amount',
    'missed_date',
    'rest_amount',
    'instalments',
    'agreement_number',
    'late_payments',
    'payment_box',
  ],
  accelerationNotice: [
    'amount',
    'deadline',
    'agreement_date',
    'agreement_number',
    'missed_amount',
    'missed_date',
    'late_payments',
    'notice_date',
    'notice_deadline',
    'called_on',
    'principal',
    'plan_interest',
    'revived',
    'instalments',
    'payment_box',
  ],
  thankYou: [
    'paid_amount',
    'paid_on',
    'all_settled',
    'agreement_date',
    'agreement_number',
    'agreement_total',
    'waived',
    'instalments',
  ],
  apology: ['letter_date'],
  stayInTouch: [],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;

export type Variable = (typeof COMMON)[number] | (typeof OF_KIND)[LetterKind][number];

/** True or absent: for conditions, not for printing. */
export const FLAGS: readonly Variable[] = [
  'consumer',
  'business',
  'reminded',
  'uk_protocol',
  'instalments',
  'all_settled',
];

/** The values of a letter; what is not known is not there, so that it cannot be printed blank. */
export type Values = Readonly<Partial<Record<Variable, string | true>>>;

/** The names a template of a kind may use, in the order a list shows them. */
export function variablesOf(kind: LetterKind): readonly Variable[] {
  return [...COMMON, ...OF_KIND[kind]];
}

/** The blocks a letter of the kind must show, as it would be no such letter without them. */
export function blocksOf(kind: LetterKind): readonly Block[] {
  const known: readonly Variable[] = OF_KIND[kind];
  return BLOCKS.filter((block) => known.includes(block));
}
