import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../../src/domain/accounts/account';
import { balances } from '../../../../../src/domain/accounts/views/balances';
import { addDays, plainDate } from '../../../../../src/domain/dates/plainDate';
import { totalInBase } from '../../../../../src/domain/kpi/convert';
import { DEFINITIONS, moneyColumn } from '../../../../../src/domain/kpi/insights/definitions';
import { behind, tablesOf } from '../../../../../src/domain/kpi/insights/tables';
import { sumMinor } from '../../../../../src/domain/money/money';
import { accountWith } from '../../../../support/accountFixture';
import { collected, EUR, id, invoice, JPY, paid, RATES, rowsOf, USD } from './support';

const AS_OF = '2024-06-15';
const TODAY = plainDate(AS_OF);

const anItem = fc
  .record({
    issued: fc.integer({ min: -500, max: 0 }),
    term: fc.integer({ min: 0, max: 60 }),
    minor: fc.integer({ min: 1, max: 50_000 }),
    paidAfter: fc.option(fc.integer({ min: 0, max: 120 })),
    part: fc.integer({ min: 1, max: 100 }),
    currency: fc.constantFrom(EUR, USD),
    credit: fc.boolean(),
  })
  .map((one) => {
    const issuedOn = addDays(TODAY, one.issued);
    const sign = one.credit ? -1 : 1;
    const minor = sign * one.minor;
    const settled = sign * Math.ceil((one.minor * one.part) / 100);
    const reductions =
      one.paidAfter === null ? [] : [paid(addDays(issuedOn, one.paidAfter), settled)];
    const { currency } = one;
    const kind = one.credit ? ('creditNote' as const) : ('invoice' as const);
    return { issuedOn, dueOn: addDays(issuedOn, one.term), minor, currency, kind, reductions };
  });

const accounts = fc
  .array(fc.array(anItem, { maxLength: 4 }), { maxLength: 4 })
  .map((all): Account[] =>
    all.map((items, at) =>
      accountWith({
        id: id(`a${at}`),
        items: items.map((over, no) => invoice(`${at}-${no}`, over.issuedOn, over.dueOn, over)),
      }),
    ),
  );

function balance(all: readonly Account[], part: 'open' | 'overdue', currency = EUR, day = AS_OF) {
  const found = all.flatMap((account) => balances(account, plainDate(day)));
  return sumMinor(found.filter((one) => one.currency === currency).map((one) => one[part]));
}

describe('laws', () => {
  it('the buckets of every day add up to the balance of that day', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const { tables } = tablesOf(collected(all, AS_OF), RATES);
        for (const { view, rows } of tables.filter(({ figure }) => figure === 'ageing')) {
          for (const { key, values } of rows) {
            const open = balance(all, 'open', view === USD ? USD : EUR, key);
            expect(values.at(-1)).toBe(open);
            expect(sumMinor(values.slice(0, -1).map(Number))).toBe(open);
          }
        }
      }),
    );
  });

  it('a past day seen from today is what it was when it was today', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const past = '2024-03-31';
        const [then, now] = [past, AS_OF].map((day) => rowsOfDay(all, day, past));
        expect(now).toEqual(then);
      }),
    );
  });

  it('receivables less current are what is overdue; closing is the next opening', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const now = rowsOf(all, { figure: 'dso', asOf: AS_OF })[AS_OF];
        const [receivables, current] = [Number(now?.receivables ?? 0), Number(now?.current ?? 0)];
        expect(receivables - current).toBe(balance(all, 'overdue'));
        const cei = rowsOf(all, { figure: 'cei', asOf: AS_OF });
        expect(cei['2024-05-31']?.closing ?? 0).toBe(cei[AS_OF]?.opening ?? 0);
      }),
    );
  });

  it('money × days is the overdue balance of each day, added up', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        let weighted = 0;
        for (let day = addDays(TODAY, -14); day <= TODAY; day = addDays(day, 1)) {
          weighted += balance(all, 'overdue', EUR, day);
        }
        // 36500 % a year is all of it every day: the cost is the sum itself.
        const stated = { ...RATES, carryingPct: '36500' };
        const rows = rowsOf(all, { figure: 'carrying', asOf: AS_OF, stated });
        expect(rows[AS_OF]?.cost ?? 0).toBe(weighted);
      }),
    );
  });

  it('behind a sum are the accounts that make it', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const state = collected(all, AS_OF);
        const place = { figure: 'top', view: EUR, column: 'overdue' } as const;
        for (const account of all) {
          const found = behind(state, { ...place, row: account.id });
          const minor = balance([account], 'overdue');
          const amounts = [{ minor, currency: EUR }];
          expect(found).toEqual(minor === 0 ? [] : [{ account: account.id, amounts }]);
        }
        const current = behind(state, {
          ...place,
          figure: 'ageing',
          row: AS_OF,
          column: 'current',
        });
        expect(current.map(({ account }) => account)).toEqual(
          all.filter(notDue).map((account) => account.id),
        );
      }),
    );
  });
});

