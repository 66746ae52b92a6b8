import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../scripts/inspect/inspectFiles';
import { readArguments } from '../../../scripts/inspect/options';
import { printed } from '../../../scripts/inspect/print';
import { describeWithSharedData } from '../../support/sharedData';
import { ublText } from '../domain/importing/einvoice/samples';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('inspectFiles', () => {
  it('reports open items with totals, refused rows and documents', async () => {
    const file = fileOf(
      'items.csv',
      'Customer,Invoice,Due date,Amount\nAcme,17,2024-05-31,10.50\nAcme,18,2024-02-30,1.00\n',
    );
    const [report] = await inspectFiles(['--currency=GBP', '--as-of=2024-06-30', file]);
    expect(report).toMatchObject({
      file,
      kind: 'open-items',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 2,
      accepted: 1,
      rejected: [{ line: 3, field: 'Due date', value: '2024-02-30' }],
      totals: { GBP: '10.50' },
      asOf: '2024-06-30',
      documents: [
        { number: '17', customer: 'Acme', dueOn: '2024-05-31', amount: '10.50', open: '10.50' },
      ],
    });
    expect(report?.rejected[0]?.reason).toMatch(/^Line 3: .*calendar/);
  });

  it('reports each invoice of a file of several, and each that is refused', async () => {
    const body = (parts: Record<string, string>) => ublText({ parts }).replace(/^[\s\S]*?-->/, '');
    const file = fileOf(
      'several.xml',
      `<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">${body({})}${body({ ID: '' })}${body({ ID: 'R-2' })}</StandardBusinessDocument>`,
    );
    const [report] = await inspectFiles([file]);
    expect(report).toMatchObject({
      ...{ kind: 'e-invoice', format: 'ubl-invoice', encoding: 'utf-8', rows: 3, accepted: 2 },
      rejected: [{ reason: expect.stringContaining('has no') }],
      totals: { EUR: '242.00' },
      documents: [{ number: 'R-1001' }, { number: 'R-2' }],
    });
  });

  it.each([
    ['whole', ublText({ parts: { ID: '' } })],
    ['cut off', ublText({ parts: {} }).slice(0, -200)],
  ])('says the form of an invoice that is refused: %s', async (name, text) => {
    const [report] = await inspectFiles([fileOf(`${name}.xml`, text)]);
    expect(report).toMatchObject({ format: 'ubl-invoice', encoding: 'utf-8', accepted: 0 });
  });

  it('reports a bank statement with its entries', async () => {
    const file = fileOf('bank.csv', 'Date;Text;Amount;Balance\n2024-05-13;INV 17;-10,50;0,00\n');
    const [report] = await inspectFiles([file]);
    expect(report).toMatchObject({
      kind: 'bank-statement',
      totals: { XXX: '-10.50' },
      entries: [{ on: '2024-05-13', amount: '-10.50', currency: 'XXX', text: 'INV 17' }],
    });
  });

  it('has a reason for everything it does not know, and goes on with the next file', async () => {
    const files = [
      join(folder, 'is-not-there.csv'),
      folder,
      fileOf('empty.csv', ''),
      fileOf('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
      fileOf('camt.xml', '<?xml version="1.0"?><Document/>'),
      fileOf('colours.csv', 'Name,Colour\nAcme,red\n'),
    ];
    const reports = await inspectFiles(files);
    expect(reports.map((report) => report.file)).toEqual(files);
    for (const report of reports) {
      expect(report).toMatchObject({ kind: 'unknown', accepted: 0, rejected: [], totals: {} });
      expect(report.reason).toMatch(/\w{3}/);
    }
  });

  it('refuses a file over the limit without reading all of it', async () => {
    const file = fileOf('large.csv', new Uint8Array(61 * 1024 * 1024).fill(0x61));
    const [report] = await inspectFiles([file]);
    expect(report).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('has 61.0 MB; at most 50.0 MB'),
    });
  });

  it('says in words why a file cannot be opened', async () => {
    const [folderReport, nothing] = await inspectFiles([folder, join(folder, 'nothing.csv')]);
    expect(folderReport?.reason).toMatch(/^This is a folder\./);
    expect(nothing?.reason).toMatch(/^There is no such file\./);
  });

  it('prints a report by itself, and of countless refused rows the first', async () => {
    const rows = 'A,1,soon,1.00\n'.repeat(10_001);
    const reports = await inspectFiles([
      fileOf('a.csv', 'Customer,Invoice,Due date,Amount\nA,1,2024-05-31,1.00\n'),
      fileOf('b.csv', `Customer,Invoice,Due date,Amount\nA,1,2024-05-31,1.00\n${rows}`),
    ]);
    const [first, second] = JSON.parse([...printed(reports)].join(''));
    expect(first).toEqual(JSON.parse(JSON.stringify(reports[0])));
    expect(second).toMatchObject({ rows: 10_002, rejected: { length: 10_000 } });
    expect(second.notes.at(-1)).toBe('10001 rows were refused; the first 10000 are listed.');
    expect([...printed([])].join('')).toBe('[]\n');
  });

  it('takes XXX, the code for no currency, when none is given', () => {
    expect(readArguments(['a.csv'])).toEqual({
      files: ['a.csv'],
      defaultCurrency: 'XXX',
      asOf: null,
      encoding: null,
      problems: [],
    });
  });

  it('says of an option that cannot be what is wrong with it', () => {
    const args = ['--currency=euro', '--as-of=2026-02-30', '--encoding=cp437', '--fast'];
    expect(readArguments(args)).toMatchObject({
      ...{ defaultCurrency: 'XXX', asOf: null, encoding: 'cp437' },
      problems: [
        '--currency=euro was passed over. Give an ISO 4217 code, such as EUR.',
        '--as-of=2026-02-30 was passed over. Give a date yyyy-MM-dd of the calendar.',
        '--fast is no option. Known options: --currency, --as-of, --encoding.',
      ],
    });
  });
});

describeWithSharedData('ar/ibm_ar_us.csv', 'inspect on the IBM receivables', (file) => {
  it('prints the published sum', async () => {
    const [report] = await inspectFiles([file]);
    expect(report).toMatchObject({
      kind: 'open-items',
      format: 'csv-ibm',
      rows: 2466,
      accepted: 2466,
      rejected: [],
      totals: { XXX: '147703.18' },
      customerCount: 100,
    });
  });
});
