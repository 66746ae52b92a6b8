import { describe, expect, it } from 'vitest';
import { runCalc } from '../../../scripts/calc/run';
import { TOPICS } from '../../../scripts/calc/topics';

function errorOf(topic: string, given: object): unknown {
  const [answer] = JSON.parse(runCalc(TOPICS, topic, JSON.stringify([given])).output);
  return answer.error;
}

const POLICY = { id: 'p', levels: [{ level: 1, channel: 'letter', clock: 'due', days: 0 }] };
const ITEM = { id: 'i', amount: '100.00', currency: 'EUR', dueDate: '2026-01-01' };
const ladder = (...payments: object[]) => ({
  policies: [POLICY],
  accounts: [{ id: 'a', policy: 'p', items: [ITEM], payments }],
  runs: ['2026-03-01'],
});
const paid = (amount: string, on = '2026-02-01') => ({ on, item: 'i', amount });
const PRICE = { amount: '100.00', currency: 'EUR', dueDate: '2026-01-01' };
const PLAN = { total: '100', currency: 'EUR', first: '2026-01-31', every: 'monthly', parts: 2 };
const ENTRY = { id: 'e', on: '2026-01-01', amount: '100', currency: 'EUR', text: 'R-77001' };
const OPEN = { id: 'i', customer: 'c', number: 'R-77001', ...PRICE, open: '100' };
const CLAIM = {
  regime: 'de-b2b',
  principal: '100',
  currency: 'EUR',
  dueDate: '2026-01-31',
  untilDate: '2026-03-01',
};
const matching = (tolerance: object) => ({
  asOf: '2026-01-01',
  entries: [],
  items: [],
  tolerance,
});
const carrying = (overdue: object, ratePct = '5') => ({
  currency: 'EUR',
  figure: 'carryingCost',
  ratePct,
  overdue: [overdue],
});

const QR = { name: 'Acme', iban: 'DE89370400440532013000' };
const ageing = (over: object) => ({ asOf: '2026-03-01', items: [{ ...PRICE, ...over }] });
/** More digits than a JSON number keeps. */
const LONG = Number('80000000000000.01');
const DSO = {
  ...{ currency: 'EUR', figure: 'dso' },
  ...{ receivables: '1', current: '0', creditSales: '2', days: 30 },
};
const forecast = (over: object) => ({
  ...{ currency: 'EUR', figure: 'cashForecast', asOf: '2026-01-01' },
  items: [{ open: '1', dueDate: '2026-01-01', ...over }],
});

/** By topic: what is given, and the field and value the answer names. */
const REFUSED: Readonly<
  Record<string, readonly (readonly [given: object, field: string, value: unknown])[]>