describe('the parts of the customers behind a figure', () => {
  it('add up to each amount that is a sum, in every figure, row and column', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const state = collected(all, AS_OF);
        for (const { figure, view, rows, columns } of tablesOf(state, RATES).tables) {
          for (const { key: row, values } of rows) {
            columns.forEach(({ key: column, unit }, at) => {
              if (unit !== 'money' || figure === 'carrying') return;
              const parts = behind(state, { figure, view, row, column });
              const sum = sumMinor(parts.flatMap(({ amounts }) => amounts.map((one) => one.minor)));
              expect(sum, `${figure} ${row} ${column}`).toBe(values[at]);
            });
          }
        }
      }),
    );
  });

  it('are the receivables behind a DSO, the total behind a row, and nothing behind a cost', () => {
    const basis = (...of: Parameters<typeof moneyColumn>) => moneyColumn(...of)?.key;
    expect(basis('dso', 'dso')).toBe('receivables');
    expect(basis('dso', 'best')).toBe('current');
    expect(basis('promises', 'byAmount')).toBe('promised');
    expect(basis('ageing', null)).toBe('total');
    expect(basis('ageing', '31-60')).toBe('31-60');
    expect(basis('top', null)).toBe('overdue');
    expect(basis('carrying', 'cost')).toBeUndefined();
    expect(basis('promises', 'byCount')).toBeUndefined();
  });
});

/** What the figures of `asOf` say of the end of another day. */
function rowsOfDay(all: readonly Account[], asOf: string, day: string) {
  const { tables } = tablesOf(collected(all, asOf), RATES);
  return tables
    .filter(({ figure, view }) => ['ageing', 'dso'].includes(figure) && view !== 'total')
    .map(({ figure, view, rows }) => [figure, view, rows.find(({ key }) => key === day)])
    .filter(([, , row]) => row !== undefined && !Object(row).empty);
}

/** Something is open and not past its due date, in EUR. */
function notDue({ items }: Account): boolean {
  return items.some((item) => {
    const open =
      item.minor -
      sumMinor(item.reductions.filter((one) => one.on <= TODAY).map((one) => one.minor));
    return item.currency === EUR && open !== 0 && item.dueOn >= TODAY && item.issuedOn <= TODAY;
  });
}

describe('in total', () => {
  const all = [
    accountWith({
      id: id('e'),
      items: [invoice('1', '2024-05-01', '2024-06-10', { minor: 10_000 })],
    }),
    accountWith({
      id: id('u'),
      items: [invoice('2', '2024-05-01', '2024-06-01', { minor: 10_001, currency: USD })],
    }),
  ];

  it('goes by the stated rates, rounded once, half up', () => {
    // 100.01 USD × 0.925 = 92.50925
    const stated = { base: EUR, rates: { USD: '0.925' }, carryingPct: '' };
    const rows = rowsOf(all, { figure: 'top', asOf: AS_OF, view: 'total', stated });
    expect(rows).toEqual({
      e: { overdue: 10_000, open: 10_000, days: 5 },
      u: { overdue: 9251, open: 9251, days: 14 },
    });
    const ageing = rowsOf(all, { figure: 'ageing', asOf: AS_OF, view: 'total', stated });
    expect(ageing[AS_OF]).toMatchObject({ '1-30': 19_251, total: 19_251 });
  });

  it('is not there while a rate is missing', () => {
    const found = tablesOf(collected(all, AS_OF), RATES);
    expect(found.missing).toEqual([USD]);
    expect(found.tables.some(({ view }) => view === 'total')).toBe(false);
  });

  it.each([
    ['yen into euros', JPY, 1000, { JPY: '0.0061' }, 610],
    ['dollars', USD, -333, { USD: '0.5' }, -167],
    ['nothing needs no rate', USD, 0, {}, 0],
  ])('%s', (_, currency, minor, rates, expected) => {
    expect(totalInBase([{ minor, currency }], { base: EUR, rates })).toEqual({ minor: expected });
  });
});

it('leaves out hidden accounts', () => {
  const items = [invoice('1', '2024-05-01', '2024-06-10')];
  expect(collected([accountWith({ hidden: true, items })], AS_OF).sheets).toEqual(new Map());
});

it('every column of every figure comes from something', () => {
  for (const { columns } of Object.values(DEFINITIONS)) {
    expect(columns.every(({ from }) => from.length > 0)).toBe(true);
  }
});
