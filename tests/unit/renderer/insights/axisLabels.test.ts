import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { FigureTable } from '../../../../src/domain/kpi/insights/tables';
import { currency } from '../../../../src/domain/money/currency';
import { codesSection } from '../../../../src/domain/settings/sections/codes';
import { axisLabels } from '../../../../src/renderer/features/insights/labels';
import { en } from '../../../../src/renderer/messages/en';

const WORDS = {
  m: en,
  accounts: new Map(),
  today: plainDate('2026-11-22'),
  codes: codesSection.initial,
};

function labels(...keys: string[]): string[] {
  const table: FigureTable = {
    figure: 'ageing',
    view: currency('EUR'),
    currency: currency('EUR'),
    columns: [],
    rows: keys.map((key) => ({ key, values: [], empty: true })),
  };
  return axisLabels(WORDS, table);
}

it('names closes of months by the month, with the year where one begins', () => {
  expect(labels('2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-12')).toEqual([
    'Nov 2025',
    'Dec',
    'Jan 2026',
    'Feb',
    '12 Mar',
  ]);
});

it('names other days in full, also when one of them closes a month', () => {
  expect(labels('2026-11-30', '2026-12-07')).toEqual(['30 Nov', '7 Dec']);
  expect(labels('2026-11-23', '2026-11-30', '2026-12-07')).toEqual(['23 Nov', '30 Nov', '7 Dec']);
  expect(labels('2026-11-30')).toEqual(['30 Nov']);
});
