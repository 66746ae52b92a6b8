import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readStatement,
  statementFormat,
} from '../../../../../src/domain/importing/statement/readStatement';
import { toBankDraft } from '../../../../../src/domain/importing/statement/toBankDraft';
import type { StatementFormat } from '../../../../../src/domain/importing/statement/types';
import { describeWithSharedData } from '../../../../support/sharedData';
import { balance, camt, details, ntry, txAmount } from '../camt/message';

const FORMATS = ['camt', 'mt940', 'ofx'] as const;

const SAMPLES: Readonly<Record<StatementFormat, string>> = {
  camt: camt(
    ntry('30', 'CRDT', details(txAmount('10'), txAmount('20'))) + ntry('5', 'DBIT', details('')),
    { balances: balance('OPBD', '1') + balance('CLBD', '26') },
  ),
  mt940:
    ':20:X\r\n:25:42\r\n:28C:1/1\r\n:60F:C240301EUR0,\r\n:61:2403010301CR12,50NTRFINV-7//B1\r\n' +
    ':86:166?00GUTSCHRIFT?20EREF+E1?21SVWZ+Rechnung 7?31DE89370400440532013000?32Nord GmbH\r\n' +
    ':61:240302RD3,NRTINONREF\r\n:86:/EREF/E2/NAME/Sud/REMI/x/RTRN/AC04\r\n:62F:C240302EUR15,5\r\n-\r\n',
  ofx:
    'OFXHEADER:100\nVERSION:102\n\n<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>42</BANKACCTFROM>' +
    '<BANKTRANLIST><STMTTRN><DTPOSTED>20240301<TRNAMT>-1.50<FITID>F1<NAME>A<MEMO>m &amp; n</STMTTRN>' +
    '</BANKTRANLIST><LEDGERBAL><BALAMT>1.00</LEDGERBAL></STMTRS></OFX>',
};

/** Reads and hands on, as the import does. Milliseconds it took. */
function took(text: string, format: StatementFormat): number {
  const start = performance.now();
  const read = readStatement(text, format);
  if (read.ok) toBankDraft(read.value);
  return performance.now() - start;
}

/** A text with some characters changed, taken out, put in, or cut off behind a place. */
function mutations(sample: string) {
  const place = fc.nat({ max: sample.length });
  const piece = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom(
      '<',
      '</',
      '>',
      ':61:',
      ':86:',
      '\n',
      '-',
      ',',
      '9'.repeat(20),
      '&',
      '\0',
      '?20',
      '//',
    ),
  );
  const change = fc.record({ at: place, drop: fc.nat({ max: 8 }), put: piece });
  return fc
    .tuple(fc.array(change, { minLength: 1, maxLength: 5 }), fc.option(place, { freq: 4 }))
    .map(([changes, cut]) => {
      const text = changes.reduce(
        (before, { at, drop, put }) => before.slice(0, at) + put + before.slice(at + drop),
        sample,
      );
      return cut === null ? text : text.slice(0, cut);
    });
}

describe('damaged statements', () => {
  for (const format of FORMATS) {
    it(`of ${format} are read or refused, never thrown at`, () => {
      fc.assert(
        fc.property(mutations(SAMPLES[format]), (text) => {
          statementFormat(text);
          for (const tried of FORMATS) took(text, tried);
        }),
        { numRuns: 700 },
      );
    }, 30_000);
  }

  it('made to be slow are not', () => {
    const hostile: readonly (readonly [StatementFormat, string])[] = [
      ['ofx', `<OFX>${'<![CDATA['.repeat(100_000)}</OFX>`],
      ['ofx', `<OFX>${'<!--'.repeat(200_000)}</OFX>`],
      ['ofx', `<OFX>${'<A'.repeat(300_000)}</OFX>`],
      ['ofx', `<OFX><${'a'.repeat(500_000)}</OFX>`],
      ['ofx', `<OFX>${'<A>'.repeat(100_000)}${'</A>'.repeat(100_000)}</OFX>`],
      ['mt940', `:20:X\n:25:1\n:60F:C240301EUR1,\n:61:240301C1${' '.repeat(500_000)}x`],
      ['mt940', `:20:X\n:25:1\n:60F:C240301EUR1,\n:61:240301C1,NMSC\n:86:${'/'.repeat(500_000)}`],
      [
        'mt940',
        `:20:X\n:25:1\n:60F:C240301EUR1,\n:61:240301C1,NMSC\n:86:${'NAAM: '.repeat(100_000)}`,
      ],
      ['mt940', `:20:X\n:25:1\n:60F:C240301EUR1,\n${':61:240301C1,NMSC\n:86:x\n'.repeat(5_000)}`],
      ['camt', camt(ntry(`1${'.'.repeat(200_000)}`, 'CRDT'))],
      ['camt', camt(ntry('1', 'CRDT', details(...Array.from({ length: 5_000 }, () => ''))))],
    ];
    for (const [format, text] of hostile) {
      expect(took(text, format), `${format} ${text.slice(0, 80)}`).toBeLessThan(5_000);
    }
  }, 30_000);
});

describeWithSharedData('bank', 'damaged files of the shared data', (folder) => {
  const files = ['camt', 'mt940', 'ofx'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => join(folder, kind, name)),
  );

  it('are read or refused wherever a character is changed or the end is missing', () => {
    const texts = files
      .map((file) => readFileSync(file, 'latin1'))
      .filter((text) => text.length < 9_000);
    fc.assert(
      fc.property(fc.constantFrom(...texts).chain(mutations), (text) => {
        for (const format of FORMATS) took(text, format);
      }),
      { numRuns: 600 },
    );
  }, 30_000);
});
