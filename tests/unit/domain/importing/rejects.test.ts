import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, escapeFormula } from '../../../../src/domain/export/csv';
import { isHeaderWord } from '../../../../src/domain/importing/mapping/words';
import { noteText, rejectedText, rejectsAsCsv } from '../../../../src/domain/importing/rejects';
import { describeWithSharedData } from '../../../support/sharedData';
import { itemsOf, readItems, tableOf } from './support';

const HEADER = 'Customer No,Customer,Invoice,Invoice date,Due date,Amount,Currency';
const BAD = [
  '1,=cmd|calc,17,2024-02-30,2024-05-31,1.00,EUR',
  '1,"A ""B"", C",18,2024-05-01,2024-05-31,-1.005,EUR',
];
const draft = () => readItems([HEADER, ...BAD, ''].join('\n'));

describe('rejectedText', () => {
  it('says line, field and value, and what to do', () => {
    expect(draft().rejected.map(rejectedText)).toEqual([
      'Line 2: “2024-02-30” in Invoice date is not a day of the calendar (read as year-month-day). Correct it and import the row again.',
      'Line 3: “-1.005” in Amount has more than the 2 decimals of EUR. Round it in the source and import the row again.',
    ]);
  });

  it('leaves no place of a template open, for any row or note', () => {
    const rows = [
      '1,A,1,2024-05-13,2024-05-31,1.00,EUR',
      '1,A,1,2024-05-13,2024-05-31,1.00,EUR',
      '1,B,1,2024-05-13,2024-05-31,2.00,EUR',
      '1,C,2,2024-05-13,2024-05-01,1.00,EUR',
      '1,A,3,x,2024-05-31,1.00,EUR',
      '1,A,4,2024-05-13,2024-05-31,x,EUR',
      '1,A,5,2024-05-13,2024-05-31,,EUR',
      '1,A,6,2024-05-13,2024-05-31,1,Taler',
      '1,A,7,2024-05-13,2024-05-31,99999999999999999,EUR',
      '1,A,8,2024-05-13,2024-05-31,1,EUR,more',
      '1,A,9,2025-05-13,2025-05-31,1,EUR',
      '1,"A,10',
      ',Total,,,,5,',
    ];
    const read = readItems([HEADER, ...rows, ''].join('\n'));
    const sentences = [...read.rejected.map(rejectedText), ...read.notes.map(noteText)];
    expect(sentences.length).toBeGreaterThan(12);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|^import\./);
  });
});

describe('rejectsAsCsv', () => {
  it('gives the rows back with their reason, safe to open', () => {
    const csv = rejectsAsCsv(draft().rejected, HEADER.split(','));
    const table = tableOf(csv);
    expect(table.columns.slice(4)).toEqual(HEADER.split(','));
    expect(table.columns.slice(0, 4).some(isHeaderWord)).toBe(false);
    expect(table.records.map((record) => record.cells.slice(4, 7))).toEqual([
      ['1', "'=cmd|calc", '17'],
      ['1', 'A "B", C', '18'],
    ]);
    for (const { cells } of table.records) {
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('can be imported again once the rows are right', () => {
    const csv = rejectsAsCsv(draft().rejected, HEADER.split(','));
    const corrected = csv.replaceAll('2024-02-30', '2024-02-29').replaceAll('-1.005', '-1.00');
    expect(itemsOf(readItems(corrected)).map((item) => item.amount.minor)).toEqual([100, -100]);
  });
});

describe('escapeFormula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(escapeFormula(text)).toBe(`'${text}`);
    },
  );

  it('leaves every other text alone, and no text that starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeFormula(text);
        expect(escaped).not.toMatch(/^[=+\-@\t\r]/);
        expect(escaped.endsWith(text)).toBe(true);
        expect(
          tableOf(`a,b\nx,${csvText([`x${text}`], []).trimEnd()}\ny,z\n`).records.length,
        ).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describeWithSharedData('nasty/csv_formula_payloads.txt', 'formula payloads', (file) => {
  it('never start a cell of an export', () => {
    const payloads = readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    expect(payloads.length).toBeGreaterThan(3);
    for (const payload of payloads) expect(csvText([payload], [])).not.toMatch(/^"?[=+\-@]/);
  });
});
