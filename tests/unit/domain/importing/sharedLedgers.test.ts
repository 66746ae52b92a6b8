import { expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import {
  compareWithLedger,
  entriesOf,
  existingFromDraft,
} from '../../../../src/domain/importing/compare';
import { proposeMapping } from '../../../../src/domain/importing/mapping/proposeMapping';
import { readOpenItems } from '../../../../src/domain/importing/openItems/readOpenItems';
import { suggestAsOf } from '../../../../src/domain/importing/openItems/suggestAsOf';
import { describeWithSharedData } from '../../../support/sharedData';
import { EUR, itemsOf, must, tableOfFile, written } from './support';

const TODAY = plainDate('2026-11-21');

function draftOf(file: string, asOf?: PlainDate) {
  const table = tableOfFile(file);
  const mapping = proposeMapping(table);
  const day = asOf ?? suggestAsOf(table, mapping, TODAY);
  return must(readOpenItems(table, mapping, { asOf: day, defaultCurrency: EUR }));
}

describeWithSharedData('ar/ibm_ar_us.csv', 'the IBM receivables', (file) => {
  it('are all read, with the published sum', () => {
    const draft = draftOf(file);
    expect(draft).toMatchObject({ preset: 'ibm', asOf: '2013-12-02', rejected: [] });
    expect(draft.counts).toMatchObject({ rows: 2466, accepted: 2466, documents: 2466 });
    expect(draft.customers).toHaveLength(100);
    expect(written(draft.totals.file)).toEqual({ EUR: '147703.18' });
    const items = itemsOf(draft);
    expect(items.filter((item) => item.disputed)).toHaveLength(561);
    expect(items.filter((item) => item.number.startsWith('0'))).toHaveLength(266);
    expect(
      items.reduce((first, item) => (item.issuedOn < first ? item.issuedOn : first), TODAY),
    ).toBe('2012-01-03');
  });

  it('as of 30 June 2013 leave 84 invoices open', () => {
    const draft = draftOf(file, plainDate('2013-06-30'));
    const open = itemsOf(draft).filter((item) => item.open.minor !== 0);
    expect(open).toHaveLength(84);
    expect(written(draft.totals.open)).toEqual({ EUR: '5119.85' });
    const overdue = open.filter((item) => item.dueOn < '2013-06-30');
    expect(overdue).toHaveLength(12);
    expect(draft.counts.documents + draft.counts.notYetIssued).toBe(2466);
  });
});

describeWithSharedData('ar/highradius_open_items.csv', 'the HighRadius open items', (file) => {
  it('are all read, one customer per number, currencies apart', () => {
    const draft = draftOf(file);
    expect(draft).toMatchObject({ preset: 'highradius', rejected: [] });
    expect(draft.counts).toMatchObject({ rows: 9700, accepted: 9700, documents: 9700, open: 9700 });
    expect(draft.customers).toHaveLength(664);
    expect(written(draft.totals.open)).toEqual({ USD: '275113716.83', CAD: '44471009.08' });
    const names = draft.customers.flatMap((customer) => [customer.name, ...customer.aliases]);
    // 1772 in the file, of which two differ by a space at the end only.
    expect(new Set(names).size).toBe(1771);
    const padded = draft.customers.filter((customer) => customer.number.startsWith('0'));
    expect(padded.reduce((count, customer) => count + customer.items.length, 0)).toBe(8925);
    expect(itemsOf(draft).every((item) => /^\d+$/.test(item.number))).toBe(true);
  });

  it('bring nothing new when they are imported again', () => {
    const draft = draftOf(file);
    const existing = [...entriesOf(draft)].map(existingFromDraft);
    const { fresh, changed, unchanged, missing } = compareWithLedger(draftOf(file), existing);
    expect([fresh.length, changed.length, unchanged.length, missing.length]).toEqual([
      0, 0, 9700, 0,
    ]);
  });
});

describeWithSharedData('accounting/xero_sales_invoices_dmy.csv', 'the Xero invoices', (file) => {
  it('are added up by contact and number, day first', () => {
    const draft = draftOf(file);
    expect(draft).toMatchObject({ preset: 'xero', rejected: [] });
    expect(draft.counts).toMatchObject({ rows: 100, accepted: 100 });
    expect(draft.customers).toHaveLength(59);
    expect(written(draft.totals.file)).toEqual({ EUR: '232278.00' });
    expect(new Set(itemsOf(draft).map((item) => item.number)).size).toBe(64);
    const early = draft.notes.filter((note) => note.code === 'import.due-before-issue');
    expect(early.length).toBeGreaterThan(40);
  });
});

describeWithSharedData('accounting', 'other accounting exports', (folder) => {
  it.each([
    ['zoho_invoices.csv', 13, 3, { USD: '1339.75' }],
    ['derived_offene_posten_de_cp1252.csv', 43, 22, { EUR: '12949400.00' }],
    ['quickbooks_ar_aging_detail.csv', 5, 5, { EUR: '4917.25' }],
    ['sap_fico_ar_invoices.csv', 11, 8, { INR: '189706.08', EUR: '60701.92', USD: '100124.29' }],
  ])('%s gives its published totals', (name, rows, customers, totals) => {
    const draft = draftOf(`${folder}/${name}`, TODAY);
    expect(draft.counts).toMatchObject({ rows, accepted: rows, rejected: 0 });
    expect(draft.customers).toHaveLength(customers);
    expect(written(draft.totals.file)).toEqual(totals);
  });
});

describeWithSharedData('matching', 'open items of the matching sets', (folder) => {
  it.each([
    ['01', 9, 8, '220850.00'],
    ['02', 9, 9, '328800.00'],
    ['05', 8, 7, '323375.00'],
    ['06', 6, 6, '185650.00'],
    ['07', 9, 8, '281850.00'],
  ])('us_%s gives its published totals', (set, rows, customers, total) => {
    const draft = draftOf(`${folder}/us_${set}_open_ar.csv`, plainDate('2024-07-31'));
    expect(draft.counts).toMatchObject({ rows, rejected: 0 });
    expect(draft.customers).toHaveLength(customers);
    expect(written(draft.totals.open)).toEqual({ USD: total });
  });
});
