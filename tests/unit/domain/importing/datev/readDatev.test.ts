import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import { classOfAccount } from '../../../../../src/domain/importing/datev/accounts';
import { dueDate, postingDate } from '../../../../../src/domain/importing/datev/dates';
import { readDatevHeader } from '../../../../../src/domain/importing/datev/header';
import { readOpenItems } from '../../../../../src/domain/importing/openItems/readOpenItems';
import { openTable } from '../../../../../src/domain/importing/openTable';
import { bytesOf, codeOf, EUR, itemsOf, must, refusals, written } from '../support';

const HEAD = (digits = 4, from = '20240101', to = '20241231', year = '20240101') =>
  `"EXTF";700;21;"Buchungsstapel";13;20240801120000000;;"RE";"";"";1001;1;${year};${digits};${from};${to};"x";"";1;0;0;"EUR"`;
const COLUMNS =
  'Umsatz;Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Basisumsatz;WKZ Basisumsatz;Konto;Gegenkonto;BU;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext';

function posting(cells: Partial<Record<'a' | 's' | 'w' | 'k' | 'g' | 'd' | 'b' | 'f', string>>) {
  const {
    a = '100,00',
    s = 'S',
    w = '',
    k = '10001',
    g = '8400',
    d = '1505',
    b = 'R1',
    f = '',
  } = cells;
  return `${a};"${s}";"${w}";;;"";${k};${g};;${d};"${b}";"${f}";;"Text"`;
}

function open(rows: string[], head = HEAD()) {
  return must(openTable(bytesOf([head, COLUMNS, ...rows].join('\r\n'))));
}

function draftOf(rows: string[], head = HEAD()) {
  const { table, mapping } = open(rows, head);
  const options = { asOf: plainDate('2025-12-31'), defaultCurrency: EUR };
  return must(readOpenItems(table, mapping, options));
}

describe('a DATEV posting batch', () => {
  it('gives debit postings on debtors as documents, by account and number', () => {
    const draft = draftOf([posting({}), posting({ k: '10002', a: '1.190,00', f: '140624' })]);
    expect(draft.preset).toBe('datev');
    expect(itemsOf(draft)).toMatchObject([
      { number: 'R1', issuedOn: '2024-05-15', dueOn: '2024-05-15', amount: { minor: 10_000 } },
      { number: 'R1', dueOn: '2024-06-14', amount: { minor: 119_000 } },
    ]);
    expect(draft.customers.map((customer) => customer.number)).toEqual(['10001', '10002']);
  });

  it('nets payments against the document, whichever side the debtor stands on', () => {
    const rows = [
      posting({}),
      posting({ k: '1200', g: '10001', a: '40,00', d: '2006' }),
      posting({ b: 'R2', a: '50,00' }),
      posting({ b: 'R2', a: '50,00', s: 'H', g: '1200' }),
      posting({ b: 'G1', a: '10,00', s: 'H' }),
    ];
    const draft = draftOf(rows);
    expect(itemsOf(draft)).toMatchObject([
      { number: 'R1', kind: 'invoice', amount: { minor: 10_000 }, open: { minor: 6_000 } },
      { number: 'R2', amount: { minor: 5_000 }, open: { minor: 0 } },
      { number: 'G1', kind: 'creditNote', open: { minor: -1_000 } },
    ]);
    expect(written(draft.totals.open)).toEqual({ EUR: '50.00' });
  });

  it('leaves other accounts out, counts them, and keeps other currencies apart', () => {
    const opened = open([
      posting({ k: '1200', g: '8400' }),
      posting({ k: '70001', g: '3400' }),
      posting({ w: 'USD' }),
    ]);
    expect(opened.leftOut).toBe(2);
    expect(opened.table.records.map((record) => record.cells[6])).toEqual(['USD']);
  });

  it('refuses what cannot be read, with line and field, and keeps the rest', () => {
    const draft = draftOf([
      posting({}),
      posting({ s: 'X' }),
      posting({ a: '1,23456', b: 'R3' }),
      posting({ a: 'viel' }),
      posting({ k: '' }),
      posting({ k: '123456789012' }),
      posting({ d: '3002', b: 'R4' }),
      posting({ b: '' }),
      posting({ b: 'x'.repeat(37) }),
    ]);
    expect(refusals(draft)).toEqual([
      '4 import.bad-sign',
      '5 import.too-many-decimals',
      '6 import.bad-amount',
      '7 import.missing-value',
      '8 import.datev-account',
      '9 import.impossible-date',
      '10 import.missing-value',
      '11 import.datev-long-number',
    ]);
    expect(draft.rejected[0]?.field).toBe('Soll/Haben-Kennzeichen');
    expect(itemsOf(draft)).toHaveLength(1);
  });

  it('is refused by name when it is another kind of DATEV file', () => {
    const text = HEAD().replace('21;"Buchungsstapel"', '20;"Sachkontenbeschriftungen"');
    const answer = openTable(bytesOf(`${text}\nKonto;Text\n1200;Bank\n`));
    expect(codeOf(answer)).toBe('import.datev-category');
  });
});

describe('the rules of DATEV', () => {
  it.each([
    ['10000', 4, 'debtor'],
    ['69999', 4, 'debtor'],
    ['70000', 4, 'creditor'],
    ['0001200', 4, 'ledger'],
    ['1200', 4, 'ledger'],
    ['0010001', 4, 'debtor'],
    ['10000', 5, 'ledger'],
    ['100000', 5, 'debtor'],
    ['100000', 4, 'invalid'],
    ['12a', 4, 'invalid'],
  ] as const)('account %s with %i digits is %s', (account, digits, expected) => {
    expect(classOfAccount(account, digits)).toBe(expected);
  });

  it('puts days into the batch, also over a turn of the year', () => {
    const header = readDatevHeader(
      HEAD(4, '20240701', '20250630', '20240701').replaceAll('"', '').split(';'),
    );
    expect(header).toMatchObject({ accountDigits: 4, from: '2024-07-01', currency: 'EUR' });
    expect(postingDate('0107', header)).toBe('2024-07-01');
    expect(postingDate('501', header)).toBe('2025-01-05');
    expect(postingDate('2902', header)).toBeNull();
  });

  it('finds the fiscal year where a program left out a field in front of it', () => {
    const cells = HEAD(5).replaceAll('"', '').split(';');
    const shifted = [...cells.slice(0, 10), '', ...cells.slice(10)];
    expect(readDatevHeader(shifted)).toMatchObject({ accountDigits: 5, yearStart: '2024-01-01' });
  });

  it('reads due days of six and eight digits only', () => {
    expect([dueDate('140624'), dueDate('14062024'), dueDate('310224'), dueDate('12')]).toEqual([
      '2024-06-14',
      '2024-06-14',
      '',
      '',
    ]);
  });

  it('gives every day of a calendar year back', () => {
    const header = readDatevHeader(HEAD().replaceAll('"', '').split(';'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (month, day) => {
          const two = (value: number) => String(value).padStart(2, '0');
          expect(postingDate(`${two(day)}${two(month)}`, header)).toBe(
            `2024-${two(month)}-${two(day)}`,
          );
        },
      ),
    );
  });
});
