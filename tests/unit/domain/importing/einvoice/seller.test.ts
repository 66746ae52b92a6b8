import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import { type OwnCompany, sideOf } from '../../../../../src/domain/importing/einvoice/seller';
import { toImportDraft } from '../../../../../src/domain/importing/einvoice/toImportDraft';
import { rejectedText } from '../../../../../src/domain/importing/rejects';
import { must } from '../support';
import { readOne } from './readOne';
import { ubl } from './samples';

const BUYER_VAT = 'NL001234567B01';

function side(seller: { name: string; vatId?: string }, own: OwnCompany) {
  return sideOf(must(readOne(ubl({ seller }))), own);
}

function draftOf(own: OwnCompany, ...files: readonly Uint8Array[]) {
  const invoices = files.map((bytes, index) => ({
    invoice: must(readOne(bytes)),
    file: { name: `${index}.xml`, sha256: String(index) },
  }));
  return toImportDraft(invoices, { asOf: plainDate('2026-06-30'), own });
}

describe('whose invoice it is', () => {
  it.each([
    ['by VAT id, however it is written', { name: 'X', vatId: 'BE 0123.456.789' }, 'ours'],
    ['by name where the invoice has no VAT id, without legal form', { name: 'OURS' }, 'ours'],
    ['by VAT id before the name', { name: 'Ours BV', vatId: 'NL999' }, 'foreign'],
    ['neither', { name: 'Others NV' }, 'foreign'],
  ])('%s', (_, seller, expected) => {
    expect(side(seller, { name: 'Ours BV', vatId: 'be0123456789' })).toBe(expected);
  });

  it('is one that we received, where the buyer is us', () => {
    expect(side({ name: 'Molen BV' }, { name: 'Y', vatId: BUYER_VAT })).toBe('received');
    expect(side({ name: 'Molen BV' }, { name: 'Bakkerij de Zoon', vatId: '' })).toBe('received');
  });
});

describe('the draft for a company', () => {
  it('refuses what it received, in a clear sentence, and takes the rest', () => {
    const own = { name: 'Bakkerij De Zoon BV', vatId: BUYER_VAT };
    const theirs = ubl({ seller: { name: 'Molen BV', vatId: 'NL1' } });
    const ours = ubl({ parts: { ID: 'R-2' }, seller: { name: 'B', vatId: BUYER_VAT } });
    const draft = draftOf(own, theirs, ours);
    expect(draft.customers.flatMap(({ items }) => items.map(({ number }) => number))).toEqual([
      'R-2',
    ]);
    expect(draft.rejected).toMatchObject([{ code: 'einvoice.received', cells: ['0.xml'] }]);
    expect(draft.rejected.map(rejectedText)).toEqual([
      'Invoice R-1001 is from Molen BV to you: you owe it, nobody owes it to you. It was left out.',
    ]);
    expect(draft.counts).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
  });

  it('notes a seller that is somebody else, and takes an invoice that came twice once', () => {
    const draft = draftOf({ name: 'Ours', vatId: '' }, ubl(), ubl());
    expect(draft.notes).toMatchObject([
      { code: 'einvoice.foreign-seller', params: { seller: 'Molen BV', own: 'Ours' } },
    ]);
    expect(draft.rejected.map(({ code }) => code)).toEqual(['einvoice.twice']);
    expect(draft.customers.flatMap(({ items }) => items)).toHaveLength(1);
  });
});
