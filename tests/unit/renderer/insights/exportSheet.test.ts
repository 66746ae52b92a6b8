import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { readWorkbook } from '../../../../src/domain/importing/xlsx/readWorkbook';
import { DEFINITIONS } from '../../../../src/domain/kpi/insights/definitions';
import { FIGURES, scopeOf } from '../../../../src/domain/kpi/insights/scope';
import type { FigureTable } from '../../../../src/domain/kpi/insights/tables';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { currency } from '../../../../src/domain/money/currency';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { chartSpec } from '../../../../src/renderer/features/insights/charts/chartSpecs';
import { rowLabel } from '../../../../src/renderer/features/insights/labels';
import { exportSheet } from '../../../../src/renderer/features/insights/takingAlong/exportSheet';
import { workbookBytes } from '../../../../src/renderer/features/insights/takingAlong/workbook';
import { en } from '../../../../src/renderer/messages/en';

const EUR = currency('EUR');
const WORDS = {
  m: en,
  accounts: new Map(),
  today: plainDate('2026-03-16'),
  codes: DEFAULT_SETTINGS.codes,
};
const TABLE: FigureTable = {
  ...{ figure: 'dso', view: EUR, currency: EUR },
  columns: [
    { key: 'dso', unit: 'days' },
    { key: 'sales', unit: 'money' },
  ],
  rows: [
    { key: '2025-12-31', values: [null, 123_456_789], empty: false },
    { key: '2026-01-31', values: [0, 0], empty: true },
    { key: '2026-02-28', values: [42.5, -50], empty: false },
  ],
};

it('takes the words of the screen along, and the numbers as plain decimals', () => {
  expect(exportSheet(WORDS, TABLE, ['Why.'])).toEqual({
    title: 'DSO and best possible DSO',
    notes: ['Why.'],
    columns: [
      { heading: 'End of', figures: false },
      { heading: 'DSO, days', figures: true },
      { heading: 'Sales, EUR', figures: true },
    ],
    rows: [
      [
        { text: '31 Dec 2025', date: '2025-12-31' },
        { text: '–' },
        { text: '1,234,567.89', decimal: '1234567.89' },
      ],
      [
        // A file is read in another year too.
        { text: '28 Feb 2026', date: '2026-02-28' },
        { text: '42.5', decimal: '42.50' },
        { text: '\u22120.50', decimal: '-0.50' },
      ],
    ],
  });
});

it('says of an empty figure why it is empty', () => {
  const { notes, rows } = exportSheet(WORDS, { ...TABLE, rows: [] }, ['Why.']);
  expect({ notes, rows }).toEqual({ notes: ['Why.', 'Nothing was sold or open.'], rows: [] });
});

it('every row and column of every figure has a word, and every chart columns that exist', () => {
  const scope = scopeOf({
    asOf: WORDS.today,
    policies: SHIPPED_POLICIES,
    limitation: { rules: [], home: '' },
  });
  for (const figure of FIGURES) {
    const { columns, rows } = DEFINITIONS[figure];
    const keys = columns.map(({ key }) => key);
    for (const key of rows?.(scope) ?? []) expect(rowLabel(WORDS, figure, key)).not.toBe(key);
    for (const key of keys) expect(en.insights.column(figure, key)).not.toBe(key);
    expect(keys).toEqual(expect.arrayContaining([...chartSpec({ ...TABLE, figure }).series]));
  }
});

it('a workbook holds text that looks like a formula as text', async () => {
  const sheet = {
    title: 'Largest overdue customers',
    notes: ['Why.'],
    columns: [
      { heading: 'Customer', figures: false },
      { heading: 'Overdue, EUR', figures: true },
    ],
    rows: [[{ text: '=1+1' }, { text: '1,234.50', decimal: '1234.50' }]],
  };
  const read = readWorkbook(await workbookBytes([sheet]));
  if (!read.ok) throw new Error(read.error.code);
  expect(JSON.stringify(read.value)).toContain('=1+1');
  expect(JSON.stringify(read.value)).toContain('1234.5');
});

it('a workbook holds days as dates and figures as numbers, in the units of the screen', async () => {
  const read = readWorkbook(await workbookBytes([exportSheet(WORDS, TABLE, ['Why.'])]));
  if (!read.ok) throw new Error(read.error.code);
  const [december, february] = read.value[0]?.table.records ?? [];
  expect(december?.cells).toEqual(['2025-12-31', '–', '1234567.89']);
  expect(february?.cells).toEqual(['2026-02-28', '42.5', '-0.5']);
});

it('calls the reasons of disputes as the settings do', () => {
  const reasons = { labels: { price: 'Old price list', 'own-1': 'Papers missing' }, hidden: [] };
  const words = { ...WORDS, codes: { ...WORDS.codes, reasons } };
  expect([rowLabel(words, 'disputes', 'price'), rowLabel(words, 'disputes', 'goods')]).toEqual([
    'Old price list',
    rowLabel(WORDS, 'disputes', 'goods'),
  ]);
  expect(rowLabel(words, 'disputes', 'own-1')).toBe('Papers missing');
});
