import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { dueForReview } from '../../../../src/domain/retention/review';

const TODAY = plainDate('2026-03-16');

function account(id: string, fields: Partial<Account>): Account {
  const plain = { hidden: false, items: [], receipts: [], letters: [], contacts: [] };
  return { id, openedOn: plainDate('2020-01-01'), ...plain, ...fields } as unknown as Account;
}

function on(day: string) {
  return [
    { id: `c-${day}`, on: plainDate(day), channel: 'call' },
  ] as unknown as Account['contacts'];
}

function idsDue(accounts: readonly Account[], months: number): string[] {
  return dueForReview(accounts, TODAY, months).map(({ account: one }) => one.id);
}

describe('what is due to be looked through', () => {
  it('counts from the last dealing to the day, the longest due first', () => {
    const accounts = [
      account('a', { contacts: on('2025-09-16') }),
      account('b', { contacts: on('2025-09-17') }),
      account('c', { contacts: on('2024-01-01') }),
    ];
    expect(idsDue(accounts, 6)).toEqual(['c', 'a']);
  });

  it('takes money and letters as dealings', () => {
    const receipts = [{ on: plainDate('2026-01-05') }] as unknown as Account['receipts'];
    expect(idsDue([account('a', { contacts: on('2024-01-01'), receipts })], 6)).toEqual([]);
  });

  it('leaves out who owes something, of whom nothing was noted, and what is hidden', () => {
    const item = { kind: 'invoice', minor: 100, reductions: [] };
    const items = [item] as unknown as Account['items'];
    const accounts = [
      account('owes', { contacts: on('2020-01-01'), items }),
      account('silent', {}),
      account('hidden', { contacts: on('2020-01-01'), hidden: true }),
    ];
    expect(idsDue(accounts, 1)).toEqual([]);
  });
});
