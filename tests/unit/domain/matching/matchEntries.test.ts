import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { matchEntries } from '../../../../src/domain/matching/matchEntries';
import { matchingTexts } from '../../../../src/domain/matching/texts';
import type { MatchEntry, MatchItem, MatchSuggestion } from '../../../../src/domain/matching/types';
import { currency } from '../../../../src/domain/money/currency';
import { CUSTOMERS, codes, entry, item, matchAll, matchOne, OPTIONS } from './build';

const MUELLER = { name: 'MUELLER & SOEHNE' };
const paid = (suggestion: MatchSuggestion) =>
  suggestion.allocations.map(({ item: id, minor }) => [id, minor]);

describe('what a payment names', () => {
  it.each([
    ['RE-4711', true],
    ['Rechnung RE 4711, danke', true],
    ['Re4711', true],
    ['Rg.Nr. 4711', false],
    ['RE-47112', undefined],
    ['invoice 711', undefined],
  ])('%s', (text, books) => {
    const suggestion = matchOne(entry({ text }), [item('RE-4711'), item('RE-9', { open: 1 })]);
    const named = codes(suggestion).some((code) => /match\.(number|digits)/.test(code));
    expect(named).toBe(books !== undefined);
    expect(suggestion.book).toBe(books ?? false);
  });

  it('prefers the longest number, and takes letter O for zero', () => {
    const items = [item('INV-7'), item('INV-7-A'), item('INV-70')];
    expect(paid(matchOne(entry({ text: 'INV-7-A' }), items))).toEqual([['INV-7-A', 10_000]]);
    expect(paid(matchOne(entry({ text: 'INV-7O' }), items))).toEqual([['INV-70', 10_000]]);
  });

  it('reads references in groups, with zeros before the body of RF', () => {
    const items = [item('1', { references: ['RF18539007547034'] })];
    const text = 'RF18 0000 0000 0539 0075 4703 4';
    expect(matchOne(entry({ reference: text }), items)).toMatchObject({
      book: true,
      kind: 'exact',
    });
  });

  it('reads invoice numbers out of references, if the check digits are right', () => {
    const items = [item('INV2026000123'), item('X', { open: 1 })];
    const right = matchOne(entry({ reference: 'RF98 INV2 0260 0012 3' }), items);
    expect(codes(right)).toContain('match.reference');
    const wrong = matchOne(entry({ reference: 'RF99INV2026000123' }), items);
    expect(codes(wrong)).not.toContain('match.reference');
  });

  it('reads the digits of a number in one word only', () => {
    const items = [item('INV-12345')];
    expect(codes(matchOne(entry({ text: '12345', ...MUELLER }), items))).toContain('match.digits');
    expect(codes(matchOne(entry({ text: '12 345', ...MUELLER }), items))).not.toContain(
      'match.digits',
    );
  });

  it('ignores digits nothing else speaks for', () => {
    const suggestion = matchOne(entry({ minor: 777, text: 'order 4711' }), [item('RE-4711')]);
    expect(suggestion.kind).toBe('none');
    const known = matchOne(entry({ minor: 777, text: '4711', ...MUELLER }), [item('RE-4711')]);
    expect(known.kind).toBe('part');
  });

  it('doubts a payer who is another customer', () => {
    const suggestion = matchOne(entry({ text: 'RE-4711', name: 'NP Ltd' }), [item('RE-4711')]);
    expect(codes(suggestion)).toContain('match.payer-differs');
    expect(suggestion).toMatchObject({ book: false, customer: 'c1', confidence: 0.6 });
  });
});

describe('amounts of what is named', () => {
  const items = [item('RE-1001'), item('RE-1002', { open: 5000 }), item('RE-1003', { open: 2500 })];
  const both = 'RE-1001 RE-1002';

  it.each<[string, number, string, [string, number][], number]>([
    [
      both,
      15_000,
      'exact',
      [
        ['RE-1001', 10_000],
        ['RE-1002', 5000],
      ],
      0,
    ],
    [both, 10_000, 'part', [['RE-1001', 10_000]], 0],
    [
      both,
      17_500,
      'combination',
      [
        ['RE-1001', 10_000],
        ['RE-1002', 5000],
        ['RE-1003', 2500],
      ],
      0,
    ],
    [
      both,
      16_000,
      'over',
      [
        ['RE-1001', 10_000],
        ['RE-1002', 5000],
      ],
      1000,
    ],
    [
      both,
      12_000,
      'part',
      [
        ['RE-1001', 10_000],
        ['RE-1002', 2000],
      ],
      0,
    ],
    ['RE-1001', 9500, 'short', [['RE-1001', 9500]], 0],
    ['RE-1001', 9499, 'part', [['RE-1001', 9499]], 0],
  ])('%s: %i is %s', (text, minor, kind, expected, unallocated) => {
    const suggestion = matchOne(entry({ text, minor }), items);
    expect(suggestion.kind).toBe(kind);
    expect(paid(suggestion)).toEqual(expected);
    expect(suggestion.unallocated).toBe(unallocated);
  });

  it('finds named items by their sum when fewer are paid', () => {
    const text = 'RE-1001 RE-1002 RE-1003';
    expect(matchOne(entry({ text, minor: 7500 }), items)).toMatchObject({ kind: 'combination' });
  });

  it('writes off what is missing within the tolerance', () => {
    const { allocations } = matchOne(entry({ text: 'RE-1001', minor: 9600 }), items);
    expect(allocations).toEqual([{ item: 'RE-1001', minor: 9600, discount: 0, writeOff: 400 }]);
  });

  it('takes credit notes off', () => {
    const credit = item('GS-1', { open: -1500 });
    const suggestion = matchOne(entry({ text: 'RE-1001', minor: 8500 }), [...items, credit]);
    expect(paid(suggestion)).toEqual([
      ['RE-1001', 10_000],
      ['GS-1', -1500],
    ]);
    const balance = matchOne(entry({ minor: 16_000, ...MUELLER }), [...items, credit]);
    expect(balance.kind).toBe('combination');
    expect(balance.allocations).toHaveLength(4);
    const none = matchOne(entry({ text: 'RE-1001', minor: 8600 }), [...items, credit]);
    expect(none.kind).toBe('part');
  });
});

