import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { BatchId, ReceiptId } from '../../../../src/domain/accounts/ids';
import type { ImportRecord } from '../../../../src/domain/accounts/ledgerState';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { freshnessOf, staleness } from '../../../../src/domain/freshness/freshness';
import { FRESHNESS_TEXTS } from '../../../../src/domain/freshness/texts';
import { ACCOUNT, deskWith, EUR, invoice, TODAY } from '../accounts/support';

function file(kind: ImportRecord['kind'], asOf: string, takenBack = false): ImportRecord {
  const on = TODAY;
  const counts = { rows: 1, fresh: 1, changed: 0, refused: 0, totals: {} };
  const names = { name: 'f', sha256: '', preset: '', batch: asOf as BatchId };
  return { kind, asOf: plainDate(asOf), on, takenBack, ...counts, ...names };
}

const NOTHING = { imports: [], accounts: new Map<Account['id'], Account>(), parked: [] };

describe('freshness', () => {
  it('tells the last file of each kind, leaving out what was taken back', () => {
    const imports = [
      file('openItems', '2026-11-16'),
      file('openItems', '2026-11-20', true),
      file('bankStatement', '2026-11-19'),
      file('bankStatement', '2026-11-12'),
      // A single invoice says nothing of what became of the others.
      { ...file('openItems', '2026-11-21'), preset: 'e-invoice' },
    ];
    expect(freshnessOf({ ...NOTHING, imports })).toMatchObject({
      itemsAsOf: '2026-11-16',
      bankAsOf: '2026-11-19',
    });
    expect(freshnessOf(NOTHING)).toMatchObject({ itemsAsOf: null, bankAsOf: null });
  });

  it('adds up unallocated money and money of nobody, by currency', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    const payment = { on: TODAY, minor: 600, currency: EUR, reference: '', batch: null };
    desk.run({ type: 'recordPayment', ...payment, allocations: [] });
    const parked = {
      ...{ id: 'p' as ReceiptId, on: TODAY, minor: 99, currency: EUR, payer: '', iban: '' },
      ...{ reference: '', entry: '', batch: 'b' as BatchId, account: null },
    };
    const accounts = new Map<Account['id'], Account>([[ACCOUNT, desk.known]]);
    expect(freshnessOf({ imports: [], accounts, parked: [parked] })).toMatchObject({
      ...{ unallocated: [{ minor: 600, currency: EUR }], unallocatedCount: 1 },
      ...{ unassigned: [{ minor: 99, currency: EUR }], unassignedCount: 1 },
    });
  });

  it('is too old after the set number of days, not on the last of them, never without a file', () => {
    const codes = (items: string | null, bank: string | null) =>
      staleness(
        {
          itemsAsOf: items === null ? null : plainDate(items),
          bankAsOf: bank === null ? null : plainDate(bank),
        },
        TODAY,
        { itemsDays: 8, bankDays: 3 },
      ).map(({ code }) => code);
    expect(codes('2026-11-13', '2026-11-18')).toEqual([]);
    expect(codes('2026-11-12', '2026-11-17')).toEqual(Object.keys(FRESHNESS_TEXTS));
    expect(codes(null, null)).toEqual([]);
  });
});
