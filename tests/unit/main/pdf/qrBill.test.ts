import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LetterModel, QrBill } from '../../../../src/domain/documents/model';
import { swissQrCode } from '../../../../src/domain/references/swissQr';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import { layOut } from '../../../../src/main/pdf/layOut';
import { letterInput, manyItems } from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, FONTS, hasTool, runOn, wordsOf } from '../../../support/pdf';
import { greyAt } from '../../../support/pdfStructure';

const poppler = hasTool('pdftotext');

const BILL: QrBill = {
  currency: 'CHF',
  minor: 194_975,
  iban: 'CH4431999123000889012',
  reference: '210000000003139471430009017',
  message: 'Rechnung vom 15.06.2026',
  creditor: {
    name: 'Robert Schneider AG',
    street: 'Rue du Lac',
    houseNumber: '1268',
    postcode: '2501',
    town: 'Biel',
    country: 'CH',
  },
  debtor: {
    name: 'Pia-Maria Rutschmann-Schnyder',
    street: 'Grosse Marktgasse',
    houseNumber: '28',
    postcode: '9400',
    town: 'Rorschach',
    country: 'CH',
  },
};

function letter(qrBill: QrBill, items = 1, over: Partial<LetterModel> = {}): LetterModel {
  const made = letterBeforeAction(letterInput({ items: manyItems(items) }));
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, layout: 'chRight', language: 'de', qrBill, ...over };
}

describe('the payload', () => {
  test('has its elements in their places (QR-bill 2.3)', () => {
    const code = swissQrCode(BILL);
    if (!code.ok) throw new Error(code.error.code);
    const lines = code.value.payload.split('\n');
    expect(lines).toHaveLength(31);
    expect(lines.slice(0, 5)).toEqual(['SPC', '0200', '1', BILL.iban, 'S']);
    expect(lines.slice(11, 18)).toEqual(['', '', '', '', '', '', '']);
    expect(lines.slice(18, 21)).toEqual(['1949.75', 'CHF', 'S']);
    expect(lines.slice(27)).toEqual(['QRR', BILL.reference, BILL.message, 'EPD']);
  });

  test('leaves amount and payer open when they are', () => {
    const code = swissQrCode({ ...BILL, minor: null, debtor: null });
    const lines = code.ok ? code.value.payload.split('\n') : [];
    expect(lines[18]).toBe('');
    expect(lines.slice(20, 27)).toEqual(['', '', '', '', '', '', '']);
  });

  test.each([
    ['another country', { iban: 'DE89370400440532013000' }, 'reference.swiss-qr-account'],
    ['wrong check digits', { iban: 'CH4531999123000889012' }, 'reference.iban-check-digits'],
    ['a QR-IBAN without QR reference', { reference: '' }, 'reference.swiss-qr-reference'],
    [
      'a QR-IBAN with an RF reference',
      { reference: 'RF18539007547034' },
      'reference.swiss-qr-reference',
    ],
    [
      'a QR reference on an ordinary account',
      { iban: 'CH9300762011623852957' },
      'reference.swiss-qr-reference',
    ],
    ['nothing to pay', { minor: 0 }, 'reference.swiss-qr-field'],
    ['a billion', { minor: 100_000_000_000 }, 'reference.swiss-qr-field'],
    ['letters the standard does not know', { message: 'Ωμέγα' }, 'reference.swiss-qr-field'],
    ['too long a message', { message: 'x'.repeat(141) }, 'reference.swiss-qr-field'],
    ['no town', { creditor: { ...BILL.creditor, town: '' } }, 'reference.swiss-qr-field'],
  ])('is refused for %s', (_, over, code) => {
    const made = swissQrCode({ ...BILL, ...over });
    expect(made.ok ? 'made' : made.error.code).toBe(code);
  });

  test('takes an RF reference or none on an ordinary account', () => {
    const iban = 'CH9300762011623852957';
    for (const [reference, type] of [
      ['RF18539007547034', 'SCOR'],
      ['', 'NON'],
    ] as const) {
      const made = swissQrCode({ ...BILL, iban, reference });
      expect(made.ok && made.value.referenceType).toBe(type);
    }
  });
});

