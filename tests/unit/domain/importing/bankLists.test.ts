import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../src/domain/importing/mapping/proposeMapping';
import { rejectedText } from '../../../../src/domain/importing/rejects';
import { toDecimal } from '../../../../src/domain/money/decimal';
import { readBank, refusals, tableOf, written } from './support';

function amounts(text: string): string[] {
  return readBank(text).entries.map(({ on, amount }) => `${on} ${toDecimal(amount)}`);
}

describe('bank lists without a header', () => {
  it('reads a day that has its time behind it', () => {
    expect(
      amounts(
        'DEBIT,20260124120000[0:GMT],"HOSTING",-85.00\nCREDIT,20260123120000[0:GMT],"A CO",3520.00\n' +
          'CREDIT,20260121120000[0:GMT],"BACK",-116.22\n',
      ),
    ).toEqual(['2026-01-24 -85.00', '2026-01-23 3520.00', '2026-01-21 -116.22']);
  });

  it('takes money out and in from columns that fill the empty side with a zero', () => {
    expect(
      amounts(
        '11/01/2026,0, Deposit,0,500.00,500.00\n11/13/2026,101,Check,100.00,0,400.00\n' +
          '11/16/2026,105,Check,100.00,0,300.00\n',
      ),
    ).toEqual(['2026-11-01 500.00', '2026-11-13 -100.00', '2026-11-16 -100.00']);
  });

  it('finds the amount by the steps of the balance, before it or behind', () => {
    const before =
      '17-01-2026;NL;EUR;130.44;EUR;223.77;A\n17-01-2026;NL;EUR;354.21;EUR;-200.00;B\n' +
      '25-01-2026;NL;EUR;154.21;EUR;-2.20;C\n';
    expect(amounts(before)).toEqual([
      '2026-01-17 223.77',
      '2026-01-17 -200.00',
      '2026-01-25 -2.20',
    ]);
  });

  it('leaves a price out that stands in some rows only', () => {
    const text =
      '2026-02-10,Interest,REIT,179,,12.55,CAD\n2026-01-16,Contribution,IN,,,600.00,CAD\n' +
      '2026-01-07,Sell,NASDAQ,-300,27.44,8222.05,CAD\n';
    expect(written(readBank(text).totals)).toEqual({ CAD: '8834.60' });
  });

  it('goes by words for debit and credit where the amounts have no sign', () => {
    const text =
      '"12/30/2026","Interest","0.01","credit"\n"2/13/2026","Condo","331.63","debit"\n' +
      '"2/14/2026","Salary","943.34","credit"\n';
    expect(amounts(text)).toEqual(['2026-12-30 0.01', '2026-02-13 -331.63', '2026-02-14 943.34']);
  });

  it('takes title rows above the first day for titles', () => {
    const draft = readBank(
      'Bank code : 1001,Agency : 10000,,,\nBalance at end of period,,,"+310,11",\n' +
        '15/01/26,OP 1,LABEL 1,"-50,00",\n20/01/26,OP 2,LABEL 2,,"300,00"\n' +
        'Balance at start of period,,,"+60,11",\n',
    );
    expect(draft.entries.map(({ amount }) => amount.minor)).toEqual([-5000, 30000]);
    expect(refusals(draft)).toEqual([]);
  });
});

