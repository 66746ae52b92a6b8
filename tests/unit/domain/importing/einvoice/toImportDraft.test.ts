import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import {
  compareWithLedger,
  entriesOf,
  existingFromDraft,
} from '../../../../../src/domain/importing/compare';
import { toImportDraft } from '../../../../../src/domain/importing/einvoice/toImportDraft';
import { noteText } from '../../../../../src/domain/importing/rejects';
import { itemsOf, must, written } from '../support';
import { readOne } from './readOne';
import { cii, PAYMENT, ubl } from './samples';

const ASOF = plainDate('2026-06-30');

function draftOf(files: readonly Uint8Array[], asOf = ASOF) {
  const invoices = files.map((bytes, index) => ({
    invoice: must(readOne(bytes)),
    file: { name: `${index}.xml`, sha256: 'ab'.repeat(32) },
  }));
  return toImportDraft(invoices, { asOf });
}

describe('the draft of electronic invoices', () => {
  it('has the buyer as customer and the file as attachment', () => {
    const draft = draftOf([ubl({ more: PAYMENT })]);
    expect(draft.customers).toMatchObject([
      {
        ...{ key: 'no:K 17', number: 'K 17', name: 'Bakkerij De Zoon BV' },
        ...{ aliases: ['Bakker & Zoon'], email: 'facturen@bakker.example' },
        address: { lines: ['Dorpsstraat 1'], city: 'Ede', postalCode: '6711 AA', country: 'NL' },
        items: [
          {
            ...{ number: 'R-1001', kind: 'invoice', issuedOn: '2026-03-02', dueOn: '2026-04-01' },
            ...{ amount: { minor: 12100 }, open: { minor: 12100 }, reference: 'RF18539007547034' },
            attachment: { name: '0.xml', sha256: 'ab'.repeat(32) },
          },
        ],
      },
    ]);
    expect(draft).toMatchObject({ preset: 'e-invoice', rejected: [], notes: [] });
  });

  it('puts the invoices of one buyer together and adds up what is open', () => {
    const paid = { PrepaidAmount: '121.00', PayableAmount: '0.00' };
    const draft = draftOf([
      ubl(),
      ubl({ root: 'CreditNote', parts: { ID: 'C-1' } }),
      ubl({ parts: { ID: 'R-2' }, totals: paid }),
      cii(),
    ]);
    expect(draft.customers.map(({ key, items }) => [key, items.length])).toEqual([
      ['no:K 17', 3],
      ['no:4711', 1],
    ]);
    expect(written(draft.totals.open)).toEqual({ EUR: '100.00' });
    expect(draft.counts).toMatchObject({ rows: 4, documents: 4, open: 3, settled: 1 });
    expect(itemsOf(draft).map(({ settledOn }) => settledOn)).toEqual([
      ...[null, null, '2026-03-02', null],
    ]);
  });

  it('turns an overpaid invoice into a credit of what is left', () => {
    const totals = { PrepaidAmount: '150.00', PayableAmount: '-29.00' };
    expect(itemsOf(draftOf([ubl({ totals })]))).toMatchObject([
      { kind: 'creditNote', amount: { minor: -2900 }, open: { minor: -2900 } },
    ]);
  });

  it('says how a missing due date was found', () => {
    const fromTerms = draftOf([cii({ due: '' })]);
    expect(itemsOf(fromTerms)).toMatchObject([{ dueOn: '2026-03-16' }]);
    expect(fromTerms.notes.map(({ code }) => code)).toContain('einvoice.due-from-terms');
    const terms = (note: string) =>
      draftOf([
        ubl({
          parts: { DueDate: '' },
          more: `<cac:PaymentTerms><cbc:Note>${note}</cbc:Note></cac:PaymentTerms>`,
        }),
      ]);
    for (const unclear of ['Verzug nach § 286 BGB', '2% within 10 days, net 30']) {
      expect(itemsOf(terms(unclear))).toMatchObject([{ dueOn: '2026-03-02' }]);
      expect(terms(unclear).notes.map(noteText)).toEqual([expect.stringContaining(unclear)]);
    }
    const early = draftOf([ubl({ parts: { DueDate: '2026-03-01' } })]);
    expect(early.notes.map(({ code }) => code)).toEqual(['import.due-before-issue']);
  });

  it('leaves out what was issued later, and changes nothing the second time', () => {
    const before = draftOf([ubl()], plainDate('2026-03-01'));
    expect(before).toMatchObject({ customers: [], counts: { notYetIssued: 1, documents: 0 } });
    const draft = draftOf([ubl(), cii()]);
    const again = compareWithLedger(draft, [...entriesOf(draft)].map(existingFromDraft));
    expect(again).toMatchObject({ fresh: [], changed: [] });
    expect(again.unchanged).toHaveLength(2);
  });
});
