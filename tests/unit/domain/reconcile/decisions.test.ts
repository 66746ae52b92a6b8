import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { ItemId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import {
  accepted,
  certainLines,
  leftUnallocated,
  proposed,
  smallRest,
  takenByOthers,
  unallocatedOf,
  withPart,
  withWriteOff,
} from '../../../../src/domain/reconcile/decisions';
import { decisionProblem } from '../../../../src/domain/reconcile/problems';
import { thanksAfter } from '../../../../src/domain/reconcile/thanks';
import type { Worked } from '../../../../src/domain/reconcile/types';
import { ACCOUNT, type Desk, deskWith, EUR, invoice, TODAY } from '../accounts/support';
import { line, suggestion } from './build';

const NOTHING: Worked = new Map();

function desk(): Desk {
  return deskWith(invoice('1', 5_000, '2026-10-01'), invoice('2', 3_000, '2026-10-02'));
}

function accountsOf({ known }: Desk) {
  return new Map<Account['id'], Account>([[ACCOUNT, known]]);
}

describe('what is proposed', () => {
  it('is the suggestion, with the reason for what it writes off', () => {
    const allocations = [{ item: 'i', minor: 4_990, discount: 0, writeOff: 10 }];
    const found = proposed(line('0', 4_990, { suggestion: suggestion({ allocations }) }), 'cents');
    expect(found).toEqual({
      do: 'book',
      account: ACCOUNT,
      parts: [{ item: 'i', minor: 4_990, writeOff: 10, reason: 'cents' }],
    });
  });

  it.each(['duplicate', 'foreign', 'none'] as const)('is nothing for %s', (kind) => {
    expect(proposed(line('0', 1, { suggestion: suggestion({ kind }) }), '')).toBeNull();
  });

  it('for a return is the payment that came back, where there is one', () => {
    const back = { kind: 'return', returns: 'r' as ReceiptId } as const;
    expect(proposed(line('0', -1, back), '')).toMatchObject({ do: 'return', receipt: 'r' });
    expect(proposed(line('0', -1, { ...back, returns: null }), '')).toBeNull();
  });
});

describe('accepting all', () => {
  it('takes what is sure enough, free of doubts and undecided', () => {
    const lines = [
      line('sure', 1),
      line('doubt', 1, { suggestion: suggestion({ book: false }) }),
      line('low', 1, { suggestion: suggestion({ confidence: 0.94 }) }),
      line('known', 1, { kind: 'known' }),
      line('back', -1, { kind: 'return' }),
      line('done', 1),
    ];
    const worked = accepted(NOTHING, 'done', { do: 'park' });
    expect(certainLines(lines, worked, 0.95).map(({ id }) => id)).toEqual(['sure']);
  });
});

describe('a decision by hand', () => {
  it('splits a payment, keeps the rest unallocated, and takes an item out with 0', () => {
    const found = desk();
    const [one, two] = [found.item('1'), found.item('2')];
    let booking = withPart(leftUnallocated(ACCOUNT), one, 5_000);
    booking = withPart(booking, two, 1_000);
    expect(unallocatedOf(line('0', 7_000), booking)).toBe(1_000);
    expect(withPart(booking, one, 0).parts.map(({ item }) => item)).toEqual([two]);
  });

  it('is refused beyond the payment, beyond what is open, and beside other accepted lines', () => {
    const found = desk();
    const accounts = accountsOf(found);
    const pays = (minor: number) => withPart(leftUnallocated(ACCOUNT), found.item('1'), minor);
    const judge = (minor: number, amount: number, worked = NOTHING) =>
      decisionProblem(line('0', amount), pays(minor), worked, accounts)?.code;
    expect(judge(5_000, 5_000)).toBeUndefined();
    expect(judge(5_000, 4_000)).toBe('reconcile.too-much');
    expect(judge(5_001, 9_000)).toBe('reconcile.more-than-open');
    const worked = accepted(NOTHING, 'other', pays(1));
    expect(judge(5_000, 5_000, worked)).toBe('reconcile.more-than-open');
    expect(takenByOthers(worked, 'other').size).toBe(0);
  });

  it('writes off a small rest only, and only with a reason', () => {
    const found = desk();
    const item: ItemId = found.item('1');
    const short = withPart(leftUnallocated(ACCOUNT), item, 4_988);
    expect(smallRest(short, found.known, new Map())).toEqual({ item, minor: 12 });
    expect(smallRest(withPart(short, item, 4_949), found.known, new Map())).toBeNull();
    const judge = (reason: string) =>
      decisionProblem(
        line('0', 4_988),
        withWriteOff(short, item, 12, reason),
        NOTHING,
        accountsOf(found),
      )?.code;
    expect(judge(' ')).toBe('write-off.reason-missing');
    expect(judge('bank charge')).toBeUndefined();
  });

  it('cannot book what has no customer, nor park what went out', () => {
    const nobody = line('0', 1, { suggestion: suggestion({ customer: null, kind: 'none' }) });
    expect(decisionProblem(nobody, null, NOTHING, new Map())?.code).toBe('reconcile.no-customer');
    const out = line('0', -1, { kind: 'outgoing' });
    expect(decisionProblem(out, { do: 'park' }, NOTHING, new Map())?.code).toBe(
      'reconcile.not-incoming',
    );
  });
});

describe('thanks', () => {
  const pay = (found: Desk, minor: number) =>
    found.run({
      ...{ type: 'recordPayment', on: TODAY, minor, currency: EUR, reference: '' },
      ...{ allocations: null, batch: null },
    });

  it('go to who paid all that was overdue, and to nobody who still owes or owed nothing', () => {
    const found = desk();
    const before = found.known;
    pay(found, 7_999);
    expect(thanksAfter([before], accountsOf(found), TODAY, SHIPPED_POLICIES)).toEqual([]);
    const then = found.known;
    pay(found, 1);
    expect(thanksAfter([then], accountsOf(found), TODAY, SHIPPED_POLICIES)).toMatchObject([
      { paidAll: true, kept: 0 },
    ]);
    expect(thanksAfter([found.known], accountsOf(found), TODAY, SHIPPED_POLICIES)).toEqual([]);
  });

  it('go to who kept a promise, though more is overdue', () => {
    const found = desk();
    const promise = { minor: 1_000, currency: EUR, dueOn: plainDate('2026-11-25'), by: '' };
    found.run({ type: 'makePromise', promise });
    const before = found.known;
    pay(found, 1_000);
    expect(thanksAfter([before], accountsOf(found), TODAY, SHIPPED_POLICIES)).toMatchObject([
      { paidAll: false, kept: 1 },
    ]);
  });
});
