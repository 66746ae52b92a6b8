import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { ladderAccount } from '../../../../src/domain/ladder/fromAccount';
import { accountWith } from '../../../support/accountFixture';
import { day, EUR, outcome, POLICY } from './build';

const id = <T>(text: string) => text as T;

function ledgerAccount(over: Partial<Account> = {}): Account {
  return accountWith({ id: id('acc'), items: [invoice()], ...over });
}

function invoice(over: Partial<Account['items'][number]> = {}): Account['items'][number] {
  return {
    id: id('i'),
    number: 'R-1',
    kind: 'invoice',
    issuedOn: day('2023-12-01'),
    dueOn: day('2024-01-01'),
    minor: 10_000,
    currency: EUR,
    reference: '',
    text: '',
    batch: id('batch'),
    reductions: [],
    level: 0,
    levelOn: null,
    ...over,
  };
}

const on = (over: Partial<Account>, asOf = '2024-01-20') =>
  outcome(ladderAccount(ledgerAccount(over), POLICY), asOf);

describe('ladderAccount', () => {
  it('brings items by their number, with the level sent', () => {
    expect(on({}).suggestion).toMatchObject({ account: 'acc', level: 1 });
    expect(on({}).suggestion?.why.params?.number).toBe('R-1');
    const items = [invoice({ level: 2, levelOn: day('2024-02-01') })];
    expect(on({ items }, '2024-02-15').suggestion?.level).toBe(3);
  });

  it('knows the money left of receipts', () => {
    const receipt = (left: number) => ({
      id: id<Account['receipts'][number]['id']>('r'),
      on: day('2024-01-10'),
      minor: 10_000,
      left,
      currency: EUR,
      reference: '',
      batch: null,
    });
    expect(on({ receipts: [receipt(10_000)] }).rest?.why.code).toBe('ladder.rest.covered');
    expect(on({ receipts: [receipt(0)] }).suggestion).toBeDefined();
  });

  it('rests for holds, disputes, promises and plans', () => {
    const hold = { since: day('2024-01-10'), until: null, reason: 'new address' };
    expect(on({ hold }).rest?.why.code).toBe('ladder.rest.hold');
    const dispute = {
      id: id<Account['disputes'][number]['id']>('d'),
      openedOn: day('2024-01-10'),
      items: [id<Account['items'][number]['id']>('i')],
      minor: null,
      reason: 'goods',
      note: '',
      batch: null,
      closedOn: null,
    } as const;
    expect(on({ disputes: [dispute] }).rest?.why.code).toBe('ladder.rest.dispute');
    const promise = {
      id: id<Account['promises'][number]['id']>('p'),
      madeOn: day('2024-01-10'),
      dueOn: day('2024-01-25'),
      minor: 10_000,
      currency: EUR,
      by: 'Ms Roe',
      contact: null,
      withdrawn: false,
    };
    expect(on({ promises: [promise] }).rest?.why.code).toBe('ladder.rest.promise');
    const row = { minor: 10_000, interestMinor: 0, principalMinor: 10_000, balanceMinor: 0 };
    const terms = { kind: 'deferral', rhythm: 'monthly', signatory: '', place: '' } as const;
    const plan: Account['plans'][number] = {
      id: id('plan'),
      agreedOn: day('2024-01-10'),
      currency: EUR,
      minor: 10_000,
      items: dispute.items,
      rows: [{ no: 1, dueOn: day('2024-02-01'), ...row }],
      terms: { ...terms, graceDays: 5 },
      endedOn: null,
    };
    expect(on({ plans: [plan] }).rest?.until).toBe('2024-02-07');
  });

  it('rests the whole account while the agency has it', () => {
    const handoff = (recalledOn: string | null): Account['handoffs'][number] => ({
      id: id('h'),
      on: day('2024-01-10'),
      agency: 'Fair & Co',
      items: [],
      packSha256: '',
      recalledOn: recalledOn === null ? null : day(recalledOn),
    });
    expect(on({ handoffs: [handoff(null)] }).rest?.why.params?.reason).toBe('Fair & Co');
    expect(on({ handoffs: [handoff('2024-01-21')] }).suggestion).toBeUndefined();
    expect(on({ handoffs: [handoff('2024-01-20')] }).suggestion).toBeDefined();
  });

  it('counts letters with their date as contacts, notes not', () => {
    const letter = (withdrawn: boolean): Account['letters'][number] => ({
      id: id('l'),
      kind: 'reminder',
      on: day('2024-01-18'),
      currency: EUR,
      minor: 10_000,
      deadline: day('2024-01-25'),
      items: [],
      batch: id('batch'),
      withdrawn,
    });
    const contact = (channel: 'letter' | 'note') => ({
      id: id<Account['contacts'][number]['id']>('l'),
      on: day('2024-01-18'),
      channel,
    });
    expect(on({ letters: [letter(false)], contacts: [contact('letter')] }).rest?.until).toBe(
      '2024-01-26',
    );
    expect(on({ letters: [letter(true)], contacts: [contact('letter')] }).suggestion).toBeDefined();
    expect(ladderAccount(ledgerAccount({ contacts: [contact('note')] }), POLICY).contacts).toEqual(
      [],
    );
  });
});
