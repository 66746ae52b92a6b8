import { describe, expect, test } from 'vitest';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import type { StatementModel, TableModel } from '../../../../src/domain/documents/model';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import { statementSheets } from '../../../../src/main/pdf/kinds/statement';
import { wrap } from '../../../../src/main/pdf/wrap';
import { agreementInput, planRows } from '../../../support/documentFixtures';
import { packInput } from '../../../support/packFixtures';
import { drawBytes, FONTS, hasTool, runOn, textOf, wordsOf } from '../../../support/pdf';

const poppler = hasTool('pdftotext');
const qpdf = hasTool('qpdf');

function report(table: TableModel): StatementModel {
  const made = buildPack(packInput());
  const model = made.ok ? made.value.documents[0]?.model : undefined;
  if (model?.kind !== 'statement') throw new Error('no statement');
  return {
    ...model,
    orientation: 'portrait',
    sections: [{ heading: 'Section', paragraphs: [], table }],
  };
}

const columns = [
  { heading: 'Date', align: 'left', share: 20 },
  { heading: 'What', align: 'left', share: 80 },
] as const;

describe.skipIf(!poppler)('an agreement on paper', () => {
  const made = instalmentAgreement(agreementInput({ rows: planRows(1_831_055, 24) }));
  if (!made.ok) throw new Error(made.error.code);
  const model = made.value;

  test('shows every instalment and clause, and numbers its pages', async () => {
    const pages = textOf(await drawBytes([model]))
      .split('\f')
      .slice(0, -1);
    const text = pages.join('\n').replaceAll('\u00a0', ' ');
    for (const [no, due, , amount] of model.schedule.rows) {
      expect(text).toMatch(new RegExp(`${no} +${due?.replaceAll('\u00a0', ' ')} .*${amount}`));
    }
    for (const { heading } of model.clauses) expect(text).toContain(heading);
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
      // The slips are not signed.
      expect(page.includes('Initials')).toBe(!/Payment \d+ of/.test(page));
    }
  });

  test('keeps the signatures on the sheet of the last clause', async () => {
    const pages = textOf(await drawBytes([model])).split('\f');
    const last = pages.find((page) => page.includes('Form and copies')) ?? '';
    expect(last.match(/Signature/g)).toHaveLength(2);
    expect(last).toContain('Anna Bergström, Head of Credit');
  });

  test.skipIf(!qpdf)('is a sound file', async () => {
    const checked = runOn(await drawBytes([model]), 'qpdf', (path) => ['--check', path]);
    expect(checked).toContain('No syntax or stream encoding errors');
  });
});

describe.skipIf(!poppler)('a long table', () => {
  test('prints each row once and its heading on every page', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`R${i}x`, `line ${i}`]);
    const pages = textOf(await drawBytes([report({ columns, rows, totals: [] })])).split('\f');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(0, -1)) expect(page).toMatch(/Date +What/);
    expect(pages.join('').match(/R\d+x/g)).toHaveLength(300);
  });

  test('carries a cell longer than a page over to the next, without losing a word', async () => {
    const note = Array.from({ length: 2_500 }, (_, i) => `word${i}`).join(' ');
    const pdf = await drawBytes([report({ columns, rows: [['1 Nov', note]], totals: [] })]);
    const words = wordsOf(pdf).filter(({ text }) => text.startsWith('word'));
    expect(words.map(({ text }) => text).join(' ')).toBe(note);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(283);
  });
});

describe.skipIf(!poppler)('sections that stay together', () => {
  test('are not divided where they fit on a sheet, and are where they do not', async () => {
    const section = (name: string, count: number) => ({
      heading: `Section ${name}`,
      paragraphs: [`Of ${name}.`],
      table: {
        columns,
        rows: Array.from({ length: count }, (_, row) => [`${name}${row}.`, 'what']),
        totals: [['Sum', `${name} in all.`]],
      },
      together: true as const,
    });
    const whole = ['A', 'B', 'C', 'D'].map((name) => section(name, 14));
    const model = { ...report({ columns, rows: [], totals: [] }), facts: [] };
    const sections = [...whole, section('E', 120)];
    const pages = textOf(await drawBytes([{ ...model, sections }])).split('\f');
    for (const name of ['A', 'B', 'C', 'D']) {
      const page = pages.find((text) => text.includes(`Section ${name}`));
      expect(page).toMatch(new RegExp(`${name}0\\.[^]*${name}13\\.[^]*${name} in all\\.`));
    }
    expect(pages.filter((text) => /E\d+\./.test(text)).length).toBeGreaterThan(2);
  });
});

describe('laying out', () => {
  test('broken lines are never wider than asked, and lose no letter', async () => {
    const { regular } = await loadFonts(FONTS);
    const text = `${'Straßenbahnhaltestellenhäuschen'.repeat(8)} a bb ccc ${'W'.repeat(90)} Ωμέγα Щербакова`;
    for (const width of [20, 55, 120, 400]) {
      const lines = wrap(text, regular, 10, width);
      for (const line of lines) expect(regular.width(line, 10)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('control and direction marks are not printed, decomposed letters are composed', async () => {
    const { regular } = await loadFonts(FONTS);
    expect(wrap('Zo\u0308e\u202e\u200b\tA\u0007B\nC', regular, 10, 300)).toEqual(['Zöe A B', 'C']);
  });

  test('a document of one sheet has no page number', async () => {
    const { sheets } = statementSheets(
      report({ columns, rows: [], totals: [] }),
      await loadFonts(FONTS),
    );
    expect(sheets).toHaveLength(1);
    expect(sheets.flat().some((mark) => mark.kind === 'text' && mark.text.startsWith('Page'))).toBe(
      false,
    );
  });
});
