import { describe, expect, it } from 'vitest';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import type { Ledger } from '../../../../src/renderer/ledger/api';
import { EUR, newDesk, openDesk } from '../ledger/desk';
import { bookDraft, csv, itemNamed, onlyAccount, planFor } from './booking';

const HEADER = 'Customer;Invoice;Date;Due;Amount;Open amount;Currency';
const DAY = plainDate('2026-11-02');
const LATER = plainDate('2026-11-09');
const LAST = plainDate('2026-11-16');

function list(open: string, asOf: PlainDate, gross = '100.00') {
  return csv(HEADER, [`Acme;R1;2026-09-01;2026-10-01;${gross};${open};EUR`], asOf);
}

async function pay(ledger: Ledger, minor: number, on: PlainDate) {
  const { id } = await onlyAccount(ledger);
  const item = await itemNamed(ledger, 'R1');
  const result = await ledger.run(id, {
    ...{ type: 'recordPayment', on, minor, currency: EUR, reference: '', batch: null },
    allocations: [{ item: item.id, minor }],
  });
  if (!result.ok) throw new Error(result.error.code);
}

describe('an item that was paid in part before it was imported', () => {
  it('keeps its gross amount, and what the source settled stands beside it with its day', async () => {
    const { ledger, main } = await newDesk();
    await bookDraft(ledger, list('60.00', DAY));
    const item = await itemNamed(ledger, 'R1');
    expect(item).toMatchObject({ minor: 10_000 });
    expect(item.reductions).toMatchObject([{ on: DAY, minor: 4_000, cause: 'settledInSource' }]);
    expect(openMinor(item)).toBe(6_000);
    expect(openMinor(item, DAY)).toBe(6_000);
    const again = openDesk(main);
    await again.open();
    expect(await itemNamed(again, 'R1')).toEqual(item);
  });

  it('changes nothing the second time', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('60.00', DAY));
    const { comparison, plan } = await planFor(ledger, list('60.00', DAY));
    expect(comparison).toMatchObject({ changed: [], fresh: [], missing: [] });
    expect(plan.accounts).toEqual([]);
    expect((await planFor(ledger, list('60.00', LATER))).comparison.changed).toEqual([]);
  });

  it('takes just the difference from a later file, on its day, and gives it back', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('60.00', DAY));
    const { comparison } = await planFor(ledger, list('25.00', LATER));
    expect(comparison.changed[0]?.changes).toEqual([
      { field: 'open', before: 6_000, after: 2_500 },
    ]);
    const batch = await bookDraft(ledger, list('25.00', LATER));
    const item = await itemNamed(ledger, 'R1');
    expect([openMinor(item, DAY), openMinor(item)]).toEqual([6_000, 2_500]);
    expect((await planFor(ledger, list('25.00', LATER))).comparison.changed).toEqual([]);
    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(6_000);
  });

  it('is open again as far as a later file says so', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('60.00', DAY));
    await bookDraft(ledger, list('80.00', LATER));
    const item = await itemNamed(ledger, 'R1');
    expect([openMinor(item, DAY), openMinor(item)]).toEqual([6_000, 8_000]);
  });

  it('is settled by a later file with nothing open, and the first batch is held by the second', async () => {
    const { ledger } = await newDesk();
    const first = await bookDraft(ledger, list('60.00', DAY));
    const second = await bookDraft(ledger, list('0.00', LATER));
    const item = await itemNamed(ledger, 'R1');
    expect([openMinor(item, DAY), openMinor(item)]).toEqual([6_000, 0]);
    expect((await planFor(ledger, list('0.00', LAST))).comparison.changed).toEqual([]);
    expect(await ledger.takeBackImport(first)).toMatchObject({
      error: { code: 'booking.needed-by-import' },
    });
    expect((await ledger.takeBackImport(second)).ok).toBe(true);
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(6_000);
  });

  it('that is settled though nobody says when is not owed', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('0.00', DAY));
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(0);
    expect((await planFor(ledger, list('0.00', LATER))).comparison.changed).toEqual([]);
  });
});

describe('an item booked before with its open part only', () => {
  it('gets its gross amount from the next file and stays open as it was', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('60.00', DAY, '60.00'));
    const { comparison } = await planFor(ledger, list('60.00', DAY));
    expect(comparison.changed.map(({ changes }) => changes)).toEqual([
      [{ field: 'amount', before: 6_000, after: 10_000 }],
    ]);
    const batch = await bookDraft(ledger, list('60.00', DAY));
    const item = await itemNamed(ledger, 'R1');
    expect([item.minor, openMinor(item)]).toEqual([10_000, 6_000]);
    expect((await planFor(ledger, list('60.00', LATER))).plan.accounts).toEqual([]);
    await ledger.takeBackImport(batch);
    const before = await itemNamed(ledger, 'R1');
    expect([before.minor, openMinor(before), before.reductions]).toEqual([6_000, 6_000, []]);
  });
});

describe('payments beside what the source settled', () => {
  it('after its day come on top; a list that has not booked them yet changes nothing', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('60.00', DAY));
    await pay(ledger, 2_000, LATER);
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(4_000);
    for (const open of ['60.00', '50.00', '40.00']) {
      expect((await planFor(ledger, list(open, LAST))).plan.accounts).toEqual([]);
    }
    await bookDraft(ledger, list('30.00', LAST));
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(3_000);
  });

  it('up to its day are the money it speaks of, and count once', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('60.00', LATER));
    await pay(ledger, 4_000, DAY);
    const item = await itemNamed(ledger, 'R1');
    expect(openMinor(item)).toBe(6_000);
    const { id, receipts } = await onlyAccount(ledger);
    const [receipt] = receipts;
    if (receipt === undefined) throw new Error('no receipt');
    await ledger.run(id, { type: 'takeBackPayment', receipt: receipt.id, reason: 'wrong' });
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(6_000);
  });

  it('and a file never take more than there is', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('100.00', DAY));
    await pay(ledger, 8_000, LAST);
    await bookDraft(ledger, list('50.00', LATER));
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(2_000);
    await bookDraft(ledger, list('10.00', LATER));
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(0);
  });

  it('leave a credit note on its side', async () => {
    const { ledger } = await newDesk();
    await bookDraft(ledger, list('-60.00', DAY, '-100.00'));
    const item = await itemNamed(ledger, 'R1');
    expect([item.kind, item.minor, openMinor(item)]).toEqual(['creditNote', -10_000, -6_000]);
    await bookDraft(ledger, list('-10.00', LATER, '-100.00'));
    expect(openMinor(await itemNamed(ledger, 'R1'))).toBe(-1_000);
  });
});
