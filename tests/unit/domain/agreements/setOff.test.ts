import { describe, expect, it, test } from 'vitest';
import { clausePreview, shippedText } from '../../../../src/domain/agreements/example';
import { agreementDocument } from '../../../../src/domain/agreements/paper/agreement';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import type { AgreementModel } from '../../../../src/domain/documents/model';
import { itemsFor } from '../../../../src/domain/letters/items';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { situationOf } from '../../../../src/domain/worklist/situation';
import {
  agreementInput,
  company,
  TODAY as DAY,
  invoice as document,
  planRows,
} from '../../../support/documentFixtures';
import { deskWith, invoice } from '../accounts/support';
import { draft, P1, pay, plan, sign, status } from './support';

/** 1,000.00 and 500.00 EUR, with a credit note of 1,200.00 EUR set off. */
const ITEMS = [
  document('R1', addDays(DAY, -60), 100_000),
  document('R2', addDays(DAY, -20), 50_000),
  document('C9', addDays(DAY, -40), -120_000, { kind: 'creditNote' }),
];

function paper(language: string): AgreementModel {
  const input = agreementInput({ items: ITEMS, rows: planRows(30_000, 3) });
  const made = agreementDocument({ ...input, terms: { ...input.terms, language } });
  if (!made.ok || made.value.kind !== 'agreement') throw new Error('no paper');
  return made.value;
}

describe('an agreement that sets credit notes off', () => {
  it('declares which against which, lists invoices only, and shows how the debt follows', () => {
    const { clauses, claim } = paper('en');
    expect(clauses[1]?.heading).toBe('Set-off');
    expect(clauses[1]?.paragraphs.join()).toContain(
      'credit note C9 against invoice R1: 1,000.00\u00a0EUR; credit note C9 against invoice R2: 200.00\u00a0EUR',
    );
    expect(claim.rows.map(([number]) => number)).toEqual(['R1', 'R2']);
    expect(claim.totals.map((row) => [row[0], row[5]])).toEqual([
      ['Total of the documents', '1,500.00'],
      ['Credit note C9, set off', '−1,200.00'],
      ['Debt under this agreement', '300.00'],
    ]);
  });

  test.each(LETTER_LANGUAGES)('says so in %s, and nothing of it where none is', (language) => {
    const { clauses } = paper(language);
    const { heading } = shippedText('setOff', language);
    const found = clauses.find((one) => one.heading === heading);
    expect(found?.paragraphs.join()).toMatch(/C9.*R1.*C9.*R2/);
    expect(found?.paragraphs.join()).not.toMatch(/[{}]/);
    const without = agreementDocument({
      ...agreementInput(),
      terms: { ...agreementInput().terms, language },
    });
    const plain = without.ok && without.value.kind === 'agreement' ? without.value.clauses : [];
    expect(plain.length).toBeGreaterThan(5);
    expect(plain.map((one) => one.heading)).not.toContain(heading);
  });

  it('is shown in the settings by an example that has one', () => {
    const wish = { company, today: DAY, language: 'en', debtorType: 'business' } as const;
    const shown = clausePreview('setOff', shippedText('setOff', 'en'), {
      ...wish,
      kind: 'instalments',
    });
    expect(shown.ok && shown.value.clause.ok && shown.value.clause.value?.paragraphs[0]).toContain(
      'credit note 2001-C against invoice 2001: 125.00',
    );
  });
});

describe('in the ledger', () => {
  const running = () => {
    const made = deskWith(
      invoice('1', 10_000, '2026-10-01'),
      invoice('2', -4_000, '2026-10-05'),
      invoice('3', 7_000, '2026-11-01'),
    );
    const [one, credit] = made.known.items;
    if (one === undefined || credit === undefined) throw new Error('no items');
    const whole = draft(made, P1);
    const rows = whole.rows.map((row, at) => {
      const minor = at === 0 ? 2_500 : 3_500;
      return { ...row, minor, principalMinor: minor, balanceMinor: at === 0 ? 3_500 : 0 };
    });
    made.run({ ...whole, items: [one.id, credit.id], rows });
    made.run(sign(P1, 'debtor'));
    made.run(sign(P1, 'creditor'));
    return made;
  };

  it('the net debt is the agreement, and paying that fulfils it', () => {
    const made = running();
    expect(plan(made).minor).toBe(6_000);
    pay(made, '2026-12-01', 2_500);
    expect(status(made, '2026-12-02').state).toBe('active');
    pay(made, '2026-12-30', 3_500);
    expect(status(made, '2026-12-31').state).toBe('fulfilled');
  });

  it('a credit note that was set off lowers nothing else, and no letter names it', () => {
    const { known, today } = running();
    const numbers = itemsFor('reminder', known, today)[0]?.map(({ number }) => number);
    expect(numbers).not.toContain('2');
    expect(situationOf(known, today)?.chased).toEqual([{ minor: 7_000, currency: 'EUR' }]);
  });

  it('one that is in no agreement still is', () => {
    const made = deskWith(invoice('1', 10_000, '2026-10-01'), invoice('2', -4_000, '2026-10-05'));
    const [letter] = itemsFor('reminder', made.known, plainDate('2026-11-21'));
    expect(letter?.map(({ number }) => number)).toEqual(['1', '2']);
  });
});
