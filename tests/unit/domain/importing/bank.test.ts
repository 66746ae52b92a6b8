import { describe, expect, it } from 'vitest';
import { readBankEntries } from '../../../../src/domain/importing/bank/readBankEntries';
import { signOfWord } from '../../../../src/domain/importing/bank/sign';
import { proposeMapping } from '../../../../src/domain/importing/mapping/proposeMapping';
import { describeWithSharedData } from '../../../support/sharedData';
import { codeOf, EUR, must, readBank, refusals, tableOf, tableOfFile, written } from './support';

describe('readBankEntries', () => {
  it('reads signed amounts with name, account, reference and text', () => {
    const text =
      'Buchungstag;Valuta;Auftraggeber/Empfänger;IBAN;Verwendungszweck;Betrag;Währung;Referenz\n' +
      '13.05.2024;14.05.2024;Acme GmbH;DE89 3704 0044 0532 0130 00;RE 17, RE 18;1.250,00;EUR;X1\n' +
      '14.05.2024;14.05.2024;Vermieter;;Miete;-800,00;EUR;\n';
    expect(readBank(text).entries).toEqual([
      {
        on: '2024-05-13',
        amount: { minor: 125000, currency: 'EUR' },
        name: 'Acme GmbH',
        iban: 'DE89370400440532013000',
        reference: 'X1',
        text: 'RE 17, RE 18',
        line: 2,
      },
      {
        ...{ on: '2024-05-14', amount: { minor: -80000, currency: 'EUR' }, name: 'Vermieter' },
        ...{ iban: '', reference: '', text: 'Miete', line: 3 },
      },
    ]);
  });

  it.each([
    ['5.00,\n14/05/2024,b,,7.50\n15/05/2024,c,6.00,\n16/05/2024,d,-6.00,', [-500, 750, -600, 600]],
    ['-5.00,\n14/05/2024,b,,7.50\n15/05/2024,c,-6.00,\n16/05/2024,d,6.00,', [-500, 750, -600, 600]],
    ['5.00 DR,\n14/05/2024,b,,7.50 CR\n15/05/2024,c,6.00 DR,', [-500, 750, -600]],
  ])('knows what was taken back by the sign that is not usual: %j', (rows, expected) => {
    const text = `Date,Details,Debit,Credit\n13/05/2024,a,${rows}\n`;
    expect(readBank(text).entries.map((entry) => entry.amount.minor)).toEqual(expected);
  });

  it('leaves out rows that are marked as not booked', () => {
    const draft = readBank(
      'Date,Details,State,Amount\n2024-05-13,a,COMPLETED,5.00\n2024-05-14,Pending,Completed,6.00\n' +
        '2024-05-15,b,PENDING,7.00\n2024-05-16,c,Reverted,8.00\n',
    );
    expect(draft.entries.map((entry) => entry.amount.minor)).toEqual([500, 600]);
    expect(draft.notes).toMatchObject([
      { line: 4, code: 'import.not-booked-row', params: { status: 'PENDING' } },
      { line: 5, code: 'import.not-booked-row' },
    ]);
  });

  it('reads withdrawals and deposits of banks of India and of the Far East', () => {
    const indian =
      'Txn Date,Transaction Remarks,Withdrawal Amount (INR ),Deposit Amount (INR ),Balance (INR )\n' +
      '13/02/2026,NEFT,0.0,"12,50,000.00","32,50,000.00"\n14/02/2026,FEE,"45,100.10",0.0,"32,04,899.90"\n';
    expect(written(readBank(indian).totals)).toEqual({ INR: '1204899.90' });
    const chinese =
      '交易日期,摘要,借方发生额,贷方发生额\n2026-02-13,货款,,5.00\n2026-02-14,电费,2.00,\n';
    expect(readBank(chinese).entries.map(({ amount }) => amount.minor)).toEqual([500, -200]);
  });

  it('takes money out and money in from two columns, with a minus or without', () => {
    const text =
      'Date,Details,Debit,Credit\n13/05/2024,a,5.00,\n14/05/2024,b,,7.50\n15/05/2024,c,-2.00,0.00\n';
    expect(readBank(text).entries.map((entry) => entry.amount.minor)).toEqual([-500, 750, -200]);
  });

  it.each([
    ['Af', -1],
    ['Bij', 1],
    ['D', -1],
    ['C', 1],
    ['S', -1],
    ['H', 1],
    ['DR', -1],
    ['Credit', 1],
    ['-', -1],
    ['+', 1],
    ['?', null],
    ['X', null],
  ])('reads the sign %s', (word, sign) => {
    expect(signOfWord(word)).toBe(sign);
  });

  it('lets the sign column decide over the sign of the amount', () => {
    const text =
      'Date,Text,Amount,D/C\n13/05/2024,a,5.00,D\n14/05/2024,b,-5.00,C\n15/05/2024,c,5.00,?\n';
    const draft = readBank(text);
    expect(draft.entries.map((entry) => entry.amount.minor)).toEqual([-500, 500]);
    expect(refusals(draft)).toEqual(['4 import.bad-sign']);
  });

  it('reads a type column as the sign only where its values are signs', () => {
    const signs = readBank('Date,Type,Amount\n13/05/2024,DEBIT,5.00\n14/05/2024,CREDIT,7.00\n');
    expect(signs.entries.map((entry) => entry.amount.minor)).toEqual([-500, 700]);
    const kinds = readBank('Date,Type,Amount\n13/05/2024,Card,-5.00\n14/05/2024,Transfer,7.00\n');
    expect(kinds.entries.map((entry) => entry.amount.minor)).toEqual([-500, 700]);
  });

  it.each([
    ['x,5.00', 'import.bad-date'],
    ['30/02/2024,5.00', 'import.impossible-date'],
    ['13/05/2024,five', 'import.bad-amount'],
    ['13/05/2024,', 'import.missing-value'],
    [',5.00', 'import.missing-value'],
    ['13/05/2024,5.001', 'import.too-many-decimals'],
  ])('refuses the row %s', (row, code) => {
    const draft = readBank(`Date,Amount\n13/05/2024,1.00\n${row}\n`);
    expect(refusals(draft)).toEqual([`3 ${code}`]);
    expect(written(draft.totals)).toEqual({ EUR: '1.00' });
  });

  it('finds its columns without a header: dates, text, amount, balance', () => {
    const draft = readBank(
      '16-11-2012;Shop 17;16-11-2012;-48,00;26550,33\n26-10-2012;Pay;26-10-2012;10,00;26560,33\n',
    );
    expect(draft.entries).toMatchObject([
      { on: '2012-11-16', amount: { minor: -4800 }, text: 'Shop 17', line: 1 },
      { on: '2012-10-26', amount: { minor: 1000 } },
    ]);
  });

  it('tells money out from money in by the running balance', () => {
    const rows = [
      '01 May 2024,a,10.00,,110.00',
      '02 May 2024,b,,30.00,80.00',
      '03 May 2024,c,5.00,,85.00',
    ];
    const inFirst = readBank(`${rows.join('\n')}\n`);
    expect(inFirst.entries.map((entry) => entry.amount.minor)).toEqual([1000, -3000, 500]);
    const newestFirst = readBank(`${rows.toReversed().join('\n')}\n`);
    expect(newestFirst.entries.map((entry) => entry.amount.minor)).toEqual([500, -3000, 1000]);
    expect(inFirst.notes).toEqual([]);
  });

  it('says so when nothing tells money out from money in', () => {
    const draft = readBank('01 May 2024,a,10.00,\n02 May 2024,b,,30.00\n');
    expect(draft.entries.map((entry) => entry.amount.minor)).toEqual([-1000, 3000]);
    expect(draft.notes.map((note) => note.code)).toEqual(['import.sides-assumed']);
  });

  it('stops between rows when asked to', () => {
    const table = tableOf('Date,Amount\n13/05/2024,1.00\n');
    const stopped = readBankEntries(
      table,
      proposeMapping(table),
      { defaultCurrency: EUR },
      {
        shouldStop: () => true,
      },
    );
    expect(codeOf(stopped)).toBe('import.stopped');
  });
});

