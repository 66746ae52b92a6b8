import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../../../src/domain/importing/openTable';
import { readWorkbook } from '../../../../../src/domain/importing/xlsx/readWorkbook';
import { plainRows, workbook, workbookParts } from '../../../../support/workbook';
import { codeOf, must } from '../support';

const HEADER = ['Invoice', 'Customer', 'Due date', 'Amount'];
const ROW = ['R-1', 'Acme', '2024-05-01', 12.5];

function firstTable(bytes: Uint8Array) {
  const [sheet] = must(readWorkbook(bytes));
  if (sheet === undefined) throw new Error('no sheet');
  return sheet.table;
}

function cellsOf(bytes: Uint8Array): (readonly string[])[] {
  const { columns, records } = firstTable(bytes);
  return [columns, ...records.map((record) => record.cells)];
}

describe('readWorkbook', () => {
  it('reads shared, inline and formula texts, truth values, errors and kept results', () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2" t="inlineStr"><is><r><t>Ac</t></r><r><t xml:space="preserve">me &amp; Co</t></r><rPh><t>x</t></rPh></is></c>',
      '<c r="C2" t="str"><f>TEXT(1)</f><v>2024-05-01</v></c>',
      '<c r="D2"><f>6+6.5</f><v>12.5</v></c>',
      '<c r="E2" t="b"><v>1</v></c>',
      '<c r="F2" t="e"><v>#REF!</v></c>',
    ].join('');
    const rows = `${plainRows([[...HEADER, 'Disputed', 'Open amount']])}<row r="2">${cells}</row>`;
    expect(cellsOf(workbook({ sheets: { A: rows }, strings: ['R-1'] }))[1]).toEqual([
      'R-1',
      'Acme & Co',
      '2024-05-01',
      '12.5',
      'TRUE',
      '#REF!',
    ]);
  });

  it('reads days by their format, in both date systems, and pads numbers as they are shown', () => {
    const styles = [0, 14, 170, 171, 4];
    const formats = { 170: '[$-407]d\\.\\ mmm\\ yyyy', 171: '00000' };
    const rows = `<row r="1"><c r="A1" s="1"><v>45881</v></c><c r="B1" s="2"><v>45881.5</v></c><c r="C1" s="3"><v>42</v></c><c r="D1" s="4"><v>45881</v></c><c r="E1" s=""><v>7</v></c></row>`;
    const given = { sheets: { A: rows }, styles, formats };
    expect(cellsOf(workbook(given)).at(-1)).toEqual([
      '2025-08-12',
      '2025-08-12',
      '00042',
      '45881',
      '7',
    ]);
    expect(cellsOf(workbook({ ...given, date1904: true })).at(-1)?.[0]).toBe('2029-08-13');
  });

  it('keeps the line numbers of the sheet, over gaps, and takes titles off', () => {
    const rows = `${plainRows([['Open items of Example Ltd']], 3)}${plainRows([HEADER], 9)}${plainRows([ROW], 12)}`;
    const table = firstTable(workbook({ sheets: { A: rows } }));
    expect(table).toMatchObject({ headerLine: 9, columns: HEADER, delimiter: null });
    expect(table.preamble).toHaveLength(1);
    expect(table.records.map((record) => record.line)).toEqual([12]);
  });

  it('puts cells without a reference one after the other', () => {
    const rows = '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row>';
    expect(cellsOf(workbook({ sheets: { A: rows } })).at(-1)).toEqual(['a', '1']);
  });

  it('joins headers of two rows that are merged downwards', () => {
    const rows = plainRows([
      ['Customer', 'Invoice', '', 'Amount'],
      ['', 'Number', 'Due date', ''],
      ['Acme', 'R-1', '2024-05-01', 12.5],
      ['', 'R-2', '2024-05-02', 3],
    ]);
    const behind =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/><mergeCell ref="A3:A4"/></mergeCells>';
    const table = firstTable(workbook({ sheets: { A: rows }, behind }));
    expect(table.columns).toEqual(['Customer', 'Number', 'Due date', 'Amount']);
    expect(table.records.map((record) => record.cells[0])).toEqual(['Acme', 'Acme']);
  });

  it('chooses the sheet with the documents, and says so', () => {
    const items = plainRows([HEADER, ROW]);
    const other = plainRows([
      ['Setting', 'Value'],
      ['Language', 'en'],
    ]);
    const bytes = workbook({ sheets: { Info: other, Old: items, Items: items }, hidden: ['Old'] });
    const opened = must(openTable(bytes));
    expect(opened.sheets).toEqual(['Items', 'Info', 'Old']);
    expect(opened.notes[0]).toMatchObject({
      code: 'import.sheet-chosen',
      params: { sheet: 'Items', count: 3 },
    });
    expect(must(openTable(bytes, { sheet: 'Info' })).table.columns).toEqual(['Setting', 'Value']);
  });

  it('refuses far too many columns and far too long rows, and keeps the other rows', () => {
    const wide = '<row r="3"><c r="XFD3"><v>1</v></c></row>';
    const long = `<row r="4">${'<c t="s"><v>0</v></c>'.repeat(4)}</row>`;
    const bytes = workbook({
      sheets: { A: `${plainRows([HEADER, ROW])}${wide}${long}` },
      strings: ['x'.repeat(40_000)],
    });
    const table = firstTable(bytes);
    expect(table.records).toHaveLength(1);
    expect(table.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 import.too-many-columns',
      '4 import.line-too-long',
    ]);
  });
});

