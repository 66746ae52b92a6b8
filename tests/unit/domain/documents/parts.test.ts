import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { addressLines, isDeliverable, windowLines } from '../../../../src/domain/documents/address';
import { countryName } from '../../../../src/domain/documents/countries';
import { longDate, shortDate, weekdayDate } from '../../../../src/domain/documents/format';
import { bankAccountFor, bankLines, senderBlock } from '../../../../src/domain/documents/sender';
import { currency } from '../../../../src/domain/money/currency';
import { company, EUR } from '../../../support/documentFixtures';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('addresses', () => {
  const base = {
    lines: ['1 Main St'],
    postalCode: '12345',
    city: 'Town',
    region: '',
    country: 'DE',
  };

  test.each([
    ['inland', base, 'DE', ['1 Main St', '12345 Town']],
    ['abroad', base, 'FR', ['1 Main St', '12345 Town', 'GERMANY']],
    ['no country known', { ...base, country: '' }, 'FR', ['1 Main St', '12345 Town']],
    [
      'United Kingdom',
      { ...base, country: 'GB', postalCode: 'N1 9GU' },
      'GB',
      ['1 Main St', 'Town', 'N1 9GU'],
    ],
    [
      'United States',
      { ...base, country: 'US', region: 'IL' },
      'US',
      ['1 Main St', 'Town, IL 12345'],
    ],
    ['blank lines', { ...base, lines: ['', ' 1 Main St '] }, 'DE', ['1 Main St', '12345 Town']],
  ])('%s', (_, address, from, lines) => {
    expect(addressLines(address, from)).toEqual(lines);
  });

  test('need a place and a line above it', () => {
    expect(isDeliverable(base)).toBe(true);
    expect(isDeliverable({ ...base, lines: [] })).toBe(true);
    expect(isDeliverable({ ...base, lines: [' '], postalCode: '' })).toBe(false);
  });

  test('long lines count as the lines they will take in the window', () => {
    expect(windowLines(['short', 'x'.repeat(45), ''])).toBe(4);
  });

  test('countries have names; an unknown code stands for itself', () => {
    expect(['GR', 'gb', 'ZZ'].map(countryName)).toEqual(['Greece', 'United Kingdom', 'ZZ']);
  });
});

describe('dates', () => {
  test('are written out, with the weekday where the day matters', () => {
    const date = plainDate('2028-02-29');
    expect([longDate(date), shortDate(date), weekdayDate(date)].map(spaced)).toEqual([
      '29 February 2028',
      '29 Feb 2028',
      'Tuesday, 29 February 2028',
    ]);
  });
});

describe('the sender', () => {
  const usd = { currency: currency('USD'), iban: '000123456789', bic: 'BOFAUS3N', bank: 'US Bank' };
  const both = { ...company, bankAccounts: [...company.bankAccounts, usd] };

  test('gives the account of the currency, else the first', () => {
    expect(bankAccountFor(both, currency('USD'))).toBe(usd);
    expect(bankAccountFor(both, currency('PLN'))?.currency).toBe(EUR);
  });

  test('an IBAN is printed in fours, any other number as it is', () => {
    const [, iban] = bankLines(company.bankAccounts[0] ?? usd);
    expect([iban?.label, spaced(iban?.text ?? '')]).toEqual([
      'IBAN',
      'DE89 3704 0044 0532 0130 00',
    ]);
    expect(bankLines(usd)[1]).toEqual({ label: 'Account number', text: '000123456789' });
  });

  test('what is not known leaves no empty label', () => {
    const bare = {
      ...company,
      registration: '',
      vatId: '',
      contact: { name: '', phone: '', email: '', preference: '' },
      bankAccounts: [],
    };
    expect(senderBlock(bare, EUR)).toEqual({
      name: 'Nordlicht Werkzeuge GmbH',
      lines: ['Hafenstraße 12, 24103 Kiel'],
      returnLine: 'Nordlicht Werkzeuge GmbH \u00b7 Hafenstraße 12 \u00b7 24103 Kiel',
      footer: [['Nordlicht Werkzeuge GmbH', 'Hafenstraße 12', '24103 Kiel']],
    });
  });
});
