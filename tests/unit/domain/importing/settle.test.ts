import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWithLedger,
  entriesOf,
  existingFromDraft,
} from '../../../../src/domain/importing/compare';
import { settleMissing } from '../../../../src/domain/importing/settle';
import { readItems, written } from './support';

const HEADER = 'Customer;Invoice;Date;Due;Amount;Currency\n';

function list(rows: readonly string[]) {
  return readItems(HEADER + rows.join('\n'));
}

function row(customer: string, number: string, amount = '10.50', currency = 'EUR'): string {
  return `${customer};${number};2024-01-05;2024-02-05;${amount};${currency}`;
}

function settle(before: readonly string[], now: readonly string[]) {
  const existing = [...entriesOf(list(before))].map(existingFromDraft);
  const draft = list(now);
  return settleMissing(draft, compareWithLedger(draft, existing), existing);
}

function codes({ warnings }: ReturnType<typeof settle>): string[] {
  return warnings.map((warning) => warning.code);
}

const LEDGER = [row('Acme', '1'), row('Acme', '2'), row('Beta', '3'), row('Gamma', '4')];

describe('settleMissing', () => {
  it('settles what the full list no longer has, by customer, with totals per currency', () => {
    const decision = settle(
      [...LEDGER, row('Acme', '5', '3', 'USD')],
      [...LEDGER.slice(0, 1), row('Gamma', '4'), row('Beta', '9', '1', 'USD'), row('Beta', '3')],
    );
    expect(decision.customers).toMatchObject([{ customerKey: 'name:acme', gone: false }]);
    expect(decision.customers[0]?.items.map((item) => item.number)).toEqual(['2', '5']);
    expect(written(decision.totals)).toEqual({ EUR: '10.50', USD: '3.00' });
    expect(codes(decision)).toEqual([]);
  });

  it('has nothing to warn of when nothing is missing', () => {
    expect(settle(LEDGER, LEDGER)).toEqual({ customers: [], items: 0, totals: [], warnings: [] });
  });

  it('warns of a currency that is not in the file', () => {
    const before = [...LEDGER, row('Acme', '5', '3', 'USD')];
    expect(codes(settle(before, LEDGER))).toEqual(['import.settle-currency']);
  });

  it('warns when most customers, documents or money would go', () => {
    const decision = settle([...LEDGER, row('Delta', '5')], [row('Acme', '1'), row('Acme', '2')]);
    expect(codes(decision)).toEqual([
      'import.settle-amount',
      'import.settle-customers',
      'import.settle-documents',
    ]);
    expect(decision.customers.every((customer) => customer.gone)).toBe(true);
  });

  it('warns when refused rows would settle what they name', () => {
    const damaged = row('Beta', '3').replace('10.50', 'x');
    expect(codes(settle(LEDGER, [...LEDGER.slice(0, 2), row('Gamma', '4'), damaged]))).toEqual([
      'import.settle-refused',
    ]);
  });

  it('settles and keeps together exactly what was open', () => {
    fc.assert(
      fc.property(fc.subarray(LEDGER, { minLength: 1 }), (kept) => {
        const decision = settle(LEDGER, kept);
        expect(decision.items).toBe(LEDGER.length - kept.length);
        expect(decision.customers.flatMap((customer) => customer.items)).toHaveLength(
          decision.items,
        );
      }),
    );
  });
});
