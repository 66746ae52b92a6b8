import { describe, expect, test } from 'vitest';
import type { LetterModel } from '../../../../src/domain/documents/model';
import type { LetterInput } from '../../../../src/domain/letters/input';
import { drawDocuments } from '../../../../src/main/pdf/draw';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import { account, company, letterInput, manyItems } from '../../../support/documentFixtures';
import { letterBeforeAction, reminderLetter } from '../../../support/letters';
import { drawBytes, FONTS, hasTool, runOn, textOf, wordsOf } from '../../../support/pdf';

const poppler = hasTool('pdftotext');
const qpdf = hasTool('qpdf');

function demand(over: Partial<LetterInput> = {}): LetterModel {
  const letter = letterBeforeAction(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

function reminder(over: Partial<LetterInput> = {}): LetterModel {
  const letter = reminderLetter(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

describe.skipIf(!poppler)('a letter read back', () => {
  test('says every figure, date and name of its model', async () => {
    const model = reminder();
    const text = textOf(await drawBytes([model])).replaceAll('\u00a0', ' ');
    const cells = [...model.table.rows, ...model.table.totals].flat();
    const said = [
      ...cells,
      ...model.addressee,
      ...model.payment.map((row) => row.text),
      model.subject,
    ];
    for (const part of said) expect(text).toContain(part.replaceAll('\u00a0', ' '));
    expect(text).toContain('18,310.55 EUR');
  });

  test('keeps its figures in one right-aligned column', async () => {
    const words = wordsOf(await drawBytes([reminder()]));
    const ends = (figure: string): string[] =>
      words.filter(({ text }) => text === figure).map(({ right }) => right.toFixed(1));
    const total = ends('18,310.55').filter((end) => end === ends('5,000.00')[0]);
    expect(total).toHaveLength(1);
    for (const figure of ['12,500.00', '810.55']) expect(ends(figure)).toContain(total[0]);
  });

  test('repeats the table heading and numbers its pages', async () => {
    const pages = textOf(await drawBytes([demand({ items: manyItems(85) })]))
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBe(3);
    for (const [i, page] of pages.entries()) expect(page).toContain(`Page ${i + 1} of 3`);
    for (const page of pages.slice(0, 2)) expect(page).toContain('Invoice no.');
    expect(pages.join('').match(/2026-000\d\d/g)).toHaveLength(85);
  });

  test('leaves no word outside the margins, whatever the names', async () => {
    const giant =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const [item] = manyItems(1);
    if (item === undefined) throw new Error('no item');
    const items = [{ ...item, number: `${'X'.repeat(60)}`, minor: 9_007_199_254_740_991 }];
    const to = account({ name: `${giant}`, number: '9'.repeat(70) });
    const from = {
      ...company,
      name: `${giant} ${giant}`,
      contact: { ...company.contact, email: `${'m'.repeat(70)}@example.com` },
    };
    const words = wordsOf(await drawBytes([demand({ items, account: to, company: from })]));
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(190.1);
    expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThanOrEqual(23.9);
    expect(words.some(({ text }) => text === '90,071,992,547,409.91')).toBe(true);
  });
});

describe('the file', () => {
  test('is the same, byte for byte, when drawn again', async () => {
    const models = [reminder(), demand()];
    const once = await drawBytes(models);
    expect(Buffer.compare(once, await drawBytes(structuredClone(models)))).toBe(0);
  });

  test.skipIf(!qpdf)('is sound', async () => {
    const pdf = await drawBytes([demand({ items: manyItems(40) })]);
    expect(runOn(pdf, 'qpdf', (path) => ['--check', path])).toContain(
      'No syntax or stream encoding errors',
    );
  });

  test.skipIf(!poppler)('embeds its fonts and tells title and date', async () => {
    const pdf = await drawBytes([reminder()]);
    const fonts = runOn(pdf, 'pdffonts', (path) => [path])
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(font).toMatch(/SourceSans3-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    const info = runOn(pdf, 'pdfinfo', (path) => ['-isodates', path]);
    expect(info).toContain('Payment reminder: 18,310.55');
    expect(info).toContain('CreationDate:    2026-11-21T12:00:00Z');
  });

  test('is given up when a character is missing: document, characters and field are named', async () => {
    const hebrew = demand({ account: account({ name: 'שלום Ltd' }) });
    const sink = async (): Promise<void> => undefined;
    const drawn = await drawDocuments([reminder(), hebrew], sink, {
      fonts: await loadFonts(FONTS),
    });
    expect(drawn).toMatchObject({
      ok: false,
      error: { code: 'missing-glyph', document: 1, characters: ['ש', 'ל', 'ו', 'ם'] },
    });
    const fields = drawn.ok || drawn.error.code !== 'missing-glyph' ? [] : drawn.error.fields;
    expect(fields).toContain('addressee');
    expect(fields).not.toContain('subject');
  });

  test('tells where each letter begins, and stops between letters when asked', async () => {
    const fonts = await loadFonts(FONTS);
    const sink = async (): Promise<void> => {};
    const models = [demand({ items: manyItems(85) }), reminder(), reminder()];
    const drawn = await drawDocuments(models, sink, { fonts });
    expect(drawn).toEqual({ ok: true, value: { pages: 5, pageOf: [1, 4, 5] } });
    let drawnSoFar = 0;
    const stopped = await drawDocuments(models, sink, {
      fonts,
      onProgress: (done) => {
        drawnSoFar = done;
      },
      shouldStop: () => drawnSoFar === 2,
    });
    expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(drawnSoFar).toBe(2);
  });
});
