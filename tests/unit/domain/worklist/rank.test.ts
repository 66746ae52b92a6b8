import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currency } from '../../../../src/domain/money/currency';
import { atOnce } from '../../../../src/domain/steps';
import {
  fifthSteps,
  type Rankable,
  ranked,
  rankingOf,
  rankSteps,
} from '../../../../src/domain/worklist/rank';
import { type StatedRates, scaleOf } from '../../../../src/domain/worklist/rates';

const [EUR, CZK, PLN, JPY] = ['EUR', 'CZK', 'PLN', 'JPY'].map(currency);
if (EUR === undefined || CZK === undefined || PLN === undefined || JPY === undefined) {
  throw new Error('no currencies');
}

const row = (account: string, minor: number, code = EUR, days = 0): Rankable => ({
  account,
  weigh: [{ minor, currency: code }],
  days,
});
const order = (rows: readonly Rankable[], rates: StatedRates | null) =>
  ranked(rows, rates).map(({ account }) => account);
const stated = (rates: Record<string, string>): StatedRates => ({
  base: EUR,
  rates,
  on: null,
  source: '',
});

describe('ranking', () => {
  it('weighs amount and age in one currency', () => {
    const rows = [row('young', 100_000), row('old', 60_000, EUR, 30), row('small', 50_000)];
    expect(order(rows, null)).toEqual(['old', 'young', 'small']);
  });

  it('compares currencies at the stated rates', () => {
    const rows = [row('czk', 2_000_000, CZK), row('eur', 100_000, EUR)];
    // 20,000 CZK are 802 EUR at 0.0401.
    expect(order(rows, stated({ CZK: '0.0401' }))).toEqual(['eur', 'czk']);
    expect(order(rows, stated({ CZK: '0.06' }))).toEqual(['czk', 'eur']);
  });

  it('never lets a currency without a rate win by its figures alone', () => {
    const eur = Array.from({ length: 10 }, (_, n) => row(`e${n}`, (10 - n) * 1_000));
    const jpy = Array.from({ length: 10 }, (_, n) => row(`j${n}`, (10 - n) * 1_000_000, JPY));
    // The first fifths of both, the base currency first, then the second fifths.
    expect(order([...jpy, ...eur], stated({})).slice(0, 6)).toEqual([
      'e0',
      'e1',
      'j0',
      'j1',
      'e2',
      'e3',
    ]);
  });

  it('keeps the order of the rest when rows leave the list', () => {
    const pools = fc.constantFrom(EUR, CZK, PLN, JPY);
    const money = fc.record({ minor: fc.integer({ min: 1, max: 100_000_000 }), currency: pools });
    const made = fc.uniqueArray(
      fc.record({
        account: fc.string({ minLength: 1, maxLength: 4 }),
        weigh: fc.array(money, { minLength: 1, maxLength: 3 }),
        days: fc.integer({ min: 0, max: 400 }),
      }),
      { selector: ({ account }) => account, minLength: 2, maxLength: 25 },
    );
    const rates = fc.constantFrom(null, stated({}), stated({ PLN: '0.23' }));
    fc.assert(
      fc.property(made, fc.array(fc.boolean()), rates, (rows, done, at) => {
        const left = rows.filter((_, index) => done[index] !== true);
        const gone = new Set(rows.filter((one) => !left.includes(one)).map((one) => one.account));
        expect(ranked(left, at, rows).map(({ account }) => account)).toEqual(
          order(rows, at).filter((account) => !gone.has(account)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes the best place of an account with two currencies', () => {
    const both: Rankable = {
      account: 'both',
      weigh: [
        { minor: 1, currency: EUR },
        { minor: 9_999_900, currency: PLN },
      ],
      days: 0,
    };
    const rows = [both, ...Array.from({ length: 9 }, (_, n) => row(`e${n}`, 5_000 + n))];
    expect(order(rows, stated({})).indexOf('both')).toBeLessThan(3);
  });

  it('stops in a long list, also where no two currencies compare', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) =>
      row(`a${at}`, (at * 7_919) % 5_003, at % 2 === 0 ? EUR : CZK),
    );
    let stops = 0;
    const steps = rankSteps(rows, null, atOnce(fifthSteps(rows, null)));
    while (steps.next().done !== true) stops += 1;
    expect(stops).toBeGreaterThan(10);
  });

  it('loses and adds nobody, and does not depend on the order it is given', () => {
    const rows = fc.uniqueArray(
      fc.record({
        account: fc.string({ minLength: 1, maxLength: 4 }),
        minor: fc.integer({ min: 1, max: 1_000_000 }),
        code: fc.constantFrom(EUR, CZK, PLN),
        days: fc.integer({ min: 0, max: 400 }),
      }),
      { selector: ({ account }) => account, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(null, stated({}), stated({ PLN: '0.23' })),
        (made, rates) => {
          const list = made.map(({ account, minor, code, days }) =>
            row(account, minor, code, days),
          );
          const first = order(list, rates);
          expect([...first].sort()).toEqual(list.map(({ account }) => account).sort());
          expect(order([...list].reverse(), rates)).toEqual(first);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says what could not be compared', () => {
    const rows = [row('a', 1), row('b', 1, PLN), row('c', 1, CZK)];
    expect(rankingOf(rows, stated({ PLN: '0.23' }))).toEqual({ base: 'EUR', apart: ['CZK'] });
    expect(rankingOf(rows, null)).toEqual({ base: null, apart: ['CZK', 'EUR', 'PLN'] });
  });
});

it('reads rates as decimal text only, and leaves out what is none', () => {
  const scale = scaleOf(stated({ CZK: '0.04', PLN: '1e3', JPY: '0' }));
  expect(scale({ minor: 100_00, currency: CZK })).toBe(4);
  expect(scale({ minor: 100, currency: PLN })).toBeNull();
  expect(scale({ minor: 100, currency: JPY })).toBeNull();
  expect(scale({ minor: 123, currency: EUR })).toBe(1.23);
});
