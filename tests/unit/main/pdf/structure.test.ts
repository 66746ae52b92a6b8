import { describe, expect, test } from 'vitest';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import type { LetterModel } from '../../../../src/domain/documents/model';
import { drawDocuments } from '../../../../src/main/pdf/draw';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import {
  account,
  agreementInput,
  letterInput,
  manyItems,
  planRows,
} from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, FONTS, hasTool, textOf, wordsOf } from '../../../support/pdf';
import { plainOf, spokenOf, structureOf } from '../../../support/pdfStructure';

const tools = hasTool('qpdf') && hasTool('pdfinfo');

function demand(items = 8, over: Parameters<typeof letterInput>[0] = {}): LetterModel {
  const letter = letterBeforeAction(letterInput({ items: manyItems(items), ...over }));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

/** Object numbers by what stands in the object. */
function objectsOf(plain: string): Map<number, string> {
  const found = plain.matchAll(/^(\d+) 0 obj\n([\s\S]*?)^endobj/gm);
  return new Map([...found].map(([, id, body = '']) => [Number(id), body]));
}

describe.skipIf(!tools)('an archived document (PDF/A-2b, PDF/UA-1)', () => {
  test('says so, with title, language, colour profile and no font outside', async () => {
    const model = { ...demand(), title: 'Żółw & <Söhne>' };
    const plain = plainOf(await drawBytes([model]));
    expect(plain).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(plain).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(plain).toMatch(/pdfaSchema:prefix>pdfuaid</);
    // qpdf writes streams as they are: UTF-8 seen as the bytes it is made of.
    const title = Buffer.from('Żółw &amp; &lt;Söhne&gt;', 'utf8').toString('utf8');
    expect(plain).toContain(title);
    expect(plain).toMatch(/\/OutputIntents \[/);
    expect(plain).toContain('/GTS_PDFA1');
    expect(plain).toMatch(/\/MarkInfo <<\s+\/Marked true\s+>>|\/Marked true/);
    expect(plain).toContain('/DisplayDocTitle true');
    expect(plain).toMatch(/\/Lang \(en(-GB)?\)/);
    expect(plain).not.toMatch(/Helvetica|\/Subtype \/Type1\b/);
    expect(plain).not.toContain('/Encrypt');
  });

  test('marks every piece of its content, and the tree knows each by its number', async () => {
    const plain = plainOf(await drawBytes([demand(85), demand()]));
    const objects = objectsOf(plain);
    const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
    expect(pages.length).toBe(4);
    for (const page of pages) {
      const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])) ?? '';
      const marked = content.match(/BDC|BMC/g)?.length ?? 0;
      expect(content.match(/EMC/g)?.length).toBe(marked);
      const ids = [...content.matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
      expect(ids).toEqual(ids.map((_, i) => i));
      // Nothing is painted outside: between EMC and the next mark stand no operators that paint.
      for (const [gap = ''] of content.matchAll(/EMC[\s\S]*?(?=BDC|BMC|$)/g)) {
        expect(gap).not.toMatch(/\b(TJ|Do|f|S)\n/);
      }
      expect(page).toContain('/Tabs /S');
    }
  });

  test('hangs together: every element has its parent, and pages lead back to elements', async () => {
    const plain = plainOf(await drawBytes([demand(85)]));
    const objects = objectsOf(plain);
    const elements = [...objects].filter(
      ([, body]) => /^\s*\/S \/\w+/m.test(body) && /\/P \d/.test(body),
    );
    expect(elements.length).toBeGreaterThan(85 * 7);
    for (const [id, body] of elements) {
      const parent = objects.get(Number(/\/P (\d+) 0 R/.exec(body)?.[1])) ?? '';
      expect(parent).toMatch(new RegExp(`\\b${id} 0 R`));
    }
    const nums = /\/Nums \[\s*([\s\S]*?)\]/.exec(plain)?.[1] ?? '';
    const arrays = [...nums.matchAll(/(\d+)\s+(\d+) 0 R/g)].map(([, , id]) =>
      objects.get(Number(id)),
    );
    expect(arrays).toHaveLength(3);
    for (const list of arrays) {
      for (const [, id] of (list ?? '').matchAll(/(\d+) 0 R/g)) {
        expect(objects.get(Number(id))).toMatch(/\/S \/(P|H1|H2|TH|TD|Figure|Note)\b/);
      }
    }
  });

  test('tells heading, table and code apart', async () => {
    const structure = structureOf(await drawBytes([demand()]));
    expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1);
    expect(structure.match(/^\s*Table\b/gm)).toHaveLength(1);
    expect(structure.match(/^\s*TR\b/gm)?.length).toBeGreaterThanOrEqual(10);
    expect(structure.match(/^\s*TH\b/gm)).toHaveLength(7);
    expect(structure).toMatch(/\/Scope \/Column/);
    expect(structure).toMatch(/Figure/);
    const plain = plainOf(await drawBytes([demand()]));
    expect(plain).toMatch(/\/Alt <?\(?.*QR|\/Alt /);
  });

  test('says nothing twice: a repeated heading row and page numbers are decoration', async () => {
    const model = demand(85);
    const pdf = await drawBytes([model]);
    const structure = structureOf(pdf);
    expect(textOf(pdf)).toContain('Page 2 of 3');
    expect(structure.match(/^\s*TH\b/gm)).toHaveLength(model.table.columns.length);
    expect(structure.match(/^\s*TR\b/gm)).toHaveLength(1 + 85 + model.table.totals.length);
  });

  test('keeps blanks between the words of lines that follow each other', async () => {
    const full = demand(1);
    const table = { columns: [], rows: [], totals: [] };
    const paragraphs = full.paragraphs.slice(1, 3);
    const model = { ...full, info: [], payment: [], paymentCode: '', table, paragraphs };
    const spoken = spokenOf(await drawBytes([model])).replaceAll('\u00a0', ' ');
    for (const paragraph of paragraphs) {
      expect(spoken).toContain(paragraph.replaceAll('\u00a0', ' '));
    }
    expect(spoken).not.toContain('Page 1');
  });

  test('of an agreement has its clauses as headings', async () => {
    const made = instalmentAgreement(agreementInput({ rows: planRows(1_831_055, 24) }));
    if (!made.ok) throw new Error(made.error.code);
    const structure = structureOf(await drawBytes([made.value]));
    // And the sheet of payment slips has one.
    expect(structure.match(/^\s*H2\b/gm)).toHaveLength(made.value.clauses.length + 1);
  });
});

