import { describe, expect, it } from 'vitest';
import { runCalc } from '../../../scripts/calc/run';
import { TOPICS } from '../../../scripts/calc/topics';

function answersOf(topic: string, input: unknown): unknown {
  const outcome = runCalc(TOPICS, topic, JSON.stringify(input));
  expect(outcome.exitCode).toBe(0);
  return JSON.parse(outcome.output);
}

describe('a call that fails as a whole', () => {
  it.each([
    ['hugo', '[]', 'calc.unknown-topic'],
    ['', '[]', 'calc.unknown-topic'],
    ['toString', '[]', 'calc.unknown-topic'],
    ['interest', '[', 'calc.bad-json'],
    ['interest', '', 'calc.bad-json'],
    ['interest', '{}', 'calc.not-an-array'],
  ])('topic %j with %j: %s', (topic, input, code) => {
    const { exitCode, output } = runCalc(TOPICS, topic, input);
    expect(exitCode).toBe(2);
    expect(JSON.parse(output)).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  it('because a topic is broken, does not throw', () => {
    const broken = {
      takes: 'document',
      answer: () => {
        throw new Error('no tables');
      },
    } as const;
    const { exitCode, output } = runCalc({ broken }, 'broken', '{}');
    expect(exitCode).toBe(2);
    expect(output).toContain('no tables');
  });
});

const CASE = {
  id: 'a',
  regime: 'uk-lpcda',
  principal: '1000.00',
  currency: 'GBP',
  dueDate: '2025-12-31',
  untilDate: '2026-02-19',
};

describe('topic interest', () => {
  it('answers with interest, lump sum and lines', () => {
    expect(answersOf('interest', [{ ...CASE, contractRatePct: '8.5' }])).toMatchObject([
      {
        id: 'a',
        interest: '11.64',
        compensation: { amount: '70.00', currency: 'GBP' },
        lines: [
          {
            from: '2026-01-01',
            to: '2026-02-19',
            days: 50,
            ratePct: 8.5,
            principal: '1000.00',
            interest: '11.64',
            exact: '11.643836',
          },
        ],
      },
    ]);
  });

  it.each([
    ['days and rate', { dueDate: null, untilDate: null, days: 50, ratePct: 8.5 }, '11.64'],
    ['days and rate that mean another count than the dates', { days: 100, ratePct: 8.5 }, '23.29'],
    ['days that agree with the dates', { days: 50, ratePct: 8.5 }, '11.64'],
    [
      '30/360',
      { dueDate: '2025-12-31', untilDate: '2026-02-28', ratePct: '9', dayCount: '30/360' },
      '14.50',
    ],
    ['the other name of a day count', { ratePct: '36.6', dayCount: 'actual/365-366' }, '50.14'],
    ['a payment', { payments: [{ on: '2026-01-01', amount: '999.00' }] }, '0.34'],
    ['the payment day left out', { ratePct: '36.5', countPaymentDay: false }, '49.00'],
    ['a named convention', { ratePct: '8.5', convention: 'daily-amount-rounded' }, '11.50'],
    [
      'several conventions',
      { ratePct: '8.5', convention: ['daily-amount-rounded', 'payment-day-excluded'] },
      '11.27',
    ],
    [
      'an added rate',
      {
        untilDate: '2027-01-01',
        regime: 'es-b2b',
        currency: 'EUR',
        dueDate: '2026-12-31',
        rates: [{ from: '2027-01-01', ratePct: '36.5' }],
      },
      '1.00',
    ],
    [
      'a fixed rate for bare days',
      { regime: 'uk-county-court-s69', dueDate: null, untilDate: null, days: 1000 },
      '219.18',
    ],
  ])('%s', (_name, change, interest) => {
    expect(answersOf('interest', [{ ...CASE, ...change }])).toMatchObject([{ id: 'a', interest }]);
  });

  it('takes payments written as events', () => {
    const payments = [
      { on: '2026-02-01', amount: '400' },
      { on: '2026-02-10', amount: '50', kind: 'creditNote' },
    ];
    const events = [
      { type: 'partPayment', date: '2026-02-01', amount: 400 },
      { type: 'creditNote', on: '2026-02-10', amount: '50' },
    ];
    const late = { ...CASE, untilDate: '2026-03-31' };
    const paid = answersOf('interest', [{ ...late, payments }]);
    expect(answersOf('interest', [{ ...late, events }])).toEqual(paid);
    expect(answersOf('interest', [{ ...late, events: [] }])).not.toEqual(paid);
  });

  it('converts the lump sum at a given rate', () => {
    const polish = { ...CASE, regime: 'pl-b2b', currency: 'PLN', compensationRate: '4.30' };
    expect(answersOf('interest', [polish])).toMatchObject([
      { compensation: { amount: '172.00', currency: 'PLN' } },
    ]);
  });

  it.each([
    ['calc.bad-input', { dueDate: '2026-02-30' }],
    ['calc.bad-input', { principal: 'a lot' }],
    ['calc.bad-input', { dayCount: 'lunar' }],
    ['calc.bad-input', { convention: 'mine' }],
    ['calc.bad-input', { allocation: ['costs', 'costs', 'costs'] }],
    ['amount.too-many-decimals', { principal: '1.005' }],
    ['calc.regime-unknown', { regime: 'atlantis' }],
    ['interest.until-before-due', { untilDate: '2025-12-30' }],
    ['calc.dates-or-days-needed', { dueDate: null }],
    ['calc.days-need-rate', { dueDate: null, days: 5 }],
    [
      'calc.payments-need-dates',
      { dueDate: null, days: 5, ratePct: 8, payments: [{ on: '2026-01-01', amount: '1' }] },
    ],
    ['calc.bad-input', { compensationRate: '-1' }],
    ['interest.contract-rate-needed', { regime: 'us-contract' }],
  ])('%s', (code, change) => {
    const answers = answersOf('interest', [{ ...CASE, ...change }, CASE]);
    expect(answers).toMatchObject([
      { id: 'a', error: { code, message: expect.not.stringMatching(/[{}]/) } },
      { id: 'a', interest: expect.any(String) },
    ]);
  });

  it('names the half-year the table lacks', () => {
    const late = { ...CASE, regime: 'fr-b2b', currency: 'EUR', untilDate: '2027-03-01' };
    expect(answersOf('interest', [late])).toMatchObject([
      {
        error: {
          code: 'interest.rate-missing',
          message: expect.stringContaining('2027-01-01 to 2027-06-30'),
        },
      },
    ]);
  });

  it('takes what is no object for a case without an id', () => {
    expect(answersOf('interest', [7])).toMatchObject([
      { id: null, error: { code: 'calc.bad-input' } },
    ]);
  });
});

describe('topic limitation', () => {
  it('gives the last day and the reasons', () => {
    const events = [{ on: '2025-06-10', type: 'partPayment' }];
    expect(
      answersOf('limitation', [{ id: 1, regime: 'de', dueDate: '2023-03-31', events }]),
    ).toMatchObject([
      {
        id: 1,
        lastDay: '2028-06-10',
        why: expect.arrayContaining([expect.stringContaining('2028-06-10')]),
      },
    ]);
  });

  it('reads the other words for the same event', () => {
    const events = [{ date: '2025-06-10', type: 'demand' }];
    expect(
      answersOf('limitation', [{ id: 1, regime: 'nl', dueDate: '2023-03-31', events }]),
    ).toMatchObject([{ lastDay: '2030-06-10' }]);
  });

  it.each([
    ['calc.limitation-rule-unknown', { regime: 'atlantis' }],
    ['limitation.claim-kind-unknown', { claim: 'rumour' }],
    ['calc.bad-input', { events: [{ on: '2025-01-01', type: 'rumour' }] }],
    ['calc.bad-input', { events: [{ type: 'reminder' }] }],
    ['calc.bad-input', { dueDate: 'soon' }],
  ])('%s', (code, change) => {
    const one = { id: 1, regime: 'de', dueDate: '2023-03-31', ...change };
    expect(answersOf('limitation', [one])).toMatchObject([{ id: 1, error: { code } }]);
  });
});

describe('topics for references', () => {
  it.each([
    ['s10', { number: 'RR123456785GB' }, { valid: true, service: 'registered' }],
    [
      's10',
      { number: 'RR123456789GB' },
      { valid: false, error: { code: 'reference.s10-check-digit' } },
    ],
    ['post', { number: '00159007733123456789' }, { valid: true, form: 'pl-sscc' }],
    ['rf', { body: 'A' }, { reference: 'RF25A' }],
    ['rf', { reference: 'RF26A' }, { valid: false, error: { code: 'reference.rf-check-digits' } }],
    ['rf', {}, { error: { code: 'calc.bad-input' } }],
    ['iban', { iban: 'BE72000000001616' }, { valid: true, country: 'BE' }],
    [
      'epc',
      { name: 'X', iban: 'BE72000000001616', amount: '1.00', currency: 'EUR' },
      { bytes: 38 },
    ],
    [
      'epc',
      { name: 'X', iban: 'BE72000000001616', amount: '1', currency: 'GBP' },
      { error: { code: 'reference.epc-currency' } },
    ],
  ])('%s of %j', (topic, input, answer) => {
    expect(answersOf(topic, [{ id: 1, ...input }])).toMatchObject([{ id: 1, ...answer }]);
  });
});
