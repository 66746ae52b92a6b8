import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromiseToPay, Receipt } from '../../../../src/domain/accounts/account';
import type { PromiseId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { promiseStatuses } from '../../../../src/domain/promises/promiseStatus';

const EUR = currency('EUR');

function promise(
  id: string,
  madeOn: string,
  dueOn: string,
  minor: number,
  withdrawn = false,
): PromiseToPay {
  return {
    id: id as PromiseId,
    madeOn: plainDate(madeOn),
    dueOn: plainDate(dueOn),
    minor,
    currency: EUR,
    by: '',
    contact: null,
    withdrawn,
  };
}

function receipt(on: string, minor: number, code = EUR): Receipt {
  return {
    id: `${on}-${minor}` as ReceiptId,
    on: plainDate(on),
    minor,
    left: 0,
    currency: code,
    reference: '',
    batch: null,
  };
}

function states(promises: PromiseToPay[], receipts: Receipt[], today: string, grace = 0): string[] {
  return promiseStatuses({ promises, receipts }, plainDate(today), grace).map(({ state }) => state);
}

describe('a promise', () => {
  const one = [promise('p', '2026-11-02', '2026-11-18', 1_200_000)];

  it('is open up to its day and broken the day after', () => {
    expect(states(one, [], '2026-11-18')).toEqual(['open']);
    expect(states(one, [], '2026-11-19')).toEqual(['broken']);
    expect(states(one, [receipt('2026-11-18', 1)], '2026-11-19')).toEqual(['partKept']);
    expect(states(one, [receipt('2026-11-02', 1_200_000)], '2026-11-03')).toEqual(['kept']);
  });

  it('has bank days of grace: a weekend does not use them up', () => {
    const friday = [promise('p', '2026-11-02', '2026-11-20', 100)];
    expect(states(friday, [], '2026-11-23', 1)).toEqual(['open']);
    expect(states(friday, [], '2026-11-24', 1)).toEqual(['broken']);
  });

  it('for a day without banks is in time on the next bank day, also without grace', () => {
    const sunday = [promise('p', '2026-11-02', '2026-11-22', 100)];
    expect(states(sunday, [], '2026-11-23')).toEqual(['open']);
    expect(states(sunday, [], '2026-11-24')).toEqual(['broken']);
    const [paid] = promiseStatuses(
      { promises: sunday, receipts: [receipt('2026-11-23', 100)] },
      plainDate('2026-11-24'),
    );
    expect(paid).toMatchObject({ state: 'kept', late: false, deadline: '2026-11-23' });
    const holidays = new Set([plainDate('2026-11-23')]);
    const [later] = promiseStatuses(
      { promises: sunday, receipts: [] },
      plainDate('2026-11-20'),
      0,
      holidays,
    );
    expect(later?.deadline).toBe('2026-11-24');
  });

  it('counts neither older money, nor other currencies, nor money of tomorrow', () => {
    const receipts = [
      receipt('2026-11-01', 1_200_000),
      receipt('2026-11-03', 1_200_000, currency('USD')),
      receipt('2026-11-20', 1_200_000),
    ];
    expect(states(one, receipts, '2026-11-19')).toEqual(['broken']);
    const [later] = promiseStatuses({ promises: one, receipts }, plainDate('2026-11-20'), 0);
    expect(later).toMatchObject({ state: 'kept', late: true, received: 1_200_000, inTime: 0 });
  });

  it('withdrawn takes no money from others', () => {
    const two = [
      promise('w', '2026-11-01', '2026-11-10', 100, true),
      promise('p', '2026-11-02', '2026-11-18', 100),
    ];
    expect(states(two, [receipt('2026-11-05', 100)], '2026-11-30')).toEqual(['withdrawn', 'kept']);
  });
});

describe('several promises', () => {
  const two = [
    promise('a', '2026-11-01', '2026-11-10', 100),
    promise('b', '2026-11-12', '2026-11-20', 100),
  ];

  it('serves the oldest first, each cent once', () => {
    const together = [
      promise('a', '2026-11-01', '2026-11-20', 100),
      promise('b', '2026-11-02', '2026-11-20', 100),
    ];
    expect(states(together, [receipt('2026-11-15', 150)], '2026-11-21')).toEqual([
      'kept',
      'partKept',
    ]);
  });

  it('keeps a renewed promise with the money that came for it', () => {
    expect(states(two, [receipt('2026-11-19', 100)], '2026-11-21')).toEqual(['broken', 'kept']);
    expect(states(two, [receipt('2026-11-19', 200)], '2026-11-21')).toEqual(['kept', 'kept']);
  });

  it('gives money that came too late to the last promise: it took the place of those before', () => {
    const judged = (minor: number) =>
      promiseStatuses(
        { promises: two, receipts: [receipt('2026-11-25', minor)] },
        plainDate('2026-11-26'),
      );
    expect(judged(100)).toMatchObject([
      { state: 'broken', received: 0 },
      { state: 'kept', late: true, received: 100, inTime: 0 },
    ]);
    expect(judged(130)).toMatchObject([{ state: 'partKept', received: 30 }, { state: 'kept' }]);
  });

  it('never counts more than came, nor more than was promised', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => addDays(plainDate('2026-10-01'), days));
    const promises = fc.array(
      fc
        .tuple(day, fc.nat(20), fc.integer({ min: 1, max: 500 }))
        .map(([madeOn, days, minor]) =>
          promise(`${madeOn}+${days}`, madeOn, addDays(madeOn, days), minor),
        ),
      { maxLength: 6 },
    );
    const receipts = fc.array(
      fc.tuple(day, fc.integer({ min: 1, max: 500 })).map(([on, minor]) => receipt(on, minor)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(promises, receipts, day, (made, came, today) => {
        const statuses = promiseStatuses({ promises: made, receipts: came }, today);
        const counted = statuses.reduce((sum, status) => sum + status.received, 0);
        const there = came
          .filter(({ on }) => on <= today)
          .reduce((sum, { minor }) => sum + minor, 0);
        expect(counted).toBeLessThanOrEqual(there);
        for (const {
          received,
          inTime,
          promise: { minor },
        } of statuses) {
          expect(received).toBeLessThanOrEqual(minor);
          expect(inTime).toBeLessThanOrEqual(received);
        }
      }),
    );
  });
});
