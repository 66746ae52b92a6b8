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
const PLAN = { total: '100', currency: 'EUR', first: '2026-01-31', every: 'monthly', parts: 2 };
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

describe('what a rule refuses', () => {
  it.each([
    ['plan', { ...PLAN, parts: 0 }, 'parts', 0],
    ['plan', { ...PLAN, parts: 500 }, 'parts', 500],
    ['plan', { ...PLAN, total: '-100' }, 'total', '-100'],
    ['plan', { ...PLAN, parts: null, amount: '200' }, 'amount', '200'],
    ['interest', { ...CLAIM, principal: '-1' }, 'principal', '-1'],
    ['interest', { ...CLAIM, principal: '1.005' }, 'principal', '1.005'],
    ['interest', { ...CLAIM, regime: 'atlantis' }, 'regime', 'atlantis'],
    ['interest', { ...CLAIM, untilDate: '2027-02-01' }, 'untilDate', '2027-02-01'],
    [
      'interest',
      { ...CLAIM, payments: [{ on: '2026-02-01', amount: '1', currency: 'USD' }] },
      'payments.0.currency',
      'USD',
    ],
    ['ladder', ladder(paid('1.005')), 'accounts.0.payments.0.amount', '1.005'],
    ['ladder', ladder(paid('-5')), 'accounts.0.payments.0.on', '2026-02-01'],
    ['ladder', ladder({ ...paid('5'), currency: 'USD' }), 'accounts.0.payments.0.currency', 'USD'],
    ['limitation', { regime: 'de', dueDate: '2026-01-01', claim: 'moon' }, 'claim', 'moon'],
    ['rf', { body: 'ÄÖ' }, 'body', 'ÄÖ'],
    ['match', matching({ EUR: '-5' }), 'tolerance.EUR', '-5'],
    [
      'kpi',
      carrying({ amount: '1', from: '2026-01-02', until: '2026-01-01' }),
      'overdue.0.until',
      '2026-01-01',
    ],
    [
      'kpi',
      carrying({ amount: '1', from: '2026-01-01', until: '2026-01-02' }, '-5'),
      'ratePct',
      '-5',
    ],
  ])('%s names the field, what stands there and what to do: %j', (topic, given, field, value) => {
    expect(errorOf(topic, given)).toMatchObject({
      field,
      value,
      remedy: expect.stringMatching(/^[^{}]+$/),
    });
  });

  it('takes a payment that came back for what it is', () => {
    const given = ladder(paid('60.00'), paid('-60.00', '2026-02-10'));
    const { output } = runCalc(TOPICS, 'ladder', JSON.stringify(given));
    expect(JSON.parse(output)).toMatchObject([{ lines: [{ item: 'i', open: '100.00' }] }]);
  });
});