describe.skipIf(!tools)('characters', () => {
  const names = [
    'Staffing Office Griffith',
    'Παπαδόπουλος & Υιοί',
    'Юлия Щербакова',
    'Świętokrzyska Łódź źdźbło',
    'Ñuñoa Čeština Ő',
  ];

  test.each(names)('%s reads back as it was written', async (name) => {
    const text = textOf(await drawBytes([demand(1, { account: account({ name }) })]));
    for (const word of name.split(' ')) expect(text).toContain(word);
  });

  test('an accent that stands alone is placed over its letter, and the line goes on below it', async () => {
    const words = wordsOf(
      await drawBytes([demand(1, { account: account({ name: 'Бо\u0301льшая улица' }) })]),
    );
    const line = words.filter(({ text }) => text === 'улица' || text.startsWith('Бо'));
    expect(line).toHaveLength(2);
    expect(Math.abs((line[0]?.bottom ?? 0) - (line[1]?.bottom ?? 9))).toBeLessThan(1);
  });

  test.each([
    ['😀', 'Smile 😀 Ltd'],
    ['م', 'شركة محمد'],
    ['漢', '漢字'],
  ])('%s stops the letter', async (character, name) => {
    const drawn = await drawDocuments(
      [demand(1, { account: account({ name }) })],
      async () => undefined,
      { fonts: await loadFonts(FONTS) },
    );
    expect(drawn.ok).toBe(false);
    if (drawn.ok || drawn.error.code !== 'missing-glyph') throw new Error('was drawn');
    expect(drawn.error.characters).toContain(character);
    expect(drawn.error.fields).toContain('addressee');
  });
});

describe('bytes', () => {
  test('do not depend on what the process has drawn before', async () => {
    const first = await drawBytes([demand(3)]);
    await drawBytes([demand(40, { account: account({ name: 'Ωμέγα Щ Ł' }) })]);
    expect(Buffer.compare(first, await drawBytes([demand(3)]))).toBe(0);
  });

  test('move for a printer without another layout', async () => {
    const still = wordsOf(await drawBytes([demand()]));
    const moved = wordsOf(await drawBytes([demand()], { offset: { x: 1.5, y: -2 } }));
    expect(moved).toHaveLength(still.length);
    still.forEach((word, i) => {
      expect((moved[i]?.left ?? 0) - word.left).toBeCloseTo(1.5, 1);
      expect((moved[i]?.top ?? 0) - word.top).toBeCloseTo(-2, 1);
    });
  });
});
