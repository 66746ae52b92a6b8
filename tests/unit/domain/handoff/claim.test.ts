import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reduction } from '../../../../src/domain/accounts/account';
import type { BatchId } from '../../../../src/domain/accounts/ids';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { claimInterest } from '../../../../src/domain/handoff/claim/interest';
import { redactor } from '../../../../src/domain/handoff/claim/redact';
import { perDayText } from '../../../../src/domain/handoff/claim/totals';
import { claimLines } from '../../../../src/domain/letters/figures';
import { sumMinor } from '../../../../src/domain/money/money';
import { account, EUR, invoice, TODAY } from '../../../support/documentFixtures';
import { LAW } from '../../../support/packFixtures';

const COUNTRIES = ['DE', 'AT', 'FR', 'NL', 'ES', 'IT', 'CZ', 'PL', 'IE', 'BE', 'FI'];
const DUE = plainDate('2026-02-03');

/** Payments, credits and write-offs after the due date that leave something open; some came back. */
const history = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 280 }),
      minor: fc.integer({ min: 1, max: 90_000 }),
      cause: fc.constantFrom('receipt', 'creditNote', 'writeOff', 'settledInSource'),
      back: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((moves) =>
    moves.flatMap(({ day, minor, cause, back }): Reduction[] => {
      const reduction = { on: addDays(DUE, day), minor, cause, ref: 'b' as BatchId };
      const returned = { ...reduction, on: addDays(DUE, day + 3), minor: -minor };
      return back && cause === 'receipt' ? [reduction, returned] : [reduction];
    }),
  );

describe('interest of a pack', () => {
  test('its principal is always that of the ledger, and its lines sum to it', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...COUNTRIES), (reductions, country) => {
        const item = invoice('1', DUE, 500_000, { reductions });
        const debtor = account({ address: { ...account().address, country } });
        const [line] = claimLines([item], TODAY);
        if (line === undefined) throw new Error('nothing is open');
        const found = claimInterest(line, debtor, TODAY, LAW);
        if (!found.ok) throw new Error(found.error.code);
        const { result, interest } = found.value;
        expect(sumMinor(result.lines.map((one) => one.interest.minor))).toBe(result.interest.minor);
        const { principal, interest: unpaid } = result.outstanding;
        expect(line.open + interest.minor).toBe(principal.minor + unpaid.minor);
        if (found.value.regime.compounding === 'none') {
          expect(principal.minor).toBe(openMinor(item, TODAY));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the amount of the next day is what one more day adds', () => {
    const item = invoice('1', DUE, 36_500_000);
    const debtor = account({ address: { ...account().address, country: 'DE' } });
    const on = (day: string): number => {
      const [line] = claimLines([item], plainDate(day));
      const found = line && claimInterest(line, debtor, plainDate(day), LAW);
      if (found?.ok !== true) throw new Error('refused');
      return found.value.interest.minor;
    };
    const [line] = claimLines([item], plainDate('2026-06-30'));
    const found = line && claimInterest(line, debtor, plainDate('2026-06-30'), LAW);
    const perDay = found?.ok === true ? found.value.perDay : null;
    if (perDay === null) throw new Error('no rate');
    // The rate of the day after counts, not that of the half-year that ends.
    expect(
      Math.abs(Number(perDayText(perDay, EUR)) * 100 - (on('2026-07-01') - on('2026-06-30'))),
    ).toBeLessThan(1);
  });

  test('a day no table covers has no amount', () => {
    const item = invoice('1', DUE, 10_000);
    const debtor = account({ address: { ...account().address, country: 'DE' } });
    const day = plainDate('2026-12-31');
    const [line] = claimLines([item], day);
    const found = line && claimInterest(line, debtor, day, LAW);
    expect(found).toMatchObject({ ok: true, value: { perDay: null } });
  });
});

describe('names taken out', () => {
  const clean = redactor(['Dr. Maria von Söder', 'O’Brien, Pat'], '[redacted]');

  test.each([
    ['Spoke to Maria.', 'Spoke to [redacted].'],
    ['MARÍA and so\u0308der said', '[redacted] and [redacted] said'],
    ['Dr. Maria  von Söder called', '[redacted] called'],
    ['Mariana, Södermalm, von Anfang', 'Mariana, Södermalm, von Anfang'],
    ['Pat O’Brien’s note', '[redacted] [redacted]’s note'],
    ['maria.soder@example.com', '[redacted].[redacted]@example.com'],
    ['😀 Maria', '😀 [redacted]'],
  ])('%s', (text, expected) => expect(clean(text)).toBe(expected));

  test('nothing is changed when no name is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => redactor([], '[redacted]')(text) === text,
      ),
    );
  });

  test('a name between blanks never stays', () => {
    const name = fc.stringMatching(/^[A-ZÄÖÜŁŻ][a-zäöüłżéí]{2,12}$/);
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (who, before, after) => {
        const words = redactor([who], '[redacted]')(`${before} ${who} ${after}`).split(/\s+/);
        expect(words).not.toContain(who);
      }),
    );
  });
});
