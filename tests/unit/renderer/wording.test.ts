import { describe, expect, it } from 'vitest';
import { english } from '../../../src/domain/messages/english';
import { en } from '../../../src/renderer/messages/en';

/** All sentences of the catalogue that stand as they are, each with its path. */
function* sentences(node: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof node === 'string') yield [path, node];
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) yield* sentences(value, `${path}.${key}`);
}

describe('the words of the window', () => {
  it('quote with “ and ”', () => {
    const straight = [...sentences(en)].filter(([, text]) => text.includes('"'));
    expect(straight).toEqual([]);
  });

  it('quote so in the sentences of the domain too', () => {
    const straight = [...sentences(english)].filter(([, text]) => text.includes('"'));
    expect(straight).toEqual([]);
  });

  it('count one customer as one', () => {
    expect(en.debtors.summary(1, 1)).toBe('1 customer');
    expect(en.debtors.summary(0, 1)).toBe('0 of 1 customer');
    expect(en.debtors.summary(1204, 20_000)).toBe('1,204 of 20,000 customers');
    expect(en.today.snooze.explained(1)).toMatch(/^The customer leaves the list and is back/);
    expect(en.today.snooze.explained(3)).toMatch(/^The customers leave the list and are back/);
    expect(en.debtors.plan.instalments(1)).toBe('Instalments, 1 payment');
  });

  it('name no count of nothing on a button', () => {
    expect(en.reconcile.book(0, 0)).toBe('Book entries');
    expect(en.reconcile.book(0, 4)).toBe('Park 4 entries');
    expect(en.reconcile.book(2, 4)).toBe('Book 2, park 4');
    expect(en.reconcile.book(1, 0)).toBe('Book 1 entry');
    expect(en.letters.dialog.print(0)).toBe('Print letters');
    expect(en.letters.dialog.print(1)).toBe('Print 1 letter');
  });

  it('put a true minus before days that are over', () => {
    expect(en.call.options.days(-607)).toBe('−607 days');
    expect(en.call.options.days(-1)).toBe('−1 day');
    expect(en.call.options.days(1)).toBe('1 day');
  });

  it('say of a source that has no day only that', () => {
    expect(en.agreements.sign.source('A table', '21 Nov 2026')).toBe(
      'Source: A table, as of 21 Nov 2026',
    );
    expect(en.agreements.sign.source('A table', null)).toBe('Source: A table, undated');
  });
});