describe('bank lists with a header', () => {
  it.each([
    ['Date;Libellé;Débit euros;Crédit euros\n30/01/2026;VIR;;1 200,00\n', { EUR: '1200.00' }],
    ['Datum;Text;Belastung CHF;Gutschrift CHF\n20.01.2026;x;59.00;\n', { CHF: '-59.00' }],
    ['Buchungstag;Vorgang;Umsatz in EUR\n20.01.2026;x;300,00\n', { EUR: '300.00' }],
    ['Buchungsdatum;Text;Betrag (€)\n20.01.2026;x;300,00\n', { EUR: '300.00' }],
    ['Buchungstag;Betrag;Waehrung\n14.01.26;1.190,00;USD\n', { USD: '1190.00' }],
    ['Konto;1\nWährung:;="CHF"\n\nDatum;Text;Betrag\n20.01.2026;x;5.00\n', { CHF: '5.00' }],
    ['Devise : GBP;;\n\nDate;Libellé;Montant\n20/01/2026;x;5.00\n', { GBP: '5.00' }],
    ['Bokföringsdag;Belopp;Namn;Valuta\n2026/01/22;5,00;A;SEK\n', { SEK: '5.00' }],
    ['Datum;Objem;Měna;Poznámka\n22.01.2026;5,00;CZK;x\n', { CZK: '5.00' }],
  ])('reads the currency of %j', (text, totals) => {
    expect(written(readBank(text).totals)).toEqual(totals);
  });

  it('leaves out balances, totals and footers, and says so', () => {
    const draft = readBank(
      'Date,Description,Amount,Balance\n01/31/2026,Beginning balance as of 01/01/2026,,"1,000.00"\n' +
        '01/15/2026,ACME,"2,500.00","3,500.00"\nEnding balance,,,"3,500.00"\nDisclaimer:,,,\n',
    );
    expect(draft.entries).toHaveLength(1);
    expect(draft.rejected).toEqual([]);
    expect(draft.notes.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 import.balance-row',
      '4 import.balance-row',
      '5 import.comment-row',
    ]);
  });

  it('refuses a row whose currency is none, rather than take another', () => {
    const draft = readBank(
      'Date,Text,Amount,Currency\n13/05/2026,x,5.00,TALER\n14/05/2026,y,1.00,EUR\n',
    );
    expect(refusals(draft)).toEqual(['2 import.bad-currency']);
    expect(written(draft.totals)).toEqual({ EUR: '1.00' });
  });

  it('looks into a column that could say the same where the first is empty', () => {
    const [first, second] = readBank(
      'Datum;Naam tegenpartij;Vrije mededeling;Omschrijving;Bedrag\n' +
        '22/01/2026;A;;OVERSCHRIJVING;5,00\n23/01/2026;B;factuur 9;DOMICILIERING;6,00\n',
    ).entries;
    expect([first?.text, second?.text]).toEqual(['OVERSCHRIJVING', 'factuur 9']);
  });

  it('takes a column called open for an amount only where it holds amounts', () => {
    const mapping = proposeMapping(
      tableOf(
        'Customer No.,Document No.,Posting Date,Due Date,Remaining Amount,Open\nD1,1,15-01-2026,14-02-2026,5.00,Yes\n',
      ),
    );
    expect(mapping.columns.openAmount).toBe(4);
  });
});

