import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { proposeMapping } from '../../../../src/domain/importing/mapping/proposeMapping';
import { suggestAsOf } from '../../../../src/domain/importing/openItems/suggestAsOf';
import { codesOf, itemsOf, readItems, refusals, tableOf, written } from './support';

describe('settlement and the as-of date', () => {
  const text =
    'Customer,Invoice,Invoice date,Due date,Amount,Disputed,Settled date,Status\n' +
    'A,1,2024-01-01,2024-01-31,1.00,No,2024-02-01,Paid\n' +
    'A,2,2024-01-01,2024-01-31,2.00,Yes,2024-07-01,Paid\n' +
    'A,3,2024-07-01,2024-07-31,4.00,No,,Open\n' +
    'A,4,2024-03-01,2024-03-31,8.00,No,,Paid\n';

  it('counts as settled only what was settled by then, and leaves out what was not yet issued', () => {
    const draft = readItems(text, '2024-06-30');
    expect(itemsOf(draft)).toMatchObject([
      { number: '1', settledOn: '2024-02-01', open: { minor: 0 } },
      { number: '2', settledOn: null, open: { minor: 200 }, disputed: true },
      { number: '4', settledOn: null, open: { minor: 0 } },
    ]);
    expect(draft.counts).toMatchObject({ documents: 3, open: 1, settled: 2, notYetIssued: 1 });
    expect(written(draft.totals.file)).toEqual({ EUR: '15.00' });
    expect(written(draft.totals.accepted)).toEqual({ EUR: '11.00' });
    expect(codesOf(draft.notes)).toEqual(['import.not-yet-issued', 'import.paid-without-date']);
  });

  it.each(['', '-', 'NaN', 'NULL', 'n/a', '0000-00-00', '00.00.0000'])(
    'takes %j for not settled',
    (nothing) => {
      const draft = readItems(text.replace('2024-02-01', nothing).replace(',Paid', ',Open'));
      expect(itemsOf(draft)[0]).toMatchObject({
        number: '1',
        settledOn: null,
        open: { minor: 100 },
      });
      expect(draft.rejected).toEqual([]);
    },
  );

  it('takes the day of settlement itself as settled', () => {
    const draft = readItems(text, '2024-07-01');
    expect(itemsOf(draft)[1]).toMatchObject({ settledOn: '2024-07-01', open: { minor: 0 } });
  });

  it('suggests today while something is open, else the last document date', () => {
    const table = tableOf(text);
    const mapping = proposeMapping(table);
    expect(suggestAsOf(table, mapping, plainDate('2024-08-15'))).toBe('2024-08-15');
    expect(suggestAsOf(table, mapping, plainDate('2026-08-15'))).toBe('2024-07-01');
    const settled = tableOf(
      text
        .replace('4.00,No,,Open', '4.00,No,2024-08-01,Paid')
        .replace('8.00,No,,', '8.00,No,2024-04-01,'),
    );
    expect(suggestAsOf(settled, proposeMapping(settled), plainDate('2024-08-15'))).toBe(
      '2024-07-01',
    );
  });
});

describe('rows that are lines of invoices', () => {
  const header = 'Customer,Invoice,Invoice date,Due date,Quantity,Unit price,Discount,Tax amount';
  const lines = (...rows: string[]) => [header, ...rows, ''].join('\n');

  it('adds up quantity times price, less discount, plus tax, by customer and number', () => {
    const draft = readItems(
      lines(
        'A,1,13/05/2024,31/05/2024,3,33.33,,',
        'B,1,13/05/2024,31/05/2024,1,5.00,,',
        'A,1,13/05/2024,31/05/2024,1.5,3.33,10,1.00',
      ),
    );
    expect(itemsOf(draft).map((item) => [item.line, item.amount.minor])).toEqual([
      [2, 9999 + 550],
      [3, 500],
    ]);
    expect(draft.counts).toMatchObject({ rows: 3, accepted: 3, documents: 2 });
  });

  it('refuses all lines of an invoice of which one cannot be read', () => {
    const draft = readItems(
      lines(
        'A,1,13/05/2024,31/05/2024,3,1.00,,',
        'A,1,13/05/2024,31/05/2024,x,1.00,,',
        'A,2,13/05/2024,31/05/2024,1,1.00,,',
      ),
    );
    expect(refusals(draft)).toEqual(['2 import.line-of-refused', '3 import.bad-amount']);
    expect(itemsOf(draft).map((item) => item.number)).toEqual(['2']);
  });

  it('uses the dates of the first line and says when others differ', () => {
    const draft = readItems(
      lines('A,1,13/05/2024,31/05/2024,3,1.00,,', 'A,1,14/05/2024,31/05/2024,1,1.00,,'),
    );
    expect(itemsOf(draft)).toMatchObject([{ issuedOn: '2024-05-13', amount: { minor: 400 } }]);
    expect(codesOf(draft.notes)).toEqual(['import.lines-disagree']);
  });
});