describe('discounts', () => {
  const terms = (until: string) => ({ discount: { pct: '3', until: plainDate(until) } });

  it('are granted to the last day, whole or by a cent', () => {
    const items = [item('RE-1001', terms('2024-03-15'))];
    for (const minor of [9700, 9701, 9699]) {
      const { kind, book, allocations } = matchOne(entry({ text: 'RE-1001', minor }), items);
      expect([kind, book]).toEqual(['discount', true]);
      expect(allocations).toEqual([
        { item: 'RE-1001', minor, discount: 10_000 - minor, writeOff: 0 },
      ]);
    }
  });

  it('are found without a number', () => {
    const items = [item('RE-1001', terms('2024-03-20'))];
    expect(matchOne(entry({ minor: 9700, ...MUELLER }), items)).toMatchObject({ kind: 'discount' });
  });

  it('that came late are named', () => {
    const items = [item('RE-1001', terms('2024-03-14')), item('RE-1002')];
    const suggestion = matchOne(entry({ text: 'RE-1001', minor: 9400 }), items);
    expect(codes(suggestion)).toContain('match.discount-late');
    expect(suggestion.book).toBe(false);
  });
});

describe('customers', () => {
  it('are known by account number, then by name', () => {
    const one = entry({ iban: 'DE89370400440532013000', name: 'NP Ltd' });
    const suggestion = matchOne(one, [item('RE-1001'), item('X-1', { customer: 'c2' })]);
    expect(suggestion.customer).toBe('c1');
    expect(suggestion.book).toBe(false);
  });

  it('pay a single item, all of them, or a combination', () => {
    const items = [
      item('a', { open: 3000 }),
      item('b', { open: 4000 }),
      item('c', { open: 5500 }),
      item('d', { open: 5500, due: plainDate('2024-04-01') }),
    ];
    const pay = (minor: number) => matchOne(entry({ minor, ...MUELLER }), items);
    expect(paid(pay(4000))).toEqual([['b', 4000]]);
    expect(paid(pay(18_000))).toHaveLength(4);
    expect(paid(pay(7000))).toEqual([
      ['a', 3000],
      ['b', 4000],
    ]);
    expect(codes(pay(7000))).not.toContain('match.ambiguous');
    expect(codes(pay(5500))).toContain('match.ambiguous');
    expect(paid(pay(5500))).toEqual([['c', 5500]]);
    expect(codes(pay(9500))).toContain('match.ambiguous');
  });

  it('pay the oldest first when nothing fits, with little confidence', () => {
    const items = [item('new', { due: plainDate('2024-03-02') }), item('old')];
    const suggestion = matchOne(entry({ minor: 12_345, ...MUELLER }), items);
    expect(paid(suggestion)).toEqual([
      ['old', 10_000],
      ['new', 2345],
    ]);
    expect(suggestion.confidence).toBeLessThanOrEqual(0.5);
  });

  it('with nothing open pay on account', () => {
    expect(matchOne(entry({ name: 'Northern Parts' }), [item('RE-1001')])).toMatchObject({
      kind: 'onAccount',
      customer: 'c2',
      unallocated: 10_000,
    });
    const settled = item('RE-1001', { open: 0, original: 10_000 });
    const named = matchOne(entry({ text: 'RE-1001', ...MUELLER }), [settled]);
    expect(codes(named)).toContain('match.settled');
  });

  it('of names alike leave a doubt', () => {
    const twins = [...CUSTOMERS, { id: 'c3', names: ['Northern Parts AG'], ibans: [] }];
    const entries = [entry({ name: 'Northern Parts' })];
    const items = [item('Z', { customer: 'c2' })];
    const [suggestion] = matchEntries({ entries, items, customers: twins }, OPTIONS);
    expect(suggestion && codes(suggestion)).toContain('match.names-alike');
    expect(suggestion?.book).toBe(false);
  });

  it('unknown: a single item of the amount is a guess, several are none', () => {
    expect(matchOne(entry(), [item('a')])).toMatchObject({ kind: 'exact', confidence: 0.4 });
    expect(matchOne(entry(), [item('a'), item('b')])).toMatchObject({ kind: 'none' });
  });
});

