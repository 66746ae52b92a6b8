import { describe, expect, it } from 'vitest';
import {
  isEInvoice,
  readEInvoices,
} from '../../../../../src/domain/importing/einvoice/readEInvoice';
import { bytesOf, codeOf, must } from '../support';
import { readOne } from './readOne';
import { cii, ciiText, PAYMENT, ubl, ublText, zugferd1 } from './samples';

function minors(bytes: Uint8Array) {
  const { grand, prepaid, rounding, payable, tax } = must(readOne(bytes)).totals;
  return [grand.minor, prepaid.minor, rounding.minor, payable.minor, tax?.minor];
}

function noteCodes(bytes: Uint8Array): string[] {
  return must(readOne(bytes)).notes.map(({ code }) => code);
}

describe('a UBL invoice', () => {
  it('gives the claim, the parties and how it is paid', () => {
    const invoice = must(readOne(ubl({ more: PAYMENT })));
    expect(invoice).toMatchObject({
      ...{ syntax: 'ubl-invoice', number: 'R-1001', typeCode: '380', kind: 'invoice' },
      ...{ issuedOn: '2026-03-02', dueOn: '2026-04-01', currency: 'EUR', lines: 1, notes: [] },
      seller: { name: 'Molen BV', tradingName: 'Molen' },
      buyer: {
        ...{ name: 'Bakkerij De Zoon BV', tradingName: 'Bakker & Zoon', vatId: 'NL001234567B01' },
        endpoint: { scheme: 'EM', id: 'facturen@bakker.example' },
        address: { lines: ['Dorpsstraat 1'], city: 'Ede', postalCode: '6711 AA', country: 'NL' },
      },
      accounts: [{ written: 'nl91 abna 0417 1643 00', iban: 'NL91ABNA0417164300' }],
      rf: 'RF18539007547034',
    });
    expect(minors(ubl())).toEqual([12100, 0, 0, 12100, 2100]);
  });

  it('counts rounding and payments, and says when they do not add up', () => {
    const totals = { PrepaidAmount: '21.00', PayableRoundingAmount: '-0.01' };
    const right = ubl({ totals: { ...totals, PayableAmount: '99.99' } });
    expect(minors(right)).toEqual([12100, 2100, -1, 9999, 2100]);
    expect(noteCodes(right)).toEqual([]);
    const wrong = ubl({ totals: { ...totals, PayableAmount: '98.00' } });
    expect(minors(wrong)).toEqual([12100, 2100, -1, 9800, 2100]);
    expect(noteCodes(wrong)).toEqual(['einvoice.payable-differs']);
    expect(noteCodes(ubl({ tax: '20.00' }))).toEqual(['einvoice.total-differs']);
  });

  it('completes a missing total or amount due from the others', () => {
    const totals = { PrepaidAmount: '21', PayableAmount: '' };
    expect(minors(ubl({ totals }))).toEqual([12100, 2100, 0, 10000, 2100]);
    expect(minors(ubl({ totals: { TaxInclusiveAmount: '' } }))[0]).toBe(12100);
    const none = ubl({ totals: { TaxInclusiveAmount: '', PayableAmount: '' } });
    expect(readOne(none)).toMatchObject({
      error: { code: 'einvoice.missing', params: { field: 'PayableAmount' } },
    });
  });

  it('as a credit note is negative, and has its due date with the means of payment', () => {
    const more =
      '<cac:PaymentMeans><cbc:PaymentDueDate>2026-05-01</cbc:PaymentDueDate></cac:PaymentMeans>';
    const parts = { DueDate: '', InvoiceTypeCode: '' };
    const credit = ubl({ root: 'CreditNote', parts, more });
    expect(must(readOne(credit))).toMatchObject({
      ...{ syntax: 'ubl-creditnote', typeCode: '381', kind: 'creditNote', dueOn: '2026-05-01' },
      totals: { grand: { minor: -12100 }, payable: { minor: -12100 }, lineNet: { minor: -10000 } },
    });
    const totals = { TaxInclusiveAmount: '-121.00', PayableAmount: '-121.00' };
    expect(minors(ubl({ root: 'CreditNote', totals }))[3]).toBe(-12100);
    expect(noteCodes(ubl({ root: 'CreditNote', totals }))).toContain(
      'einvoice.credit-signed-twice',
    );
  });

  it.each([
    ['380', 12100],
    ['384', 12100],
    ['326', 12100],
    ['389', 12100],
    ['381', -12100],
    ['396', -12100],
    ['261', -12100],
  ])('of type %s is worth %i', (InvoiceTypeCode, minor) => {
    expect(minors(ubl({ parts: { InvoiceTypeCode } }))[3]).toBe(minor);
  });

  it('takes the last of several due dates and says so', () => {
    const day = (on: string) =>
      `<cac:PaymentTerms><cbc:PaymentDueDate>${on}</cbc:PaymentDueDate></cac:PaymentTerms>`;
    const bytes = ubl({ parts: { DueDate: '' }, more: day('2026-06-01') + day('2026-05-01') });
    expect(must(readOne(bytes)).dueOn).toBe('2026-06-01');
    expect(noteCodes(bytes)).toEqual(['einvoice.several-due-dates']);
  });

  it('in yen or dinars has the decimals of its currency', () => {
    const yen = { TaxInclusiveAmount: '121', PayableAmount: '121.000' };
    const parts = { DocumentCurrencyCode: 'JPY' };
    expect(minors(ubl({ currency: 'JPY', parts, totals: yen }))[3]).toBe(121);
    const dinar = { TaxInclusiveAmount: '1.125', PayableAmount: '+1.125' };
    const kwd = { DocumentCurrencyCode: 'KWD' };
    expect(minors(ubl({ currency: 'KWD', parts: kwd, totals: dinar }))[3]).toBe(1125);
  });

  it('in a Peppol envelope is read; of several each on its own', () => {
    const body = ublText().replace(/^[\s\S]*?-->/, '');
    const wrap = (content: string) =>
      bytesOf(`<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">
<StandardBusinessDocumentHeader/>${content}</StandardBusinessDocument>`);
    expect(must(readOne(wrap(body))).number).toBe('R-1001');
    expect(must(readEInvoices(wrap(body + body)))).toHaveLength(2);
    const nameless = body.replace(/<cbc:ID>R-1001<\/cbc:ID>/, '');
    const order = '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>';
    const read = must(readEInvoices(wrap(body + nameless + order + body)));
    expect(read.map((one) => (one.ok ? one.value.number : one.error.code))).toEqual([
      ...['R-1001', 'einvoice.missing', 'einvoice.order', 'R-1001'],
    ]);
  });
});

