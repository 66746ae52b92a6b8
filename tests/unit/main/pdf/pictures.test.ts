import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterModel, PictureRef } from '../../../../src/domain/documents/model';
import { createKeptPictures } from '../../../../src/main/documents/pictures';
import { drawDocuments } from '../../../../src/main/pdf/draw';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import { loadPictures, readPicture } from '../../../../src/main/pdf/pictures/read';
import { letterInput } from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, FONTS, hasTool, textOf } from '../../../support/pdf';
import { greyAt, spokenOf, structureOf } from '../../../support/pdfStructure';

const poppler = hasTool('pdftoppm');
const SVG = (inside: string, attributes = 'viewBox="0 0 40 20"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

/** A PNG of `bits` a sample; `lines` with their filter byte. */
function png(
  colour: number,
  bits: number,
  size: readonly [number, number],
  lines: readonly number[][],
  more: readonly Buffer[] = [],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size[0], 0);
  header.writeUInt32BE(size[1], 4);
  header.set([bits, colour, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(lines.flat()));
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      ...more,
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function letter(over: Partial<LetterModel>): LetterModel {
  const made = letterBeforeAction(letterInput());
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, ...over };
}

async function drawnWith(
  bytes: Uint8Array,
  place: 'logo' | 'signature',
  size: readonly [number, number],
): Promise<Uint8Array> {
  const read = readPicture(bytes);
  if (!read.ok) throw new Error(read.error.detail);
  const picture: PictureRef = {
    sha256: shaOf(bytes),
    width: size[0],
    height: size[1],
    alt: 'The mark',
  };
  const plain = letter({});
  const lean = { info: [], payment: [], paymentCode: '', paragraphs: ['Text'] };
  const table = { columns: [], rows: [], totals: [] };
  const model =
    place === 'logo'
      ? letter({ sender: { ...plain.sender, logo: picture } })
      : letter({ ...lean, table, signature: picture });
  return drawBytes([model], { pictures: new Map([[picture.sha256, read.value]]) });
}

describe.skipIf(!poppler)('a logo', () => {
  test('of shapes is drawn in its box at the right above the window', async () => {
    const bytes = SVG(
      '<g transform="translate(0 0)"><rect width="20" height="20" fill="#000"/><path d="M20 0h20v20z" style="fill:none"/></g>',
    );
    const pdf = await drawnWith(bytes, 'logo', [24, 12]);
    const grey = greyAt(pdf, 1);
    // 24 x 12 mm, its right edge at the margin (190 mm), its upper edge 6 mm from the sheet's.
    expect(grey(190 - 18, 6 + 6)).toBeLessThan(40);
    expect(grey(190 - 6, 6 + 6)).toBeGreaterThan(220);
    expect(grey(190 - 18, 6 - 1)).toBeGreaterThan(220);
    expect(structureOf(pdf)).toContain('Figure');
  });

  test('of pixels lets the paper through where it is clear', async () => {
    const line = [0, ...[0, 0, 0, 255], ...[0, 0, 0, 0]];
    const grey = greyAt(await drawnWith(png(6, 8, [2, 1], [line]), 'logo', [20, 10]), 1);
    expect(grey(175, 11)).toBeLessThan(40);
    expect(grey(185, 11)).toBeGreaterThan(220);
  });

  test('too wide keeps its proportions in the room there is', async () => {
    const bytes = SVG('<rect width="40" height="20"/>');
    const grey = greyAt(await drawnWith(bytes, 'logo', [200, 100]), 1);
    expect(grey(188, 8)).toBeLessThan(40);
    expect(grey(128, 8)).toBeGreaterThan(220);
  });

  test('stays away with the letterhead from paper that has one', async () => {
    const plain = letter({});
    const pdf = await drawBytes([letter({ sender: { ...plain.sender, preprinted: true } })]);
    expect(textOf(pdf)).not.toContain(plain.sender.footer[1]?.[0]);
  });
});

describe.skipIf(!poppler)('a signature', () => {
  test('stands between the close and the name', async () => {
    const pdf = await drawnWith(SVG('<rect width="40" height="20"/>'), 'signature', [20, 10]);
    expect(spokenOf(pdf)).toMatch(/Yours sincerely[\s\S]*Figure[\s\S]*Anna Bergström/);
  });
});

describe('reading a picture', () => {
  test.each([
    ['grey of one bit', png(0, 1, [2, 1], [[0, 0b10000000]])],
    [
      'a palette with a clear colour',
      png(
        3,
        8,
        [2, 1],
        [[0, 0, 1]],
        [chunk('PLTE', Buffer.from([255, 0, 0, 0, 0, 255])), chunk('tRNS', Buffer.from([0]))],
      ),
    ],
    ['sixteen bits', png(2, 16, [1, 1], [[0, 1, 2, 3, 4, 5, 6]])],
    [
      'lines stored as differences',
      png(
        2,
        8,
        [2, 2],
        [
          [1, 9, 9, 9, 1, 1, 1],
          [4, 1, 1, 1, 1, 1, 1],
        ],
      ),
    ],
  ])('takes a PNG of %s', (_, bytes) => {
    expect(readPicture(bytes).ok).toBe(true);
  });

  test.each([
    ['text', '<text>x</text>', 'text'],
    ['a gradient', '<defs><linearGradient id="a"/></defs>', 'defs'],
    ['a picture from elsewhere', '<image href="http://example.com/x.png"/>', 'image'],
    ['a colour by reference', '<rect fill="url(#a)" width="1" height="1"/>', 'url(#a)'],
    ['a mask', '<g mask="url(#m)"/>', 'mask'],
    ['a style sheet', '<style>rect{fill:red}</style>', 'style'],
    ['a path that is none', '<path d="M a b"/>', 'path'],
  ])('refuses %s by name', (_, inside, detail) => {
    expect(readPicture(SVG(inside))).toEqual({
      ok: false,
      error: { code: 'not-supported', detail },
    });
  });

  test('never throws, whatever the bytes', () => {
    const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (tail, asPng) => {
        const bytes = asPng ? new Uint8Array([...signature, ...tail]) : tail;
        expect(readPicture(bytes).ok).toBe(false);
      }),
    );
  });
});

describe('kept pictures', () => {
  test('are found by hash for the documents that name them, and refused when changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forbear-pictures-'));
    try {
      const kept = createKeptPictures(folder);
      const bytes = SVG('<rect width="40" height="20"/>');
      expect(await kept.keep(new TextEncoder().encode('no picture'))).toMatchObject({ ok: false });
      expect(await kept.keep(bytes)).toEqual({
        ok: true,
        value: { sha256: shaOf(bytes), width: 40, height: 20 },
      });
      expect(await kept.read(shaOf(bytes))).toEqual(Buffer.from(bytes));
      const picture = { sha256: shaOf(bytes), width: 20, height: 10, alt: '' };
      const model = letter({ signature: picture });
      const files = await kept.filesFor([model, letter({})]);
      expect(files.map(({ sha256 }) => sha256)).toEqual([picture.sha256]);
      await writeFile(files[0]?.path ?? '', 'changed');
      expect(await kept.read(shaOf(bytes))).toBeNull();
      const drawn = await drawDocuments([model], async () => undefined, {
        fonts: await loadFonts(FONTS),
        pictures: await loadPictures(files),
      });
      expect(drawn).toMatchObject({ ok: false, error: { code: 'missing-picture', document: 0 } });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
