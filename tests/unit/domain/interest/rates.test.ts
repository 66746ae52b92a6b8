import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { extendRates, rateOn } from '../../../../src/domain/interest/rates';
import { regime } from '../../../support/regimes';
import { claim, interestMinor } from './claims';

const step = (from: string, ratePct: string) => ({ from: plainDate(from), ratePct });

function extended(id: string, ...steps: ReturnType<typeof step>[]) {
  const result = extendRates(regime(id), steps);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('rates the user adds', () => {
  it('extend the table by their half-year', () => {
    const table = extended('es-b2b', step('2027-01-01', '11.15'), step('2027-07-01', '12'));
    expect(table.validThrough).toBe('2027-12-31');
    // 30 days at 11.15 % and 30 at 12 % on 36,500.00.
    expect(interestMinor(claim('36500.00 EUR', '2027-05-31', '2027-07-30'), table)).toBe(69_450);
    expect(rateOn(table, plainDate('2028-01-01'))).toMatchObject({
      error: { params: { halfYear: '2028-01-01 to 2028-06-30' } },
    });
  });

  it('may step inside a half-year where the rate moves on any day', () => {
    const table = extended('pl-b2c', step('2026-10-09', '9.25'), step('2026-11-05', '9'));
    expect(rateOn(table, plainDate('2026-11-04'))).toMatchObject({ value: { ratePct: '9.25' } });
    expect(rateOn(table, plainDate('2026-11-05'))).toMatchObject({ value: { ratePct: '9' } });
  });

  it.each([
    ['es-b2b', '2027-07-01', '11', 'interest.added-rate-misplaced'],
    ['es-b2b', '2026-07-01', '11', 'interest.added-rate-misplaced'],
    ['pl-b2c', '2026-10-08', '9', 'interest.added-rate-misplaced'],
    ['es-b2b', '2027-01-01', '11,5', 'interest.rate-invalid'],
    ['ch', '2027-01-01', '5', 'interest.table-not-extendable'],
  ])('%s from %s at %s: %s', (id, from, ratePct, code) => {
    expect(extendRates(regime(id), [step(from, ratePct)])).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('none at all leave any table as it is', () => {
    expect(extended('ch')).toEqual(regime('ch'));
  });

  it('can reach further when the publication says so', () => {
    const result = extendRates(
      regime('pl-b2c'),
      [step('2026-10-09', '9')],
      plainDate('2027-03-03'),
    );
    expect(result).toMatchObject({ ok: true, value: { validThrough: '2027-03-03' } });
  });
});
