import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { DraftItem } from '../../../../src/domain/importing/openItems/draft';
import { readOpenItems } from '../../../../src/domain/importing/openItems/readOpenItems';
import { openTable } from '../../../../src/domain/importing/openTable';
import { bytesOf, EUR, itemsOf, must, refusals } from './support';

/** Through the door every file goes: bytes to a table, a summary or a grouped list, to documents. */
function read(text: string) {
  const { table, mapping } = must(openTable(bytesOf(text)));
  return must(
    readOpenItems(table, mapping, { asOf: plainDate('2026-06-30'), defaultCurrency: EUR }),
  );
}

function shown({ number, dueOn, open }: DraftItem): string {
  return `${number} ${dueOn} ${open.minor}`;
}

describe('lists of open items as programs write them', () => {
  it('adds debit and credit columns up, where nothing else says the amount', () => {
    const draft = read(
      'Debitor;Kundenname;Rechnungsnummer;Rechnungsdatum;Fälligkeit;Soll;Haben\n' +
        '1;Alpha;R-1;05.01.2026;19.01.2026;500,00;\n2;Beta;G-1;25.01.2026;25.01.2026;;80,00\n',
    );
    expect(itemsOf(draft).map(shown)).toEqual(['R-1 2026-01-19 50000', 'G-1 2026-01-25 -8000']);
  });

  it('finds the customer of a list drawn by SAP in the block above it', () => {
    const line = '-'.repeat(60);
    const draft = read(
      'Customer Line Item Display\n\nCustomer                 10001\nCompany Code             1000\n\n' +
        `Name                     Müller GmbH\nCity                     Köln\n\n${line}\n` +
        '|  St|Assignment|DocumentNo|Ty|Doc..Date |Net due dt|Amt in loc.cur.|LCurr|\n' +
        `${line}\n|  @5|R1|1800000001|RV|13.02.2026|15.03.2026|       1.190,00|EUR  |\n` +
        `|  @5|R2|1600000002|RG|14.02.2026|14.02.2026|         119,00-|EUR  |\n${line}\n` +
        '|* Account 10001                               |       1.071,00|EUR  |\n',
    );
    expect(draft.customers.map(({ number, name }) => [number, name])).toEqual([
      ['10001', 'Müller GmbH'],
    ]);
    expect(itemsOf(draft).map(({ open }) => open.minor)).toEqual([119000, -11900]);
  });

  it.each([
    [
      'Data;Numero;Cliente;Scadenza;Totale lordo;Da incassare\n',
      '13/02/2026;1;Rossi Srl;15/03/2026;1.220,00;22,00\n',
    ],
    [
      'Cliente;Nº Documento;Data;Data Vencimento;Valor;Valor Pendente\n',
      'Silva Lda;FT 1;13-02-2026;15-03-2026;1.230,00;22,00\n',
    ],
    [
      'Nr;Kontakt;Titel;Datum;Fällig am;Total;Offen;Status\n',
      "RE-1;Acme AG;Projekt;13.02.2026;15.03.2026;1'077.00;22.00;Teilbezahlt\n",
    ],
    [
      'Laskunumero;Asiakkaan nimi;Laskun pvm;Eräpvm;Laskun summa;Avoin summa\n',
      '1001;Virtanen;13.2.2026;15.3.2026;1250,00;22,00\n',
    ],
    [
      'Číslo;Vystaveno;Splatnost;Firma;Celkem;K likvidaci\n',
      '26001;13.02.2026;15.03.2026;Novák;1 210,00;22,00\n',
    ],
  ])('knows the columns of %j', (header, row) => {
    const [item] = itemsOf(read(header + row));
    expect(item).toMatchObject({ issuedOn: '2026-02-13', dueOn: '2026-03-15' });
    expect(item?.open.minor).toBe(2200);
  });

  it('lets a letter beside the amount say that it is a credit', () => {
    const draft = read(
      'Kunde;Belegnummer;Belegdatum;Fälligkeit;Betrag;S/H\n' +
        'A;1;13.01.2026;27.01.2026;100,00;S\nA;2;14.01.2026;28.01.2026;30,00;H\n',
    );
    expect(itemsOf(draft).map(({ open }) => open.minor)).toEqual([10000, -3000]);
  });

  it('takes off what was paid', () => {
    const [item] = itemsOf(
      read(
        'Client,Invoice Number,Amount,Paid,Invoice Date,Due Date\nA,1,$13.50,$5.01,2026-01-25,2026-02-20\n',
      ),
    );
    expect([item?.amount.minor, item?.open.minor]).toEqual([1350, 849]);
  });

  it('reads the day numbers of a spreadsheet saved as text', () => {
    const draft = read(
      'Customer,Invoice No,Invoice Date,Due Date,Amount\nA,1,46037,46068,100.50\n',
    );
    expect(itemsOf(draft).map(shown)).toEqual(['1 2026-02-15 10050']);
  });

  it('gives each document to the customer above it', () => {
    const draft = read(
      'Open Invoices\nAs of January 31 2026\n\n,Type,Date,Num,Due Date,Open Balance\nAcme Inc,,,,,\n' +
        ',Invoice,12/15/2025,1001,01/14/2026,"1,250.00"\n,Credit Memo,12/20/2025,1002,12/20/2025,-50.00\n' +
        'Total Acme Inc,,,,,"1,200.00"\n10002 Beta Ltd,,,,,\n,Invoice,12/15/2025,1003,01/14/2026,5.00\n' +
        'TOTAL,,,,,"1,205.00"\n',
    );
    expect(refusals(draft)).toEqual([]);
    expect(draft.customers.map(({ number, name, items }) => [number, name, items.length])).toEqual([
      ['', 'Acme Inc', 2],
      ['10002', 'Beta Ltd', 1],
    ]);
  });

  it('reads the lists SAP draws with pipes and dashes', () => {
    const rule = '-'.repeat(60);
    const draft = read(
      `Dynamic List Display\n${rule}\n Customer               100023\n Company Code           1000\n\n` +
        ` Name                   Muster AG\n${rule}\n` +
        `|  |DocumentNo|Type|Doc. Date |Net due dt|Amount in doc. curr.|Curr.|\n${rule}\n` +
        '|  |1800000123|RV  |15.12.2025|14.01.2026|          1.190,00  |EUR  |\n' +
        `|  |1600000045|DG  |20.12.2025|20.12.2025|            190,00- |EUR  |\n${rule}\n` +
        `|* |          |    |          |          |          1.000,00  |EUR  |\n${rule}\n`,
    );
    expect(draft.customers.map(({ number, name }) => [number, name])).toEqual([
      ['100023', 'Muster AG'],
    ]);
    expect(itemsOf(draft).map(shown)).toEqual([
      '1800000123 2026-01-14 119000',
      '1600000045 2025-12-20 -19000',
    ]);
  });

  it('takes a reference for the number of the document where no column has it', () => {
    const draft = read('Client,Details,Date,Due,Total\nA,INV-1,Jan 28 2026,Feb 28 2026,5.00\n');
    expect(itemsOf(draft).map(shown)).toEqual(['INV-1 2026-02-28 500']);
  });

  it('reads a summary whose names have no header', () => {
    const draft = read(
      'A/R Aging Summary\n"As of January 31, 2026"\n\n,Current,1 - 30,31 - 60,> 90,TOTAL\n' +
        'Acme,100.00,0.00,50.00,0.00,150.00\nBeta,0.00,0.00,0.00,-10.00,-10.00\nTOTAL,100.00,0.00,50.00,-10.00,140.00\n',
    );
    expect(itemsOf(draft).map(shown)).toEqual([
      'Balance 2026-01-31 2026-01-31 15000',
      'Balance 2026-01-31 2026-01-31 -1000',
    ]);
  });

  it('takes a list with addresses and a balance for customers', () => {
    const { mapping } = must(
      openTable(
        bytesOf('Name,Balance,Billing Street,Billing City,Email\nA,$5.00,1 Road,Town,a@b.test\n'),
      ),
    );
    expect(mapping.kind).toBe('customers');
  });

  it('reads the ordinal sign of a header in Latin-1', () => {
    const bytes = Uint8Array.from(
      'Código cliente;Nº factura;Vencimiento;Importe\n1;F1;20/02/2026;5,00\n',
      (letter) => letter.charCodeAt(0),
    );
    expect(must(openTable(bytes)).table.columns[1]).toBe('Nº factura');
  });
});

