import { describe, expect, it } from 'vitest';
import { checkAccount, needsIban, printedAccount } from '../../../../src/domain/references/account';

describe('an account of the firm', () => {
  it.each([
    ['DE', true, true],
    ['de', true, true],
    ['', true, true],
    ['DE', false, false],
    ['US', true, false],
    ['CA', true, false],
  ])('in %j, home currency %j, has to be an IBAN: %j', (country, isHome, needs) => {
    expect(needsIban(country, isHome)).toBe(needs);
  });

  it.each([
    ['de89 3704 0044 0532 0130 00', { number: 'DE89370400440532013000', isIban: true }],
    ['61 1090 1014 0000 0712 1981 2874', { number: 'PL61109010140000071219812874', isIban: true }],
    ['  000123-456 ', { number: '000123-456', isIban: false }],
    ['1234  5678', { number: '1234 5678', isIban: false }],
  ])('takes %j where no IBAN is needed', (text, value) => {
    expect(checkAccount(text, false)).toEqual({ ok: true, value });
  });

  it.each([
    ['DE88370400440532013000', false, 'reference.iban-check-digits'],
    ['000123456', true, 'reference.iban-format'],
    ['', false, 'reference.account-format'],
    ['123', false, 'reference.account-format'],
    ['12--34', false, 'reference.account-format'],
    ['1'.repeat(27), false, 'reference.account-format'],
    ['Chase 123456', false, 'reference.iban-format'],
  ])('refuses %j (an IBAN needed: %j): %s', (text, ibanOnly, code) => {
    expect(checkAccount(text, ibanOnly)).toMatchObject({ ok: false, error: { code } });
  });

  it('prints an IBAN in groups and another number as it is', () => {
    expect(printedAccount('DE89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00');
    expect(printedAccount('000123-456')).toBe('000123-456');
  });
});