/** A grey picture (PGM, ten dots a millimetre) with the middle of the code white. */
function withoutCross(picture: Buffer): Buffer {
  const header = /^P5\s(\d+) \d+\s\d+\s/.exec(picture.toString('latin1', 0, 40));
  const width = Number(header?.[1]);
  const from = header?.[0].length ?? 0;
  const [x, y] = [(67 + 23 - 3.5) * 10, (192 + 17 + 23 - 3.5) * 10];
  for (let row = y; row < y + 70; row += 1) {
    picture.fill(255, from + row * width + x, from + row * width + x + 70);
  }
  return picture;
}

describe.skipIf(!poppler)('the bill on paper', () => {
  test('stands in the lowest 105 mm of the last sheet, and nothing else does', async () => {
    const model = letter(BILL, 45);
    const words = wordsOf(await drawBytes([model]));
    const last = Math.max(...words.map(({ page }) => page));
    const inside = words.filter(({ page, top }) => page === last && top > 192.5);
    const said = inside.map(({ text }) => text).join(' ');
    for (const part of ['Zahlteil', 'Empfangsschein', 'Zahlbar durch', 'CHF', 'Rorschach']) {
      expect(said).toContain(part);
    }
    expect(said.match(/21 00000 00003 13947 14300 09017/g)).toHaveLength(2);
    expect(said.match(/1 949\.75/g)).toHaveLength(2);
    expect(said).not.toContain(model.signatory);
    const above = words.filter(({ page, bottom }) => page === last && bottom < 192);
    expect(above.some(({ text }) => text === model.signatory.split(' ').at(-1))).toBe(true);
    expect(Math.max(...inside.map(({ bottom }) => bottom))).toBeLessThan(292.1);
    expect(Math.max(...inside.map(({ right }) => right))).toBeLessThan(205.1);
  });

  // The scanner at hand stumbles over the white cross, which is painted over for it: any reader of
  // bank slips has to do without the middle.
  test.skipIf(!hasTool('zbarimg'))('is read back by a scanner', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forbear-qr-'));
    try {
      const pdf = await drawBytes([letter(BILL, 3)]);
      const page = join(folder, 'page');
      runOn(pdf, 'pdftoppm', (path) => ['-r', '254', '-f', '2', '-l', '2', '-gray', path, page]);
      const [picture = ''] = await readdir(folder);
      const path = join(folder, picture);
      await writeFile(path, withoutCross(await readFile(path)));
      const read = execFileSync('zbarimg', ['-q', '--raw', path], { stdio: 'pipe' }).toString();
      const code = swissQrCode(BILL);
      expect(read.trimEnd()).toBe(code.ok ? code.value.payload : '');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('carries the Swiss cross in the middle of a code of 46 mm', async () => {
    const pdf = await drawBytes([letter(BILL, 45)]);
    const grey = greyAt(pdf, 2);
    const [x, y] = [67 + 23, 192 + 17 + 23];
    expect(grey(x, y)).toBeGreaterThan(200);
    expect(grey(x + 1.5, y + 1.5)).toBeLessThan(60);
    expect(grey(x + 3.3, y)).toBeGreaterThan(200);
    // Finder patterns in three corners, none in the fourth.
    const middle = (grey(67.6, 209.6) + grey(112.4, 209.6) + grey(67.6, 254.4)) / 3;
    expect(middle).toBeLessThan(60);
  });

  test('takes a sheet of its own below a footer, and none when there is room', async () => {
    const fonts = await loadFonts(FONTS);
    const sheets = (model: LetterModel): number => {
      const made = layOut(model, fonts);
      return made.ok ? made.value.sheets.length : 0;
    };
    const model = letter(BILL);
    expect(sheets(model)).toBe(2);
    const short = { paragraphs: model.paragraphs.slice(0, 3), tableAfter: 2, paymentAfter: 3 };
    const bare = { ...model.sender, footer: [] };
    expect(sheets({ ...model, ...short, payment: [], sender: bare })).toBe(1);
  });

  test('is refused with the letter when it could not be paid', async () => {
    const made = layOut(
      letter({ ...BILL, iban: 'DE89370400440532013000' }),
      await loadFonts(FONTS),
    );
    expect(made).toMatchObject({ ok: false, error: { code: 'qr-bill' } });
  });
});
