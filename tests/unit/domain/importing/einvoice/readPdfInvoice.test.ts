import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflateWithin } from '../../../../../src/domain/importing/einvoice/pdf/unpack';
import { readEInvoices } from '../../../../../src/domain/importing/einvoice/readEInvoice';
import { bytesOf, codeOf, must } from '../support';
import { classicPdf, type Embedded, packedPdf } from './pdfSamples';
import { readOne } from './readOne';
import { cii, ciiText, ubl } from './samples';

const XML: Embedded = { name: 'factur-x.xml', bytes: cii() };

function shifted(pdf: Uint8Array): Uint8Array {
  const at = 9;
  return Uint8Array.from([...pdf.subarray(0, at), ...bytesOf('% more\n'), ...pdf.subarray(at)]);
}

function withStream(entries: string, data: Uint8Array): Uint8Array {
  return classicPdf([{ ...XML, stream: { entries, data } }]);
}

describe('an invoice in a PDF', () => {
  it.each([
    ['a table of objects', classicPdf([XML])],
    ['packed objects', packedPdf([XML])],
    ['bytes before its start', Uint8Array.from([...bytesOf('junk\n'), ...classicPdf([XML])])],
    ['a table that is off', shifted(classicPdf([XML]))],
    ['packed objects and a list that is off', shifted(packedPdf([XML]))],
  ])('with %s is read', (_, pdf) => {
    const invoice = must(readOne(pdf));
    expect(invoice).toMatchObject({ number: 'RE 2026/7', embeddedAs: 'factur-x.xml' });
    expect(invoice.totals.payable.minor).toBe(10000);
  });

  it('is read however its stream is packed', () => {
    const plain = cii();
    const hex = bytesOf(
      `${[...plain].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}>`,
    );
    expect(must(readOne(withStream('', plain))).number).toBe('RE 2026/7');
    expect(must(readOne(withStream('/Filter /ASCIIHexDecode', hex))).number).toBe('RE 2026/7');
    const twice = bytesOf(
      [...zlibSync(plain)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    );
    const chain = '/Filter [ /ASCIIHexDecode /FlateDecode ]';
    expect(must(readOne(withStream(chain, twice))).number).toBe('RE 2026/7');
    expect(codeOf(readOne(withStream('/Filter /JBIG2Decode', plain)))).toBe('einvoice.pdf-filter');
  });

  it('is found by its content under a name of its own, beside other files', () => {
    const other: Embedded = { name: 'terms.xml', bytes: bytesOf('<terms/>') };
    const pdf = packedPdf([other, { name: 'rechnung 7.xml', bytes: cii() }]);
    expect(must(readOne(pdf)).embeddedAs).toBe('rechnung 7.xml');
    expect(must(readOne(classicPdf([{ name: 'a.xml', bytes: ubl() }, XML]))).number).toBe(
      'RE 2026/7',
    );
  });

  it('gives every invoice there is; none, or an order, is refused', () => {
    const two = [
      { name: 'a.xml', bytes: cii() },
      { name: 'b.xml', bytes: ubl() },
    ];
    const numbers = must(readEInvoices(classicPdf(two))).map((one) => must(one).number);
    expect(numbers).toEqual(['RE 2026/7', 'R-1001']);
    expect(codeOf(readOne(classicPdf([])))).toBe('einvoice.pdf-none');
    const order = ciiText().replaceAll('CrossIndustryInvoice', 'SCRDMCCBDACIOMessageStructure');
    const pdf = classicPdf([{ name: 'order-x.xml', bytes: bytesOf(order) }]);
    expect(codeOf(readOne(pdf))).toBe('einvoice.order');
  });

  it('is refused when the PDF is protected or cut off', () => {
    expect(codeOf(readOne(classicPdf([XML], '/Encrypt << /Filter /Standard >>')))).toBe(
      'einvoice.pdf-encrypted',
    );
    for (const pdf of [classicPdf([XML]), packedPdf([XML])]) {
      expect(codeOf(readOne(pdf.subarray(0, pdf.length - 60)))).toBe('einvoice.pdf-incomplete');
    }
  });

  it('is refused when its stream is damaged, or cut off inside', () => {
    const packed = zlibSync(cii());
    const half = packed.subarray(0, packed.length / 2);
    expect(codeOf(readOne(withStream('/Filter /FlateDecode', half)))).toBe('einvoice.pdf-damaged');
    const noise = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) & 0x7f);
    expect(codeOf(readOne(withStream('/Filter /FlateDecode', noise)))).toBe('einvoice.pdf-damaged');
  });
});

describe('a bomb in a PDF', () => {
  const bomb = zlibSync(new Uint8Array(40 * 1024 * 1024));

  it('is stopped at the limit, whatever size it states', () => {
    const stated = '/Filter /FlateDecode /Params << /Size 500 >>';
    const started = performance.now();
    expect(readOne(withStream(stated, bomb))).toMatchObject({
      error: { code: 'einvoice.pdf-too-large', params: { limit: 16 } },
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is stopped when it is packed twice', () => {
    const chain = '/Filter [ /FlateDecode /FlateDecode ]';
    expect(codeOf(readOne(withStream(chain, zlibSync(bomb))))).toBe('einvoice.pdf-too-large');
  });

  it('stops unpacking one byte beyond the limit', () => {
    const packed = zlibSync(new Uint8Array(1_000));
    expect(inflateWithin(packed, 1_000)).toMatchObject({ ok: true });
    expect(inflateWithin(packed, 999)).toEqual({ ok: false, error: 'too-large' });
  });
});
