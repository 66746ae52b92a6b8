import { describe, expect, it } from 'vitest';
import {
  collectionCostsFor,
  compensationFor,
  convertCompensation,
} from '../../../../src/domain/interest/compensation';
import { currency } from '../../../../src/domain/money/currency';
import { regime } from '../../../support/regimes';
import { amount, claim, worked } from './claims';

describe('the lump sum', () => {
  it.each([
    ['uk-lpcda', '999.99 GBP', '40.00 GBP'],
    ['uk-lpcda', '1000.00 GBP', '70.00 GBP'],
    ['uk-lpcda', '9999.99 GBP', '70.00 GBP'],
    ['uk-lpcda', '10000.00 GBP', '100.00 GBP'],
    ['pl-b2b', '5000.00 PLN', '40.00 EUR'],
    ['pl-b2b', '5000.01 PLN', '70.00 EUR'],
    ['pl-b2b', '49999.99 PLN', '70.00 EUR'],
    ['pl-b2b', '50000.00 PLN', '100.00 EUR'],
    ['ie-b2b', '1000.00 EUR', '40.00 EUR'],
    ['ie-b2b', '1000.01 EUR', '70.00 EUR'],
    ['ie-b2b', '10000.00 EUR', '70.00 EUR'],
    ['ie-b2b', '10000.01 EUR', '100.00 EUR'],
    ['cz', '1.00 CZK', '1200.00 CZK'],
    ['de-b2b', '0.01 USD', '40.00 EUR'],
  ])('%s on %s is %s', (id, gross, expected) => {
    expect(compensationFor(regime(id), amount(gross), false)).toEqual({
      ok: true,
      value: amount(expected),
    });
  });

  it.each(['de-b2c', 'at-b2c', 'pl-b2c', 'nl-b2c', 'ch', 'uk-county-court-s69'])(
    'none in %s',
    (id) => {
      expect(compensationFor(regime(id), amount('1000.00 EUR'), false)).toEqual({
        ok: true,
        value: null,
      });
    },
  );

  it('never towards a consumer, even where the rate is the same for all', () => {
    expect(compensationFor(regime('cz'), amount('1000.00 CZK'), true)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('looks at the original gross, not at what is left', () => {
    const left = claim('400.00 GBP', '2025-12-31', '2026-01-31', {
      originalGross: amount('1200.00 GBP'),
    });
    expect(worked(left, regime('uk-lpcda')).compensation).toEqual(amount('70.00 GBP'));
  });

  it('tiers in another currency are left to a person, with the reason', () => {
    expect(compensationFor(regime('uk-lpcda'), amount('1000.00 EUR'), false)).toMatchObject({
      error: { code: 'interest.tier-currency', params: { tiers: 'GBP', currency: 'EUR' } },
    });
    const { compensation, rule } = worked(
      claim('1000.00 EUR', '2025-12-31', '2026-01-31'),
      regime('uk-lpcda'),
    );
    expect(compensation).toBeNull();
    expect(rule.map((remark) => remark.code)).toContain('interest.tier-currency');
  });

  it('is converted at a given rate, half up', () => {
    expect(convertCompensation(amount('70.00 EUR'), currency('PLN'), '4.30')).toEqual(
      amount('301.00 PLN'),
    );
    expect(convertCompensation(amount('40.00 EUR'), currency('JPY'), '160.0125')).toEqual(
      amount('6401 JPY'),
    );
    expect(convertCompensation(amount('40.00 EUR'), currency('PLN'), '4,3')).toBeNull();
    expect(convertCompensation(amount('40.00 EUR'), currency('PLN'), '0')).toBeNull();
  });
});

describe('Dutch collection costs (BIK)', () => {
  it.each([
    ['100.00 EUR', '40.00 EUR'],
    ['2500.00 EUR', '375.00 EUR'],
    ['5000.00 EUR', '625.00 EUR'],
    ['10000.00 EUR', '875.00 EUR'],
    ['200000.00 EUR', '2775.00 EUR'],
    ['1000000.00 EUR', '6775.00 EUR'],
    ['2000000.00 EUR', '6775.00 EUR'],
  ])('on %s are %s', (principal, expected) => {
    expect(collectionCostsFor(regime('nl-b2b'), amount(principal))).toEqual(amount(expected));
  });

  it('exist only in the Netherlands and in euros', () => {
    expect(collectionCostsFor(regime('de-b2b'), amount('100.00 EUR'))).toBeNull();
    expect(collectionCostsFor(regime('nl-b2b'), amount('100.00 USD'))).toBeNull();
  });
});
