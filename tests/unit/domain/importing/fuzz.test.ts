import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../../../scripts/inspect/inspectBytes';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { plainRows, workbook, workbookParts } from '../../../support/workbook';
import { bytesOf, readItems, refusals } from './support';

const SETTINGS = { defaultCurrency: currency('EUR'), asOf: null, encoding: null };
const TODAY = plainDate('2025-06-30');
/** Damaged files a test, and the longest any of them may take on a busy machine. */
const RUNS = 400;
const LONGEST_MS = 3_000;

function inspect(bytes: Uint8Array) {
  const started = performance.now();
  const report = inspectBytes('file', bytes, SETTINGS, TODAY);
  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
  expect(report.rows).toBeGreaterThanOrEqual(report.accepted);
  if (report.kind === 'unknown') expect(report.reason).toMatch(/\S/);
  return report;
}

const ITEMS = plainRows([
  ['Open items'],
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Currency'],
  ['Müller &amp; Söhne', 'R-1', '2025-01-05', '2025-02-05', 1234.5, 'EUR'],
  ['Łódź S.A.', 'R-2', '2025-01-06', '2025-02-06', -10, 'EUR'],
]);
const BOOK = {
  sheets: { Items: ITEMS, Other: plainRows([['a', 1]]) },
  behind: '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>',
  strings: ['x'],
  styles: [0, 14],
};
const DATEV = bytesOf(
  '"EXTF";700;21;"Buchungsstapel";13;20240801;;"RE";"";"";1;1;20240101;4;20240101;20241231;"x";"";1;0;0;"EUR"\r\nUmsatz;S/H;WKZ;Kurs;Basis;WKZ Basis;Konto;Gegenkonto;BU;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext\r\n100,00;"S";;;;;10001;8400;;1505;"R1";;;"Text"\r\n50,00;"H";;;;;10001;1200;;1605;"R1";;;"Text"\r\n',
);
const SIE = bytesOf(
  '#FLAGGA 0\n#FORMAT PC8\n#KONTO 1510 "Kundfordringar"\n#VER A 1 20250110 "Kundfaktura 29 Exempel"\n{\n#TRANS 1510 {8 "1" 10 "2"} 100.00 20250110 "x"\n}\n',
);
const SUMMARY = bytesOf(
  'As at 31 March 2025\nContact,Current,1-30,31-60,Total\nA,1,0,0,1\nTotal,1,0,0,1\n',
);
const CUSTOMERS = bytesOf('Customer no;Name;Street;Email\n1;Müller;Weg 1;a@b.example\n');

/** Bytes changed, cut out or doubled, by position and value. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    way: fc.constantFrom('set', 'cut', 'double'),
    byte: fc.nat({ max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(bytes: Uint8Array, changes: Damage): Uint8Array {
  let result = bytes;
  for (const { at, way, byte } of changes) {
    const index = Math.floor(at * result.length);
    const rest = way === 'double' ? index : index + 1;
    const put = way === 'cut' ? [] : [byte];
    result = Uint8Array.from([...result.subarray(0, index), ...put, ...result.subarray(rest)]);
  }
  return result;
}

describe('damaged files of every form', () => {
  it.each([
    ['a workbook', workbook(BOOK)],
    ['a DATEV batch', DATEV],
    ['a SIE file', SIE],
    ['a summary of balances', SUMMARY],
    ['a list of customers', CUSTOMERS],
  ])(
    '%s is read or refused, never thrown over',
    (_, bytes) => {
      expect(inspect(bytes).accepted).toBeGreaterThan(0);
      const property = fc.property(damage, (changes) => void inspect(damaged(bytes, changes)));
      fc.assert(property, { numRuns: RUNS });
    },
    120_000,
  );

  it('a workbook whose parts are damaged before they were packed is read or refused', () => {
    const parts = Object.entries(workbookParts(BOOK));
    const property = fc.property(damage, fc.nat({ max: parts.length - 1 }), (changes, chosen) => {
      const packed = parts.map(([name, text], index) => {
        const bytes = strToU8(text);
        return [name, index === chosen ? damaged(bytes, changes) : bytes] as const;
      });
      inspect(zipSync(Object.fromEntries(packed)));
    });
    fc.assert(property, { numRuns: RUNS });
  }, 120_000);

  it('a workbook loses no amount to a flipped bit of its packed form', () => {
    const bytes = workbook(BOOK);
    expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet1.xml');
    const whole = JSON.stringify(inspect(bytes).totals);
    const bit = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }));
    fc.assert(
      fc.property(bit, ([at, shift]) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << shift);
        const report = inspect(flipped);
        if (report.kind === 'open-items') expect(JSON.stringify(report.totals)).toBe(whole);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

describe('what must not bring an import down', () => {
  const HEADER = 'Customer;Invoice;Date;Due;Amount\n';
  const GOOD = 'Acme;1;2025-01-05;2025-02-05;10.00\n';

  it.each([
    ['a NUL byte', 'Beta\0;2;2025-01-05;2025-02-05;1.00\n', 'import.nul-bytes'],
    ['the 30th of February', 'Beta;2;2025-02-30;2025-03-05;1.00\n', 'import.impossible-date'],
    ['five decimals', 'Beta;2;2025-01-05;2025-02-05;1.23456\n', 'import.too-many-decimals'],
    ['a formula', 'Beta;2;2025-01-05;2025-02-05;=1+2\n', 'import.bad-amount'],
    ['a broken quote', '"Be"ta;2;2025-01-05;2025-02-05;1.00\n', 'import.broken-quotes'],
    ['three thousand columns', `${'x;'.repeat(3_000)}\n`, 'import.too-many-columns'],
    ['a million columns', `${'x;'.repeat(1_000_000)}\n`, 'import.line-too-long'],
  ])('%s costs its own row only', (_, row, code) => {
    const draft = readItems(HEADER + GOOD + row + GOOD.replace('Acme;1', 'Acme;3'));
    expect(refusals(draft)).toEqual([`3 ${code}`]);
    expect(draft.counts.accepted).toBe(2);
  });

  it('an entity of a sheet is a text, and no file is looked up', () => {
    const rows = plainRows([['Customer', 'Invoice', 'Due date', 'Amount', '&xxe;&#65;&lt;']]);
    expect(inspect(workbook({ sheets: { A: rows } })).reason).toContain('no rows');
  });
});
