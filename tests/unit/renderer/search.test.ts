import { describe, expect, it } from 'vitest';
import type { Account, Item } from '../../../src/domain/accounts/account';
import type { AccountId } from '../../../src/domain/accounts/ids';
import { fitOf } from '../../../src/renderer/commands/fuzzy';
import { CustomerIndex, plainLetters } from '../../../src/renderer/commands/searchIndex';

/** Only what the index reads. */
function account(id: string, name: string, number: string, invoices: readonly string[]): Account {
  const items = invoices.map((invoice) => ({ id: invoice, number: invoice }) as unknown as Item);
  return { id, name, number, aliases: [], items } as unknown as Account;
}

function indexOf(...accounts: readonly Account[]): CustomerIndex {
  const index = new CustomerIndex();
  index.sync(new Map(accounts.map((one) => [one.id, one])));
  return index;
}

const BRANDT = account('1', 'Brandt Metallbau GmbH', '10004', ['INV-20377', 'INV-20412']);
const ZOLKIEWSKI = account('2', 'Żółkiewski i Synowie', '0077', ['FV/2026/03771']);

describe('searching customers', () => {
  it('finds a name by its beginning, without accents, with a slip', () => {
    const index = indexOf(BRANDT, ZOLKIEWSKI);
    expect(index.find('zolk', 5)).toEqual([ZOLKIEWSKI]);
    expect(index.find('metal bra', 5)).toEqual([BRANDT]);
    expect(index.find('metalbau', 5)).toEqual([BRANDT]);
  });

  it('finds a customer number with its zeros', () => {
    expect(indexOf(BRANDT, ZOLKIEWSKI).find('0077', 5)).toEqual([ZOLKIEWSKI]);
  });

  it('finds invoices by any part of the number, beginnings first', () => {
    const index = indexOf(ZOLKIEWSKI, BRANDT);
    expect(index.findInvoices('0377', 5).map(({ item }) => item.number)).toEqual([
      'FV/2026/03771',
      'INV-20377',
    ]);
    expect(index.findInvoices('inv-204', 5)[0]?.account).toBe(BRANDT);
    expect(index.findInvoices('in', 5)).toEqual([]);
  });

  it('follows changes of the book', () => {
    const index = indexOf(BRANDT, ZOLKIEWSKI);
    const renamed = { ...BRANDT, name: 'Stahl Nord' };
    index.sync(new Map<AccountId, Account>([[renamed.id, renamed]]));
    expect(index.find('brandt', 5)).toEqual([]);
    expect(index.find('stahl', 5)).toEqual([renamed]);
    expect(index.find('zolkiewski', 5)).toEqual([]);
  });

  it('takes letters for what they look like', () => {
    expect(plainLetters('Łódź Straße Ærø')).toBe('lodz strasse aero');
  });
});

describe('fitting commands', () => {
  it('prefers the start of words', () => {
    expect(fitOf('call', 'Log a call')).toBeGreaterThan(fitOf('call', 'Recall a letter'));
    expect(fitOf('lac', 'Log a call')).toBeGreaterThan(0);
    expect(fitOf('xyz', 'Log a call')).toBe(0);
    expect(fitOf('', 'Log a call')).toBe(1);
  });
});