describe('a Cross Industry Invoice', () => {
  it('gives the claim, the parties and how it is paid', () => {
    const invoice = must(readOne(cii()));
    expect(invoice).toMatchObject({
      ...{ syntax: 'cii', profile: 'urn:factur-x.eu:1p0:basicwl', number: 'RE 2026/7' },
      ...{ issuedOn: '2026-03-02', dueOn: '2026-04-01', order: 'PO 9', buyerReference: 'Abt. 4' },
      buyer: {
        ...{ name: 'Bäckerei Öhl', vatId: 'DE999999999' },
        identifiers: [
          { scheme: '', id: '4711' },
          { scheme: '0088', id: '4000001123452' },
        ],
        address: { lines: ['Gasse 2', 'Hof'], city: 'München', postalCode: '80333' },
        contact: { name: 'Frau Ott', email: 'ott@oehl.example' },
      },
      texts: ['Vielen Dank'],
    });
    expect(minors(cii())).toEqual([11900, 1900, 0, 10000, 1900]);
    expect(noteCodes(cii())).toEqual(['einvoice.direct-debit']);
  });

  it('is the same under the names of ZUGFeRD 1.0', () => {
    const { profile: _, ...modern } = must(readOne(cii()));
    expect(must(readOne(zugferd1()))).toMatchObject({ ...modern });
  });

  it('is a credit note by its type alone, and must have one', () => {
    expect(minors(cii({ typeCode: '381' }))).toEqual([-11900, -1900, 0, -10000, -1900]);
    expect(codeOf(readOne(cii({ typeCode: '' })))).toBe('einvoice.missing');
    expect(noteCodes(cii({ typeCode: '325' }))).toContain('einvoice.no-claim');
  });

  it('in UTF-16 is read as well', () => {
    const text = ciiText();
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    expect(must(readOne(new Uint8Array(units.buffer))).buyer.name).toBe('Bäckerei Öhl');
  });
});

