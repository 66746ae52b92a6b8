import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { BatchId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { entryKeys } from '../../../../src/domain/reconcile/entryKeys';
import { reconcileLines } from '../../../../src/domain/reconcile/lines';
import { ACCOUNT, type Desk, deskWith, EUR, invoice } from '../accounts/support';
import { entry, suggestion } from './build';

function known(desk: Desk) {
  return { accounts: new Map<Account['id'], Account>([[ACCOUNT, desk.known]]), parked: [] };
}

function paidDesk(entryKey?: string): Desk {
  const desk = deskWith(invoice('1', 5_000, '2026-10-01'), invoice('2', 5_000, '2026-10-02'));
  const payment = { minor: 5_000, currency: EUR, reference: '', batch: null } as const;
  for (const [number, day] of [
    ['1', '2026-11-10'],
    ['2', '2026-11-11'],
  ] as const) {
    desk.run({
      ...{ type: 'recordPayment', ...payment, on: plainDate(day) },
      allocations: [{ item: desk.item(number), minor: 5_000 }],
      ...(entryKey === undefined ? {} : { entry: entryKey }),
    });
  }
  return desk;
}

describe('keys of entries', () => {
  it('are the same for the same file, however it is spaced, and count equal lines', () => {
    const equal = [entry(100, { text: 'a  b' }), entry(100, { text: 'a b' }), entry(101)];
    const keys = entryKeys(equal);
    expect(new Set(keys).size).toBe(3);
    expect(entryKeys([entry(100, { text: ' a b ', line: 9 })])[0]).toBe(keys[0]);
  });

  it('are the bank’s own where it gives one', () => {
    const [one, two] = entryKeys([entry(1, { key: 'X', text: 'a' }), entry(2, { key: 'Y' })]);
    expect(entryKeys([entry(1, { key: 'X', text: 'b' })])).toEqual([one]);
    expect(one).not.toBe(two);
  });

  it('do not depend on what else the file holds', () => {
    const some = fc.array(fc.record({ minor: fc.nat(5), text: fc.constantFrom('a', 'b') }));
    fc.assert(
      fc.property(some, some, (first, rest) => {
        const read = (list: typeof first) => list.map(({ minor, text }) => entry(minor, { text }));
        const whole = entryKeys(read([...first, ...rest]));
        expect(whole.slice(0, first.length)).toEqual(entryKeys(read(first)));
        expect(new Set(whole).size).toBe(whole.length);
      }),
    );
  });
});

describe('lines of a statement', () => {
  it('that were booked or parked before are known', () => {
    const [booked, parkedKey] = entryKeys([entry(1), entry(2)]);
    const desk = paidDesk(booked);
    const waiting = {
      ...{ id: 'r' as ReceiptId, on: plainDate('2026-11-18'), minor: 2, currency: EUR, payer: '' },
      ...{ iban: '', reference: '', entry: parkedKey ?? '', batch: 'b' as BatchId, account: null },
    };
    const lines = reconcileLines(
      [entry(1), entry(2), entry(3)],
      [suggestion(), suggestion(), suggestion()],
      { ...known(desk), parked: [waiting] },
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['known', 'known', 'incoming']);
  });

  it('that came back name the payment that paid the item, each only once', () => {
    const desk = paidDesk();
    const [first, second] = desk.known.receipts;
    const back = (item: string) =>
      reconcileLines(
        [entry(-5_000)],
        [
          suggestion({
            kind: 'return',
            allocations: [{ item: desk.item(item), minor: -5_000, discount: 0, writeOff: 0 }],
          }),
        ],
        known(desk),
      )[0];
    expect(back('1')).toMatchObject({ kind: 'return', returns: first?.id });
    expect(back('2')).toMatchObject({ kind: 'return', returns: second?.id });
    desk.run({
      ...{ type: 'returnPayment', returns: first?.id ?? ('' as ReceiptId), minor: 5_000 },
      ...{ on: plainDate('2026-11-18'), allocations: null, code: '', reference: '', batch: null },
    });
    expect(back('1')).toMatchObject({ returns: second?.id });
  });

  it('that went out to nobody we know are left alone, unless the bank says they came back', () => {
    const none = suggestion({ kind: 'return', customer: null });
    const kinds = reconcileLines(
      [entry(-1), entry(-1, { return: { code: 'AC04' } })],
      [none, none],
      known(paidDesk()),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['outgoing', 'return']);
  });
});
