import { describe, expect, test } from 'vitest';
import type { LetterModel } from '../../../../src/domain/documents/model';
import type { LetterInput } from '../../../../src/domain/letters/input';
import { currency } from '../../../../src/domain/money/currency';
import { checkRf } from '../../../../src/domain/references/rf';
import { documentModel } from '../../../../src/ipc/documents';
import type { CodeMark } from '../../../../src/ipc/pages';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import { mm } from '../../../../src/main/pdf/geometry';
import { letterSheets } from '../../../../src/main/pdf/kinds/letter';
import { account, letterInput, manyItems } from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, FONTS, hasTool, runOn } from '../../../support/pdf';

function demand(over: Partial<LetterInput> = {}): LetterModel {
  const letter = letterBeforeAction(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

async function codesOf(model: LetterModel): Promise<CodeMark[]> {
  const sheets = letterSheets(model, await loadFonts(FONTS))?.sheets ?? [];
  return sheets.flat().filter((mark) => mark.kind === 'code');
}

/** The grey value at a place of the first page, cut as the options say. */
function pictureOf(pdf: Uint8Array, cut: readonly string[]): (x: number, y: number) => number {
  const hex = runOn(pdf, 'sh', (path) => [
    ...['-c', 'pdftoppm -gray -f 1 -l 1 "$@" | od -An -v -tx1 | tr -d " \\n"', 'sh', ...cut, path],
  ]);
  const bytes = Buffer.from(hex, 'hex');
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40));
  if (head === null) throw new Error('no picture');
  const width = Number(head[1]);
  return (x, y) => bytes[head[0].length + Math.floor(y) * width + Math.floor(x)] ?? 255;
}

const inCurrency = (code: string) => {
  const money = currency(code);
  const items = manyItems(2).map((item) => ({ ...item, currency: money }));
  return demand({ items, account: account({ items }) });
};

describe('the payment block', () => {
  test('asks for an ISO 11649 reference made of the number of the letter', () => {
    const row = demand({ reference: 'L-42' }).payment.find(({ label }) => label === 'Please quote');
    const rf = checkRf(row?.text ?? '');
    expect(rf).toMatchObject({ ok: true, value: { body: 'L000042' } });
    expect(demand({ reference: 'L-42' }).paymentReference).toMatch(/^RF\d\dL000042$/);
  });

  test('carries the transfer as EPC069-12 wants it', () => {
    expect(demand({ reference: 'L-42' }).paymentCode?.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'COBADEFFXXX',
      'Nordlicht Werkzeuge GmbH',
      'DE89370400440532013000',
      'EUR18310.55',
      '',
      expect.stringMatching(/^RF\d\dL000042$/),
    ]);
  });

  test.each(['GBP', 'PLN', 'CHF', 'USD'])('has no code in %s', async (code) => {
    const model = inCurrency(code);
    expect(model.paymentCode).toBe('');
    expect(await codesOf(model)).toEqual([]);
  });

  test('prints the code once, 20 to 30 mm wide and clear of all else by four modules', async () => {
    const sheets = letterSheets(demand(), await loadFonts(FONTS))?.sheets ?? [];
    const marks = sheets.flat();
    const [code, ...others] = marks.filter((mark) => mark.kind === 'code');
    if (code === undefined) throw new Error('no code');
    expect(others).toEqual([]);
    expect(code.size).toBeGreaterThanOrEqual(mm(20));
    const { rows, x, y, size } = code;
    expect(rows.every((row) => row.length === rows.length)).toBe(true);
    expect(rows.length).toBeLessThanOrEqual(69);
    const quiet = (4 * size) / rows.length;
    for (const mark of marks) {
      if (mark.kind !== 'text' || mark.y < y - quiet || mark.y - mark.size > y + size + quiet)
        continue;
      const fonts = await loadFonts(FONTS);
      const end =
        mark.align === 'right' ? mark.x : mark.x + fonts[mark.face].width(mark.text, mark.size);
      expect(end, mark.text).toBeLessThanOrEqual(x - quiet);
    }
  });

  test.skipIf(!hasTool('pdftoppm'))(
    'paints every module of the code where it belongs',
    async () => {
      const model = demand();
      const [code] = await codesOf(model);
      if (code === undefined) throw new Error('no code');
      const { rows, x, y, size } = code;
      const perPoint = 4;
      const pixels = size * perPoint;
      const picture = pictureOf(await drawBytes([model]), [
        ...['-r', String(72 * perPoint), '-x', String(Math.round(x * perPoint))],
        ...['-y', String(Math.round(y * perPoint))],
        ...['-W', String(Math.ceil(pixels)), '-H', String(Math.ceil(pixels))],
      ]);
      const side = pixels / rows.length;
      const seen = rows.map((row, r) =>
        [...row]
          .map((_, c) => (picture((c + 0.5) * side, (r + 0.5) * side) < 128 ? '1' : '0'))
          .join(''),
      );
      expect(seen).toEqual(rows);
    },
  );

  test('a letter of before there were codes is still drawn', async () => {
    const { paymentCode: _none, ...old } = demand();
    expect(documentModel.safeParse(old).success).toBe(true);
    expect(await codesOf(old)).toEqual([]);
  });
});

describe('one sheet', () => {
  const sheetsFor = async (count: number): Promise<number> =>
    letterSheets(demand({ items: manyItems(count) }), await loadFonts(FONTS))?.sheets.length ?? 0;

  test('is enough for a letter before action over up to ten items', async () => {
    for (const count of [1, 5, 8, 10]) expect(await sheetsFor(count)).toBe(1);
    expect(await sheetsFor(30)).toBe(2);
  });

  test('stays openly set when nothing is gained by less', async () => {
    const sizes = async (count: number): Promise<number[]> => {
      const model = demand({ items: manyItems(count) });
      const marks = (letterSheets(model, await loadFonts(FONTS))?.sheets ?? []).flat();
      return marks.flatMap((mark) =>
        mark.kind === 'text' && mark.text === model.paragraphs[0] ? [mark.size] : [],
      );
    };
    expect(await sizes(1)).toEqual([10]);
    expect(await sizes(10)).toEqual([9]);
    expect(await sizes(25)).toEqual([10]);
  });
});
