import { expect, it } from 'vitest';
import {
  DAY_COUNTS,
  DUE_DAYS,
  FIX_MODES,
  ROUNDINGS,
} from '../../../../src/domain/interest/conventions';
import { interestForDays } from '../../../../src/domain/interest/interestForDays';
import { INTEREST_TEXTS } from '../../../../src/domain/interest/texts';
import { refusalText } from '../../../../src/domain/messages/texts';
import { regime } from '../../../support/regimes';
import { amount, claim, worked } from './claims';

it('every way of working out interest can be said in a sentence', () => {
  for (const dayCount of DAY_COUNTS)
    expect(INTEREST_TEXTS[`interest.rule-day-count-${dayCount}`]).toBeDefined();
  for (const rounding of ROUNDINGS)
    expect(INTEREST_TEXTS[`interest.rule-rounding-${rounding}`]).toBeDefined();
  for (const dueDay of DUE_DAYS)
    expect(INTEREST_TEXTS[`interest.rule-due-${dueDay}`]).toBeDefined();
  for (const fixMode of FIX_MODES)
    expect(INTEREST_TEXTS[`interest.rule-rate-${fixMode}`]).toBeDefined();
});

it('a rule reads as whole sentences without empty places', () => {
  const credits = [
    {
      on: claim('1.00 EUR', '2026-01-02', '2026-01-02').dueDate,
      amount: amount('1.00 EUR'),
      kind: 'payment' as const,
    },
  ];
  const { rule } = worked(
    claim('100.00 EUR', '2026-01-01', '2026-08-01', { credits }),
    regime('nl-b2b'),
  );
  const sentences = rule.map((remark) => refusalText(INTEREST_TEXTS, remark));
  expect(sentences).toContain(
    'Each half-year bears its own rate (ECB MRO 1 Jan / 1 Jul): 10.15 % from 2026-01-02, 10.4 % from 2026-07-01.',
  );
  expect(sentences).toContain('Payments settle costs first, then interest, then principal.');
  expect(sentences.join(' ')).not.toMatch(/[{}]|rule-/);
});

it.each([
  ['actual/360', 1_000],
  ['30/360', 1_000],
  ['actual/actual', 986],
] as const)('36 days of 10 %% under %s', (dayCount, minor) => {
  const of = {
    principal: amount('1000.00 EUR'),
    days: 36,
    ratePct: '10',
    dayCount,
    rounding: 'once' as const,
  };
  expect(interestForDays(of)).toMatchObject({ value: { interest: { minor } } });
});

it('a number of days states its rate and its year', () => {
  const result = interestForDays({
    principal: amount('3600.00 EUR'),
    days: 30,
    ratePct: '10',
    dayCount: '30/360',
    rounding: 'once',
  });
  expect(result).toMatchObject({
    ok: true,
    value: { interest: amount('30.00 EUR'), lines: [{ from: null, to: null, days: 30 }] },
  });
});
