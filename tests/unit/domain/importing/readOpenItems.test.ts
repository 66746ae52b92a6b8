import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { proposeMapping } from '../../../../src/domain/importing/mapping/proposeMapping';
import { readOpenItems } from '../../../../src/domain/importing/openItems/readOpenItems';
import { daysOfTerms } from '../../../../src/domain/importing/openItems/words';
import { codeOf, codesOf, EUR, itemsOf, readItems, refusals, tableOf, written } from './support';

const HEADER = 'Customer No,Customer,Invoice,Invoice date,Due date,Amount,Currency';
const list = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

describe('readOpenItems', () => {
  it('makes customers and documents, numbers as text', () => {
    const draft = readItems(
      list(
        '007,Acme,0017,2024-05-01,2024-05-31,100.50,EUR',
        '007,Acme,0018,2024-06-01,2024-06-30,-20,EUR',
      ),
    );
    expect(draft.customers).toMatchObject([
      { key: 'no:007', number: '007', name: 'Acme', aliases: [] },
    ]);
    expect(itemsOf(draft)).toMatchObject([
      {
        number: '0017',
        kind: 'invoice',
        issuedOn: '2024-05-01',
        dueOn: '2024-05-31',
        amount: { minor: 10050, currency: 'EUR' },
        open: { minor: 10050 },
        settledOn: null,
        disputed: false,
        line: 2,
      },
      { number: '0018', kind: 'creditNote', amount: { minor: -2000 }, line: 3 },
    ]);
    expect(draft.counts).toMatchObject({
      rows: 2,
      accepted: 2,
      rejected: 0,
      documents: 2,
      open: 2,
    });
    expect(written(draft.totals.open)).toEqual({ EUR: '80.50' });
  });

  it('keeps currencies apart', () => {
    const draft = readItems(
      list(
        '1,A,1,2024-05-01,2024-05-31,1.00,EUR',
        '1,A,2,2024-05-01,2024-05-31,2,usd',
        '1,A,3,2024-05-01,2024-05-31,500,JPY',
      ),
    );
    expect(written(draft.totals.accepted)).toEqual({ EUR: '1.00', USD: '2.00', JPY: '500' });
  });

  it('uses the currency of the file when a row names none', () => {
    const draft = readItems(
      list('1,A,1,2024-05-01,2024-05-31,1.00,', '1,A,2,2024-05-01,2024-05-31,£2.00,'),
    );
    expect(written(draft.totals.accepted)).toEqual({ EUR: '1.00', GBP: '2.00' });
  });

  it.each([
    ['1,A,1,2024-02-30,2024-05-31,1.00,EUR', 'Invoice date', 'import.impossible-date'],
    ['1,A,1,2024-05-01,soon,1.00,EUR', 'Due date', 'import.bad-date'],
    ['1,A,1,2024-05-01,2024-05-31,one,EUR', 'Amount', 'import.bad-amount'],
    ['1,A,1,2024-05-01,2024-05-31,1.12345,EUR', 'Amount', 'import.too-many-decimals'],
    ['1,A,1,2024-05-01,2024-05-31,99999999999999999,EUR', 'Amount', 'import.amount-too-large'],
    ['1,A,1,2024-05-01,2024-05-31,1.00,Taler', 'Currency', 'import.bad-currency'],
    ['1,A,1,2024-05-01,2024-05-31,1.00,ZZZ', 'Currency', 'import.bad-currency'],
    ['1,A,1,2024-05-01,2024-05-31,,EUR', 'Amount', 'import.missing-value'],
    ['1,A,,2024-05-01,2024-05-31,1.00,EUR', 'Invoice', 'import.missing-value'],
    ['1,A,1.93057E+09,2024-05-01,2024-05-31,1.00,EUR', 'Invoice', 'import.rounded-number'],
    [',,1,2024-05-01,2024-05-31,1.00,EUR', 'Customer No', 'import.missing-value'],
    ['1,A,1,,,1.00,EUR', 'Due date', 'import.missing-value'],
    ['1,A, Inc.,1,2024-05-01,2024-05-31,1.00,EUR', null, 'import.too-many-cells'],
    ['1,A,"1,2024-05-01,2024-05-31,1.00,EUR', null, 'import.broken-quotes'],
  ])('refuses the row %j for %s', (row, field, code) => {
    const draft = readItems(list('9,Z,9,2024-05-13,2024-05-31,9.00,EUR', row));
    expect(draft.rejected).toMatchObject([{ line: 3, field, code }]);
    expect(draft.counts).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
    expect(written(draft.totals.file)).toEqual({ EUR: '9.00' });
  });

  it('takes money on account, which has no number, by its kind and day', () => {
    const draft = readItems(
      'Date,Transaction Type,Num,Customer,Due Date,Open Balance\n' +
        '01/13/2024,Invoice,1001,Alpha,02/12/2024,50.00\n01/15/2024,Payment,,Alpha,01/15/2024,-20.00\n' +
        '01/16/2024,Payment,,Alpha,01/16/2024,20.00\n01/17/2024,Invoice,,Alpha,01/17/2024,-5.00\n',
    );
    expect(itemsOf(draft).map(({ number, open }) => [number, open.minor])).toEqual([
      ['1001', 5000],
      ['Payment 2024-01-15', -2000],
    ]);
    expect(draft.rejected.map(({ line, field }) => [line, field])).toEqual([
      [4, 'Num'],
      [5, 'Num'],
    ]);
    expect(codesOf(draft.notes)).toContain('import.number-made');
  });

  it('keeps drafts and says how many there are', () => {
    const draft = readItems(
      'Customer,Invoice,Date,Due date,Amount,Status\nA,1,2024-02-13,2024-03-13,5.00,Draft\n' +
        'A,2,2024-02-13,2024-03-13,6.00,Sent\n',
    );
    expect(draft.counts.accepted).toBe(2);
    expect(draft.notes).toContainEqual({ line: null, code: 'import.drafts', params: { count: 1 } });
  });

  it('refuses amounts that cannot be added exactly', () => {
    const table = tableOf(
      list(
        '1,A,1,2024-05-01,2024-05-31,90071992547409.91,EUR',
        '1,A,2,2024-05-01,2024-05-31,90071992547409.91,EUR',
      ),
    );
    const options = { defaultCurrency: EUR, asOf: plainDate('2024-06-01') };
    expect(codeOf(readOpenItems(table, proposeMapping(table), options))).toBe(
      'import.sum-too-large',
    );
  });

  it('accepts zeros beyond the decimals of the currency', () => {
    const draft = readItems(list('1,A,1,2024-05-01,2024-05-31,1.5000,EUR'));
    expect(itemsOf(draft)[0]?.amount.minor).toBe(150);
  });

  it('refuses a number that comes again for the same customer, and names the first line', () => {
    const row = '1,A,17,2024-05-01,2024-05-31,1.00,EUR';
    const draft = readItems(
      list(
        row,
        row,
        '1,A,17,2024-05-01,2024-05-31,2.00,EUR',
        '2,B,17,2024-05-01,2024-05-31,3.00,EUR',
      ),
    );
    expect(draft.rejected).toMatchObject([
      { line: 3, code: 'import.duplicate-row', params: { line: 3, firstLine: 2, number: '17' } },
      { line: 4, code: 'import.duplicate-number', params: { line: 4, firstLine: 2, number: '17' } },
    ]);
    expect(itemsOf(draft)).toHaveLength(2);
  });

  it('reports the physical line of rows behind cells with line breaks', () => {
    const draft = readItems(
      list('1,"A\nB",1,2024-05-01,2024-05-31,1.00,EUR', '1,"C\r\nD",2,2024-05-01,x,1,EUR'),
    );
    expect(itemsOf(draft)[0]?.line).toBe(2);
    expect(refusals(draft)).toEqual(['4 import.bad-date']);
  });

  it('notes a due date before the invoice date, and takes the row', () => {
    const draft = readItems(list('1,A,1,2024-05-01,2024-04-01,1.00,EUR'));
    expect(draft.notes).toMatchObject([{ line: 2, code: 'import.due-before-issue' }]);
    expect(draft.counts.accepted).toBe(1);
  });

  it('takes the most frequent spelling of a name, and keeps the others', () => {
    const rows = ['Acme corp', 'Acme', 'ACME Ltd', 'Acme'].map(
      (name, index) => `1,${name},${index},2024-05-01,2024-05-31,1.00,EUR`,
    );
    const draft = readItems(list(...rows));
    expect(draft.customers).toMatchObject([{ name: 'Acme', aliases: ['Acme corp', 'ACME Ltd'] }]);
    expect(codesOf(draft.notes)).toEqual(['import.names-differ']);
  });

  it('knows a customer without a number by name, whatever its case and spacing', () => {
    const draft = readItems(
      'Customer,Invoice,Due date,Amount\nAcme  Ltd,1,2024-05-31,1\nACME LTD,2,2024-05-31,2\n',
    );
    expect(draft.customers).toMatchObject([
      { key: 'name:acme ltd', number: '', name: 'Acme  Ltd' },
    ]);
  });

  it('keeps names with quotes, formulas, HTML and right-to-left text as they are', () => {
    const names = [
      'O"Neil & "Sons"',
      '=cmd|calc!A0',
      '<img src=x onerror=alert(1)>',
      'שלום עליכם بسم',
    ];
    const rows = names.map(
      (name, index) => `${index + 1},"${name.replaceAll('"', '""')}",1,2024-05-01,2024-05-31,1,EUR`,
    );
    expect(readItems(list(...rows)).customers.map((customer) => customer.name)).toEqual(names);
  });

  it('leaves out rows of totals and says so', () => {
    const draft = readItems(
      list('1,A,1,2024-05-01,2024-05-31,1.00,EUR', ',Total,,,,1.00,', ',,,,,,', 'Summe,,,,,1.00,'),
    );
    expect(draft.counts).toMatchObject({ rows: 1, rejected: 0 });
    expect(codesOf(draft.notes)).toEqual(['import.totals-row', 'import.totals-row']);
  });

  it('takes a customer called Total for a customer', () => {
    const draft = readItems(list('1,Total,17,2024-05-01,2024-05-31,1.00,EUR'));
    expect(draft.counts.accepted).toBe(1);
  });

  it('takes the ".0" off numbers that all have it, and off no others', () => {
    const all = readItems(
      list('1.0,A,17.0,2024-05-01,2024-05-31,1,EUR', '2.0,B,18.0,2024-05-01,2024-05-31,1,EUR'),
    );
    expect(itemsOf(all).map((item) => item.number)).toEqual(['17', '18']);
    expect(all.customers.map((customer) => customer.number)).toEqual(['1', '2']);
    expect(codesOf(all.notes)).toEqual(['import.float-artefact', 'import.float-artefact']);
    const some = readItems(
      list('1,A,17.0,2024-05-01,2024-05-31,1,EUR', '2,B,17.1,2024-05-01,2024-05-31,1,EUR'),
    );
    expect(itemsOf(some).map((item) => item.number)).toEqual(['17.0', '17.1']);
  });

  it('makes a credit note of a positive amount whose type says so', () => {
    const draft = readItems(
      'Customer,Invoice,Type,Due date,Amount\nA,1,Credit Memo,2024-05-31,5\nA,2,Invoice,2024-05-31,9\n',
    );
    expect(itemsOf(draft).map((item) => [item.kind, item.amount.minor])).toEqual([
      ['creditNote', -500],
      ['invoice', 900],
    ]);
  });

  it('takes address, e-mail and reference where the file has them', () => {
    const text =
      'Customer,Email,Address,City,Zip,Country,Invoice,PO Number,Due date,Amount\n' +
      'A,,,,,,1,PO-1,2024-05-31,5\nA,a@example.com,1 High St,Leeds,LS1,GB,2,,2024-05-31,5\n';
    const draft = readItems(text);
    expect(draft.customers[0]).toMatchObject({
      email: 'a@example.com',
      address: { lines: ['1 High St'], city: 'Leeds', postalCode: 'LS1', country: 'GB' },
    });
    expect(itemsOf(draft).map((item) => item.reference)).toEqual(['PO-1', '']);
  });

  it('counts a missing due date from the terms, and says so', () => {
    const text =
      'Customer,Invoice,Invoice date,Due date,Terms,Amount\n' +
      'A,1,2024-05-13,,Net 30,5\nA,2,2024-05-13,,"2% 10, net 30",5\nA,3,2024-05-13,2024-05-20,Net 30,5\n';
    const draft = readItems(text);
    expect(itemsOf(draft).map((item) => item.dueOn)).toEqual([
      '2024-06-12',
      '2024-05-13',
      '2024-05-20',
    ]);
    expect(codesOf(draft.notes)).toEqual(['import.due-from-terms', 'import.due-from-issue']);
  });

  it.each([
    ['Net 30', 30],
    ['30 Tage netto', 30],
    ['à 45 jours', 45],
    ['Due on receipt', null],
    ['NAA8', null],
    ['2/10 net 30', null],
    ['', null],
  ])('reads the terms %j', (terms, days) => {
    expect(daysOfTerms(terms)).toBe(days);
  });

  it('leaves out a header that comes again', () => {
    const row = (number: number) => `1,A,${number},2024-05-13,2024-05-31,1.00,EUR`;
    const draft = readItems(list(row(1), HEADER, row(2)));
    expect(draft.counts).toMatchObject({ rows: 2, accepted: 2 });
    expect(draft.notes).toMatchObject([{ line: 3, code: 'import.repeated-header' }]);
  });

  it('marks an invoice date that the file does not have as assumed', () => {
    const draft = readItems(
      'Customer,Invoice,Due date,Amount\nA,1,2024-05-31,5\nA,2,2024-09-30,5\n',
    );
    expect(
      itemsOf(draft).map(({ issuedOn, issuedOnAssumed }) => [issuedOn, issuedOnAssumed]),
    ).toEqual([
      ['2024-05-31', true],
      ['2024-06-30', true],
    ]);
    expect(codesOf(draft.notes)).toEqual(['import.issue-date-assumed']);
  });
});

