import { beforeAll, describe, expect, test } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { LETTER_LAYOUT_NAMES } from '../../../../src/domain/documents/layout';
import type {
  BilingualModel,
  CalibrationModel,
  LetterModel,
  StatementModel,
} from '../../../../src/domain/documents/model';
import { mm } from '../../../../src/main/pdf/geometry';
import { LETTER_LAYOUTS } from '../../../../src/main/pdf/layouts/layouts';
import { letterInput, manyItems } from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, hasTool, runOn, textOf, wordsOf } from '../../../support/pdf';
import { greyAt, plainOf } from '../../../support/pdfStructure';

const poppler = hasTool('pdftotext') && hasTool('qpdf');

function letter(items: number): LetterModel {
  const made = letterBeforeAction(letterInput({ items: manyItems(items) }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const base = {
  title: 'A document',
  date: plainDate('2026-11-20'),
  pageLabel: 'Page {page} of {pages}',
  sender: letter(1).sender,
} as const;

// The first document of a process parses the fonts.
beforeAll(() => drawBytes([letter(1)]));

describe.skipIf(!poppler)('a table that goes on', () => {
  const plain = letter(85);
  const sums = (what: string): string[][] =>
    plain.table.rows.map((_, i) => [what, '', '', '', '', `sum ${i + 1}`]);
  const carried = { over: sums('Carried over'), forward: sums('Brought forward') };
  const model = { ...plain, table: { ...plain.table, carried } };

  test('closes each sheet with the sum so far and opens the next with the same', async () => {
    const pages = textOf(await drawBytes([model]))
      .split('\f')
      .slice(0, -1);
    const closing = pages.map((page) => /Carried over +sum (\d+)/.exec(page)?.[1]);
    const opening = pages.map((page) => /Brought forward +sum (\d+)/.exec(page)?.[1]);
    expect(closing.slice(0, -1)).not.toContain(undefined);
    expect(closing.at(-1)).toBeUndefined();
    expect(opening).toEqual([undefined, ...closing.slice(0, -1)]);
    pages.slice(0, -1).forEach((page, i) => {
      const rows = [...page.matchAll(/2026-(\d{5})/g)].map(([, no]) => Number(no));
      expect(rows.at(-1)).toBe(Number(closing[i]));
    });
    expect(pages.join('').match(/2026-000\d\d/g)).toHaveLength(85);
  });

  test('carries nothing when it fits on one sheet', async () => {
    const short = letter(5);
    const table = { ...short.table, carried: { over: sums('Carried over'), forward: [] } };
    expect(textOf(await drawBytes([{ ...short, table }]))).not.toContain('Carried over');
  });
});

describe.skipIf(!poppler)('a report across the sheet', () => {
  const model: StatementModel = {
    ...base,
    kind: 'statement',
    language: 'en',
    orientation: 'landscape',
    heading: 'Open items',
    facts: [],
    sections: [
      {
        heading: 'All',
        paragraphs: [],
        table: {
          columns: Array.from({ length: 9 }, (_, i) => ({
            heading: `Column ${i + 1}`,
            align: i > 5 ? ('right' as const) : ('left' as const),
            share: 1,
          })),
          rows: Array.from({ length: 60 }, (_, row) =>
            Array.from({ length: 9 }, (_, c) => `r${row}c${c}`),
          ),
          totals: [['Total', '', '', '', '', '', '', '', 'all']],
        },
      },
    ],
  };

  test('uses its width, repeats its heading row and keeps its margins', async () => {
    const pdf = await drawBytes([model]);
    expect(runOn(pdf, 'pdfinfo', (path) => [path])).toMatch(/Page size: +841\.89 x 595\.2/);
    const words = wordsOf(pdf);
    expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(270);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(277.1);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(205);
    const pages = textOf(pdf).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, -1)) expect(page).toMatch(/Column 1 +Column 2/);
    expect(pages.join('').match(/r\d+c0/g)).toHaveLength(60);
  });
});

describe.skipIf(!poppler)('a text in two languages', () => {
  const words = (name: string, count: number): string =>
    Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
  const model: BilingualModel = {
    ...base,
    kind: 'bilingual',
    language: 'en',
    otherLanguage: 'pl',
    heading: { left: 'Agreement', right: 'Ugoda' },
    facts: [],
    sections: Array.from({ length: 6 }, (_, i) => ({
      heading: { left: `L${i} heading`, right: `P${i} nagłówek` },
      paragraphs: [
        { left: words(`left${i}x`, 60), right: words(`prawo${i}x`, 140) },
        { left: `second${i}`, right: `drugi${i}` },
      ],
      table: null,
    })),
    signatures: [],
    footerNote: 'The English text decides.',
  };

  test('puts what says the same at the same height, each in its column, and loses no word', async () => {
    const found = wordsOf(await drawBytes([model]));
    for (let i = 0; i < 6; i += 1) {
      const left = found.find(({ text }) => text === `second${i}`);
      const right = found.find(({ text }) => text === `drugi${i}`);
      expect(left?.page).toBe(right?.page);
      expect(left?.top).toBeCloseTo(right?.top ?? 0, 1);
    }
    const inLeft = found.filter(({ text }) => text.startsWith('left'));
    const inRight = found.filter(({ text }) => text.startsWith('prawo'));
    expect(inLeft).toHaveLength(6 * 60);
    expect(inRight).toHaveLength(6 * 140);
    expect(Math.max(...inLeft.map(({ right }) => right))).toBeLessThan(
      Math.min(...inRight.map(({ left }) => left)),
    );
  });

  test('says in which language each column is, and which decides', async () => {
    const pdf = await drawBytes([model]);
    const columns = model.sections.flatMap(({ paragraphs }) => paragraphs).length;
    const headings = 1 + model.sections.length;
    expect(plainOf(pdf).match(/\/Lang \(pl\)/g)).toHaveLength(headings + columns);
    expect(textOf(pdf)).toContain('The English text decides.');
  });
});

describe.skipIf(!poppler)('a calibration page', () => {
  test.each(LETTER_LAYOUT_NAMES)(
    'shows where %s has its address, and rulers that are true',
    async (layout) => {
      const model: CalibrationModel = {
        ...base,
        kind: 'calibration',
        language: 'en',
        layout,
        heading: 'Calibration',
        paragraphs: ['Print at 100 %.'],
        addressLabel: 'Address',
        windowLabel: 'Window',
      };
      const pdf = await drawBytes([model]);
      const [label] = wordsOf(pdf).filter(({ text }) => text === 'Address');
      const { address } = LETTER_LAYOUTS[layout];
      expect((label?.left ?? 0) - address.x / mm(1)).toBeCloseTo(3 / mm(1), 0);
      const grey = greyAt(pdf, 1);
      // The corner of the rulers, 20 mm from both edges, and their ends 120 mm from them.
      for (const [x, y] of [
        [20, 20],
        [120, 20],
        [20, 120],
      ] as const) {
        const near = [-0.2, 0, 0.2].flatMap((dx) =>
          [-0.2, 0, 0.2].map((dy) => grey(x + dx, y + dy)),
        );
        expect(Math.min(...near)).toBeLessThan(200);
      }
      expect(grey(122, 20)).toBeGreaterThan(240);
    },
  );
});