describe('rows and words of further programs', () => {
  it.each([
    [
      'Greek',
      'Κωδικός πελάτη;Επωνυμία;Αρ. τιμολογίου;Ημερομηνία έκδοσης;Ημερομηνία λήξης;Αξία;Υπόλοιπο\n' +
        '30-1;ΠΕΛΑΤΗΣ ΑΕ;ΤΠ-1;15/01/2026;14/02/2026;1.240,00;240,00\n',
      ['ΤΠ-1 2026-02-14 24000'],
    ],
    [
      'Slovak',
      'Číslo faktúry;Odberateľ;Dátum vystavenia;Dátum splatnosti;Celková suma;Na úhradu;Mena\n' +
        '1;Kupec s.r.o.;15.01.2026;29.01.2026;120,00;120,00;EUR\n',
      ['1 2026-01-29 12000'],
    ],
    [
      'amounts due with a sign',
      'Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Tax Excluded,Total in Currency Signed,Amount Due Signed\n' +
        'INV/1,Azure,2026-01-05,2026-02-04,100.00,121.00,21.00\n',
      ['INV/1 2026-02-04 2100'],
    ],
    [
      'customers above their documents',
      'Customer: C1 Acme;;;;\nInvoice;Date;Due;Amount;Open\nI1;2026-01-01;2026-01-31;10,00;10,00\nTotal;;;10,00;10,00\n' +
        'Customer: Beta Ltd;;;;\nI3;2026-01-03;2026-02-02;5,00;5,00\nTotal;;;5,00;5,00\n',
      ['I1 2026-01-31 1000', 'I3 2026-02-02 500'],
    ],
  ])('%s', (_name, text, expected) => {
    const draft = read(text);
    expect(refusals(draft)).toEqual([]);
    expect(itemsOf(draft).map(shown)).toEqual(expected);
  });

  it('leaves out names above rows that name them too, their sums, and sums without a word', () => {
    const draft = read(
      ',Type,Date,Num,Name,Due Date,Open Balance,Paid\nCustomer A,,,,,,,\n' +
        ',Invoice,2026-01-15,1001,Customer A,2026-02-14,"1,500.00",0.00\n' +
        'Total Customer A,,,,,,"1,500.00",0.00\n,,,,,,"1,500.00",0.00\n',
    );
    expect(refusals(draft)).toEqual([]);
    expect(itemsOf(draft).map(shown)).toEqual(['1001 2026-02-14 150000']);
  });

  it('refuses a lone amount among the rows, and leaves it out as the last of them', () => {
    const rows = 'Customer,Invoice,Due Date,Amount\nA,1,2026-01-15,10.00\n,,,20.00\n';
    expect(refusals(read(rows))).toEqual([]);
    expect(refusals(read(`${rows}B,2,2026-01-15,10.00\n`))).toHaveLength(1);
  });

  it('leaves out the numbers of pages, and takes currencies by their names', () => {
    const draft = read(
      'Customer;Invoice;Due date;Amount;Currency\nA;1;2026-01-05;10.00;US Dollar\nPage 2 of 5;;;;\nB;2;2026-01-06;20.00;euro\n',
    );
    expect(refusals(draft)).toEqual([]);
    expect(itemsOf(draft).map(({ open }) => open.currency)).toEqual(['USD', 'EUR']);
  });

  it('takes the amount from the column of its age, where no other has it', () => {
    const draft = read(
      'Customer,Invoice,Invoice Date,Due Date,Current,1-30,31-60,61-90,90+\n' +
        'A,1,2026-01-15,2026-02-14,100.00,0.00,,-,\nB,2,2025-11-16,2025-12-15,,,200.00,,\n' +
        'C,3,2025-11-16,2025-12-15,1.00,,200.00,,\nTotal,,,,101.00,,400.00,,\n',
    );
    expect(itemsOf(draft).map(shown)).toEqual(['1 2026-02-14 10000', '2 2025-12-15 20000']);
    expect(refusals(draft)).toEqual(['4 import.missing-value']);
  });

  it('asks nothing more for a document that was cancelled', () => {
    const draft = read(
      'Invoice,Customer,Issue Date,Due Date,Amount,Status\n1,A,2026-01-15,2026-02-14,100.00,Open\n' +
        '2,A,2026-01-15,2026-02-14,50.00,Void\n3,A,2026-01-15,2026-02-14,50.00,Cancelled\n',
    );
    expect(itemsOf(draft).map(({ open }) => open.minor)).toEqual([10000, 0, 0]);
  });

  it('reads the first of a month as the French write it', () => {
    const draft = read(
      'Client;Facture;Date facture;Échéance;Montant\nA;1;1er mars 2026;31 mars 2026;50,00\n',
    );
    expect(itemsOf(draft).map(shown)).toEqual(['1 2026-03-31 5000']);
  });
});