describe('a workbook that is no honest workbook', () => {
  const good = { sheets: { A: plainRows([HEADER, ROW]) } };

  it('is refused when entities could be declared', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>';
    const bytes = workbook({ ...good, parts: { 'xl/worksheets/sheet1.xml': bomb } });
    expect(codeOf(readWorkbook(bytes))).toBe('import.damaged-workbook');
  });

  it('is refused when its parts lie outside of it', () => {
    const relation = `<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="https://example.com/sheet.xml"/></Relationships>`;
    const bytes = workbook({ ...good, parts: { 'xl/_rels/workbook.xml.rels': relation } });
    expect(codeOf(readWorkbook(bytes))).toBe('import.no-rows');
  });

  it('is refused by its declared size before anything is unpacked', () => {
    const bytes = patched(workbook(good), 24, 500 * 1024 * 1024);
    expect(codeOf(readWorkbook(bytes))).toBe('import.workbook-too-large');
  });

  it('is refused when more comes out than was declared', () => {
    const parts = workbookParts(good);
    const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
    const bomb = zipSync({
      ...Object.fromEntries(entries),
      'xl/sharedStrings.xml': new Uint8Array(50 * 1024 * 1024),
    });
    const started = performance.now();
    expect(codeOf(readWorkbook(patched(bomb, 24, 1_000)))).toBe('import.damaged-workbook');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused when a check sum differs, when it is cut short, or protected', () => {
    expect(codeOf(readWorkbook(patched(workbook(good), 16, 1)))).toBe('import.damaged-workbook');
    expect(codeOf(readWorkbook(workbook(good).slice(0, -200)))).toBe('import.damaged-workbook');
    expect(codeOf(readWorkbook(flagged(workbook(good))))).toBe('import.encrypted-workbook');
  });

  it('is refused as another archive', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<document/>') });
    expect(codeOf(readWorkbook(bytes))).toBe('import.not-text');
  });
});

/** The archive with a number of every directory entry overwritten. */
function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const at of directory(view)) view.setUint32(at + offset, value, true);
  return bytes;
}

function flagged(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const at of directory(view)) view.setUint16(at + 8, 1, true);
  return bytes;
}

function directory(view: DataView): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) found.push(at);
  }
  return found;
}
