import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffTable } from '../../../../src/domain/importing/table/sniffTable';
import { describeWithSharedData } from '../../../support/sharedData';
import { codeOf, must, tableOf } from './support';

const HEADER = ['Customer', 'Invoice', 'Due date', 'Amount'];
const ROWS = [
  ['Acme, Inc.', '0017', '2024-05-31', '1,250.00'],
  ['Müller; Söhne', '0018', '2024-06-30', '99.90'],
];

function csv(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter));
  return quoted.join(newline) + newline;
}

function shape(text: string) {
  const { columns, records, problems } = tableOf(text);
  return { columns, cells: records.map((record) => record.cells), problems: problems.length };
}

describe('sniffTable', () => {
  it.each([
    [',', '\n', 'lf'],
    [';', '\r\n', 'crlf'],
    ['\t', '\r', 'cr'],
    ['|', '\n', 'lf'],
  ])('finds the separator %j and the line end %j', (delimiter, newline, lineEnds) => {
    const table = tableOf(csv([HEADER, ...ROWS], delimiter, newline));
    expect(table).toMatchObject({ delimiter, lineEnds, columns: HEADER, headerLine: 1 });
    expect(table.records).toEqual([
      { line: 2, cells: ROWS[0] },
      { line: 3, cells: ROWS[1] },
    ]);
  });

  it('prefers the semicolon when commas are decimal marks', () => {
    const text = 'Kunde;Betrag;Offen\nA;1.250,00;93,80\nB;10,00;4,00\n';
    expect(tableOf(text)).toMatchObject({ delimiter: ';', columns: ['Kunde', 'Betrag', 'Offen'] });
  });

  it('reads mixed line ends, and line ends inside cells', () => {
    const text = 'a,b\r\n"x\ny",2\n3,4\r5,6\r\n';
    const table = tableOf(text);
    expect(table.lineEnds).toBe('mixed');
    expect(table.records).toEqual([
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['3', '4'] },
      { line: 5, cells: ['5', '6'] },
    ]);
  });

  it('skips title rows, and keeps the physical lines of what follows', () => {
    const text = 'Apex Ltd\nOpen items\n\nCustomer,Invoice,Amount\n\nA,1,2\nB,2,3\n';
    const table = tableOf(text);
    expect(table.headerLine).toBe(4);
    expect(table.preamble.map((row) => row.line)).toEqual([1, 2]);
    expect(table.records.map((row) => row.line)).toEqual([6, 7]);
  });

  it('names the columns of a file without a header', () => {
    const table = tableOf('07 Nov 2013,Bank credit,500.00\n09 Nov 2013,Withdrawal,-20.00\n');
    expect(table).toMatchObject({
      headerLine: null,
      columns: ['Column 1', 'Column 2', 'Column 3'],
    });
    expect(table.records).toHaveLength(2);
  });

  it('takes no row with a date for a header, whatever words stand in it', () => {
    const table = tableOf('1 May 2024,Debit,Deposit,5.00\n2 May 2024,Credit,Balance,7.00\n');
    expect(table.headerLine).toBeNull();
  });

  it('reads past the line that tells a spreadsheet the separator', () => {
    const table = tableOf('sep=;\r\nKunde;Beleg;Offen\r\nA;1;2,50\r\n');
    expect(table).toMatchObject({ delimiter: ';', headerLine: 2 });
    expect(table.records).toEqual([{ line: 3, cells: ['A', '1', '2,50'] }]);
  });

  it('takes one column for a table of one column', () => {
    expect(shape('Customer\nAcme\nBeta\n')).toEqual({
      columns: ['Customer'],
      cells: [['Acme'], ['Beta']],
      problems: 0,
    });
  });

  it('refuses only the line of a quote that never closes', () => {
    const table = tableOf('a,b,c\n1,"open,3\n4,5,6\n7,"8\n8b",9\n');
    expect(table.problems).toMatchObject([
      { line: 2, code: 'import.broken-quotes', value: '1,"open,3' },
    ]);
    expect(table.records).toEqual([
      { line: 3, cells: ['4', '5', '6'] },
      { line: 4, cells: ['7', '8\n8b', '9'] },
    ]);
  });

  it('refuses a stray quote that would swallow the following lines', () => {
    const table = tableOf('a,b,c\n1,2,3\n1,"2"x,3\n4,5,6\n"7",8,9\n');
    expect(table.problems.map((problem) => problem.line)).toEqual([3]);
    expect(table.records.map((record) => record.line)).toEqual([2, 4, 5]);
  });

  it('refuses an endless line and reads on', () => {
    const text = `a,b\n1,2\n3,"${'x'.repeat(3_000_000)}\n5,6\n`;
    const table = tableOf(text);
    expect(table.problems).toMatchObject([{ line: 3, code: 'import.line-too-long' }]);
    expect(table.records.map((record) => record.line)).toEqual([2, 4]);
  });

  it('refuses a line of a million columns and reads on', () => {
    const table = tableOf(`a,b\n1,2\n${','.repeat(1_000_000)}\n5,6\n`);
    expect(table.problems.map((problem) => problem.line)).toEqual([3]);
    expect(table.records.map((record) => record.line)).toEqual([2, 4]);
  });

  it('gives up on a file whose quotes are broken throughout', () => {
    const text = `a,b\n${'1,"x"y\n'.repeat(3_000)}`;
    expect(codeOf(sniffTable(text))).toBe('import.too-damaged');
  });

  it('reports progress over a long file, and stops when asked to', () => {
    const text = `a,b\n${'1,"long enough to need several blocks"\n'.repeat(80_000)}`;
    const seen: number[] = [];
    must(sniffTable(text, { onProgress: (done) => seen.push(done) }));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(text.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(codeOf(sniffTable(text, { shouldStop: () => true }))).toBe('import.stopped');
  });

  it('cuts long files at block ends without losing or doubling a row', () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => `${row},"cell\n${row}",x`);
    const table = tableOf(`a,b,c\n${rows.join('\n')}`);
    expect(table.records).toHaveLength(60_000);
    expect(table.records.every((record, row) => record.cells[0] === String(row))).toBe(true);
    expect(table.records.at(-1)?.line).toBe(2 + 59_999 * 2);
  });

  it.each([
    ['XML or HTML', '<?xml version="1.0"?><Document/>'],
    ['XML or HTML', '<!doctype html><html></html>'],
    ['JSON', '[{"a":1}]'],
    ['an MT940 bank statement', ':20:STARTUMSE\n:25:1/2\n:61:...\n'],
    ['an OFX bank statement', 'OFXHEADER:100\nDATA:OFXSGML\n'],
    ['a SIE accounting file', '#FLAGGA 0\n#PROGRAM "x"\n'],
    ['a DATEV EXTF file', '"EXTF";700;21;"Buchungsstapel"\n'],
    ['a QIF file', '!Type:Bank\nD01/15/2026\nT100.00\nPAcme\n^\n'],
    [
      'a BAI2 bank statement',
      '01,122099999,123456789,260131,0200,1,65,,2/\n02,1,2,1,260131,2400,USD,2/\n',
    ],
    [
      'a CODA bank statement',
      `0000015012672505        00000000${' '.repeat(90)}2\n1${' '.repeat(127)}\n`,
    ],
  ])('refuses %s by its name', (format, text) => {
    expect(sniffTable(text)).toEqual({
      ok: false,
      error: { code: 'import.other-format', params: { format } },
    });
  });

  it('reads back what a correct writer wrote, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((text) => !/[\r\0]/.test(text));
    const row = fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const write = (cells: readonly string[]) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        const text = [['Customer', 'Invoice', 'Amount'], ...rows].map(write).join('\n');
        expect(shape(text)).toEqual({
          columns: ['Customer', 'Invoice', 'Amount'],
          cells: rows,
          problems: 0,
        });
      }),
    );
  });
});

