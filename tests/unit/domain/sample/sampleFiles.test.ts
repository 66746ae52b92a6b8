import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { sampleBankCsv } from '../../../../src/domain/sample/bankCsv';
import { openItems, sampleOpenItemsCsv } from '../../../../src/domain/sample/openItemsCsv';
import { itemsOf, readBank, readItems, refusals } from '../importing/support';

const OPTIONS = { today: plainDate('2026-11-21'), seed: 7 };

describe('the files of the demonstration', () => {
  const items = openItems(OPTIONS);

  it('open items come in as they went out', () => {
    const draft = readItems(sampleOpenItemsCsv(OPTIONS), OPTIONS.today);
    expect(refusals(draft)).toEqual([]);
    expect(draft.customers.length).toBeGreaterThan(140);
    const key = (number: string, minor: number, currency: string, dueOn: string) =>
      [number, minor, currency, dueOn].join(' ');
    const read = itemsOf(draft).map((item) =>
      key(item.number, item.amount.minor, item.amount.currency, item.dueOn),
    );
    const written = items.map((item) =>
      key(item.number, item.minor, item.debtor.currency, item.dueOn),
    );
    expect([...read].sort()).toEqual([...written].sort());
    expect(new Set(items.map((item) => item.number)).size).toBe(items.length);
    expect(new Set(items.map((item) => item.debtor.currency)).size).toBeGreaterThanOrEqual(6);
    const customer = draft.customers.find(({ address }) => address.country === 'PL');
    expect(customer?.number).toMatch(/^0\d+$/);
    expect(customer?.address.lines[0]).toMatch(/^(ul|al)\. /);
  });

  it('the statement pays some by number, some by reference, some by amount, and has strangers', () => {
    const { entries, rejected } = readBank(sampleBankCsv(OPTIONS));
    expect(rejected).toEqual([]);
    expect(entries.length).toBeGreaterThan(30);
    const texts = entries.map(({ text, reference }) => `${text} ${reference}`);
    const byNumber = texts.filter((text) => items.some(({ number }) => text.includes(number)));
    const byReference = texts.filter((text) => items.some((item) => text.includes(item.reference)));
    const unnamed = entries.filter(({ text }) => text === 'Thank you');
    expect(byNumber.length).toBeGreaterThan(5);
    expect(byReference.length).toBeGreaterThan(2);
    expect(unnamed.length).toBeGreaterThan(2);
    for (const { amount, name } of unnamed) {
      const known = items.some(
        (item) => item.debtor.master.name === name && amount.minor <= item.minor,
      );
      expect(known).toBe(true);
    }
    expect(entries.some(({ name }) => name === 'Unbekannt')).toBe(true);
    expect(entries.every(({ on }) => on < OPTIONS.today)).toBe(true);
  });

  it('are the same for the same seed', () => {
    expect(sampleOpenItemsCsv(OPTIONS)).toBe(sampleOpenItemsCsv(OPTIONS));
    expect(sampleBankCsv(OPTIONS)).toBe(sampleBankCsv(OPTIONS));
    expect(sampleBankCsv({ ...OPTIONS, seed: 8 })).not.toBe(sampleBankCsv(OPTIONS));
  });
});
