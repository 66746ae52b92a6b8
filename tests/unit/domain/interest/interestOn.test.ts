import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { conventionsOf, NAMED_CONVENTIONS } from '../../../../src/domain/interest/conventions';
import { interestOn } from '../../../../src/domain/interest/interestOn';
import { regime } from '../../../support/regimes';
import { amount, claim, interestMinor, worked } from './claims';

const payment = (on: string, text: string) => ({
  on: plainDate(on),
  amount: amount(text),
  kind: 'payment' as const,
});

describe('the ways of fixing a rate', () => {
  it('floating: each half-year bears its own rate', () => {
    // 12.15 % for 30 days of June 2026, 12.40 % for 92 days after.
    const { lines, interest } = worked(
      claim('12000.00 EUR', '2026-05-31', '2026-09-30'),
      regime('fr-b2b'),
    );
    expect(lines.map(({ from, to, days, ratePct }) => [from, to, days, ratePct])).toEqual([
      ['2026-06-01', '2026-06-30', 30, '12.15'],
      ['2026-07-01', '2026-09-30', 92, '12.4'],
    ]);
    expect(interest.minor).toBe(49_489);
  });

  it('locked: the half-year in which interest starts decides for good', () => {
    // Due 30 June: interest starts on 1 July, so 13.00 % of the second half of 2023.
    const late = worked(claim('1000.00 GBP', '2023-06-30', '2024-06-29'), regime('uk-lpcda'));
    expect(late.lines).toMatchObject([{ ratePct: '13', days: 365 }]);
    expect(late.interest.minor).toBe(13_000);
    expect(
      interestMinor(claim('1000.00 GBP', '2023-06-29', '2024-06-28'), regime('uk-lpcda')),
    ).toBe(11_500);
  });

  it('locked: a default that started in the table runs on beyond it', () => {
    const { lines } = worked(claim('100.00 CZK', '2026-08-31', '2028-02-29'), regime('cz'));
    expect(new Set(lines.map((line) => line.ratePct))).toEqual(new Set(['11.75']));
  });

  it('single rate: that of the day of payment, or by convention of the due date', () => {
    const of = claim('1000.00 EUR', '2023-12-31', '2024-12-30');
    const ie = regime('ie-b2b');
    expect(interestMinor(of, ie)).toBe(12_250);
    expect(interestMinor(of, ie, NAMED_CONVENTIONS['rate-of-due-date'])).toBe(12_000);
    expect(worked(of, ie, NAMED_CONVENTIONS['half-year-split']).lines).toHaveLength(2);
  });

  it('on change: a rate changes on any day', () => {
    const { lines } = worked(claim('1000.00 PLN', '2025-10-31', '2025-12-31'), regime('pl-b2c'));
    expect(lines.map(({ from, ratePct }) => [from, ratePct])).toEqual([
      ['2025-11-01', '10'],
      ['2025-11-06', '9.75'],
      ['2025-12-04', '9.5'],
    ]);
  });

  it('contract: an agreed rate displaces the table, also outside it', () => {
    const of = claim('1000.00 EUR', '2030-12-31', '2031-12-31', { contractRatePct: '7.5' });
    expect(interestMinor(of, regime('es-b2b'))).toBe(7_500);
    const us = interestOn(claim('1.00 USD', '2025-01-01', '2025-02-01'), regime('us-contract'));
    expect(us).toMatchObject({ ok: false, error: { code: 'interest.contract-rate-needed' } });
  });
});

