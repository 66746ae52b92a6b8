import { describe, expect, it } from 'vitest';
import type { ReceiptId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { alikeBookings, type BookedMoney } from '../../../../src/domain/reconcile/alike';
import { certainLines, proposed } from '../../../../src/domain/reconcile/decisions';
import { decisionProblem } from '../../../../src/domain/reconcile/problems';
import { EUR } from '../accounts/support';
import { entry, line } from './build';

const BOOKED: BookedMoney = {
  ...{ id: 'R1' as ReceiptId, on: plainDate('2026-11-17'), minor: 50_000, currency: EUR },
  ...{ iban: 'DE44500105175407324931', name: 'Acme GmbH', reference: 'RE-2026-0012', marks: [] },
};

function alike(more: Parameters<typeof entry>[1], booked: Partial<BookedMoney> = {}) {
  return alikeBookings([entry(50_000, more)], [{ ...BOOKED, ...booked }])[0] ?? null;
}

describe('an entry that another file told before', () => {
  it.each([
    ['the account of the payer', { iban: 'DE44500105175407324931', name: '', text: '' }, true],
    ['a number in the purpose', { name: '', text: 'Rechnung 2026 0012 danke' }, true],
    ['the name of the payer', { name: 'ACME' }, true],
    ['nothing but the sum', { name: 'Other AG' }, false],
    ['another account', { iban: 'DE02120300000000202051', text: 'RE-2026-0012' }, false],
    ['another number', { name: 'Acme GmbH', text: 'RE-4711-9' }, false],
    ['a day too far away', { name: 'Acme GmbH', on: plainDate('2026-11-25') }, false],
    ['another amount', { name: 'Acme GmbH', amount: { minor: 50_001, currency: EUR } }, false],
  ])('is told by %s', (_, more, expected) => {
    expect(alike(more) !== null).toBe(expected);
  });

  it('is none where the bank names both bookings, and they differ', () => {
    expect(alike({ name: 'Acme', marks: ['b1'] }, { marks: ['b2'] })).toBeNull();
    expect(alike({ name: 'Acme', marks: ['s1'] }, { marks: ['b2'] })).not.toBeNull();
  });

  it('takes each booking once', () => {
    const twice = [entry(50_000, { name: 'Acme' }), entry(50_000, { name: 'Acme' })];
    expect(alikeBookings(twice, [BOOKED]).map((one) => one !== null)).toEqual([true, false]);
  });

  it('is proposed to be left out, and never without a person', () => {
    const doubtful = line('0', 50_000, { alike: { on: BOOKED.on, reference: 'RE' } });
    expect(proposed(doubtful, '')).toEqual({ do: 'same' });
    expect(certainLines([doubtful], new Map(), 0)).toEqual([]);
    expect(decisionProblem(doubtful, { do: 'same' }, new Map(), new Map())).toBeUndefined();
    expect(decisionProblem(line('1', 1), { do: 'same' }, new Map(), new Map())?.code).toBe(
      'reconcile.not-alike',
    );
  });
});
