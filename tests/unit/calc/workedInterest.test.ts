import { describe, expect, it } from 'vitest';
import { interest } from '../../../scripts/calc/interest';
import cases from '../../fixtures/calc/interest.json';

// Worked out day by day with exact fractions, by another program than the one under test: half-years,
// locked rates, leap years, anniversaries, day counts, payments, the bounds of the lump sums.
describe('worked examples of interest', () => {
  const answers = interest(cases) as readonly object[];

  it.each(cases.map((one, index) => [one.id, one, answers[index]] as const))(
    '%s',
    (id, { expected }, answer) => {
      if ('error' in expected) {
        expect(answer).toMatchObject({ id, error: { code: expected.error } });
        return;
      }
      const { interest: amount, compensation } = expected;
      expect(answer).toMatchObject({ id, interest: amount, compensation });
      expect(sumOfLines(answer)).toBe(cents(amount));
    },
  );
});

function sumOfLines(answer: unknown): number {
  const { lines } = answer as { readonly lines: readonly { readonly interest: string }[] };
  return lines.reduce((sum, line) => sum + cents(line.interest), 0);
}

function cents(amount: string): number {
  return Number(amount.replace('.', ''));
}
