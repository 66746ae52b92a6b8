import { describe, expect, it } from 'vitest';

import { runCalc } from '../../../scripts/calc/run';
import { TOPICS } from '../../../scripts/calc/topics';

function ladder(input: unknown): unknown {
  return JSON.parse(runCalc(TOPICS, 'ladder', JSON.stringify(input)).output);
}

const CASE = {
  policies: [
    {
      id: 'p',
      levels: [
        { level: 1, channel: 'email', clock: 'due', days: 5 },
        { level: 2, channel: 'letter', clock: 'endOfMonth', days: 10 },
        { level: 3, channel: 'agency', clock: 'lastContact', days: 20 },
      ],
    },
  ],
  accounts: [
    {
      id: 'acme',
      policy: 'p',
      items: [
        { id: 'late', amount: '50.00', currency: 'EUR', dueDate: '2013-01-22' },
        { id: 'first', amount: '100.00', currency: 'EUR', dueDate: '2013-01-05' },
        { id: 'credit', amount: '-500.00', currency: 'EUR', dueDate: '2013-01-05' },
      ],
      payments: [
        { on: '2013-01-31', item: 'first', amount: '60.00' },
        { on: '2013-02-27', item: 'first', amount: '38.00' },
        { on: '2013-02-01', item: 'credit', amount: '1000.00' },
      ],
    },
  ],
  tolerance: '2.00',
  runs: ['2013-01-09', '2013-01-10', '2013-01-31', '2013-02-19', '2013-02-28'],
};

type Run = { run: string; lines: { item: string; level: number; open: string }[] };

function brief(runs: Run[]) {
  return runs.map(({ run, lines }) => [
    run,
    ...lines.map((line) => [line.item, line.level, line.open]),
  ]);
}

describe('ladder', () => {
  it('walks the levels over the runs', () => {
    expect(brief(ladder(CASE) as Run[])).toEqual([
      ['2013-01-09'],
      ['2013-01-10', ['first', 1, '100.00']],
      ['2013-01-31', ['late', 1, '50.00'], ['first', 2, '40.00']],
      ['2013-02-19'],
      ['2013-02-28', ['late', 2, '50.00']],
    ]);
  });

  it('answers a case by its id, and says why', () => {
    const [answer] = ladder([{ id: 9, ...CASE, runs: ['2013-01-10'] }]) as [object];
    expect(answer).toEqual({
      id: 9,
      runs: [
        {
          run: '2013-01-10',
          lines: [
            {
              item: 'first',
              dueDate: '2013-01-05',
              level: 1,
              channel: 'email',
              open: '100.00',
              original: '100.00',
              why: 'first was due on 2013-01-05; level 1 came up on 2013-01-10 (due date + 5).',
            },
          ],
        },
      ],
    });
  });

  it('answers a single case by its runs, also when it has an id', () => {
    const [run] = ladder({ id: 9, ...CASE, runs: ['2013-01-10'] }) as Run[];
    expect(run).toMatchObject({ run: '2013-01-10', lines: [{ item: 'first' }] });
  });

  it('counts the last contact from the run that sent it', () => {
    const runs = ['2013-01-20', '2013-01-31', '2013-02-19', '2013-02-20'];
    expect(brief(ladder([{ ...CASE, runs, tolerance: 0 }]) as Run[])).toEqual([
      ['2013-01-20', ['first', 1, '100.00']],
      ['2013-01-31', ['late', 1, '50.00'], ['first', 2, '40.00']],
      ['2013-02-19'],
      ['2013-02-20', ['first', 3, '40.00']],
    ]);
  });

  it('keeps items of the same id in different accounts apart', () => {
    const [acme] = CASE.accounts;
    const paid = {
      ...acme,
      id: 'paid',
      payments: [{ on: '2013-01-06', item: 'first', amount: '100' }],
    };
    const runs = ladder({ ...CASE, accounts: [paid, acme], runs: ['2013-01-10'] }) as Run[];
    expect(brief(runs)).toEqual([['2013-01-10', ['first', 1, '100.00']]]);
  });

  it.each([
    [{ policies: [] }, 'ladder.no-policies'],
    [{ accounts: [{ ...CASE.accounts[0], policy: 'q' }] }, 'ladder.unknown-policy'],
    [{ runs: ['2013-02-30'] }, 'calc.bad-input'],
    [{ tolerance: 'much' }, 'calc.bad-input'],
  ])('refuses %j', (over, code) => {
    expect(ladder([{ id: 1, ...CASE, ...over }])).toMatchObject([{ id: 1, error: { code } }]);
    expect(ladder({ ...CASE, ...over })).toMatchObject([{ id: null, error: { code } }]);
  });
});