describe('a file that cannot be read at all', () => {
  const refusal = (text: string) => {
    const table = tableOf(text);
    const options = { asOf: plainDate('2024-06-30'), defaultCurrency: EUR };
    return readOpenItems(table, proposeMapping(table, 'open-items'), options);
  };

  it('names what is missing and what is there', () => {
    expect(refusal('Customer,Colour,Amount\nA,red,5\n')).toEqual({
      ok: false,
      error: {
        code: 'import.missing-columns',
        params: {
          missing: 'invoice number, due date or invoice date',
          headers: 'Customer, Colour, Amount',
        },
      },
    });
  });

  it('does not guess what is ambiguous', () => {
    expect(refusal('Customer,Invoice,Due date,Amount\nA,1,01/02/2024,5\n')).toMatchObject({
      error: { code: 'import.ambiguous', params: { columns: 'Due date' } },
    });
  });

  it('refuses a header without rows', () => {
    expect(codeOf(refusal('Customer,Invoice,Due date,Amount\n'))).toBe('import.no-rows');
  });

  it('stops between rows when asked to', () => {
    const table = tableOf(list('1,A,1,2024-05-01,2024-05-31,1.00,EUR'));
    const options = { asOf: plainDate('2024-06-30'), defaultCurrency: EUR };
    const stopped = readOpenItems(table, proposeMapping(table), options, {
      shouldStop: () => true,
    });
    expect(codeOf(stopped)).toBe('import.stopped');
  });
});
