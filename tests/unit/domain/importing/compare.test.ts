import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWithLedger,
  entriesOf,
  existingFromDraft,
} from '../../../../src/domain/importing/compare';
import { readItems } from './support';

const HEADER = 'Customer No,Invoice,Invoice date,Due date,Amount,Open amount,Disputed';
const list = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const FIRST = list(
  '1,17,2024-05-13,2024-05-31,10.00,10.00,No',
  '1,18,2024-05-13,2024-05-31,20.00,20.00,No',
  '2,17,2024-05-13,2024-05-31,30.00,0,No',
);
const ledgerOf = (text: string) => [...entriesOf(readItems(text))].map(existingFromDraft);

describe('compareWithLedger', () => {
  it('finds everything new in an empty ledger', () => {
    const { fresh, changed, unchanged, missing } = compareWithLedger(readItems(FIRST), []);
    expect(fresh.map(({ customer, item }) => [customer.number, item.number])).toEqual([
      ['1', '17'],
      ['1', '18'],
      ['2', '17'],
    ]);
    expect([changed, unchanged, missing]).toEqual([[], [], []]);
  });

  it('finds nothing to change when the same file comes again', () => {
    const { fresh, changed, unchanged, missing } = compareWithLedger(
      readItems(FIRST),
      ledgerOf(FIRST),
    );
    expect(unchanged).toHaveLength(3);
    expect([fresh, changed, missing]).toEqual([[], [], []]);
  });

  it('shows field by field what changed', () => {
    const next = list(
      '1,17,2024-05-13,2024-06-15,10.00,4.00,Yes',
      '1,18,2024-05-13,2024-05-31,20.00,20.00,No',
      '3,17,2024-05-13,2024-05-31,1.00,1.00,No',
    );
    const { fresh, changed, unchanged, missing } = compareWithLedger(
      readItems(next),
      ledgerOf(FIRST),
    );
    expect(changed.map(({ item, changes }) => ({ number: item.number, changes }))).toEqual([
      {
        number: '17',
        changes: [
          { field: 'dueOn', before: '2024-05-31', after: '2024-06-15' },
          { field: 'open', before: 1000, after: 400 },
          { field: 'disputed', before: false, after: true },
        ],
      },
    ]);
    expect(fresh.map(({ customer }) => customer.number)).toEqual(['3']);
    expect(unchanged.map(({ item }) => item.number)).toEqual(['18']);
    // Number 17 of customer 2 was settled already: that it is not in the file says nothing.
    expect(missing).toEqual([]);
  });

  it('lists open documents that the file no longer has', () => {
    const next = list('1,18,2024-05-13,2024-05-31,20.00,20.00,No');
    const { missing } = compareWithLedger(readItems(next), ledgerOf(FIRST));
    expect(missing.map((item) => [item.customerKey, item.number])).toEqual([['no:1', '17']]);
  });

  it('does not take an assumed invoice date for a change', () => {
    const text = 'Customer,Invoice,Due date,Amount\nA,1,2024-09-30,5\n';
    const before = ledgerOf(text).map((item) => ({ ...item, issuedOn: item.dueOn }));
    expect(compareWithLedger(readItems(text), before).changed).toEqual([]);
  });

  it('puts every document of the file in exactly one group', () => {
    const row = fc.record({
      customer: fc.integer({ min: 1, max: 4 }),
      number: fc.integer({ min: 1, max: 9 }),
      amount: fc.integer({ min: -500, max: 500 }),
    });
    const file = fc
      .uniqueArray(row, {
        minLength: 1,
        selector: ({ customer, number }) => customer * 10 + number,
      })
      .map((rows) =>
        list(
          ...rows.map(
            ({ customer, number, amount }) =>
              `${customer},${number},2024-05-13,2024-05-31,${amount},${amount},No`,
          ),
        ),
      );
    fc.assert(
      fc.property(file, file, (before, after) => {
        const draft = readItems(after);
        const { fresh, changed, unchanged } = compareWithLedger(draft, ledgerOf(before));
        expect(fresh.length + changed.length + unchanged.length).toBe(draft.counts.documents);
        expect(compareWithLedger(draft, ledgerOf(after)).unchanged).toHaveLength(
          draft.counts.documents,
        );
      }),
      { numRuns: 50 },
    );
  });
});
