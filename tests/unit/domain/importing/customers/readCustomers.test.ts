import { describe, expect, it } from 'vitest';
import { readCustomers } from '../../../../../src/domain/importing/customers/readCustomers';
import { openTable } from '../../../../../src/domain/importing/openTable';
import { bytesOf, codeOf, must, refusals } from '../support';

function read(text: string) {
  const { table, mapping } = must(openTable(bytesOf(text)));
  expect(mapping.kind).toBe('customers');
  return must(readCustomers(table, mapping));
}

describe('a list of customers', () => {
  it('is told from a list of documents by its headers', () => {
    const kindOf = (header: string) =>
      must(openTable(bytesOf(`${header}\n1;2;3;4\n`))).mapping.kind;
    expect(kindOf('Kundennummer;Name;Straße;Ort')).toBe('customers');
    expect(kindOf('Kundennummer;Name;Betrag;Ort')).toBe('open-items');
    expect(kindOf('Name;Value;x;y')).toBe('open-items');
    expect(kindOf('Datum;Name;IBAN;Betrag')).toBe('bank-statement');
  });

  it('takes names, addresses, mail and account numbers, and drops what is wrong in them', () => {
    const draft = read(
      'Customer no;Name;Street;Zip;City;Email;IBAN\n' +
        '0042;Acme;1 High St;AB1;Leeds;ap@acme.example;DE89 3704 0044 0532 0130 00\n' +
        '43;Beta;;;;not-an-email;DE00370400440532013000\n',
    );
    expect(draft.customers).toMatchObject([
      {
        ...{ key: 'no:0042', name: 'Acme', email: 'ap@acme.example', items: [] },
        address: { lines: ['1 High St'], city: 'Leeds', postalCode: 'AB1' },
        iban: 'DE89370400440532013000',
      },
      { number: '43', email: '', iban: '' },
    ]);
    expect(draft.notes.map((note) => note.code)).toEqual(['import.bad-email', 'import.bad-iban']);
  });

  it('makes a person of first and last name', () => {
    const [customer] = read('First name,Last name,Phone\nAda,Lovelace,123\n').customers;
    expect(customer).toMatchObject({ name: 'Ada Lovelace', contactName: '', phone: '123' });
  });

  it('refuses a second of the same, and one without a name; remarks are no customers', () => {
    const draft = read(
      '# our customers\nNumber of customer,Customer,Email,Phone\n# a remark\n1,Acme,,\n2,acme,,\n,ACME,,\n3,,x@y.example,\n',
    );
    expect(draft.counts).toEqual({ rows: 4, accepted: 1, rejected: 3 });
    expect(refusals(draft)).toEqual([
      '5 import.duplicate-customer',
      '6 import.duplicate-customer',
      '7 import.missing-value',
    ]);
  });

  it('without rows is refused', () => {
    const { table, mapping } = must(openTable(bytesOf('Customer no,Name,Email\n')));
    expect(codeOf(readCustomers(table, mapping))).toBe('import.no-rows');
  });
});
