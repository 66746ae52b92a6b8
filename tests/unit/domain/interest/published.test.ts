import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { interest } from '../../../../scripts/calc/interest';
import { describeWithSharedData } from '../../../support/sharedData';

const casesShape = z.array(
  z.looseObject({
    id: z.string(),
    expectedInterest: z.number(),
    expectedCompensation: z.number().nullable(),
    compensationCurrency: z.string(),
  }),
);

const answersShape = z.array(
  z.looseObject({
    interest: z.string(),
    compensation: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  }),
);

/** Sources that leave a regime's default, and how they count. */
const OTHER_WAYS: Readonly<Record<string, object>> = {
  'uk-govuk': { convention: 'daily-amount-rounded' },
  'uk-paidnice': { convention: 'daily-amount-rounded' },
  'pl-tplegal-1': { compensationRate: '4.30' },
};

describeWithSharedData('../facts/late-payment-cases.json', 'the published cases', (file) => {
  const cases = casesShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const answers = answersShape.parse(
    interest(cases.map((one) => ({ ...one, ...OTHER_WAYS[one.id] }))),
  );

  describe.each(cases.map((one, at) => [one.id, one, answers[at]] as const))(
    '%s',
    (_id, one, answer) => {
      it('interest', () => {
        expect(Number(answer?.interest)).toBe(one.expectedInterest);
      });

      // A source that states no lump sum is compared in its interest alone.
      if (one.expectedCompensation === null) return;
      it('lump sum', () => {
        const expected = one.expectedCompensation
          ? { amount: one.expectedCompensation.toFixed(2), currency: one.compensationCurrency }
          : null;
        expect(answer?.compensation).toEqual(expected);
      });
    },
  );
});
