import { describe, expect, it } from 'vitest';
import {
  type ExportSheet,
  reportSections,
  sheetCsv,
  sheetNames,
} from '../../../../src/domain/export/sheet';

const sheet = (title: string, over: Partial<ExportSheet> = {}): ExportSheet => ({
  title,
  notes: ['What it is.'],
  columns: [
    { heading: 'Customer', figures: false },
    { heading: 'Overdue, EUR', figures: true },
  ],
  rows: [
    [{ text: '=HYPERLINK("http://x")' }, { text: '\u22121,234.50', decimal: '-1234.50' }],
    [{ text: 'Müller, "Söhne"' }, null],
  ],
  ...over,
});

it('writes figures plainly and guards text that would run as a formula', () => {
  expect(sheetCsv(sheet('Top'))).toBe(
    [
      'Customer,"Overdue, EUR"',
      `"'=HYPERLINK(""http://x"")",-1234.50`,
      '"Müller, ""Söhne""",',
      '',
    ].join('\r\n'),
  );
});

it.each(['+1', '-1', '@sum', '\tx'])('guards %j', (text) => {
  expect(sheetCsv(sheet('x', { rows: [[{ text }, null]] }))).toContain(`'${text}`);
});

describe('names of sheets', () => {
  it('are short, plain and none twice', () => {
    const long = 'Collection effectiveness by month';
    const names = sheetNames([
      sheet('A/B: [c]'),
      sheet(long),
      sheet(long),
      sheet('?'),
      sheet('sheet'),
    ]);
    expect(names).toEqual([
      'A B   c',
      'Collection effectiveness by mon',
      'Collection effectiveness by m 2',
      'Sheet',
      'sheet 2',
    ]);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});

it('a report has a section per sheet, and no table without rows', () => {
  expect(reportSections([sheet('Top'), sheet('None', { rows: [] })])).toEqual([
    {
      heading: 'Top',
      paragraphs: ['What it is.'],
      table: {
        columns: [
          { heading: 'Customer', align: 'left', share: 1.6 },
          { heading: 'Overdue, EUR', align: 'right', share: 1 },
        ],
        rows: [
          ['=HYPERLINK("http://x")', '\u22121,234.50'],
          ['Müller, "Söhne"', ''],
        ],
        totals: [],
      },
      together: true,
    },
    { heading: 'None', paragraphs: ['What it is.'], table: null, together: true },
  ]);
});