describe('day counts', () => {
  it.each([
    ['actual/365', 7_320],
    ['actual/actual', 7_300],
    ['actual/360', 7_422],
    ['30/360', 7_300],
    ['actual/366-with-leap-day', 7_300],
  ] as const)('%s over a leap year', (dayCount, minor) => {
    const of = claim('1000.00 EUR', '2023-12-31', '2024-12-31', { contractRatePct: '7.3' });
    expect(interestMinor(of, regime('eu-2011-7-default'), { dayCount })).toBe(minor);
  });

  it('actual/actual is cut at the end of the year', () => {
    const of = claim('36600.00 EUR', '2023-12-30', '2024-01-01', { contractRatePct: '10' });
    const { lines, interest } = worked(of, regime('de-b2b'));
    expect(lines.map((line) => line.exact)).toEqual(['10.027397', '10.000000']);
    expect(interest.minor).toBe(2_003);
  });

  it('30/360 lets a 31st count as the 30th', () => {
    const of = claim('3600.00 CHF', '2026-01-30', '2026-01-31');
    expect(worked(of, regime('ch'), { dayCount: '30/360' })).toMatchObject({
      interest: { minor: 0 },
      lines: [],
    });
  });
});

describe('compounding', () => {
  it('adds a year of interest to the principal on the anniversary of the default', () => {
    const of = claim('1000.00 EUR', '2022-06-30', '2024-12-31');
    const { lines, interest } = worked(of, regime('nl-b2b'));
    expect(lines.map((line) => [line.from, line.principal.minor, line.exact])).toEqual([
      ['2022-07-01', 100_000, '40.328767'],
      ['2023-01-01', 100_000, '52.068493'],
      ['2023-07-01', 109_240, '66.082552'],
      ['2024-01-01', 109_240, '68.087774'],
      ['2024-07-01', 122_657, '75.744749'],
    ]);
    expect(interest.minor).toBe(30_231);
  });

  it('cuts a stretch in two where an anniversary falls inside a half-year', () => {
    const { lines } = worked(claim('1000.00 EUR', '2025-02-28', '2026-04-30'), regime('nl-b2b'));
    expect(lines.map((line) => line.from)).toEqual([
      '2025-03-01',
      '2025-07-01',
      '2026-01-01',
      '2026-03-01',
    ]);
  });
});

describe('money received', () => {
  const of = (credits: ReturnType<typeof payment>[]) =>
    claim('1000.00 GBP', '2025-12-31', '2026-06-30', { credits });
  const uk = regime('uk-lpcda');

  it('bears interest up to and including its day', () => {
    const { lines, outstanding } = worked(of([payment('2026-03-31', '400.00 GBP')]), uk);
    expect(lines.map((line) => [line.to, line.days, line.principal.minor])).toEqual([
      ['2026-03-31', 90, 100_000],
      ['2026-06-30', 91, 60_000],
    ]);
    expect(outstanding.principal.minor).toBe(60_000);
  });

  it('bears no interest on its day by the convention that excludes it', () => {
    const excluded = worked(
      of([payment('2026-03-31', '400.00 GBP')]),
      uk,
      NAMED_CONVENTIONS['payment-day-excluded'],
    );
    expect(excluded.lines.map((line) => [line.to, line.days])).toEqual([
      ['2026-03-30', 89],
      ['2026-06-29', 91],
    ]);
  });

  it('settles interest before principal where that is the order', () => {
    const german = claim('1000.00 EUR', '2025-12-31', '2026-06-30', {
      credits: [payment('2026-03-31', '400.00 EUR')],
    });
    const { lines, interest, outstanding } = worked(german, regime('de-b2b'));
    expect(lines.map((line) => line.principal.minor)).toEqual([100_000, 62_532]);
    expect(interest.minor).toBe(4_133);
    expect(outstanding).toMatchObject({ principal: { minor: 62_532 }, interest: { minor: 1_601 } });
  });

  it('settles costs first, and what the debtor named when he named it', () => {
    const with50 = claim('1000.00 EUR', '2025-12-31', '2026-01-31', {
      costs: amount('50.00 EUR'),
      credits: [payment('2026-01-31', '60.00 EUR')],
    });
    expect(worked(with50, regime('de-b2b')).outstanding).toMatchObject({
      costs: { minor: 0 },
      interest: { minor: 0 },
      principal: { minor: 99_872 },
    });
    const named = {
      ...payment('2026-01-31', '60.00 EUR'),
      order: ['principal', 'interest', 'costs'] as const,
    };
    expect(worked({ ...with50, credits: [named] }, regime('de-b2b')).outstanding).toMatchObject({
      costs: { minor: 5_000 },
      interest: { minor: 872 },
      principal: { minor: 94_000 },
    });
  });

  it('a credit note takes back principal even where payments settle interest first', () => {
    const note = { ...payment('2026-03-31', '400.00 EUR'), kind: 'creditNote' as const };
    const { lines } = worked(
      claim('1000.00 EUR', '2025-12-31', '2026-06-30', { credits: [note] }),
      regime('de-b2b'),
    );
    expect(lines[1]?.principal.minor).toBe(60_000);
  });

  it('in full and in time leaves no interest and no lump sum', () => {
    const result = worked(of([payment('2025-12-31', '1000.00 GBP')]), uk);
    expect(result).toMatchObject({ interest: { minor: 0 }, compensation: null });
  });

  it('on the due date counts once, and nothing paid changes nothing', () => {
    const credits = [payment('2025-12-31', '400.00 GBP'), payment('2026-03-31', '0.00 GBP')];
    const { lines, rule } = worked(of(credits), uk);
    expect(lines.map((line) => line.principal.minor)).toEqual([60_000, 60_000]);
    expect(rule.map((remark) => remark.code)).toContain('interest.rule-allocation');
    expect(worked(of([]), uk).rule.map((remark) => remark.code)).not.toContain(
      'interest.rule-allocation',
    );
  });

  it('beyond the debt is reported, and after the end ignored', () => {
    expect(worked(of([payment('2026-01-01', '1100.00 GBP')]), uk).surplus.minor).toBe(10_000 - 32);
    expect(worked(of([payment('2026-07-01', '1100.00 GBP')]), uk).outstanding.principal.minor).toBe(
      100_000,
    );
  });
});

