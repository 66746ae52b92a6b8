import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { agreementRows } from '../../../../src/domain/plans/agreementRows';
import { accelerate, planStatus } from '../../../../src/domain/plans/planStatus';
import type { PlanRow } from '../../../../src/domain/plans/types';

const ROWS: PlanRow[] = [
  { no: 1, due: plainDate('2024-01-10'), amount: 110, interest: 10, principal: 100, balance: 200 },
  { no: 2, due: plainDate('2024-02-10'), amount: 107, interest: 7, principal: 100, balance: 100 },
  { no: 3, due: plainDate('2024-03-10'), amount: 103, interest: 3, principal: 100, balance: 0 },
];

function state(asOf: string, ...receipts: [string, number][]) {
  const given = receipts.map(([on, minor]) => ({ on: plainDate(on), minor }));
  return planStatus(ROWS, given, plainDate(asOf), 5);
}

describe('planStatus', () => {
  it.each([
    ['2024-01-10', 'onTime'],
    ['2024-01-11', 'late'],
    ['2024-01-15', 'late'],
    ['2024-01-16', 'broken'],
  ])('unpaid on %s is %s', (asOf, expected) => {
    expect(state(asOf).state).toBe(expected);
  });

  it('pays the rows in order and names what is open of the next', () => {
    expect(state('2024-02-11', ['2024-01-09', 150])).toEqual({
      state: 'late',
      graceEnds: '2024-02-15',
      paid: [110, 40, 0],
      next: { no: 2, due: '2024-02-10', open: 67 },
      behind: 67,
    });
  });

  it('does not count money of a later day, and takes back what came back', () => {
    expect(state('2024-01-11', ['2024-01-12', 110]).state).toBe('late');
    expect(state('2024-01-11', ['2024-01-09', 110], ['2024-01-11', -110]).behind).toBe(110);
  });

  it('is fulfilled when everything is paid, even early', () => {
    expect(state('2024-01-01', ['2024-01-01', 320]).state).toBe('fulfilled');
  });
});

describe('accelerate', () => {
  const { paid } = state('2024-02-20', ['2024-01-09', 115]);

  it('claims all open principal and the interest earned', () => {
    expect(accelerate(ROWS, paid, plainDate('2024-02-20'), 'drop')).toEqual({
      on: '2024-02-20',
      principal: 200,
      interest: 2,
      total: 202,
    });
  });

  it('keeps later interest where the sum was fixed beforehand', () => {
    expect(accelerate(ROWS, paid, plainDate('2024-02-20'), 'keep').total).toBe(205);
  });
});

describe('agreementRows', () => {
  it('numbers from 1 and counts what is still to pay with interest', () => {
    const rows = agreementRows([{ ...ROWS[0], no: 0 } as PlanRow, ...ROWS.slice(1)]);
    expect(rows.map((row) => [row.no, row.minor, row.balanceMinor])).toEqual([
      [1, 110, 210],
      [2, 107, 103],
      [3, 103, 0],
    ]);
  });
});
