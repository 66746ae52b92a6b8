import { describe, expect, it } from 'vitest';
import { runCalc } from '../../../scripts/calc/run';
import { TOPICS } from '../../../scripts/calc/topics';
import cases from '../../fixtures/workedByHand.json';

/*
 * Cases the samples do not have, worked out day by day and from the articles of the law apart from
 * this code: rates that change, leap days, every country's restarts, month ends, small currencies.
 */
describe.each(Object.entries(cases))('%s', (topic, list) => {
  const { output } = runCalc(TOPICS, topic, JSON.stringify(list.map(({ given }) => given)));
  const answers: unknown = JSON.parse(output);

  it(`comes out in ${list.length} cases`, () => {
    expect(answers).toMatchObject(list.map(({ expected }) => expected));
  });
});

describe('input that is wrong', () => {
  const CASE = { id: 1, regime: 'de-b2b', currency: 'EUR', dueDate: '2026-01-31' };
  const full = { ...CASE, principal: '100.00', untilDate: '2026-03-01' };

  it.each([
    [{ ...full, principal: '1.234,50' }, 'principal', '1.234,50', 'such as "1234.50"'],
    [{ ...full, principal: null }, 'principal', null, 'decimal number'],
    [{ ...full, dueDate: '2026-02-30' }, 'dueDate', '2026-02-30', 'yyyy-MM-dd'],
    [{ ...full, untilDate: '9999-12-31' }, 'untilDate', '9999-12-31', '2199-12-31'],
    [{ ...full, days: -1 }, 'days', -1, '0 or more'],
    [{ ...full, payments: [{ on: 'soon', amount: '1' }] }, 'payments.0.on', 'soon', 'yyyy-MM-dd'],
    [{ ...full, regime: 5 }, 'regime', 5, 'text'],
    [7, '', 7, 'an object'],
  ])('names field, value and remedy: %j', (given, field, value, remedy) => {
    const { exitCode, output } = runCalc(TOPICS, 'interest', JSON.stringify([given]));
    const [answer] = JSON.parse(output);
    expect(exitCode).toBe(0);
    expect(answer.error).toMatchObject({ code: 'calc.bad-input', field, value });
    expect(answer.error.remedy).toContain(remedy);
    expect(answer.error.message).toContain(answer.error.remedy);
    expect(output).not.toMatch(/\bat .*\.ts|node_modules/);
  });

  it('says the values of what a rule refuses', () => {
    const { output } = runCalc(
      TOPICS,
      'interest',
      JSON.stringify([{ ...full, principal: '1.005' }]),
    );
    expect(JSON.parse(output)).toMatchObject([
      { error: { code: 'amount.too-many-decimals', values: { value: '1.005', currency: 'EUR' } } },
    ]);
  });
});

it.each([
  ['210000000003139471430009017', ['qrr']],
  ['210000000003139471430009016', []],
  ['120000000000234478943216899', ['qrr']],
  ['+++010/8068/17183+++', ['ogm']],
  ['+++010/8068/17184+++', []],
  ['000000009797', ['ogm', 'viite']],
  ['1232', ['viite']],
  ['1234', []],
  ['021000021', ['viite', 'aba']],
])('national reference %s is %j', (reference, kinds) => {
  const { output } = runCalc(TOPICS, 'reference', JSON.stringify([{ id: 1, reference }]));
  expect(JSON.parse(output)).toEqual([{ id: 1, valid: kinds.length > 0, kinds }]);
});

it.each([
  // Modulo 10 and modulo 11, the latter with a dash for 10; then each with a digit changed.
  ['2345676', 'kid', true],
  ['123456785', 'kid', true],
  ['12345678 5', 'kid', true],
  ['1-', 'kid', false],
  ['6-', 'kid', true],
  ['2345670', 'kid', false],
  ['12345678901234567890123456', 'kid', false],
  ['SI12 1234567890120', 'si12', true],
  ['SI12 1234567890121', 'si12', false],
  ['1234567890120', 'si12', false],
])('%s as %s is %s', (reference, kind, valid) => {
  const { output } = runCalc(TOPICS, 'reference', JSON.stringify([{ id: 1, reference, kind }]));
  expect(JSON.parse(output)).toEqual([{ id: 1, valid, kinds: valid ? [kind] : [] }]);
});
