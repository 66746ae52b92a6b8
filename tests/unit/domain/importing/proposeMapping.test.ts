import { describe, expect, it } from 'vitest';
import { headerFingerprint } from '../../../../src/domain/importing/mapping/fingerprint';
import {
  answerDates,
  answerDecimals,
  type Mapping,
} from '../../../../src/domain/importing/mapping/mapping';
import {
  proposeMapping,
  reuseMapping,
} from '../../../../src/domain/importing/mapping/proposeMapping';
import { missingColumns } from '../../../../src/domain/importing/mapping/required';
import type { Role } from '../../../../src/domain/importing/mapping/roles';
import type { Table } from '../../../../src/domain/importing/table/sniffTable';
import { tableOf } from './support';

/** Header of the column each role was given. */
function named(table: Table, mapping: Mapping): Partial<Record<Role, string>> {
  const entries = Object.entries(mapping.columns);
  return Object.fromEntries(entries.map(([role, index]) => [role, table.columns[index]]));
}

const LISTS: readonly [language: string, header: string, row: string, roles: object][] = [
  [
    'English',
    'Customer No,Customer Name,Invoice #,Invoice Date,Due Date,Currency,Amount,Balance Due',
    '17,Acme,INV-1,2024-01-02,2024-02-01,GBP,100.00,40.00',
    { customerNumber: 'Customer No', openAmount: 'Balance Due', amount: 'Amount' },
  ],
  [
    'German',
    'Kundennummer;Kundenname;Rechnungsnummer;Rechnungsdatum;Fälligkeitsdatum;Betrag;Offen;Währung;Straße;PLZ;Ort',
    '17;Acme;RE-1;02.01.2024;01.02.2024;100,00;40,00;EUR;Ring 1;90402;Nürnberg',
    { invoiceNumber: 'Rechnungsnummer', dueOn: 'Fälligkeitsdatum', addressLine1: 'Straße' },
  ],
  [
    'French',
    "Code client;Raison sociale;N° facture;Date de facture;Date d'échéance;Montant TTC;Reste à payer;Devise",
    '17;Acme;FA-1;02/01/2024;31/01/2024;100,00;40,00;EUR',
    { customerName: 'Raison sociale', dueOn: "Date d'échéance", openAmount: 'Reste à payer' },
  ],
  [
    'Dutch',
    'Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand bedrag;Valuta',
    '17;Acme;F-1;02-01-2024;31-01-2024;100,00;40,00;EUR',
    { customerNumber: 'Debiteurnummer', dueOn: 'Vervaldatum', openAmount: 'Openstaand bedrag' },
  ],
  [
    'Polish',
    'Nr kontrahenta;Nazwa kontrahenta;Numer faktury;Data wystawienia;Termin płatności;Kwota brutto;Pozostało do zapłaty;Waluta',
    '17;Acme;F/1;2024-01-02;2024-02-01;100,00;40,00;PLN',
    { customerName: 'Nazwa kontrahenta', dueOn: 'Termin płatności', currency: 'Waluta' },
  ],
  [
    'Spanish',
    'Código de cliente;Nombre del cliente;Número de factura;Fecha de factura;Fecha de vencimiento;Importe;Importe pendiente;Moneda',
    '17;Acme;F-1;02/01/2024;31/01/2024;100,00;40,00;EUR',
    {
      issuedOn: 'Fecha de factura',
      dueOn: 'Fecha de vencimiento',
      openAmount: 'Importe pendiente',
    },
  ],
  [
    'Italian',
    'Codice cliente;Ragione sociale;Numero fattura;Data fattura;Data scadenza;Importo totale;Importo residuo;Valuta',
    '17;Acme;F-1;02/01/2024;31/01/2024;100,00;40,00;EUR',
    { issuedOn: 'Data fattura', dueOn: 'Data scadenza', openAmount: 'Importo residuo' },
  ],
];

