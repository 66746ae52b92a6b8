import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { joinPdf } from '../../../../src/main/pdf/join/joinPdf';
import { type ReadPdf, readPdf } from '../../../../src/main/pdf/join/readPages';
import { hasTool, runOn, textOf } from '../../../support/pdf';

const tools = hasTool('pdftotext') && hasTool('qpdf');

/** A small PDF of another hand: one page a text, with a line in its middle. */
function plainPdf(...texts: readonly string[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, size: 'A5' });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) =>
    pdf.on('end', () => resolve(Buffer.concat(chunks))),
  );
  for (const text of texts) {
    pdf.addPage();
    pdf.text(text);
  }
  pdf.end();
  return done;
}

function opened(bytes: Uint8Array): ReadPdf {
  const read = readPdf(bytes);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

describe.runIf(tools)('joining PDF files for the printer', () => {
  it('puts pages of several files in order, and qpdf finds nothing wrong', async () => {
    const letters = opened(await plainPdf('first', 'second', 'third'));
    const copy = opened(await plainPdf('copy of an invoice'));
    const joined = joinPdf([
      { pdf: letters, from: 0, to: 1 },
      { pdf: copy, from: 0, to: 1 },
      { pdf: letters, from: 1, to: 3 },
    ]);
    const pages = textOf(joined)
      .split('\f')
      .map((page) => page.trim());
    expect(pages.slice(0, 4)).toEqual(['first', 'copy of an invoice', 'second', 'third']);
    expect(runOn(joined, 'qpdf', (path) => ['--check', path])).toContain('No syntax or stream');
  });

  it('keeps the size of each page and copies shared fonts once', async () => {
    const letters = opened(await plainPdf('a', 'b', 'c', 'd'));
    const joined = joinPdf([{ pdf: letters, from: 0, to: 4 }]);
    expect(runOn(joined, 'pdfinfo', (path) => ['-l', '4', path])).toMatch(/Page +4 size: +419\.53/);
    expect(
      Buffer.from(joined)
        .toString('latin1')
        .match(/\/Type \/Font>|\/Type \/Font /g),
    ).toHaveLength(1);
  });

  it('reads files whose objects lie in packed streams', async () => {
    const plain = await plainPdf('packed');
    const packed = throughQpdf(plain, ['--object-streams=generate']);
    const joined = joinPdf([{ pdf: opened(packed), from: 0, to: 1 }]);
    expect(textOf(joined)).toContain('packed');
    expect(runOn(joined, 'qpdf', (path) => ['--check', path])).toContain('No syntax or stream');
  });

  it('tells an encrypted file and rubbish apart', async () => {
    const plain = await plainPdf('secret');
    expect(readPdf(throughQpdf(plain, ['--encrypt', 'a', 'b', '256', '--']))).toBe('encrypted');
    expect(readPdf(Buffer.from('no PDF at all'))).toBe('damaged');
    expect(readPdf(new Uint8Array())).toBe('damaged');
  });
});

/** What qpdf makes of a file. */
function throughQpdf(bytes: Uint8Array, options: readonly string[]): Uint8Array {
  const encoded = runOn(bytes, 'sh', (path) => [
    '-c',
    `qpdf ${options.join(' ')} "${path}" "${path}.out" && base64 -w0 "${path}.out"`,
  ]);
  return Buffer.from(encoded, 'base64');
}