describe('rounding', () => {
  const of = claim('1000.00 GBP', '2025-12-31', '2026-02-19', { contractRatePct: '8.5' });

  it('once at the end by default, or of the daily amount as on GOV.UK', () => {
    expect(interestMinor(of, regime('uk-lpcda'))).toBe(1_164);
    expect(interestMinor(of, regime('uk-lpcda'), NAMED_CONVENTIONS['daily-amount-rounded'])).toBe(
      1_150,
    );
  });

  it('of each line', () => {
    const two = claim('100.00 EUR', '2026-06-01', '2026-07-01');
    expect(
      worked(two, regime('eu-2011-7-default'), NAMED_CONVENTIONS['each-line-rounded']).lines.map(
        (line) => line.exact,
      ),
    ).toEqual(['0.810000', '0.030000']);
  });
});

describe('what is refused', () => {
  const de = regime('de-b2b');

  it('a period beyond the table, naming the half-year', () => {
    expect(interestOn(claim('1.00 EUR', '2026-06-30', '2027-01-01'), de)).toEqual({
      ok: false,
      error: {
        code: 'interest.rate-missing',
        params: { regime: 'de-b2b', halfYear: '2027-01-01 to 2027-06-30', day: '2027-01-01' },
      },
    });
    expect(interestOn(claim('1.00 EUR', '2026-06-30', '2026-12-31'), de).ok).toBe(true);
  });

  it('a period before the table, naming the half-year', () => {
    const early = interestOn(claim('1.00 EUR', '2014-08-31', '2015-02-01'), de);
    expect(early).toMatchObject({ error: { params: { halfYear: '2014-07-01 to 2014-12-31' } } });
  });

  it.each([
    ['interest.until-before-due', claim('1.00 EUR', '2026-01-02', '2026-01-01')],
    ['interest.principal-negative', claim('-1.00 EUR', '2026-01-01', '2026-01-02')],
    [
      'interest.rate-invalid',
      claim('1.00 EUR', '2026-01-01', '2026-01-02', { contractRatePct: '-1' }),
    ],
    [
      'interest.rate-invalid',
      claim('1.00 EUR', '2026-01-01', '2026-01-02', { contractRatePct: '8,5' }),
    ],
    [
      'interest.currencies-mixed',
      claim('1.00 EUR', '2026-01-01', '2026-01-02', { costs: amount('1.00 GBP') }),
    ],
    [
      'interest.payment-negative',
      claim('1.00 EUR', '2026-01-01', '2026-01-02', {
        credits: [payment('2026-01-02', '-1.00 EUR')],
      }),
    ],
  ])('%s', (code, of) => {
    expect(interestOn(of, de)).toMatchObject({ ok: false, error: { code } });
  });

  it('nothing about a principal or a rate of zero', () => {
    const nothing = worked(claim('0.00 EUR', '2026-01-01', '2026-02-01'), de);
    expect(nothing).toMatchObject({ interest: { minor: 0 }, compensation: null });
    const free = claim('1.00 EUR', '2026-01-01', '2026-02-01', { contractRatePct: '0' });
    expect(interestMinor(free, de)).toBe(0);
  });

  it('nothing when the due date itself is the end', () => {
    const result = worked(claim('1.00 EUR', '2029-01-01', '2029-01-01'), de);
    expect(result).toMatchObject({ interest: { minor: 0 }, lines: [], compensation: null });
  });
});

