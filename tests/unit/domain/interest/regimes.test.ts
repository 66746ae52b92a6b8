import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { halfYearOf } from '../../../../src/domain/interest/halfYear';
import { type Regime, readRegime } from '../../../../src/domain/interest/regime';
import { plus, rational, rationalFromDecimal, times } from '../../../../src/domain/money/rational';
import { regime, resourceFiles } from '../../../support/regimes';

const FILES = resourceFiles('interest');

function shipped(): Regime[] {
  return FILES.map(([name]) => regime(name.replace('.json', '')));
}

describe('the shipped regimes', () => {
  it('are twenty and the Italian agri-food variant, each under its own name', () => {
    expect(FILES.map(([name]) => name.replace('.json', ''))).toEqual(
      shipped().map((one) => one.id),
    );
    expect(FILES).toHaveLength(21);
  });

  it.each(shipped().map((one) => [one.id, one] as const))('%s: source and date', (_id, one) => {
    expect(one.sources.length).toBeGreaterThan(0);
    expect(one.asOf >= '2026-11-21').toBe(true);
    expect(one.dayCountChoices).toContain(one.dayCount);
    expect(one.fixModeChoices).toContain(one.fixMode);
  });

  it.each(
    shipped()
      .filter((one) => one.fixMode !== 'floating-on-change' && one.validThrough !== null)
      .map((one) => [one.id, one] as const),
  )('%s: the table has every half-year up to its end', (_id, one) => {
    const starts = one.rates.slice(1).map((row) => row.from);
    const before = one.rates.slice(1).map((row) => addDays(row.from, -1));
    const ends = one.rates.slice(1, -1).map((row) => halfYearOf(row.from).to);
    expect(starts).toEqual(starts.map((from) => halfYearOf(from).from));
    expect(before.slice(1)).toEqual(ends);
    expect(one.validThrough).toBe(halfYearOf(plainDate(starts.at(-1) ?? '')).to);
  });

  it.each(
    shipped()
      .filter((one) => one.rates.some((row) => row.referencePct !== null))
      .map((one) => [one.id, one] as const),
  )('%s: rate = reference + margin', (_id, one) => {
    for (const row of one.rates) {
      const sum = plus(exact(row.referencePct), exact(one.reference.marginPct));
      const expected = one.reference.rounding === 'up-to-half' ? upToHalf(sum) : sum;
      expect([row.from, exact(row.ratePct)]).toEqual([row.from, expected]);
    }
  });
});

describe('reading a regime', () => {
  const json = FILES.find(([name]) => name === 'de-b2b.json')?.[1];

  it.each([
    [
      'rates.0.ratePct',
      { rates: [{ from: '2020-01-01', ratePct: 8, referencePct: null, source: null }] },
    ],
    ['rates', { rates: [row('2020-07-01'), row('2020-01-01')] }],
    ['validThrough', { validThrough: '2026-02-30' }],
    ['fixMode', { fixMode: 'guess' }],
    ['allocation', { allocation: ['costs', 'costs', 'principal'] }],
    ['compensation.tiers', { compensation: { tiers: [], thresholdCurrency: null, basis: '' } }],
  ])('names the field: %s', (field, change) => {
    expect(readRegime({ ...(json as object), ...change })).toMatchObject({
      ok: false,
      error: { code: 'interest.regime-unreadable', params: { field } },
    });
  });

  it('refuses what is no object', () => {
    expect(readRegime('de-b2b').ok).toBe(false);
  });
});

function row(from: string) {
  return { from, ratePct: '8', referencePct: null, source: null };
}

function exact(text: string | null) {
  return rationalFromDecimal(text ?? '') ?? rational(0);
}

function upToHalf(value: { n: bigint; d: bigint }) {
  const halves = (2n * value.n + value.d - 1n) / value.d;
  return times(rational(halves), rational(1, 2));
}
