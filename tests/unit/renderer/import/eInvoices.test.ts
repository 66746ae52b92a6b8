import { describe, expect, it } from 'vitest';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { Mapping } from '../../../../src/domain/importing/mapping/mapping';
import type { OriginalFile } from '../../../../src/renderer/ledger/api';
import { openEInvoices } from '../../../../src/renderer/workers/eInvoiceFiles';
import type { OriginalBytes } from '../../../../src/renderer/workers/importProtocol';
import { ubl } from '../../domain/importing/einvoice/samples';
import { bytesOf } from '../../domain/importing/support';
import { EUR, newDesk, openDesk, TODAY } from '../ledger/desk';
import { bookDraft, csv, itemNamed, planFor } from './booking';

type Chosen = Pick<OriginalBytes, 'name' | 'bytes'>;

/** What the worker answers for files that were chosen together. */
function read(first: Chosen, ...others: readonly Chosen[]) {
  const opened = openEInvoices([first, ...others], TODAY, () => undefined);
  const answer = opened.read?.({
    ...{ ask: 'read', asOf: TODAY, defaultCurrency: EUR },
    mapping: NO_MAPPING,
  });
  if (answer?.answer !== 'items') throw new Error('no items');
  return { draft: answer.draft, originals: answer.originals ?? [], csv: answer.rejectsCsv };
}

const NO_MAPPING: Mapping = {
  ...{ kind: 'open-items', preset: 'e-invoice', layout: 'row-per-invoice' },
  ...{ columns: {}, dates: {}, decimals: {}, headerCurrency: null, questions: [] },
};

const ONE: Chosen = { name: 'one.xml', bytes: ubl() };

async function book(desk: Awaited<ReturnType<typeof newDesk>>, ...files: readonly Chosen[]) {
  const [first = ONE, ...others] = files;
  const { draft, originals } = read(first, ...others);
  return bookDraft(desk.ledger, draft, originals);
}

describe('an electronic invoice', () => {
  it('stays with its item: the file is kept first, then the item is booked with it', async () => {
    const desk = await newDesk();
    const batch = await book(desk, ONE);
    const { attachment } = await itemNamed(desk.ledger, 'R-1001');
    expect(attachment).toMatchObject({ name: 'one.xml', mime: 'application/xml' });
    expect(desk.main.kept.get(attachment?.sha256 ?? '')).toEqual(ONE.bytes);
    const again = openDesk(desk.main);
    await again.open();
    expect((await itemNamed(again, 'R-1001')).attachment).toEqual(attachment);
    expect((await again.takeBackImport(batch)).ok).toBe(true);
  });

  it.each(['failed', 'disk-full'] as const)(
    'is not booked when it cannot be kept: %s',
    async (why) => {
      const { ledger, main } = await newDesk();
      main.keepingFails = why;
      const { draft, originals } = read(ONE);
      const { plan } = await planFor(ledger, draft, 'new', originals);
      const before = main.journal.length;
      const booked = await ledger.bookImport(plan, () => undefined);
      const code = why === 'failed' ? 'attachment-not-kept' : 'disk-full';
      expect(booked).toMatchObject({ ok: false, error: { code } });
      expect(main.journal).toHaveLength(before);
      expect(ledger.book().accounts.size).toBe(0);
    },
  );

  it('that was prepaid in part keeps its total, prepaid on its own day', async () => {
    const desk = await newDesk();
    const totals = { PrepaidAmount: '21.00', PayableAmount: '100.00' };
    await book(desk, { name: 'p.xml', bytes: ubl({ totals }) });
    const item = await itemNamed(desk.ledger, 'R-1001');
    expect([item.minor, openMinor(item, plainDate('2026-03-02'))]).toEqual([12_100, 10_000]);
  });
});

