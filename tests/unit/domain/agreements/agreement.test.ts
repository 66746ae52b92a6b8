import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanRow } from '../../../../src/domain/accounts/agreement';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import type { AgreementInput } from '../../../../src/domain/agreements/paper/input';
import { AGREEMENT_TEXTS } from '../../../../src/domain/agreements/texts';
import { agreementWarnings } from '../../../../src/domain/agreements/warnings';
import { addDays, addMonths, plainDate } from '../../../../src/domain/dates/plainDate';
import type { AgreementModel } from '../../../../src/domain/documents/model';
import { refusalText } from '../../../../src/domain/messages/texts';
import { currency } from '../../../../src/domain/money/currency';
import {
  account,
  agreementInput,
  invoice,
  planRows,
  TODAY,
} from '../../../support/documentFixtures';

function agreement(over: Partial<AgreementInput> = {}): AgreementModel {
  const made = instalmentAgreement(agreementInput(over));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function refused(over: Partial<AgreementInput>): string {
  const made = instalmentAgreement(agreementInput(over));
  if (made.ok) return 'made';
  expect(refusalText(AGREEMENT_TEXTS, made.error)).not.toMatch(/[{}]|^agreements\./);
  return made.error.code;
}

const words = (model: AgreementModel): string =>
  model.clauses.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

describe('the schedule', () => {
  test('shows each payment with its reference, and a total equal to the debt', () => {
    const { schedule, claim } = agreement();
    expect(schedule.rows.map((row) => row.slice(2))).toEqual([
      ['RF25\u00a0A700\u00a01', '6,103.52', '12,207.03'],
      ['RF95\u00a0A700\u00a02', '6,103.52', '6,103.51'],
      ['RF68\u00a0A700\u00a03', '6,103.51', '0.00'],
    ]);
    expect(schedule.totals[0]?.[3]).toBe('18,310.55');
    expect(claim.totals.at(-1)?.[5]).toBe('18,310.55');
  });

  test('shows principal and interest apart where interest is agreed', () => {
    const rows = planRows(1_831_055, 2, 1_000);
    const model = agreement({ rows });
    expect(model.schedule.rows[0]?.slice(3)).toEqual(['9,155.28', '10.00', '9,165.28', '9,165.27']);
    expect(model.claim.totals.map((row) => row[5])).toEqual(['18,310.55', '20.00', '18,330.55']);
    expect(words(model)).toContain('include interest of 20.00');
  });

  test('any even split of any debt is accepted, one unit more or less is not', () => {
    const debts = fc.record({
      minor: fc.integer({ min: 100, max: 1e12 }),
      parts: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(debts, fc.constantFrom(-1, 1), ({ minor, parts }, off) => {
        const items = [invoice('A', plainDate('2026-09-01'), minor)];
        expect(
          instalmentAgreement(agreementInput({ items, rows: planRows(minor, parts) })).ok,
        ).toBe(true);
        expect(refused({ items, rows: planRows(minor + off, parts) })).toBe(
          'agreements.sumMismatch',
        );
      }),
    );
  });

  test('money not yet matched is shown and deducted when the schedule counts it off', () => {
    const receipts = [
      {
        id: 'r',
        on: TODAY,
        minor: 31_055,
        left: 31_055,
        currency: currency('EUR'),
        reference: '',
        batch: null,
      },
    ] as unknown as AgreementInput['account']['receipts'];
    const model = agreement({ account: account({ receipts }), rows: planRows(1_800_000, 4) });
    expect(model.claim.totals.map((row) => row[5])).toEqual([
      '18,310.55',
      '\u2212310.55',
      '18,000.00',
    ]);
  });
});

describe('the clauses', () => {
  test('acknowledge without novation, forbear, lapse after the grace days, keep limitation', () => {
    const text = words(agreement());
    for (const phrase of [
      'confirms the existing claims and creates no new ones',
      'will neither demand more than is due under it nor begin',
      'not arrived in full within 5 days after its due date',
      'whole outstanding debt is due at once',
      'original due dates',
      'limitation',
      'earlier at any time and without charge',
      'neither consent to further delay nor a waiver',
      'longest; within it first costs, then interest, then principal',
      'confidential',
      'Germany',
      'two copies',
      'DE89',
    ]) {
      expect(text).toContain(phrase);
    }
    expect(text).not.toMatch(/[{}]/);
  });

  test('a consumer gets a proportional lapse and keeps his court', () => {
    const text = words(agreement({ account: account({ debtorType: 'consumer' }) }));
    expect(text).toContain('two consecutive payments');
    expect(text).toContain('Mandatory rights of consumers');
    expect(text).not.toContain('the courts at the creditor');
  });

  test('a deferral is called one', () => {
    const base = agreementInput();
    const model = agreement({
      terms: { ...base.terms, kind: 'deferral' },
      rows: planRows(1_831_055, 1),
    });
    expect(model.heading).toContain('Deferral');
    expect(words(model)).toContain('The creditor defers the debt');
  });

  test('tables stand after the clauses that speak of them, and both sides sign', () => {
    const model = agreement();
    expect(model.clauses[model.claimAfter]?.heading).toBe('The claim');
    expect(model.clauses[model.scheduleAfter]?.heading).toBe('Payment by instalments');
    expect(model.signatures.map(({ role }) => role)).toEqual(['Creditor', 'Debtor']);
  });
});

describe('refusals', () => {
  const rows = planRows(1_831_055, 3);
  const swapped = rows.map((row, i) => ({ ...row, dueOn: addDays(TODAY, 30 - i) }));
  const crooked = rows.map((row): PlanRow => ({ ...row, balanceMinor: row.balanceMinor + 1 }));
  const usd = invoice('U', plainDate('2026-09-01'), 1, { currency: currency('USD') });
  test.each<[string, Partial<AgreementInput>]>([
    ['agreements.noItems', { items: [] }],
    ['agreements.mixedCurrencies', { items: [invoice('A', plainDate('2026-09-01'), 1), usd] }],
    ['agreements.nothingOpen', { items: [invoice('A', plainDate('2026-09-01'), 0)] }],
    ['agreements.sumMismatch', { rows: [] }],
    ['agreements.firstInPast', { rows: planRows(1_831_055, 3, 0, addMonths(TODAY, -1)) }],
    ['agreements.datesNotAscending', { rows: swapped }],
    ['agreements.rowMismatch', { rows: crooked }],
  ])('%s', (code, over) => {
    expect(refused(over)).toBe(code);
  });

  test('consumers: interest and long plans are warned of, businesses are not', () => {
    const consumer = account({ debtorType: 'consumer' });
    const long = planRows(1_831_055, 13, 10);
    const warnings = agreementWarnings(agreementInput({ account: consumer, rows: long }));
    expect(warnings.map(({ code }) => code)).toEqual([
      'agreements.warnConsumerInterest',
      'agreements.warnConsumerLong',
    ]);
    for (const warning of warnings)
      expect(refusalText(AGREEMENT_TEXTS, warning)).not.toMatch(/[{}]/);
    expect(agreementWarnings(agreementInput({ rows: long }))).toEqual([]);
    expect(agreementWarnings(agreementInput({ account: consumer }))).toEqual([]);
  });
});
