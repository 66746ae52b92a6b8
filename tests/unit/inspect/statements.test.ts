import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../../scripts/inspect/inspectBytes';
import type { FileReport } from '../../../scripts/inspect/report';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { currency } from '../../../src/domain/money/currency';
import { describeWithSharedData } from '../../support/sharedData';

const SETTINGS = { defaultCurrency: currency('XXX'), asOf: null };

function inspect(text: string | Uint8Array): FileReport {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return inspectBytes('file', bytes, SETTINGS, plainDate('2024-06-01'));
}

const STATEMENT =
  ':20:X\n:25:42\n:28C:7\n:60F:C240301EUR10,\n:61:240301D4,50NRTINONREF//B1\n' +
  ':86:109?00RETOURE?20EREF+INV-7?21SVWZ+Konto zu?31DE89370400440532013000?32Nord GmbH?34901\n' +
  ':61:240302C1,005NMSCNONREF\n:62F:C240302EUR5,5\n-\n';

describe('inspect of a bank statement', () => {
  it('prints entries, refused lines, totals and the statements', () => {
    expect(inspect(STATEMENT)).toMatchObject({
      ...{ kind: 'bank-statement', format: 'mt940', encoding: 'utf-8', delimiter: null },
      ...{ rows: 2, accepted: 1, totals: { EUR: '-4.50' } },
      rejected: [{ line: 7, field: ':61:', value: '1,005' }],
      entries: [
        {
          ...{ on: '2024-03-01', amount: '-4.50', currency: 'EUR', name: 'Nord GmbH' },
          ...{
            iban: 'DE89370400440532013000',
            reference: 'INV-7',
            text: 'Konto zu',
            return: '901',
          },
        },
      ],
      statements: [{ id: 'X 7', account: '42', opening: '10.00', closing: '5.50' }],
    });
  });

  it('says what a file lacks that is none', () => {
    const report = inspect(STATEMENT.replace(':25:42\n', ''));
    expect(report).toMatchObject({ kind: 'unknown', format: 'mt940' });
    expect(report.reason).toContain(':25: is missing');
  });
});

describeWithSharedData('bank', 'inspect of every statement of the shared data', (folder) => {
  const NONE = new Set(['genkgo_camt053.v2.wrong.xml', 'amount_formats.sta']);
  for (const kind of ['camt', 'mt940', 'ofx']) {
    for (const name of readdirSync(join(folder, kind))) {
      it(`${kind}/${name}`, () => {
        const report = inspect(readFileSync(join(folder, kind, name)));
        expect(report.kind).toBe(NONE.has(name) ? 'unknown' : 'bank-statement');
        expect(report.format).toContain(kind);
        expect(report.rejected).toEqual([]);
        expect(report.reason ?? '').not.toMatch(/[{}]|^\w+\.\w/);
        for (const note of report.notes ?? []) expect(note).not.toMatch(/[{}]|^\w+\.\w/);
      });
    }
  }
});
