import type { Account, Item } from '../../src/domain/accounts/account';
import type { PlanRow } from '../../src/domain/accounts/agreement';
import type { BatchId, ItemId } from '../../src/domain/accounts/ids';
import type { Company } from '../../src/domain/accounts/party';
import type { AgreementInput } from '../../src/domain/agreements/paper/input';
import { addDays, addMonths, type PlainDate, plainDate } from '../../src/domain/dates/plainDate';
import type { LetterInput } from '../../src/domain/letters/input';
import { currency } from '../../src/domain/money/currency';
import { splitEvenly } from '../../src/domain/money/split';
import { accountWith } from './accountFixture';

export const EUR = currency('EUR');
export const TODAY = plainDate('2026-11-21');

export const company: Company = {
  name: 'Nordlicht Werkzeuge GmbH',
  address: {
    lines: ['Hafenstraße 12'],
    postalCode: '24103',
    city: 'Kiel',
    region: '',
    country: 'DE',
  },
  currency: EUR,
  registration: 'Amtsgericht Kiel, HRB 48210',
  vatId: 'DE811234567',
  contact: {
    name: 'Anna Bergström',
    phone: '+49 431 5550 120',
    email: 'anna.bergstroem@nordlicht.example',
    preference: '',
  },
  bankAccounts: [
    { currency: EUR, iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', bank: 'Fördebank Kiel' },
  ],
};

export const britishCompany: Company = {
  ...company,
  name: 'Harbour Tools Ltd',
  address: {
    lines: ['12 Quay Street'],
    postalCode: 'BS1 4DJ',
    city: 'Bristol',
    region: '',
    country: 'GB',
  },
};

/** An invoice issued 30 days before it falls due. Amounts in minor units. */
export function invoice(
  number: string,
  dueOn: PlainDate,
  minor: number,
  over: Partial<Item> = {},
): Item {
  return {
    id: `item-${number}` as ItemId,
    number,
    kind: 'invoice',
    issuedOn: addDays(dueOn, -30),
    dueOn,
    minor,
    currency: EUR,
    reference: '',
    text: '',
    batch: 'batch-1' as BatchId,
    reductions: [],
    level: 0,
    levelOn: null,
    ...over,
  };
}

export function account(over: Partial<Account> = {}): Account {
  return accountWith({
    number: '0010447',
    name: 'Żółkiewski i Synowie Sp. z o.o.',
    address: {
      lines: ['ul. Świętokrzyska 31 lok. 7'],
      postalCode: '00-049',
      city: 'Warszawa',
      region: '',
      country: 'PL',
    },
    contact: { name: 'Małgorzata Wiśniewska', phone: '', email: '', preference: '' },
    ...over,
  });
}

/** Three overdue invoices, the second one partly paid: 18,310.55 EUR open. */
export function threeItems(): Item[] {
  return [
    invoice('2026-00417', plainDate('2026-09-14'), 1_250_000),
    invoice('2026-00452', plainDate('2026-10-02'), 700_000, {
      reductions: [
        {
          on: plainDate('2026-10-20'),
          minor: 200_000,
          cause: 'receipt',
          ref: 'batch-2' as BatchId,
        },
      ],
    }),
    invoice('2026-00488', plainDate('2026-10-30'), 81_055),
  ];
}

export function letterInput(over: Partial<LetterInput> = {}): LetterInput {
  const items = over.items ?? threeItems();
  return {
    company,
    account: account({ items }),
    items,
    today: TODAY,
    deadline: plainDate('2026-12-05'),
    reference: 'R-2026-0042',
    ...over,
  };
}

/** `count` overdue invoices with odd amounts and dates. */
export function manyItems(count: number): Item[] {
  return Array.from({ length: count }, (_, i) =>
    invoice(
      `2026-${String(i + 1).padStart(5, '0')}`,
      addDays(plainDate('2026-06-01'), i * 2),
      12_345 + i * 7_919,
    ),
  );
}

/** `count` monthly payments of `principal` minor units in all, each with `interest` beside it. */
export function planRows(
  principal: number,
  count: number,
  interest = 0,
  first: PlainDate = addMonths(TODAY, 1),
): PlanRow[] {
  const parts = splitEvenly(principal, count);
  let balanceMinor = principal + interest * count;
  return parts.map((principalMinor, i) => {
    const minor = principalMinor + interest;
    balanceMinor -= minor;
    const dueOn = addMonths(first, i);
    return { no: i + 1, dueOn, minor, interestMinor: interest, principalMinor, balanceMinor };
  });
}

export function agreementInput(over: Partial<AgreementInput> = {}): AgreementInput {
  const items = over.items ?? threeItems();
  return {
    company,
    account: account({ items }),
    items,
    rows: planRows(1_831_055, 3),
    terms: {
      kind: 'instalments',
      rhythm: 'monthly',
      graceDays: 5,
      signatory: 'Anna Bergström, Head of Credit',
      place: 'Kiel',
    },
    today: TODAY,
    reference: 'A-7',
    ...over,
  };
}
