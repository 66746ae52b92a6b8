import { describe, expect, it } from 'vitest';
import { statementFormat } from '../../../../../src/domain/importing/statement/readStatement';
import { toBankDraft } from '../../../../../src/domain/importing/statement/toBankDraft';
import { camt, details, ntry, txAmount } from '../camt/message';
import { codes, entriesOf, readFile } from './support';

const MT940 =
  ':20:X\n:25:42\n:60F:C240301EUR0,\n:61:240301C1,NMSCNONREF\n:86:a\n:62F:C240301EUR1,\n-\n';

function keys(text: string): string[] {
  return entriesOf(readFile(text)).map((entry) => entry.key);
}

describe('keys', () => {
  it('are the same each time and differ between entries, also of equal bookings', () => {
    const entries = ntry('5', 'CRDT') + ntry('5', 'CRDT') + ntry('6', 'CRDT');
    expect(keys(camt(entries))).toEqual(keys(camt(entries)));
    expect(new Set(keys(camt(entries))).size).toBe(3);
    expect(keys(camt(entries))[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('are the same in another statement that holds the same booking', () => {
    const late = camt(ntry('9', 'DBIT') + ntry('5', 'CRDT'));
    expect(keys(late)).toContain(keys(camt(ntry('5', 'CRDT')))[0]);
  });

  it('of another account, day, amount or text differ where the bank gives no reference', () => {
    const variants = [
      ...[MT940, MT940.replace(':25:42', ':25:43'), MT940.replace('C1,', 'C2,')],
      ...[MT940.replace('240301C', '240302C'), MT940.replace(':86:a', ':86:b')],
    ];
    expect(new Set(variants.flatMap(keys)).size).toBe(variants.length);
  });

  it('of the parts of a batch tell the key the entry has where it comes undivided', () => {
    const [whole] = keys(camt(ntry('30', 'CRDT')));
    const parts = entriesOf(
      readFile(camt(ntry('30', 'CRDT', details(txAmount('10'), txAmount('20'))))),
    );
    expect(parts.map((part) => part.batchPart?.key)).toEqual([whole, whole]);
    expect(new Set([whole, ...parts.map((part) => part.key)]).size).toBe(3);
  });
});

describe('readStatement', () => {
  it('takes a statement once that stands in the file twice', () => {
    const file = readFile(MT940 + MT940);
    expect(file.statements).toHaveLength(1);
    expect(codes(file)).toEqual(['statement.repeated']);
    expect(readFile(MT940 + MT940.replace(':20:X', ':20:Y')).statements).toHaveLength(2);
  });

  it('tells its formats from tables, invoices and web pages', () => {
    expect(statementFormat(camt(''))).toBe('camt');
    expect(statementFormat(MT940)).toBe('mt940');
    expect(statementFormat('<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?><OFX></OFX>')).toBe(
      'ofx',
    );
    for (const other of [
      'Date;Amount\n01.02.2024;5,00\n',
      '<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl"/>',
      '<!DOCTYPE html><html><body>camt</body></html>',
      '',
    ]) {
      expect(statementFormat(other), other).toBeNull();
    }
  });
});

describe('toBankDraft', () => {
  it('has entries, totals by currency and the heads of the statements', () => {
    const dollars = ntry('7', 'CRDT').replace('EUR', 'USD');
    const draft = toBankDraft(readFile(camt(ntry('5', 'CRDT') + ntry('2', 'DBIT') + dollars)));
    expect(draft.totals).toEqual([
      { minor: 300, currency: 'EUR' },
      { minor: 700, currency: 'USD' },
    ]);
    expect(draft.entries).toHaveLength(3);
    expect(draft.statements).toEqual([
      {
        ...{ id: 'S1', account: 'DE02120300000000202051', currency: 'EUR' },
        ...{ opening: null, closing: null, balancesTie: null },
      },
    ]);
  });
});
