import { describe, expect, test } from 'vitest';
import type { BankAccount } from '../../../../src/domain/accounts/party';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import {
  instalmentReference,
  instalmentReferences,
} from '../../../../src/domain/agreements/paper/references';
import { qrReferenceOf } from '../../../../src/domain/letters/swissBill';
import { isQrReference } from '../../../../src/domain/references/national';
import { agreementInput, company, EUR } from '../../../support/documentFixtures';

/** The account of the standard's own examples: it takes payments with a QR reference only. */
const QR_ACCOUNT: BankAccount = {
  currency: EUR,
  iban: 'CH4431999123000889012',
  bic: '',
  bank: 'Bank',
};

function agreementTo(account: BankAccount) {
  const to = { ...company, bankAccounts: [account] };
  const made = instalmentAgreement(agreementInput({ company: to }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

describe('payments of an agreement to an account that takes QR references only', () => {
  test('quote one in schedule and slips, and have no European code', () => {
    const { schedule, coupons } = agreementTo(QR_ACCOUNT);
    const quoted = schedule.rows.map((row) => row[2] ?? '');
    expect(quoted.map(isQrReference)).toEqual([true, true, true]);
    const slips = coupons?.coupons ?? [];
    expect(slips.map(({ rows }) => rows.map(({ text }) => text))).toEqual(
      quoted.map((reference) => expect.arrayContaining([reference])),
    );
    expect(slips.map(({ code }) => code)).toEqual(['', '', '']);
  });

  test('other accounts keep the creditor reference, with its code', () => {
    const [account] = company.bankAccounts;
    if (account === undefined) throw new Error('no account');
    const { schedule, coupons } = agreementTo(account);
    expect(schedule.rows[0]?.[2]).toMatch(/^RF/);
    expect(coupons?.coupons[0]?.code).toContain(account.iban);
  });

  test('are never mistaken for those of letters, and are known whatever was quoted', () => {
    const { plain } = instalmentReference('A-7', 1, QR_ACCOUNT);
    expect(plain).not.toBe(qrReferenceOf('L-7001'));
    expect(plain).not.toBe(instalmentReference('A-7', 2, QR_ACCOUNT).plain);
    expect(instalmentReferences('A-7', 1)).toEqual([
      instalmentReference('A-7', 1, undefined).plain,
      plain,
    ]);
  });
});
