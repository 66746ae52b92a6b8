import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../../src/domain/importing/limits';
import { decodeText } from '../../../../src/domain/importing/text/decode';
import { decodeWindows1252 } from '../../../../src/domain/importing/text/windows1252';
import { bytesOf, codeOf, must } from './support';

const SAMPLE = 'Kunde;Währung\r\nMüller & Söhne;€\r\nŁódź;zł\r\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return bytes;
}

function decoded(bytes: Uint8Array) {
  const { text, encoding } = must(decodeText(bytes));
  return { text, encoding };
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decoded(bytesOf(SAMPLE))).toEqual({ text: SAMPLE, encoding: 'utf-8' });
    expect(decoded(bytesOf(`\ufeff${SAMPLE}`))).toEqual({ text: SAMPLE, encoding: 'utf-8-bom' });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    const marked = `\ufeff${SAMPLE}`;
    expect(decoded(utf16(marked, true))).toEqual({ text: SAMPLE, encoding: 'utf-16le' });
    expect(decoded(utf16(marked, false))).toEqual({ text: SAMPLE, encoding: 'utf-16be' });
  });

  it('recognises UTF-16 without a mark by its zero bytes', () => {
    const latin = 'Customer;Invoice\r\nMüller;17\r\n';
    expect(decoded(utf16(latin, true))).toEqual({ text: latin, encoding: 'utf-16le' });
    expect(decoded(utf16(latin, false))).toEqual({ text: latin, encoding: 'utf-16be' });
  });

  it('falls back to Windows-1252, its own signs included', () => {
    const bytes = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0x80, 0x96, 0x8e]);
    expect(decoded(bytes)).toEqual({ text: 'Müller;€–Ž', encoding: 'windows-1252' });
  });

  it('has a character for every byte of Windows-1252, and ISO-8859-1 outside 0x80–0x9F', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = decodeWindows1252(all);
    expect(text).toHaveLength(256);
    expect(new Set(text).size).toBe(256);
    for (const byte of [0x00, 0x41, 0x7f, 0xa0, 0xe9, 0xff]) {
      expect(text.charCodeAt(byte)).toBe(byte);
    }
  });

  it('keeps a UTF-8 file readable when single bytes of it are damaged', () => {
    const bytes = bytesOf('Müller;Größe;Łódź;Čapek;äöü\n');
    bytes[8] = 0xff;
    const { encoding, text, replaced } = must(decodeText(bytes));
    expect(encoding).toBe('utf-8');
    expect(replaced).toBeGreaterThan(0);
    expect(text).toContain('Čapek');
  });

  it('drops the end mark of DOS files', () => {
    expect(decoded(bytesOf('a;b\n1;2\n\u001a')).text).toBe('a;b\n1;2\n');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a byte order mark alone', bytesOf('\ufeff')],
    ['blank lines', bytesOf(' \r\n\r\n')],
  ])('refuses %s as empty', (_, bytes) => {
    expect(codeOf(decodeText(bytes))).toBe('import.empty');
  });

  it.each([
    ['PDF', bytesOf('%PDF-1.7\n')],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['ZIP or XLSX', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['binary', bytesOf('customer,invoice\nA\0\0\0\0cme,1\n')],
    ['binary', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])],
  ])('refuses %s as no text', (format, bytes) => {
    const answer = decodeText(bytes);
    expect(answer).toEqual({ ok: false, error: { code: 'import.not-text', params: { format } } });
  });

  it('refuses a file over the limit before looking at it', () => {
    const answer = decodeText(new Uint8Array(MAX_FILE_BYTES + 1));
    expect(codeOf(answer)).toBe('import.too-large');
    expect(codeOf(decodeText(new Uint8Array(MAX_FILE_BYTES)))).not.toBe('import.too-large');
  });

  it('gives back every text that has letters in it, whatever its script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\ufffd]/u.test(text) && text.trim() !== '');
        fc.pre(!/^(?:%PDF-|GIF8|\{\\rtf)/.test(text));
        expect(must(decodeText(bytesOf(`\ufeff${text}`))).text).toBe(text);
      }),
    );
  });
});
