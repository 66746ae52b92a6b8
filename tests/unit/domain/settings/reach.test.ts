import { describe, expect, it } from 'vitest';
import type { BankAccount } from '../../../../src/domain/accounts/party';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { itemsFor } from '../../../../src/domain/letters/items';
import { proposedDeadline } from '../../../../src/domain/letters/protocol';
import { bankHolidays } from '../../../../src/domain/settings/inForce';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/settings/settings';
import { company, EUR, TODAY } from '../../../support/documentFixtures';
import { example, letterTo, preparedTo, textOf } from '../../../support/letterWork';

const ACCOUNT = example('de', 'business');

function withSettings(changed: Partial<Settings>) {
  return { settings: { ...DEFAULT_SETTINGS, ...changed } };
}

/** What a formal reminder claims beside the invoices, by kind, in minor units. */
function claimed(over: Parameters<typeof preparedTo>[2]) {
  const { charges = [] } = preparedTo(ACCOUNT, 'formalReminder', over).input;
  return Object.fromEntries(charges.map(({ kind, minor }) => [kind, minor]));
}

describe('what is set reaches letters', () => {
  it('the rate somebody added goes on where the shipped table ends', () => {
    const today = plainDate('2027-02-15');
    const added = [
      { regime: 'de-b2b', from: plainDate('2027-01-01'), ratePct: '11.52', source: 'Bundesbank' },
    ];
    const known = claimed({ today, ...withSettings({ interest: { chosen: {}, added } }) });
    expect(claimed({ today })).not.toHaveProperty('interest');
    expect(known.interest).toBeGreaterThan(0);
  });

  it('what letters are not to claim is left out', () => {
    const { letters } = DEFAULT_SETTINGS;
    expect(Object.keys(claimed({}))).toEqual(['interest', 'lumpSum']);
    expect(
      Object.keys(claimed(withSettings({ letters: { ...letters, interest: false } }))),
    ).toEqual(['lumpSum']);
    expect(Object.keys(claimed(withSettings({ letters: { ...letters, lumpSum: false } })))).toEqual(
      ['interest'],
    );
  });

  it('a customer without a known country is charged by the law of our own', () => {
    const nowhere = { ...ACCOUNT, address: { ...ACCOUNT.address, country: '' } };
    const from = { ...company, address: { ...company.address, country: 'DE' } };
    const charges = (account: typeof ACCOUNT) =>
      preparedTo(account, 'formalReminder', { company: from }).input.charges;
    expect(charges(nowhere)).toEqual(charges(ACCOUNT));
  });

  it('the last day to pay is no holiday', () => {
    const usual = proposedDeadline(
      'formalReminder',
      { account: ACCOUNT, company },
      TODAY,
      undefined,
    );
    const holidays = { target: false, days: [{ on: usual, name: 'Stocktaking' }] };
    const moved = proposedDeadline(
      'formalReminder',
      { account: ACCOUNT, company },
      TODAY,
      bankHolidays(holidays),
    );
    expect(moved > usual).toBe(true);
  });

  it('the first account of the currency of the letter is printed, and stands in its code', () => {
    const of = (currency: string, iban: string): BankAccount =>
      ({ currency, iban, bic: '', bank: '' }) as BankAccount;
    const euros = [of(EUR, 'DE89370400440532013000'), of(EUR, 'FR1420041010050500013M02606')];
    const pounds = of('GBP', 'GB82WEST12345698765432');
    const printed = (bankAccounts: readonly BankAccount[]) => {
      const letter = letterTo(ACCOUNT, 'formalReminder', { company: { ...company, bankAccounts } });
      if (!letter.ok) throw new Error(letter.error.code);
      return { text: textOf(letter.value.model), model: JSON.stringify(letter.value.model) };
    };
    const first = printed([pounds, ...euros]);
    expect(first.text).toContain('DE89 3704 0044 0532 0130 00');
    expect(first.text).not.toContain('GB82');
    expect(first.model).toContain('DE89370400440532013000');
    const other = printed([pounds, ...euros.toReversed()]);
    expect(other.text).toContain('FR14 2004');
    expect(other.model).toContain('FR1420041010050500013M02606');
    expect(itemsFor('formalReminder', ACCOUNT, TODAY)[0]?.[0]?.currency).toBe(EUR);
  });
});