describe('bank lists of further banks', () => {
  it.each([
    [
      'Hungarian, with a word for the direction',
      'Könyvelés dátuma;Bejövő/Kimenő;Partner neve;Közlemény;Összeg;Pénznem\n' +
        '2026-01-15;Bejövő;Vevő Kft;SZ-1;125 000;HUF\n2026-01-16;Kimenő;Posta;Díj;500;HUF\n',
      ['2026-01-15 125000.00', '2026-01-16 -500.00'],
    ],
    [
      'Romanian',
      'Data tranzactiei,Descriere,Debit,Credit,Sold,Valuta\n' +
        '15.01.2026,Incasare CLIENT SRL,,"1.190,00","2.190,00",RON\n16.01.2026,Comision,"5,00",,"2.185,00",RON\n',
      ['2026-01-15 1190.00', '2026-01-16 -5.00'],
    ],
    [
      'Greek, with a letter for the side',
      'Ημερομηνία;Αιτιολογία;Ποσό;Πρόσημο\n15/01/2026;ΕΜΒΑΣΜΑ ΠΕΛΑΤΗΣ;1.240,00;Π\n16/01/2026;ΠΡΟΜΗΘΕΙΑ;5,00;Χ\n',
      ['2026-01-15 1240.00', '2026-01-16 -5.00'],
    ],
    [
      'Turkish',
      'Tarih;Açıklama;Tutar;Bakiye\n15.01.2026;GELEN HAVALE;1.250,00;2.250,00\n16.01.2026;MASRAF;-5,00;2.245,00\n',
      ['2026-01-15 1250.00', '2026-01-16 -5.00'],
    ],
    [
      'French without a header, closed by the balance',
      '15/01/2026;121,00;Virement;;VIR CLIENT SA;0;Divers\n16/01/2026;-10,00;Frais;;FRAIS;0;Divers\n31/01/2026;1111,00;;00000 000000A\n',
      ['2026-01-15 121.00', '2026-01-16 -10.00'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('finds the account of the payer where it stands for his name', () => {
    const { entries } = readBank(
      'Date,Amount,Counterparty,Name,Description\n2026-01-15,121.00,NL20INGB0001234567,Klant BV,Factuur 1\n',
    );
    expect(entries).toMatchObject([{ name: 'Klant BV', iban: 'NL20INGB0001234567' }]);
  });

  it('takes letters beside the amount for the side of the account', () => {
    const text =
      'Date,Narration,Amount,Balance\n15/01/2026,NEFT,"1,200.00 CR","2,200.00 CR"\n16/01/2026,CHARGES,15.00 Dr.,"2,185.00 CR"\n';
    expect(amounts(text)).toEqual(['2026-01-15 1200.00', '2026-01-16 -15.00']);
    const german =
      'Buchungstag;Text;Betrag\n15.01.2026;Kunde;1.200,00 H\n16.01.2026;Gebühr;15,00 S\n';
    expect(amounts(german)).toEqual(['2026-01-15 1200.00', '2026-01-16 -15.00']);
    const split =
      'Date,Narration,Debit,Credit\n15/01/2026,NEFT,,1200.00 CR\n16/01/2026,CHARGES,15.00 DR,\n';
    expect(amounts(split)).toEqual(['2026-01-15 1200.00', '2026-01-16 -15.00']);
    const bare = '15/01/2026,NEFT PAYMENT,1200.00 CR\n16/01/2026,BANK CHARGES,15.00 DR\n';
    expect(amounts(bare)).toEqual(['2026-01-15 1200.00', '2026-01-16 -15.00']);
  });
});

describe('a list with a column of amounts for each currency', () => {
  const HEAD =
    '"Account Type","Account Number","Transaction Date","Cheque Number","Description 1","Description 2","CAD$","USD$"';
  const list = (...rows: string[]) => `${HEAD}\n${rows.join('\n')}\n`;
  const CAD_ROW = 'Chequing,1234-56,1/5/2026,,"PAYROLL DEPOSIT","ACME INC",1500.25,';
  const USD_ROW = 'US Chequing,1234-57,1/15/2026,,"WIRE","BIRCH LLC",,-20.10';

  it('reads each amount in the currency of its column, and says so', () => {
    const draft = readBank(list(CAD_ROW, USD_ROW));
    expect(draft.entries.map(({ on, amount }) => [on, toDecimal(amount), amount.currency])).toEqual(
      [
        ['2026-01-05', '1500.25', 'CAD'],
        ['2026-01-15', '-20.10', 'USD'],
      ],
    );
    expect(draft.rejected).toEqual([]);
    expect(draft.notes).toMatchObject([
      { code: 'import.amounts-by-currency', params: { columns: 'CAD$, USD$' } },
    ]);
  });

  it('refuses a row that has both, and names them', () => {
    const both = 'Chequing,1234-56,1/16/2026,,"WIRE","BIRCH LLC",27.50,20.10';
    const draft = readBank(list(CAD_ROW, both, CAD_ROW.replace(/,$/, ',0.00')));
    expect(refusals(draft)).toEqual(['3 import.two-amounts']);
    expect(draft.rejected[0]).toMatchObject({
      field: 'CAD$, USD$',
      value: '27.50, 20.10',
    });
    expect(written(draft.totals)).toEqual({ CAD: '3000.50' });
    expect(draft.rejected.map(rejectedText)).toEqual([
      'Line 3: “27.50, 20.10” in CAD$, USD$ are two amounts in two currencies. Leave the one that was booked and import the row again.',
    ]);
  });

  it('goes by the column that is filled, where a row has neither says that none is there', () => {
    const draft = readBank(list(USD_ROW, 'US Chequing,1234-57,1/17/2026,,"FEE","",,'));
    expect(written(draft.totals)).toEqual({ USD: '-20.10' });
    expect(refusals(draft)).toEqual(['3 import.missing-value']);
  });

  it('takes a currency from one such column, and none from a sign alone', () => {
    expect(written(readBank('Date,Description,CAD$\n2026-01-05,x,5.00\n').totals)).toEqual({
      CAD: '5.00',
    });
    const sign = proposeMapping(tableOf('Date,Description,Amount $\n2026-01-05,x,5.00\n'));
    expect([sign.headerCurrency, sign.columns.amount]).toEqual([null, 2]);
  });
});