describe('what is refused', () => {
  const total = (value: string) => ubl({ totals: { PayableAmount: value } });
  it.each([
    ['five decimals', total('121.00001'), 'too-many-decimals', 'PayableAmount', '121.00001'],
    ['a decimal comma', total('121,00'), 'not-a-number', 'PayableAmount', '121,00'],
    ['an exponent', total('1e99'), 'not-a-number', 'PayableAmount', '1e99'],
    ['a huge number', total('9'.repeat(30)), 'amount-too-large', 'PayableAmount', '9'.repeat(30)],
    ['words', total('INF'), 'not-a-number', 'PayableAmount', 'INF'],
    [
      '30 February',
      ubl({ parts: { IssueDate: '2026-02-30' } }),
      'impossible-date',
      'IssueDate',
      '2026-02-30',
    ],
    ['a local date', ubl({ parts: { DueDate: '1.4.2026' } }), 'bad-date', 'DueDate', '1.4.2026'],
    ['a month', cii({ due: '202604' }), 'bad-date', 'DueDateDateTime', '202604'],
    [
      'a currency in words',
      ubl({ parts: { DocumentCurrencyCode: 'euro' } }),
      'bad-currency',
      'DocumentCurrencyCode',
      'euro',
    ],
    ['two currencies', ubl({ currency: 'USD' }), 'currencies-differ', 'PayableAmount', '121.00'],
    [
      'an endless number',
      ubl({ parts: { ID: 'x'.repeat(101) } }),
      'too-long',
      'ID',
      `${'x'.repeat(80)}…`,
    ],
  ])('%s, with field and value', (_, bytes, code, field, value) => {
    expect(readOne(bytes)).toMatchObject({
      error: { code: `einvoice.${code}`, params: { field, value, line: expect.any(Number) } },
    });
  });

  it('a figure that only explains the claim is left out instead', () => {
    const bytes = ubl({ totals: { LineExtensionAmount: '99.9999' } });
    expect(must(readOne(bytes)).totals.lineNet).toBeNull();
    expect(noteCodes(bytes)).toEqual(['einvoice.figure-left-out']);
  });

  it('entities, inside or outside, before anything is read', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const xxe = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
    for (const type of [bomb, xxe]) {
      const text = ublText().replace('<!-- a note before the root -->', type);
      expect(codeOf(readOne(bytesOf(text)))).toBe('xml.doctype');
    }
  });

  it('orders, other invoices called "Invoice", and text that only begins like XML', () => {
    const order =
      '<a:SCRDMCCBDACIOMessageStructure xmlns:a="urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100"/>';
    expect(codeOf(readOne(bytesOf(order)))).toBe('einvoice.order');
    const other = '<Invoice xmlns="http://isdoc.cz/namespace/2013"><ID>1</ID></Invoice>';
    expect(codeOf(readOne(bytesOf(other)))).toBe('einvoice.not-one');
    expect(
      [order, other, '<html>', '<!-- open', ''].map((text) => isEInvoice(bytesOf(text))),
    ).toEqual([true, false, false, false, false]);
    expect(codeOf(readOne(bytesOf(ublText().slice(0, -40))))).toBe('xml.not-well-formed');
  });
});
