import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../../../scripts/inspect/inspectBytes';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { describeWithSharedData } from '../../../support/sharedData';
import { bytesOf, readItems } from './support';

const SETTINGS = { defaultCurrency: currency('EUR'), asOf: null, encoding: null };
const TODAY = plainDate('2026-11-21');
const inspect = (bytes: Uint8Array) => inspectBytes('file', bytes, SETTINGS, TODAY);

const SAMPLES = [
  'Customer No,Customer,Invoice,Invoice date,Due date,Amount,Currency\n1,"Acme, Inc.",17,13/05/2024,31/05/2024,"1,250.00",EUR\n2,Beta,18,14/05/2024,30/06/2024,-99.90,USD\n',
  'Kundennummer;Kundenname;Belegnummer;Belegdatum;Fälligkeit;Betrag;Offen;Währung\r\n10;Müller;RE-1;25.05.2026;24.07.2026;93.800,00;93.800,00;EUR\r\n;Summe;;;;93.800,00;93.800,00;\r\n',
  '"Datum","Naam / Omschrijving","Tegenrekening","Af Bij","Bedrag (EUR)"\n"20200213","Kosten","NL99INGB9999999999","Af","1,25"\n',
  '07 Nov 2013,Bank credit,,£500.00,£500.00\n09 Oct 2013,ATM,£20.00,,£480.00\n',
].map(bytesOf);

describe('damaged files', () => {
  it('never make the import throw, whatever bytes are changed, lost or doubled', () => {
    const damage = fc.record({
      sample: fc.nat({ max: SAMPLES.length - 1 }),
      flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      from: fc.nat(),
      length: fc.nat({ max: 40 }),
      twice: fc.boolean(),
    });
    fc.assert(
      fc.property(damage, ({ sample, flips, from, length, twice }) => {
        const bytes = Uint8Array.from(SAMPLES[sample] ?? []);
        for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
        const start = from % bytes.length;
        const piece = bytes.slice(start, start + length);
        const rest = [...bytes.slice(0, start), ...(twice ? [...piece, ...piece] : [])];
        const report = inspect(Uint8Array.from([...rest, ...bytes.slice(start + length)]));
        expect(report.accepted + report.rejected.length).toBeLessThanOrEqual(report.rows);
        if (report.kind === 'unknown') expect(report.reason).toMatch(/\w/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never make the import throw when they are no files at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void inspect(bytes)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void inspect(bytesOf(text))));
  });
});

describeWithSharedData('.', 'every file of the shared data', (folder) => {
  it('gives a report, and its reason where it is unknown', () => {
    const files = filesBelow(folder);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const report = inspect(readFileSync(file));
      expect(report.rows).toBeGreaterThanOrEqual(report.accepted);
      if (report.kind === 'unknown') expect(report.reason, file).toMatch(/\w+ .*\.$/s);
    }
  });
});

describeWithSharedData('nasty/blns.txt', 'naughty strings', (file) => {
  it('are kept as they are when they are names', () => {
    const names = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('="'));
    expect(names.length).toBeGreaterThan(400);
    const rows = names.map(
      (name, index) => `${index},"${name.replaceAll('"', '""')}",1,2024-05-13,2024-05-31,1.00`,
    );
    const draft = readItems(
      `Customer No,Customer,Invoice,Invoice date,Due date,Amount\n${rows.join('\n')}\n`,
    );
    expect(draft.rejected).toEqual([]);
    expect(draft.customers.map((customer) => customer.name)).toEqual(names);
  });
});

describeWithSharedData('ar/ibm_ar_us.csv', 'a real ledger with damaged bytes', (file) => {
  it('never makes the import throw, and loses few rows', () => {
    const whole = readFileSync(file).subarray(0, 40_000);
    const before = inspect(whole).rows;
    const flip = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0x20, max: 0x7e }));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 5 }), (flips) => {
        fc.pre(flips.every(([at]) => at > 200));
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of flips) bytes[at] = byte;
        const report = inspect(bytes);
        if (report.reason === undefined) {
          expect(report.accepted).toBeGreaterThanOrEqual(before - 4 * flips.length - 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