> = {
  plan: [
    [{ ...PLAN, parts: 0 }, 'parts', 0],
    [{ ...PLAN, parts: 500 }, 'parts', 500],
    [{ ...PLAN, total: '-100' }, 'total', '-100'],
    [{ ...PLAN, parts: null, amount: '200' }, 'amount', '200'],
    [{ ...PLAN, parts: null }, 'parts', null],
    [{ ...PLAN, total: '0.01' }, 'parts', 2],
    [{ ...PLAN, parts: null, amount: '0' }, 'amount', '0'],
    [{ ...PLAN, parts: null, amount: '0.01' }, 'amount', '0.01'],
  ],
  interest: [
    [{ ...CLAIM, principal: '-1' }, 'principal', '-1'],
    [{ ...CLAIM, principal: '1.005' }, 'principal', '1.005'],
    [{ ...CLAIM, regime: 'atlantis' }, 'regime', 'atlantis'],
    [{ ...CLAIM, untilDate: '2027-02-01' }, 'untilDate', '2027-02-01'],
    [
      { ...CLAIM, payments: [{ on: '2026-02-01', amount: '1', currency: 'USD' }] },
      'payments.0.currency',
      'USD',
    ],
    [{ ...CLAIM, payments: [{ on: '2026-02-01', amount: '-1' }] }, 'payments.0.amount', '-1'],
    [{ ...CLAIM, events: [{ type: 'payment', amount: '1' }] }, 'events.0.on', null],
    [{ ...CLAIM, costs: '-1' }, 'costs', '-1'],
    [{ ...CLAIM, originalGross: '-1' }, 'originalGross', '-1'],
    [{ ...CLAIM, compensationRate: '0' }, 'compensationRate', '0'],
    [{ ...CLAIM, convention: 'mine' }, 'convention', 'mine'],
    [{ ...CLAIM, dueDate: '2014-01-01' }, 'dueDate', '2014-01-01'],
    [{ ...CLAIM, dueDate: '2014-01-01', untilDate: '2014-02-01' }, 'untilDate', '2014-02-01'],
    [{ ...CLAIM, untilDate: '2028-02-01' }, 'untilDate', '2028-02-01'],
    [{ ...CLAIM, principal: LONG }, 'principal', LONG],
  ],
  ladder: [
    [ladder(paid('1.005')), 'accounts.0.payments.0.amount', '1.005'],
    [ladder(paid('-5')), 'accounts.0.payments.0.amount', '-5'],
    [ladder({ ...paid('5'), currency: 'USD' }), 'accounts.0.payments.0.currency', 'USD'],
    [ladder({ ...paid('5'), item: 'zz' }), 'accounts.0.payments.0.item', 'zz'],
    [{ ...ladder(), runs: ['2026-03-01', '2026-02-01'] }, 'runs.1', '2026-02-01'],
    [{ ...ladder(), policies: [POLICY, POLICY] }, 'policies.1.id', 'p'],
    [{ ...ladder(), policies: [{ ...POLICY, levels: [] }] }, 'policies.0.levels', []],
    [{ ...ladder(), tolerance: '-1' }, 'tolerance', '-1'],
    [
      { ...ladder(), accounts: [{ id: 'a', policy: 'p', items: [ITEM, ITEM] }] },
      'accounts.0.items.1.id',
      'i',
    ],
    [{ ...ladder(), accounts: [...ladder().accounts, ...ladder().accounts] }, 'accounts.1.id', 'a'],
  ],
  match: [
    [{ ...matching({}), entries: [ENTRY, ENTRY] }, 'entries.1.id', 'e'],
    [{ ...matching({}), items: [OPEN, OPEN] }, 'items.1.id', 'i'],
    [{ ...matching({}), customers: [{ id: 'c' }, { id: 'c' }] }, 'customers.1.id', 'c'],
    [matching({ EURO: '5' }), 'tolerance.EURO', '5'],
    [
      { ...matching({}), items: [{ ...OPEN, discount: { pct: '101', until: '2026-01-09' } }] },
      'items.0.discount.pct',
      '101',
    ],
    [matching({ EUR: '-5' }), 'tolerance.EUR', '-5'],
  ],
  ageing: [
    [ageing({ disputed: '-5' }), 'items.0.disputed', '-5'],
    [ageing({ payments: [{ on: '2026-01-01', amount: '-1' }] }), 'items.0.payments.0.amount', '-1'],
  ],
  rf: [
    [{}, 'reference', null],
    [{ body: 'ÄÖ' }, 'body', 'ÄÖ'],
  ],
  epc: [
    [{ ...QR, amount: '0' }, 'amount', '0'],
    [{ ...QR, name: 'a\u2028b' }, 'name', 'a\u2028b'],
    [{ ...QR, text: 'x', reference: 'RF18539007547034' }, 'text', 'x'],
    [{ ...QR, name: 'Ł', characterSet: 2 }, 'characterSet', 2],
    [{ ...QR, iban: 'US123456' }, 'iban', 'US123456'],
    [{ ...QR, characterSet: 3 }, 'characterSet', 3],
  ],
  kpi: [
    [{ ...DSO, days: 0 }, 'days', 0],
    [{ currency: 'EUR', figure: 'dsO' }, 'figure', 'dsO'],
    [forecast({ disputed: '-1' }), 'items.0.disputed', '-1'],
    [forecast({ plan: [{ on: '2026-01-01', amount: '-1' }] }), 'items.0.plan.0.amount', '-1'],
    [
      carrying({ amount: '1', from: '2026-01-02', until: '2026-01-01' }),
      'overdue.0.until',
      '2026-01-01',
    ],
    [carrying({ amount: '1', from: '2026-01-01', until: '2026-01-02' }, '-5'), 'ratePct', '-5'],
  ],
  limitation: [
    [{ regime: 'de', dueDate: '2026-01-01', events: [{ type: 'call' }] }, 'events.0.on', null],
    [{ regime: 'de', dueDate: '2026-01-01', claim: 'moon' }, 'claim', 'moon'],
  ],
};

describe('what a rule refuses', () => {
  describe.each(Object.entries(REFUSED))('%s', (topic, cases) => {
    it.each(cases)(
      'names the field, what stands there and what to do: %j',
      (given, field, value) => {
        expect(errorOf(topic, given)).toMatchObject({
          field,
          value,
          remedy: expect.stringMatching(/^(?!Invalid)[^{}]+$/),
        });
      },
    );
  });

  it.each([
    [{ ...DSO, days: 0 }, 'give more than 0'],
    [{ ...DSO, figure: 'x' }, 'give one of dso, bestPossibleDso'],
    [{ ...DSO, receivables: '1000000000000000' }, 'is 90071992547409.91 EUR.'],
    [{ ...DSO, currency: 'KWD', receivables: '1e9' }, 'such as "1234.50"'],
    [{ ...DSO, receivables: LONG }, 'in quotes'],
  ])('says what can be given instead of %j', (given, remedy) => {
    expect(errorOf('kpi', given)).toMatchObject({ remedy: expect.stringContaining(remedy) });
  });

  it('refuses a sum that cannot be exact', () => {
    const large = { ...PRICE, amount: '90071992547409.91' };
    expect(errorOf('ageing', { asOf: '2026-03-01', items: [large, large] })).toMatchObject({
      code: 'amount.sum-too-large',
    });
  });

  it('takes a payment that came back for what it is', () => {
    const given = ladder(paid('60.00'), paid('-60.00', '2026-02-10'));
    const { output } = runCalc(TOPICS, 'ladder', JSON.stringify(given));
    expect(JSON.parse(output)).toMatchObject([{ lines: [{ item: 'i', open: '100.00' }] }]);
  });
});
