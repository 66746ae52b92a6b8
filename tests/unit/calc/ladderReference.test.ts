import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ladder } from '../../../scripts/calc/ladder';

/** Days in 2013 as dates, counted by the platform's own calendar and not by the code under test. */
const date = (day: number) => new Date(Date.UTC(2013, 0, 1 + day)).toISOString().slice(0, 10);

function endOfMonth(day: number): number {
  const at = new Date(Date.UTC(2013, 0, 1 + day));
  const end = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0);
  return Math.round((end - Date.UTC(2013, 0, 1)) / 86_400_000);
}

interface Level {
  readonly clock: 'due' | 'endOfMonth' | 'lastContact';
  readonly days: number;
}

interface Case {
  readonly levels: readonly Level[];
  readonly due: number;
  readonly amount: number;
  readonly payments: readonly { readonly on: number; readonly amount: number }[];
  readonly tolerance: number;
  readonly runs: readonly number[];
}

/** The rule as it is written down, for one item: day of each level, one level per run. */
function expected({ levels, due, amount, payments, tolerance, runs }: Case) {
  let sent = 0;
  let sentOn = due;
  return runs.map((run) => {
    const level = levels[sent];
    if (level === undefined) return [];
    const reached = {
      due: due + level.days,
      endOfMonth: endOfMonth(due + level.days),
      lastContact: sentOn + level.days,
    }[level.clock];
    const paid = payments.filter(({ on }) => on <= run).reduce((sum, one) => sum + one.amount, 0);
    if (run < reached || amount - paid <= tolerance) return [];
    sent += 1;
    sentOn = run;
    return [{ level: sent, open: `${amount - paid}.00` }];
  });
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  levels: fc.array(
    fc.record({
      clock: fc.constantFrom('due' as const, 'endOfMonth' as const, 'lastContact' as const),
      days: fc.integer({ min: -5, max: 45 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  due: fc.integer({ min: 5, max: 90 }),
  amount: fc.integer({ min: 1, max: 50 }),
  payments: fc.array(
    fc.record({ on: fc.integer({ min: 0, max: 200 }), amount: fc.integer({ min: 1, max: 30 }) }),
    { maxLength: 2 },
  ),
  tolerance: fc.integer({ min: 0, max: 5 }),
  runs: fc
    .uniqueArray(fc.integer({ min: 0, max: 250 }), { maxLength: 10 })
    .map((days) => days.sort((a, b) => a - b)),
});

it('gives what the rule gives, item by item', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const levels = one.levels.map((level, at) => ({ ...level, level: at + 1, channel: 'email' }));
      const item = { id: 'i', amount: `${one.amount}`, currency: 'EUR', dueDate: date(one.due) };
      const payments = one.payments.map(({ on, amount }) => ({ on: date(on), item: 'i', amount }));
      const [answer] = ladder([
        {
          id: 1,
          policies: [{ id: 'p', levels }],
          accounts: [{ id: 'a', policy: 'p', items: [item], payments }],
          tolerance: String(one.tolerance),
          runs: one.runs.map(date),
        },
      ]) as [{ runs: { lines: { level: number; open: string }[] }[] }];
      const given = answer.runs.map(({ lines }) =>
        lines.map(({ level, open }) => ({ level, open })),
      );
      expect(given).toEqual(expected(one));
    }),
    { numRuns: 300 },
  );
});
