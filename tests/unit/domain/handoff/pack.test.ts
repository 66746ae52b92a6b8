import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { csvText, plain } from '../../../../src/domain/handoff/csv';
import type { PackContents, PackInput } from '../../../../src/domain/handoff/input';
import { finishManifest } from '../../../../src/domain/handoff/manifest';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { english } from '../../../../src/domain/messages/english';
import { refusalText } from '../../../../src/domain/messages/texts';
import { currency } from '../../../../src/domain/money/currency';
import { packRequest } from '../../../../src/ipc/handoff';
import { invoice } from '../../../support/documentFixtures';
import { packInput } from '../../../support/packFixtures';

function pack(over: Partial<PackInput> = {}): PackContents {
  const made = buildPack(packInput(over));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function textOf(contents: PackContents, part: string): string {
  const found = contents.texts.find(({ path }) => path.includes(part));
  if (found === undefined) throw new Error(`no ${part}`);
  return found.text;
}

function rowsOf(contents: PackContents, part: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(textOf(contents, part), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('what is in the pack', () => {
  test('files are numbered, named by type and date, and all in the manifest', () => {
    const contents = pack();
    const paths = [...contents.texts, ...contents.documents].map(({ path }) => path).sort();
    expect(paths).toEqual([
      '000_readme.txt',
      '001_statement_2026-11-21_0010447.pdf',
      '002_statement_2026-11-21_0010447.csv',
      '003_invoices_2026-11-21_0010447.csv',
      '004_invoices_2026-11-21_0010447.json',
      '005_payments_2026-11-21_0010447.csv',
      '006_contact-log_2026-11-21_0010447.pdf',
      '007_contact-log_2026-11-21_0010447.csv',
      '008_promises_2026-11-21_0010447.csv',
      '009_reminder_2026-11-05_0010447.pdf',
      '010_letter-before-action_2026-11-05_0010447.pdf',
      'case.json',
    ]);
    expect(contents.manifest.files.map(({ path }) => path).sort()).toEqual(paths);
    for (const path of paths) expect(textOf(contents, 'readme')).toContain(path);
  });

  test('it passes the door to main as it is', () => {
    const request = { job: 'j', ...pack() };
    expect(packRequest.safeParse(request).error).toBeUndefined();
  });

  test('figures agree in every file', () => {
    const contents = pack();
    const invoices = rowsOf(contents, 'invoices_2026-11-21_0010447.csv');
    expect(invoices.map((row) => row.open)).toEqual(['12500.00', '5000.00', '810.55']);
    const open = invoices.reduce((sum, row) => sum + Number(row.open_minor), 0);
    expect(open).toBe(1_831_055);
    const json = JSON.parse(textOf(contents, '.json'));
    expect(json.totals).toEqual(contents.manifest.totals);
    expect(json.totals[0]).toMatchObject({
      currency: 'EUR',
      items: 3,
      openMinor: 1_831_055,
      open: '18310.55',
    });
    expect(rowsOf(contents, '002_statement').at(-1)?.balance_minor).toBe('1831055');
    expect(JSON.parse(textOf(contents, 'case.json')).invoices).toHaveLength(3);
    for (const file of contents.manifest.files) {
      if (file.rows !== null) expect(rowsOf(contents, file.path)).toHaveLength(file.rows);
    }
  });

  test('currencies are never added up', () => {
    const items = [
      ...packInput().items,
      invoice('U-1', plainDate('2026-10-01'), 700, { currency: currency('USD') }),
    ];
    expect(pack({ items }).manifest.totals.map(({ currency: code, open }) => [code, open])).toEqual(
      [
        ['EUR', '18310.55'],
        ['USD', '7.00'],
      ],
    );
  });

  test('promises tell whether they were kept', () => {
    expect(rowsOf(pack(), 'promises')).toMatchObject([{ amount: '5000.00', state: 'broken' }]);
  });

  test('a name without a number or Latin letters still gives a file name', () => {
    const account = { ...packInput().account, number: '', name: 'Ωμέγα' };
    expect(pack({ account }).suggestedName).toBe('handoff_2026-11-21.zip');
  });
});

describe('what stays in the house', () => {
  test('other invoices and their letters, withdrawn contacts', () => {
    const everything = JSON.stringify(pack());
    expect(everything).not.toContain('OTHER-1');
    expect(everything).not.toContain('wrong customer');
  });

  test('notes, unless chosen line by line', () => {
    const bare = pack();
    expect(JSON.stringify(bare)).not.toMatch(/retention of title|ERP/);
    expect(rowsOf(bare, '007_contact-log').map((row) => row.journal_no)).toEqual([
      '1',
      '3',
      '4',
      '5',
    ]);
    expect(textOf(bare, 'readme')).toContain('Internal notes withheld: 2');
    const chosen = rowsOf(pack({ notes: [2] }), '007_contact-log');
    expect(chosen[1]).toMatchObject({
      journal_no: '2',
      note: 'Internal: ask Юлия about retention of title',
    });
    expect(chosen[0]?.note).toBe('');
    expect(chosen[1]?.journal_hash).toBe('2'.padStart(64, '0'));
  });
});

describe('CSV', () => {
  test('escapes formulas in text, leaves numbers alone, keeps quotes and lines', () => {
    const cells = [
      '=1+1',
      '+49 1',
      '-x',
      '@a',
      '\t=2',
      'a "b", c',
      'two\nlines',
      plain('-12.50'),
      -5,
      null,
    ];
    const text = csvText(
      cells.map((_, i) => `c${i}`),
      [cells],
    );
    expect(Papa.parse<string[]>(text.trimEnd()).data[1]).toEqual([
      "'=1+1",
      "'+49 1",
      "'-x",
      "'@a",
      "'\t=2",
      'a "b", c',
      'two\nlines',
      '-12.50',
      '-5',
      '',
    ]);
  });
});

describe('refusals', () => {
  test.each<[string, Partial<PackInput>]>([
    ['handoff.noItems', { items: [] }],
    ['handoff.noAgency', { agency: ' ' }],
    ['handoff.nothingOpen', { items: [invoice('A', plainDate('2026-09-01'), 0)] }],
  ])('%s', (code, over) => {
    const made = buildPack(packInput(over));
    if (made.ok) throw new Error('was made');
    expect(made.error.code).toBe(code);
    expect(refusalText(english, made.error)).not.toMatch(/[{}]|^handoff\./);
  });

  test('a manifest is not finished for other files than the pack has', () => {
    const { manifest } = pack();
    const proofs = manifest.files.map(({ path }) => ({ path, bytes: 1, sha256: 'f'.repeat(64) }));
    expect(JSON.parse(finishManifest(manifest, proofs)).files[0]).toMatchObject({ bytes: 1 });
    expect(() => finishManifest(manifest, proofs.slice(1))).toThrow();
    const renamed = proofs.map((proof, i) => (i === 0 ? { ...proof, path: 'x.txt' } : proof));
    expect(() => finishManifest(manifest, renamed)).toThrow();
  });
});