describe('doubts', () => {
  it('held items are settled only by a payment that names them, and by a person', () => {
    const items = [item('RE-1001', { held: true })];
    expect(matchOne(entry({ text: 'RE-1001' }), items)).toMatchObject({
      kind: 'exact',
      book: false,
    });
    expect(matchOne(entry(MUELLER), items)).toMatchObject({ kind: 'onAccount', allocations: [] });
  });

  it('cheques may be too early or too old', () => {
    const cheque = (on: string) =>
      codes(
        matchOne(entry({ text: 'RE-1001', on: plainDate(on), kind: 'cheque' }), [item('RE-1001')]),
      );
    expect(cheque('2024-04-01')).toContain('match.post-dated');
    expect(cheque('2024-03-31')).not.toContain('match.post-dated');
    expect(cheque('2023-10-03')).not.toContain('match.stale');
    expect(cheque('2023-10-02')).toContain('match.stale');
  });
});

describe('the same payment again', () => {
  const again = (over: Partial<MatchEntry> = {}) =>
    entry({ id: 'again', on: plainDate('2024-03-20'), text: 'RE-1001', ...MUELLER, ...over });
  const first = entry({ text: 'RE-1001', ...MUELLER });

  it('is a duplicate, whatever the order of the file', () => {
    const [late, early] = matchAll([again(), first], [item('RE-1001')]);
    expect(early).toMatchObject({ kind: 'exact', book: true });
    expect(late).toMatchObject({
      kind: 'duplicate',
      allocations: [],
      unallocated: 10_000,
      book: false,
    });
  });

  it('is noticed across statements, but not for ever', () => {
    const booked = [{ entry: first, items: ['RE-1001'] }];
    const settled: MatchItem = item('RE-1001', { open: 0, original: 10_000 });
    expect(matchAll([again()], [settled], booked)[0]?.kind).toBe('duplicate');
    const later = again({ on: plainDate('2024-06-20') });
    expect(matchAll([later], [settled], booked)[0]?.kind).not.toBe('duplicate');
  });

  it('is none when another item of that amount is open', () => {
    const unnamed = again({ text: '' });
    const [, second] = matchAll([first, unnamed], [item('RE-1001'), item('RE-1002')]);
    expect(second && paid(second)).toEqual([['RE-1002', 10_000]]);
    expect(matchAll([first, unnamed], [item('RE-1001')])[1]?.kind).toBe('duplicate');
  });
});

describe('returns', () => {
  const items = [
    item('old', { open: 0, original: 10_000 }),
    item('part', { open: 4000, original: 30_000, due: plainDate('2024-03-05') }),
  ];
  const back = (over: Partial<MatchEntry> & { minor?: number }) => matchOne(entry(over), items);

  it.each([
    [{ minor: -10_000, ...MUELLER }, 'old', -10_000],
    [{ kind: 'return' as const, ...MUELLER }, 'old', -10_000],
    [{ text: 'Rücklastschrift', ...MUELLER }, 'old', -10_000],
    [{ minor: -9000, ...MUELLER }, 'part', -9000],
    [{ minor: -10_000, text: 'part' }, 'part', -10_000],
  ])('%j opens %s again', (over, id, minor) => {
    const suggestion = back(over);
    expect(suggestion).toMatchObject({ kind: 'return', book: false });
    expect(paid(suggestion)).toEqual([[id, minor]]);
  });

  it('of unknown payments are only gone', () => {
    expect(back({ minor: -777 })).toMatchObject({
      kind: 'return',
      allocations: [],
      unallocated: -777,
    });
  });
});

describe('another currency', () => {
  const dollars = [
    item('US-1', { currency: currency('USD') }),
    item('US-2', { currency: currency('USD') }),
  ];
  const pay = (over: Partial<MatchEntry>) => matchOne(entry({ minor: 9100, ...over }), dollars);

  it('fits what the bank or the payer says was sent', () => {
    const instructed = { minor: 10_000, currency: currency('USD') };
    for (const over of [
      { text: 'US-1', instructed },
      { text: 'US-1 USD 100.00 @ 0.91' },
      { text: 'US-1 USD 100' },
      { text: 'US-1 USD 100,00' },
      { text: 'US-1 US-2 USD 200' },
    ]) {
      const suggestion = pay(over);
      expect(suggestion).toMatchObject({ kind: 'foreign', unallocated: 0, book: false });
      expect(suggestion.allocations[0]).toMatchObject({ item: 'US-1', minor: 10_000 });
    }
  });

  it('leaves the rate to a person otherwise', () => {
    expect(codes(pay({ text: 'US-1' }))).toContain('match.foreign-rate');
    expect(pay({ text: 'US-1 USD 1,000.00' })).toMatchObject({
      allocations: [],
      unallocated: 9100,
    });
  });
});

it('has words for every reason', () => {
  for (const [code, text] of Object.entries(matchingTexts)) {
    expect(code).toMatch(/^match\./);
    expect(text.length).toBeGreaterThan(10);
  }
});
