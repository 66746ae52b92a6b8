import { describe, expect, it } from 'vitest';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { AccountId, BatchId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { EMPTY_LEDGER, evolveLedger } from '../../../../src/domain/accounts/ledgerState';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { balanceIn } from '../../../../src/domain/accounts/views/balances';
import { unassignedReceipts } from '../../../../src/domain/accounts/views/unassigned';
import { writeOffLimit } from '../../../../src/domain/accounts/writeOffLimit';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { currency } from '../../../../src/domain/money/currency';
import { promiseStatuses } from '../../../../src/domain/promises/promiseStatus';
import { ACCOUNT, type Desk, deskWith, EUR, invoice, TODAY } from './support';

const PAID = plainDate('2026-11-10');
const BACK = plainDate('2026-11-17');

function paid(minor: number, batch: BatchId | null = null): { desk: Desk; receipt: ReceiptId } {
  const desk = deskWith(invoice('1', 5_000, '2026-10-01'), invoice('2', 3_000, '2026-10-15'));
  const payment = { on: PAID, minor, currency: EUR, reference: '', allocations: null, batch };
  desk.run({ type: 'recordPayment', ...payment });
  const receipt = desk.known.receipts[0]?.id;
  if (receipt === undefined) throw new Error('no receipt');
  return { desk, receipt };
}

function back(returns: ReceiptId, minor: number, batch: BatchId | null = null) {
  const terms = { on: BACK, minor, allocations: null, code: 'AC04', reference: 'RTN', batch };
  return { type: 'returnPayment', returns, ...terms } as const;
}

describe('a payment that came back', () => {
  it('opens what it had paid from that day on, and stays true for the days between', () => {
    const { desk, receipt } = paid(9_000);
    desk.run(back(receipt, 9_000));
    const on = (day: string) => balanceIn(desk.known, EUR, plainDate(day));
    expect(on('2026-11-09')).toMatchObject({ open: 8_000, unallocated: 0 });
    expect(on('2026-11-16')).toMatchObject({ open: 0, unallocated: 1_000 });
    expect(on('2026-11-17')).toMatchObject({ open: 8_000, unallocated: 0 });
  });

  it('in part takes unallocated money first, then what is due last', () => {
    const { desk, receipt } = paid(9_000);
    desk.run(back(receipt, 2_500));
    expect(desk.known.receipts.map(({ minor, left }) => [minor, left])).toEqual([
      [9_000, 0],
      [-2_500, 0],
    ]);
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(1_500);
    const item = desk.known.items.find(({ number }) => number === '2');
    expect(item?.reductions.map(({ minor }) => minor)).toEqual([3_000, -1_500]);
  });

  it('cannot be more than came, nor come back before it came, nor twice', () => {
    const { desk, receipt } = paid(8_000);
    expect(desk.try(back(receipt, 8_001))?.code).toBe('payment.return-too-much');
    expect(desk.try({ ...back(receipt, 1), on: plainDate('2026-11-09') })?.code).toBe(
      'payment.returned-before',
    );
    desk.run(back(receipt, 8_000));
    expect(desk.try(back(receipt, 1))?.code).toBe('payment.return-too-much');
    const again = desk.known.receipts[1]?.id ?? receipt;
    expect(desk.try(back(again, 1))?.code).toBe('payment.is-return');
  });

  it('is undone as a whole, and done again under the same id', () => {
    const { desk, receipt } = paid(9_000);
    const before = desk.known;
    const events = desk.run(back(receipt, 9_000));
    const [undo] = undoOf(before, events);
    if (undo === undefined) throw new Error('no undo');
    const returned = desk.known;
    const undone = desk.run(undo);
    expect(desk.known.items).toEqual(before.items);
    expect(desk.known.receipts).toEqual(before.receipts);
    for (const command of undoOf(returned, undone)) desk.run(command);
    expect(desk.known.receipts).toEqual(returned.receipts);
  });

  it('keeps no promise', () => {
    const { desk, receipt } = paid(1);
    desk.today = plainDate('2026-11-09');
    const promise = { minor: 5_000, currency: EUR, dueOn: plainDate('2026-11-14'), by: '' };
    desk.run({ type: 'makePromise', promise });
    desk.today = TODAY;
    const payment = { on: PAID, minor: 5_000, currency: EUR, reference: '', batch: null };
    desk.run({ type: 'recordPayment', ...payment, allocations: [] });
    const status = () => promiseStatuses(desk.known, TODAY)[0]?.state;
    const second = desk.known.receipts[1]?.id ?? receipt;
    expect(status()).toBe('kept');
    desk.run(back(second, 5_000));
    expect(status()).not.toBe('kept');
  });

  it('keeps the import of the payment from being taken back before it', () => {
    const [one, two] = ['s1', 's2'] as [BatchId, BatchId];
    const { desk, receipt } = paid(8_000, one);
    desk.run(back(receipt, 8_000, two));
    expect(desk.try({ type: 'takeBackImport', batch: one })?.code).toBe('booking.needed-by-return');
    desk.run({ type: 'takeBackImport', batch: two });
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(0);
    desk.run({ type: 'takeBackImport', batch: one });
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(8_000);
  });

  it('stands in the contact log with the reason of the bank', () => {
    const { desk, receipt } = paid(8_000);
    desk.run(back(receipt, 8_000));
    const log = contactLog(stored(desk));
    expect(log.at(-1)).toMatchObject({
      code: 'log.paymentReturnedWhy',
      params: { amount: '80.00', code: 'AC04' },
    });
  });
});

describe('a write-off', () => {
  const cents = (desk: Desk, minor: number, reason = 'bank charge') => {
    return {
      type: 'writeOff',
      item: desk.item('1'),
      on: TODAY,
      minor,
      reason,
      batch: null,
    } as const;
  };

  it('settles the rest, says why, and can be undone', () => {
    const { desk } = paid(4_988);
    const before = desk.known;
    const events = desk.run(cents(desk, 12));
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(3_000);
    expect(contactLog(stored(desk)).at(-1)).toMatchObject({
      code: 'log.writtenOff',
      note: 'bank charge',
    });
    for (const command of undoOf(before, events)) desk.run(command);
    expect(desk.known.items).toEqual(before.items);
    expect(contactLog(stored(desk)).at(-1)?.withdrawn?.reason).toBe('undone');
  });

  it('needs a reason, stays within the limit and within what is open', () => {
    const { desk } = paid(4_988);
    expect(desk.try(cents(desk, 12, ' '))?.code).toBe('write-off.reason-missing');
    expect(desk.try(cents(desk, 13))?.code).toBe('write-off.more-than-open');
    expect(desk.try({ ...cents(desk, 51), item: desk.item('2') })?.code).toBe(
      'write-off.over-limit',
    );
    expect(desk.try(cents(desk, -1))?.code).toBe('amount.not-positive');
  });

  it('has a limit of half a unit where no other is set', () => {
    const of = (code: string) => writeOffLimit(currency(code));
    expect([of('EUR'), of('GBP'), of('JPY'), of('KWD'), of('SEK'), of('TND')]).toEqual([
      50, 50, 100, 150, 500, 500,
    ]);
  });
});

describe('money of nobody', () => {
  const parked = {
    ...{ id: 'r1' as ReceiptId, on: PAID, minor: 700, currency: EUR, payer: 'X', iban: '' },
    ...{ reference: '', entry: 'k', batch: 's1' as BatchId },
  };

  it('waits until a customer has it, and waits again when the payment is taken back there', () => {
    const waiting = evolveLedger(EMPTY_LEDGER, { type: 'receiptParked', parked });
    expect(unassignedReceipts(waiting.parked, new Map())).toHaveLength(1);
    const given = {
      type: 'receiptAssigned',
      receipt: parked.id,
      account: ACCOUNT,
      on: TODAY,
    } as const;
    const state = evolveLedger(waiting, given);
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    const book = () => new Map<AccountId, Desk['known']>([[ACCOUNT, desk.known]]);
    const { on, minor } = parked;
    const payment = { on, minor, currency: EUR, reference: '', allocations: [], batch: null };
    desk.run({ type: 'recordPayment', ...payment, receipt: parked.id });
    expect(unassignedReceipts(state.parked, book())).toEqual([]);
    desk.run({ type: 'takeBackPayment', receipt: parked.id, reason: 'wrong customer' });
    expect(unassignedReceipts(state.parked, book())).toHaveLength(1);
  });

  it('goes with its statement', () => {
    const waiting = evolveLedger(EMPTY_LEDGER, { type: 'receiptParked', parked });
    const taken = evolveLedger(waiting, { type: 'fileTakenBack', batch: parked.batch });
    expect(taken.parked).toEqual([]);
  });
});

function stored(desk: Desk): StoredEvent[] {
  return desk.events.map((event, index) => ({
    ...{ seq: index + 1, at: `${TODAY}T09:00:00.000Z`, by: 'AB', account: ACCOUNT, event },
    ...{ prev: '', hash: '' },
  }));
}