it('states the conventions in use with every result', () => {
  const { conventions } = worked(claim('1.00 EUR', '2026-01-01', '2026-01-02'), regime('de-b2b'));
  expect(conventions).toEqual(conventionsOf(regime('de-b2b')));
  expect(conventions).toMatchObject({
    dayCount: 'actual/actual',
    rounding: 'once',
    countPaymentDay: true,
  });
});

describe('a due date that is no working day', () => {
  // 15 March 2026 is a Sunday.
  const sunday = claim('36500.00 PLN', '2026-03-15', '2026-03-18');
  const moved = NAMED_CONVENTIONS['due-date-on-working-day'];
  const stands = NAMED_CONVENTIONS['due-date-as-agreed'];

  it('moves to the next one in Poland, elsewhere by convention only', () => {
    expect(worked(sunday, regime('pl-b2b')).lines).toMatchObject([{ from: '2026-03-17', days: 2 }]);
    expect(worked(sunday, regime('pl-b2b'), stands).lines).toMatchObject([
      { from: '2026-03-16', days: 3 },
    ]);
    const euros = claim('36500.00 EUR', '2026-03-15', '2026-03-18');
    expect(worked(euros, regime('de-b2b')).lines).toMatchObject([{ from: '2026-03-16', days: 3 }]);
    expect(worked(euros, regime('de-b2b'), moved).lines).toMatchObject([
      { from: '2026-03-17', days: 2 },
    ]);
  });

  it.each([
    // Labour Day and, after a Saturday, the Constitution Day week-end of 2025.
    ['2025-05-01', '2025-05-03'],
    ['2025-05-03', '2025-05-06'],
    // Epiphany, Easter Monday, Corpus Christi, 11 November.
    ['2026-01-06', '2026-01-08'],
    ['2026-04-04', '2026-04-08'],
    ['2026-06-04', '2026-06-06'],
    ['2026-11-11', '2026-11-13'],
    // Christmas Eve is a day off since 2025 only; 27 and 28 December 2025 are a week-end.
    ['2024-12-24', '2024-12-25'],
    ['2025-12-24', '2025-12-30'],
    ['2023-12-30', '2024-01-03'],
  ])('in Poland a holiday by law counts without being named: due %s, from %s', (due, from) => {
    const late = claim('36500.00 PLN', due, '2026-12-30');
    expect(worked(late, regime('pl-b2b')).lines[0]).toMatchObject({ from });
    const agreed = worked(late, regime('pl-b2b'), stands);
    expect(agreed.lines[0]).toMatchObject({ from: addDays(plainDate(due), 1) });
  });

  it('moves over holidays too, and payment on the day it moves to is in time', () => {
    const holidays = new Set([plainDate('2026-03-16'), plainDate('2026-03-17')]);
    const inTime = worked({ ...sunday, holidays }, regime('pl-b2b'), moved);
    expect(inTime).toMatchObject({ lines: [], interest: { minor: 0 }, compensation: null });
  });
});