describe('proposeMapping', () => {
  it.each(LISTS)('reads the headers of a list in %s', (_, header, row, roles) => {
    const table = tableOf(`${header}\n${row}\n`);
    const mapping = proposeMapping(table);
    expect(named(table, mapping)).toMatchObject(roles);
    expect(mapping).toMatchObject({ kind: 'open-items', preset: 'generic', questions: [] });
    expect(missingColumns(mapping)).toEqual([]);
  });

  it('says what is missing', () => {
    const mapping = proposeMapping(tableOf('Customer,Colour\nAcme,red\n'));
    expect(missingColumns(mapping)).toEqual([
      'invoice number',
      'due date or invoice date',
      'amount or open amount',
    ]);
  });

  it('asks for what can be read in two ways, and takes the answer', () => {
    const text = 'Customer,Invoice,Due date,Amount\nA,1,01/02/2024,1.234\nB,2,03/04/2024,2.500\n';
    const mapping = proposeMapping(tableOf(text));
    expect(mapping.questions.map(({ kind, column }) => [kind, column])).toEqual([
      ['date', 'Due date'],
      ['decimal', 'Amount'],
    ]);
    const answered = answerDecimals(answerDates(mapping, 'dmy'), ',');
    expect(answered).toMatchObject({
      dates: { dueOn: 'dmy' },
      decimals: { amount: ',' },
      questions: [],
    });
  });

  it('lets a telling column of the file decide for one that could be read in two ways', () => {
    const text = 'Customer,Invoice,Invoice date,Due date,Amount\nA,1,13/01/2024,01/02/2024,5.00\n';
    expect(proposeMapping(tableOf(text))).toMatchObject({
      dates: { issuedOn: 'dmy', dueOn: 'dmy' },
      questions: [],
    });
  });

  it('does not let columns decide that contradict each other', () => {
    const text =
      'Customer,Invoice,Invoice date,Due date,Payment date,Amount\nA,1,13/01/2024,01/25/2024,01/02/2024,5.00\n';
    expect(proposeMapping(tableOf(text)).questions).toMatchObject([{ role: 'settledOn' }]);
  });

  it('finds the currency that a header names in brackets', () => {
    const text = 'Klant;Factuur;Vervaldatum;Bedrag (USD)\nA;1;2024-01-31;5,00\n';
    expect(proposeMapping(tableOf(text)).headerCurrency).toBe('USD');
  });

  it('tells a bank statement from a list of invoices', () => {
    const bank = 'Date,Description,Amount,Balance\n2024-01-31,INV 17 Acme,5.00,105.00\n';
    const items = 'Customer,Invoice,Due date,Amount\nAcme,17,2024-01-31,5.00\n';
    expect(proposeMapping(tableOf(bank)).kind).toBe('bank-statement');
    expect(proposeMapping(tableOf(items)).kind).toBe('open-items');
    expect(proposeMapping(tableOf(items), 'bank-statement').kind).toBe('bank-statement');
  });

  it('is plain data', () => {
    const mapping = proposeMapping(tableOf('Customer,Invoice,Due,Amount\nA,1,2024-01-31,5\n'));
    expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping);
  });
});

describe('reuseMapping', () => {
  it('keeps chosen columns and earlier answers, and looks at the values afresh', () => {
    const header = 'Customer,Invoice,Note,Due date,Amount\n';
    const first = tableOf(`${header}A,1,2024-9,01/02/2024,5.00\n`);
    const chosen = answerDates(proposeMapping(first), 'mdy');
    const moved: Mapping = { ...chosen, columns: { ...chosen.columns, reference: 2 } };
    const again = reuseMapping(tableOf(`${header}B,2,x,03/04/2024,6.00\n`), moved);
    expect(again).toMatchObject({
      columns: { reference: 2 },
      dates: { dueOn: 'mdy' },
      questions: [],
    });
    const told = reuseMapping(tableOf(`${header}B,2,x,13/04/2024,6.00\n`), moved);
    expect(told.dates.dueOn).toBe('dmy');
  });
});

describe('headerFingerprint', () => {
  it('is the same for the same header in another case and spacing, and another for another', () => {
    const fingerprint = headerFingerprint(['Customer No', 'Fälligkeit']);
    expect(headerFingerprint(['customer_no ', 'FÄLLIGKEIT'])).toBe(fingerprint);
    expect(headerFingerprint(['Fälligkeit', 'Customer No'])).not.toBe(fingerprint);
  });
});