describeWithSharedData('bank/csv', 'bank statements of real banks', (folder) => {
  const read = (name: string) => {
    const table = tableOfFile(`${folder}/${name}`);
    return readBankEntries(table, proposeMapping(table), { defaultCurrency: EUR });
  };

  it.each([
    ['ing_nl.csv', 6, { EUR: '19.38' }],
    ['knab_nl.csv', 28, { EUR: '7.01' }],
    ['nationwide.csv', 4, { GBP: '360.23' }],
    ['danish_kroner_nordea_example.csv', 6, { EUR: '-4732.00' }],
    ['french_example.csv', 9, { EUR: '-337.44' }],
    ['extratofake.csv', 23, { EUR: '905.00' }],
    ['harder_date_example.csv', 5, { EUR: '-123.12' }],
    ['oca_balance.csv', 2, { EUR: '1500.00' }],
    ['oca_debit_credit.csv', 2, { EUR: '1500.00' }],
    ['oca_multi_currency.csv', 2, { USD: '-33.50', EUR: '1525.00' }],
    ['invalid_header_example.csv', 2, { EUR: '41.90' }],
  ])('%s gives its published entries and net sum', (name, entries, totals) => {
    const draft = must(read(name));
    expect(draft.rejected).toEqual([]);
    expect(draft.entries).toHaveLength(entries);
    expect(written(draft.totals)).toEqual(totals);
  });

  it('a statement without entries is refused as such', () => {
    expect(codeOf(read('bom_utf8_file.csv'))).toBe('import.no-rows');
  });
});

describeWithSharedData('matching', 'bank files of the matching sets', (folder) => {
  it.each([
    ['01', 8, '206775.00'],
    ['02', 9, '315590.00'],
    ['05', 7, '323250.00'],
    ['06', 8, '245350.00'],
    ['07', 8, '281850.00'],
  ])('us_%s gives its published entries and sum', (set, entries, total) => {
    const table = tableOfFile(`${folder}/us_${set}_bank.csv`);
    const draft = must(readBankEntries(table, proposeMapping(table), { defaultCurrency: EUR }));
    expect(draft.entries).toHaveLength(entries);
    expect(written(draft.totals)).toEqual({ USD: total });
  });
});
