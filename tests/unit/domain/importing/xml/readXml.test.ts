import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attr,
  child,
  children,
  find,
  findAll,
  text,
  type XmlNode,
} from '../../../../../src/domain/importing/xml/node';
import { readXml } from '../../../../../src/domain/importing/xml/readXml';

function read(xml: string): XmlNode {
  const result = readXml(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refused(xml: string): string {
  const result = readXml(xml);
  return result.ok ? 'taken' : result.error.code;
}

describe('readXml', () => {
  const invoice = read(
    '<?xml version="1.0"?>\r\n<!-- hello -->\r\n<x:Invoice xmlns:x="urn:x" xmlns="urn:y">\r\n' +
      ' <x:ID scheme="a&amp;b"> 007 </x:ID>\r\n <Note>1 &lt; 2 &#8364; &unknown;</Note>\r\n' +
      ' <Note><![CDATA[a & <b> &amp;]]></Note>\r\n <Line><Net>1.50</Net></Line><Line><Net>2.50</Net></Line>' +
      '\r\n</x:Invoice>',
  );

  it('gives elements by local name, with namespace, line, attributes and text as it is written', () => {
    expect(invoice).toMatchObject({ name: 'Invoice', namespace: 'urn:x', line: 3 });
    expect(child(invoice, 'ID')).toMatchObject({ namespace: 'urn:x', line: 4, text: '007' });
    expect(attr(child(invoice, 'ID'), 'scheme')).toBe('a&b');
    expect(attr(child(invoice, 'ID'), 'missing')).toBe('');
    expect(child(invoice, 'Note')).toMatchObject({ namespace: 'urn:y', line: 5 });
  });

  it('resolves only the references of XML itself, and none inside CDATA', () => {
    expect(children(invoice, 'Note').map((note) => note.text)).toEqual([
      '1 < 2 € &unknown;',
      'a & <b> &amp;',
    ]);
  });

  it('finds elements by paths', () => {
    expect(text(invoice, 'Line/Net')).toBe('1.50');
    expect(findAll(invoice, 'Line/Net').map((net) => net.text)).toEqual(['1.50', '2.50']);
    expect(find(invoice, 'Line/Gross')).toBeUndefined();
    expect(text(undefined, 'Line')).toBe('');
  });

  it('counts lines that end in CR alone', () => {
    expect(child(read('<a>\r<b/>\r<c/>\r</a>'), 'c')?.line).toBe(3);
  });
});

describe('readXml refuses', () => {
  it('document types, so that no entity and no external file is ever read', () => {
    const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    const laughs =
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>';
    expect(refused(external)).toBe('xml.doctype');
    expect(refused(laughs)).toBe('xml.doctype');
    expect(refused('<!doctype html><html></html>')).toBe('xml.doctype');
  });

  it('nesting and numbers of elements beyond the limits', () => {
    expect(refused('<a>'.repeat(100_000) + '</a>'.repeat(100_000))).toBe('xml.too-deep');
    expect(refused('<a>'.repeat(64) + '</a>'.repeat(64))).toBe('taken');
    expect(refused('<a>'.repeat(65) + '</a>'.repeat(65))).toBe('xml.too-deep');
    expect(refused(`<a>${'<b/>'.repeat(2_000_001)}</a>`)).toBe('xml.too-many-elements');
  });

  it('what is cut off or crossed, and names that harm objects', () => {
    for (const xml of ['', 'x', '<', '<a', '<a>', '<a></b>', '<a><b></a></b>', '<a b="1></a>']) {
      expect(refused(xml), xml).toBe('xml.not-well-formed');
    }
    expect(refused('<a><__proto__><x/></__proto__></a>')).toBe('xml.not-well-formed');
    expect(refused('<a><![CDATA[x</a>')).toBe('xml.not-well-formed');
    expect(refused('<a/><b/>')).toBe('xml.not-well-formed');
    expect(readXml('<Doc><Stmt><Id>1</Id>')).toMatchObject({
      error: { params: { problem: 'without an end: Doc, Stmt' } },
    });
  });

  it('answers on any text without throwing, and soon on long repeated pieces', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<a>',
      '</a>',
      '"',
      "'",
      '=',
      '&',
      ' ',
      'x',
    );
    const other = fc.constantFrom('<![CDATA[', ']]>', '<!--', '-->', '<?', '?>', '\r', '&#0;', 'é');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, other), { maxLength: 40 }), (parts) => {
        expect(readXml(parts.join(''))).toHaveProperty('ok');
      }),
      { numRuns: 1_000 },
    );
    for (const long of ['<', '<a ', '<!--', '<![CDATA[', '<?', '&', '<a b="', '<!', '</a<b']) {
      expect(readXml(`<r>${long.repeat(100_000)}`).ok, long).toBe(false);
    }
  });
});