describe('an electronic invoice of an item that is known', () => {
  const HEADER = 'Customer number;Customer;Invoice;Date;Due;Amount;Currency';

  /** The item of the invoice as a list brought it before. */
  async function listed() {
    const desk = await newDesk();
    const [customer] = read(ONE).draft.customers;
    const [item] = customer?.items ?? [];
    if (customer === undefined || item === undefined) throw new Error('no item');
    const { number, issuedOn, dueOn, amount } = item;
    const text = `${Math.trunc(amount.minor / 100)}.${String(amount.minor % 100).padStart(2, '0')}`;
    const row = [customer.number, customer.name, number, issuedOn, dueOn, text, 'EUR'].join(';');
    await bookDraft(desk.ledger, csv(HEADER, [row]));
    return { ...desk, before: await itemNamed(desk.ledger, number) };
  }

  it('gives it its file as a change, once; taken back, the item is as before', async () => {
    const { ledger, main, before } = await listed();
    expect(before.attachment).toBeUndefined();
    const { draft, originals } = read(ONE);
    const { comparison } = await planFor(ledger, draft, 'new', originals);
    expect(comparison.fresh).toEqual([]);
    expect(comparison.changed.map(({ changes }) => changes)).toEqual([
      [{ field: 'attachment', before: null, after: 'one.xml' }],
    ]);
    const batch = await book({ ledger, main }, ONE);
    const after = await itemNamed(ledger, before.number);
    expect(after).toMatchObject({ ...before, attachment: { name: 'one.xml' } });
    expect(main.kept.get(after.attachment?.sha256 ?? '')).toEqual(ONE.bytes);
    expect((await planFor(ledger, draft, 'new', originals)).plan.accounts).toEqual([]);

    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
    expect(await itemNamed(ledger, before.number)).toEqual(before);
  });

  it('never replaces a file that is there, and a later list leaves it where it is', async () => {
    const { ledger, main } = await listed();
    await book({ ledger, main }, ONE);
    const known = (await itemNamed(ledger, 'R-1001')).attachment;
    const other = { name: 'other.xml', bytes: ubl({ parts: { Note: 'sent again' } }) };
    expect((await planFor(ledger, read(other).draft, 'new')).plan.accounts).toEqual([]);
    const row = 'K 17;Bakkerij de Zoon BV;R-1001;2026-03-01;2026-12-24;121.00;EUR';
    await bookDraft(ledger, csv(HEADER, [row]));
    const item = await itemNamed(ledger, 'R-1001');
    expect([item.dueOn, item.attachment]).toEqual(['2026-12-24', known]);
  });
});

describe('several files chosen together', () => {
  const bad: Chosen = { name: 'bad.xml', bytes: ubl({ parts: { ID: '' } }) };
  const text: Chosen = { name: 'note.xml', bytes: bytesOf('no invoice') };
  const two: Chosen = { name: 'two.xml', bytes: ubl({ parts: { ID: 'R-2' } }) };

  it('are taken or refused each on its own', async () => {
    const { draft, originals, csv: rejects } = read(ONE, bad, text, two);
    expect(draft.rejected.map(({ cells }) => cells)).toEqual([['bad.xml'], ['note.xml']]);
    expect(rejects).toContain('bad.xml');
    expect(originals.map(({ name }) => name)).toEqual([
      ...['one.xml', 'bad.xml', 'note.xml', 'two.xml'],
    ]);
    const { ledger, main } = await newDesk();
    const { plan } = await planFor(ledger, draft, 'new', originals);
    const names = (plan.originals ?? []).map(({ name }: OriginalFile) => name);
    expect(names).toEqual(['one.xml', 'two.xml']);
    expect((await ledger.bookImport(plan, () => undefined)).ok).toBe(true);
    expect(main.kept.size).toBe(2);
    expect((await planFor(ledger, draft, 'new', originals)).plan.accounts).toEqual([]);
  });

  it('are refused as a whole only where none can be taken', () => {
    expect(openEInvoices([bad, text], TODAY, () => undefined).answer).toMatchObject({
      answer: 'refused',
      refusal: { code: 'einvoice.missing' },
    });
  });
});

describe('the buyer of an invoice', () => {
  const HEADER = 'Customer number;Customer;Invoice;Date;Due;Amount;Currency';

  async function bookedTo(number: string, name: string, vatId: string) {
    const desk = await newDesk();
    const row = `${number};${name};A1;2026-09-01;2026-10-01;1.00;EUR`;
    await bookDraft(desk.ledger, csv(HEADER, [row]));
    const [account] = await desk.ledger.fullAccounts();
    if (account === undefined) throw new Error('no account');
    const after = { vatId };
    await desk.ledger.run(account.id, { type: 'changeMaster', after, batch: null });
    await book(desk, ONE);
    const accounts = await desk.ledger.fullAccounts();
    const again = await planFor(desk.ledger, read(ONE).draft);
    expect(again.plan.accounts).toEqual([]);
    return accounts.map(({ items }) => items.map((item) => item.number));
  }

  it.each([
    ['the number', 'K 17', 'Somebody', ''],
    ['the VAT id', '900', 'Somebody', 'nl 0012.34567.B01'],
    ['the name', '900', 'Bakkerij de Zoon BV', ''],
  ])('is the account with %s', async (_, number, name, vatId) => {
    expect(await bookedTo(number, name, vatId)).toEqual([['A1', 'R-1001']]);
  });

  it('is a new account where nothing agrees', async () => {
    expect(await bookedTo('900', 'Somebody', 'NL9')).toEqual([['A1'], ['R-1001']]);
  });
});
