import { describe, expect, it } from 'vitest';
import { amounts, codes, entriesOf, readFile, refusalOf } from '../statement/support';

const HEADER =
  'OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n';
const ENTRY =
  '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240301233000.000[-5:EST]<TRNAMT>12.50<FITID>F1<NAME>North &amp; Co<MEMO>Invoice 7</STMTTRN>';

/** A file of version 1: values are not closed. */
function sgml(
  entries: string,
  account = '<BANKACCTFROM><BANKID>1<ACCTID>42<ACCTTYPE>CHECKING</BANKACCTFROM>',
): string {
  return (
    `${HEADER}<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>USD${account}` +
    `<BANKTRANLIST><DTSTART>20240301<DTEND>20240331${entries}</BANKTRANLIST>` +
    '<LEDGERBAL><BALAMT>100.99<DTASOF>20240331</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>'
  );
}

describe('OFX', () => {
  it('version 1 has values without an end', () => {
    const file = readFile(sgml(ENTRY));
    expect(file.format).toBe('ofx-102');
    expect(file.statements[0]).toMatchObject({
      account: '42',
      closing: { minor: 10_099 },
      balancesTie: null,
    });
    expect(entriesOf(file)).toMatchObject([
      {
        ...{ on: '2024-03-01', amount: { minor: 1_250, currency: 'USD' }, bankRef: 'F1' },
        ...{ name: 'North & Co', text: 'Invoice 7' },
      },
    ]);
  });

  it('version 2 is XML and reads the same', () => {
    const closed = ENTRY.replace(
      /<(TRNTYPE|DTPOSTED|TRNAMT|FITID|NAME|MEMO)>([^<]*)/g,
      '<$1>$2</$1>',
    );
    const xml = sgml(closed)
      .replace(HEADER, '<?xml version="1.0"?>\n<?OFX OFXHEADER="200" VERSION="220"?>\n')
      .replace(
        /<(TRNUID|CURDEF|BANKID|ACCTID|ACCTTYPE|DTSTART|DTEND|BALAMT|DTASOF)>([^<]*)/g,
        '<$1>$2</$1>',
      );
    const file = readFile(xml);
    expect(file.format).toBe('ofx-220');
    expect(entriesOf(file)).toEqual(
      entriesOf(readFile(sgml(ENTRY))).map((entry) => ({ ...entry, line: 3 })),
    );
  });

  it('takes a transaction once that stands in the file twice', () => {
    const other = ENTRY.replace('F1', 'F2');
    const alike = ENTRY.replace('North', 'South');
    const file = readFile(sgml([ENTRY, other, ENTRY, alike].join('\r\n')));
    expect(amounts(file)).toHaveLength(3);
    expect(file.rejected).toMatchObject([
      { line: 9, field: 'FITID', value: 'F1', code: 'statement.transaction-twice' },
    ]);
  });

  it('has decimal points or commas', () => {
    const of = (amount: string) => amounts(readFile(sgml(ENTRY.replace('12.50', amount))))[0];
    expect(['-12,5', '+12.5', '1.234,56', '1,234.56', '7'].map(of)).toEqual([
      ...['-12.50 USD', '12.50 USD', '1234.56 USD', '1234.56 USD', '7.00 USD'],
    ]);
  });

  it('takes an empty value for empty, not for a group of what follows', () => {
    const empty = ENTRY.replace('<NAME>North &amp; Co', '<NAME>').replace(
      '<FITID>F1',
      '<FITID>\r\n',
    );
    expect(entriesOf(readFile(sgml(empty)))).toMatchObject([
      { name: '', text: 'Invoice 7', bankRef: '' },
    ]);
  });

  it('reads memos in CDATA and amounts in a currency of their own', () => {
    const entry = ENTRY.replace('Invoice 7', '<![CDATA[a <b> & c]]>').replace(
      '<FITID>',
      '<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY><FITID>',
    );
    const file = readFile(sgml(entry));
    expect(entriesOf(file)[0]?.text).toBe('a <b> & c');
    expect(amounts(file)).toEqual(['12.50 EUR']);
  });

  it('has several accounts, credit cards too', () => {
    const card = sgml(ENTRY)
      .slice(HEADER.length)
      .replaceAll('STMTRS', 'CCSTMTRS')
      .replaceAll('BANKACCTFROM', 'CCACCTFROM');
    const both = sgml(ENTRY).replace(
      '</OFX>',
      card.replace('<OFX>', '').replace('<ACCTID>42', '<ACCTID>43'),
    );
    expect(readFile(both).statements.map((one) => one.account)).toEqual(['42', '43']);
  });

  it('may leave its list of transactions open, and the currency to them', () => {
    const open = sgml(ENTRY).replace('</BANKTRANLIST>', '');
    expect(amounts(readFile(open))).toEqual(amounts(readFile(sgml(ENTRY))));
    const own = ENTRY.replace('</STMTTRN>', '<CURRENCY><CURRATE>1<CURSYM>AUD</CURRENCY></STMTTRN>');
    const unnamed = sgml(own).replace('<CURDEF>USD', '<CURDEF></CURDEF>');
    expect(readFile(unnamed).statements[0]?.currency).toBe('AUD');
  });

  it('names corrections of earlier entries', () => {
    expect(codes(readFile(sgml(ENTRY.replace('<NAME>', '<CORRECTFITID>F0<NAME>'))))).toEqual([
      'statement.correction',
    ]);
  });

  it('refuses single entries with line, field and value', () => {
    const file = readFile(
      sgml(
        `\n${ENTRY.replace('20240301233000', '20240230')}\n${ENTRY.replace('12.50', '12.505')}\n${ENTRY.replace(/<TRNAMT>[^<]*/, '')}`,
      ),
    );
    expect(file.rejected).toMatchObject([
      { line: 8, field: 'DTPOSTED', value: '20240230.000[-5:EST]', code: 'import.impossible-date' },
      { line: 9, field: 'TRNAMT', value: '12.505', code: 'import.too-many-decimals' },
      { line: 10, field: 'TRNAMT', value: '', code: 'import.missing-value' },
    ]);
  });

  it('is refused when it is cut off, has no account, or declares a document type', () => {
    const text = sgml(ENTRY);
    expect(refusalOf(text.slice(0, -20))?.params?.missing).toBe('</OFX>');
    expect(refusalOf(sgml(ENTRY, ''))?.params?.missing).toBe('ACCTID');
    expect(refusalOf(text.replace('<CURDEF>USD', ''))?.params?.missing).toBe('CURDEF');
    expect(refusalOf(text.replace('<OFX>', '<!DOCTYPE OFX><OFX>'))?.code).toBe('xml.doctype');
    expect(refusalOf(`${HEADER}<OFX></OFX>`)?.params?.missing).toBe('STMTRS');
  });
});
