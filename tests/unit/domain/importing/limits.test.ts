import { describe, expect, it } from 'vitest';
import {
  MAX_COLUMNS,
  MAX_FILE_BYTES,
  MAX_PART_BYTES,
  MAX_RECORD_CHARS,
  MAX_WORKBOOK_BYTES,
  MAX_XML_DEPTH,
} from '../../../../src/domain/importing/limits';
import { openTable } from '../../../../src/domain/importing/openTable';
import { rejectedText } from '../../../../src/domain/importing/rejects';
import { IMPORT_SENTENCES } from '../../../../src/domain/importing/sentences';
import { readXml } from '../../../../src/domain/importing/xml/readXml';
import { refusalText } from '../../../../src/domain/messages/texts';
import { MAX_IMPORT_BYTES } from '../../../../src/ipc/limits';
import { plainRows, workbook } from '../../../support/workbook';
import { bytesOf, tableOf } from './support';

const MEGA = 1024 * 1024;

/** The sentence with which the bytes are refused as a whole. */
function refusedWith(bytes: Uint8Array): string {
  const opened = openTable(bytes);
  return opened.ok ? 'taken' : refusalText(IMPORT_SENTENCES, opened.error);
}

/** A workbook whose directory declares that many bytes for each of its sheets. */
function declaring(sheets: number, size: number): Uint8Array {
  const rows = plainRows([['Customer', 'Invoice', 'Due date', 'Amount']]);
  const names = Array.from({ length: sheets }, (_, at) => [`S${at}`, rows] as const);
  const bytes = workbook({ sheets: Object.fromEntries(names) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = String.fromCharCode(
      ...bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    );
    if (name.includes('worksheets/sheet')) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('what is beyond a limit is refused with the limit in the sentence', () => {
  it('a file that is too large, at the door of main and in the domain alike', () => {
    expect(MAX_IMPORT_BYTES).toBe(MAX_FILE_BYTES);
    expect(refusedWith(new Uint8Array(MAX_FILE_BYTES + 1).fill(65))).toContain(
      `at most ${(MAX_FILE_BYTES / MEGA).toFixed(1)} MB`,
    );
  });

  it('a sheet that unpacks to too much', () => {
    expect(refusedWith(declaring(1, MAX_PART_BYTES + 1))).toContain(`${MAX_PART_BYTES / MEGA} MB`);
  });

  it('sheets that unpack to too much together, each within bounds', () => {
    expect(refusedWith(declaring(3, MAX_PART_BYTES - 1))).toContain(
      `${MAX_WORKBOOK_BYTES / MEGA} MB`,
    );
  });

  it('a row with too many columns, and one without an end', () => {
    const head = 'Customer;Invoice;Date;Due;Amount\nA;1;2025-01-05;2025-02-05;1.00\n';
    const wide = `${'x;'.repeat(MAX_COLUMNS + 5)}\n`;
    const endless = `${'x;'.repeat(1_000_000)}\n`;
    const sentences = tableOf(head + wide + endless).problems.map(rejectedText);
    expect(sentences[0]).toContain(`at most ${MAX_COLUMNS}`);
    expect(sentences[1]).toContain(`more than ${MAX_RECORD_CHARS} characters`);
  });

  it('XML that is nested too deep', () => {
    const read = readXml('<a>'.repeat(MAX_XML_DEPTH + 1));
    expect(read.ok ? '' : refusalText(IMPORT_SENTENCES, read.error)).toContain(`${MAX_XML_DEPTH}`);
  });

  it('bytes that are none of these are a table', () => {
    expect(refusedWith(bytesOf('Customer;Invoice;Due;Amount\nA;1;2025-02-05;1.00\n'))).toBe(
      'taken',
    );
  });
});
