import type { Account, Item, Plan } from '../accounts/account';
import type {
  AccountId,
  BatchId,
  DisputeId,
  ItemId,
  LetterId,
  PlanId,
  PromiseId,
  ReceiptId,
} from '../accounts/ids';
import { NO_CONTACT, type PostalAddress } from '../accounts/party';
import { addDays, addMonths, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { LetterLanguage } from './languages/languages';

/** Whom the example letter is written to. */
export interface ExampleCustomer {
  readonly language: LetterLanguage;
  readonly debtorType: Account['debtorType'];
  readonly currency: Currency;
  readonly today: PlainDate;
}

const BATCH = 'example' as BatchId;

/**
 * An invented customer with something of everything, so that every kind of letter can be shown: items
 * late and soon due, a payment, a promise, a dispute, an agreement that is behind, earlier letters.
 */
export function exampleAccount(customer: ExampleCustomer): Account {
  const { language, debtorType, today } = customer;
  const business = debtorType === 'business';
  return {
    id: 'example' as AccountId,
    seq: 1,
    openedOn: addMonths(today, -24),
    openedBy: null,
    hidden: false,
    number: '10447',
    name: business ? 'Example Trading' : 'Alex Example',
    aliases: [],
    debtorType,
    language,
    address: ADDRESSES[language],
    contact: business ? { ...NO_CONTACT, name: 'Alex Example' } : NO_CONTACT,
    items: items(customer),
    ...history(customer),
    hold: null,
    handoffs: [],
    contacts: [],
    imports: [],
  };
}

function items({ currency, today }: ExampleCustomer): Item[] {
  const item = (number: string, due: number, minor: number, level = 0): Item => ({
    id: number as ItemId,
    number,
    kind: 'invoice',
    issuedOn: addDays(today, due - 30),
    dueOn: addDays(today, due),
    minor,
    currency,
    reference: '',
    text: '',
    batch: BATCH,
    reductions: [],
    level,
    levelOn: level === 0 ? null : addDays(today, -30),
  });
  return [
    item('2001', -62, 125_000, 2),
    item('2014', -48, 34_990, 2),
    item('2033', -41, 60_000, 2),
    item('2047', -20, 20_000),
    item('2052', 6, 81_055),
  ];
}

function history({
  currency,
  today,
}: ExampleCustomer): Pick<Account, 'receipts' | 'promises' | 'disputes' | 'letters' | 'plans'> {
  const ids = ['2001', '2014'] as ItemId[];
  const row = (no: number, due: number, left: number) => ({
    no,
    dueOn: addDays(today, due),
    minor: 40_000,
    interestMinor: 0,
    principalMinor: 40_000,
    balanceMinor: left,
  });
  return {
    receipts: [
      {
        ...{ id: 'paid' as ReceiptId, on: addDays(today, -3), minor: 25_000, left: 0, currency },
        ...{ reference: '', batch: null },
      },
    ],
    promises: [
      {
        ...{ id: 'promised' as PromiseId, madeOn: addDays(today, -1), dueOn: addDays(today, 9) },
        ...{ minor: 125_000, currency, by: 'Alex Example', contact: null, withdrawn: false },
      },
    ],
    disputes: [
      {
        ...{ id: 'disputed' as DisputeId, openedOn: addDays(today, -2), items: ['2047' as ItemId] },
        ...{ minor: 20_000, reason: 'goods', batch: null, note: '', closedOn: null },
      },
    ],
    letters: [
      {
        ...{ id: 'sent' as LetterId, kind: 'letterBeforeAction', on: addDays(today, -30) },
        ...{ currency, minor: 219_990, deadline: addDays(today, -14), items: ids },
        ...{ batch: BATCH, withdrawn: false },
      },
    ],
    plans: [
      {
        ...{ id: 'agreed' as PlanId, agreedOn: addDays(today, -40), currency, minor: 120_000 },
        items: [],
        rows: [row(1, -10, 80_000), row(2, 20, 40_000), row(3, 50, 0)],
        terms: { kind: 'instalments', rhythm: 'monthly', graceDays: 5, signatory: '', place: '' },
        endedOn: null,
      },
      calledIn(currency, today),
    ],
  };
}

/** An agreement of which the whole rest was called in. */
function calledIn(currency: Currency, today: PlainDate): Plan {
  const day = (days: number) => addDays(today, days);
  const row = (no: number, due: number, left: number) => ({
    ...{ no, dueOn: day(due), minor: 30_000, interestMinor: 0 },
    ...{ principalMinor: 30_000, balanceMinor: left },
  });
  const extras = [{ kind: 'interest', minor: 3_500, waived: true }] as const;
  const rest = { principal: 60_000, interest: 0, revived: 3_500, total: 63_500 };
  return {
    ...{ id: 'called' as PlanId, agreedOn: day(-100), currency, minor: 60_000, items: [] },
    ...{ reference: 'A-12', rows: [row(1, -70, 30_000), row(2, -40, 0)] },
    terms: {
      ...{ kind: 'instalments', rhythm: 'monthly', graceDays: 5, signatory: '', place: '' },
      extras,
    },
    cures: [{ on: day(-30), deadline: day(-20), no: 1 }],
    accelerated: { on: day(-5), ...rest },
    ...{ endedOn: day(-5), endedWhy: 'accelerated' },
  };
}

const address = (
  line: string,
  postalCode: string,
  city: string,
  country: string,
): PostalAddress => ({
  lines: [line],
  postalCode,
  city,
  region: '',
  country,
});

const ADDRESSES: Readonly<Record<LetterLanguage, PostalAddress>> = {
  en: address('1 Sample Street', 'BS1 4DJ', 'Bristol', 'GB'),
  de: address('Musterstraße 1', '20457', 'Hamburg', 'DE'),
  fr: address('1 rue de l’Exemple', '69002', 'Lyon', 'FR'),
  pl: address('ul. Przykładowa 1', '00-049', 'Warszawa', 'PL'),
  es: address('Calle Ejemplo 1', '28014', 'Madrid', 'ES'),
  it: address('Via Esempio 1', '20121', 'Milano', 'IT'),
  nl: address('Voorbeeldstraat 1', '1012 AB', 'Amsterdam', 'NL'),
};