describeWithSharedData('nasty/csv-test-data', 'CSV test data', (folder) => {
  for (const [name, expected] of expectations(folder)) {
    it(`reads ${name} as its expected result says`, () => {
      const table = tableOf(readFileSync(join(folder, name), 'utf8'));
      const header = table.headerLine === null ? [] : [table.columns];
      const rows = [...table.preamble.map((row) => row.cells), ...header];
      const all = [...rows, ...table.records.map((row) => row.cells)];
      expect(all.map((row) => row.map((cell) => cell.trim()))).toEqual(expected);
    });
  }

  it.each(['bad-missing-quote.csv', 'bad-quotes-with-unescaped-quote.csv'])(
    'names the line of the broken quote in %s',
    (name) => {
      const table = tableOf(readFileSync(join(folder, name), 'utf8'));
      expect(table.problems).toMatchObject([{ line: 2, code: 'import.broken-quotes' }]);
    },
  );
});

/** Files with an expected array of rows; blank rows are no rows to us, so they are left out there too. */
function expectations(folder: string): [string, string[][]][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): [string, string[][]][] => {
      const parsed: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      if (!isRows(parsed)) return [];
      const rows = parsed.map((row) => row.map((cell) => cell.trim()));
      const filled = rows.filter((row) => row.some((cell) => cell !== ''));
      return filled.length === 0 ? [] : [[name.replace('.json', '.csv'), filled]];
    });
}

function isRows(value: unknown): value is string[][] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}

describeWithSharedData('nasty/csv-spectrum', 'CSV spectrum', (folder) => {
  // Its expected result has another telephone number than the file itself.
  const contradictory = 'location_coordinates.csv';
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.csv') && name !== contradictory,
  );
  it.each(names)('reads %s as its expected result says', (name) => {
    const table = tableOf(readFileSync(join(folder, name), 'utf8'));
    // The files have LF only, also where the expected result still has the CRLF of the original.
    const json = readFileSync(join(folder, name.replace('.csv', '.json')), 'utf8');
    const expected: unknown = JSON.parse(json.replaceAll('\\r\\n', '\\n'));
    const rows = table.records.map((record) =>
      Object.fromEntries(table.columns.map((column, index) => [column, record.cells[index]])),
    );
    expect(rows).toEqual(expected);
  });
});
