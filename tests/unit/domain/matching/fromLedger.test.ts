import { expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { BankEntry } from '../../../../src/domain/importing/bank/entries';
import { matchInput } from '../../../../src/domain/matching/fromLedger';
import { matchEntries } from '../../../../src/domain/matching/matchEntries';
import { makeRf } from '../../../../src/domain/references/rf';
import { accountWith } from '../../../support/accountFixture';
import { EUR, OPTIONS } from './build';

const id = <T>(text: string) => text as T;
const TODAY = plainDate('2024-03-31');

function invoice(number: string): Account['items'][number] {
  return {
    id: id(`item ${number}`),
    number,
    kind: 'invoice',
    issuedOn: plainDate('2024-02-01'),
    dueOn: plainDate('2024-03-01'),
    minor: 10_000,
    currency: EUR,
    reference: `PO-${number}`,
    text: '',
    batch: id('batch'),
    reductions: [],
    level: 0,
    levelOn: null,
  };
}

function account(over: Partial<Account>): Account {
  return accountWith({ id: id('acc'), name: 'Northern Parts Co.', aliases: ['NP Ltd'], ...over });
}

function line(no: number, text: string): BankEntry {
  const amount = { minor: 10_000, currency: EUR };
  const on = plainDate('2024-03-20');
  return { on, amount, name: 'NORTHERN PARTS', iban: '', reference: '', text, line: no };
}

it('matches bank lines to the ledger, knows what is disputed and what was booked', () => {
  const receipt = {
    id: id<Account['receipts'][number]['id']>('r'),
    on: plainDate('2024-03-18'),
    minor: 10_000,
    left: 0,
    currency: EUR,
    reference: '',
    batch: null,
  };
  const reduction = { on: receipt.on, minor: 10_000, cause: 'receipt', ref: receipt.id } as const;
  const dispute: Account['disputes'][number] = {
    id: id('d'),
    openedOn: plainDate('2024-03-05'),
    items: [id('item R-102')],
    minor: 500,
    reason: 'goods',
    note: '',
    batch: null,
    closedOn: null,
  };
  const settled = { ...invoice('R-103'), reductions: [reduction] };
  const accounts = [
    account({
      items: [invoice('R-101'), invoice('R-102'), settled],
      receipts: [receipt],
      disputes: [dispute],
    }),
    account({ id: id('gone'), hidden: true, items: [invoice('R-104')] }),
  ];
  const entries = [line(2, 'PO-R-101'), line(3, 'R-102'), line(4, 'R-103'), line(5, 'R-104')];
  const found = matchEntries(matchInput(accounts, entries, TODAY), OPTIONS);
  expect(found.map((one) => [one.entry, one.kind, one.allocations[0]?.item, one.book])).toEqual([
    ['2', 'exact', 'item R-101', true],
    ['3', 'exact', 'item R-102', false],
    ['4', 'duplicate', undefined, false],
    ['5', 'duplicate', undefined, false],
  ]);
});

it('takes a payment that quotes the reference of a letter for the items of the letter', () => {
  const items = ['4411', '4422', '4433'].map(invoice);
  const rf = makeRf('L000042');
  if (!rf.ok) throw new Error('no reference');
  const letter: Account['letters'][number] = {
    id: id('letter'),
    kind: 'reminder',
    on: plainDate('2024-03-10'),
    currency: EUR,
    minor: 20_000,
    deadline: plainDate('2024-03-20'),
    items: items.slice(0, 2).map((item) => item.id),
    batch: id('letters'),
    withdrawn: false,
    reference: rf.value.reference,
  };
  const known = account({ items, letters: [letter] });
  const paid = {
    ...line(1, ''),
    name: '',
    amount: { minor: 20_000, currency: EUR },
    reference: rf.value.printed,
  };
  const [match] = matchEntries(matchInput([known], [paid], TODAY), OPTIONS);
  expect(match?.kind).toBe('exact');
  expect(match?.allocations.map(({ item }) => item)).toEqual(['item 4411', 'item 4422']);
});
