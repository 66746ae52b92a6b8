import { describe, expect, it } from 'vitest';
import type { LadderPolicy } from '../../../../src/domain/ladder/policy';
import { ladderTexts } from '../../../../src/domain/ladder/texts';
import type { LadderItem } from '../../../../src/domain/ladder/types';
import { fill } from '../../../../src/domain/messages/fill';
import { account, day, item, outcome } from './build';

function levels(...clocks: [LadderPolicy['levels'][number]['clock'], number][]) {
  return {
    levels: clocks.map(([clock, days], index) => ({
      level: index + 1,
      channel: 'email',
      clock,
      days,
    })),
  };
}

const sent = (level: number, on: string) => [{ level, on: day(on) }];

describe('clocks', () => {
  it.each([
    ['due', 10, '2024-01-10', undefined],
    ['due', 10, '2024-01-11', 1],
    ['endOfMonth', 10, '2024-01-30', undefined],
    ['endOfMonth', 10, '2024-01-31', 1],
    ['endOfMonth', 30, '2024-01-31', 1],
    ['endOfMonth', 31, '2024-02-28', undefined],
    ['endOfMonth', 31, '2024-02-29', 1],
    ['lastContact', 10, '2024-01-11', 1],
    ['due', -5, '2023-12-27', 1],
    ['endOfMonth', -20, '2023-12-30', undefined],
    ['endOfMonth', -20, '2023-12-31', 1],
    ['lastContact', -2, '2023-12-30', 1],
  ] as const)('%s + %i on %s', (clock, days, asOf, level) => {
    expect(outcome(account(), asOf, levels([clock, days])).suggestion?.level).toBe(level);
  });

  it('counts the last contact from the day the level before was sent', () => {
    const chased = account({ items: [item('i', { sent: sent(1, '2024-02-10') })] });
    const policy = levels(['due', 10], ['lastContact', 14]);
    expect(outcome(chased, '2024-02-23', policy).suggestion).toBeUndefined();
    expect(outcome(chased, '2024-02-24', policy).suggestion?.why).toEqual({
      code: 'ladder.why.lastContact',
      params: {
        number: 'i',
        due: '2024-01-01',
        level: 2,
        offset: '+ 14',
        reached: '2024-02-24',
        before: 1,
        since: '2024-02-10',
      },
    });
  });

  it('does not see levels sent after the day of a dry run', () => {
    const chased = account({ items: [item('i', { sent: sent(1, '2024-02-10') })] });
    expect(outcome(chased, '2024-02-09').suggestion?.level).toBe(1);
  });
});

describe('one level per run', () => {
  it('enters at level 1 however late, or jumps when the policy lets it', () => {
    expect(outcome(account(), '2024-06-01').suggestion?.level).toBe(1);
    expect(outcome(account(), '2024-06-01', { advance: 'jump' }).suggestion?.level).toBe(3);
    expect(outcome(account(), '2024-01-12', { advance: 'jump' }).suggestion?.level).toBe(1);
  });

  it('rests when the last level was sent', () => {
    const done = account({ items: [item('i', { sent: sent(3, '2024-03-01') })] });
    expect(outcome(done, '2024-06-01').rest?.why).toEqual({
      code: 'ladder.rest.done',
      params: { level: 3 },
    });
  });
});

describe('precedence', () => {
  const others = [
    { ...levels(['due', 0]), id: 'account' },
    { ...levels(['due', 1]), id: 'invoice' },
  ];
  it.each([
    [{}, undefined, 'house'],
    [{ policy: 'account' }, undefined, 'account'],
    [{ policy: 'account' }, 'invoice', 'invoice'],
    [{}, 'invoice', 'invoice'],
  ])('%j with item policy %s goes by %s', (over, own, expected) => {
    const items = [item('i', own === undefined ? {} : { policy: own })];
    const { suggestion } = outcome(account({ ...over, items }), '2024-01-12', {}, others);
    expect(suggestion?.policy).toBe(expected);
  });
});

describe('one contact per customer', () => {
  it('gathers the lines, the highest level leading', () => {
    const items = [
      item('young', { due: day('2024-01-25') }),
      item('old', {
        sent: sent(1, '2024-01-12'),
        reductions: [{ on: day('2024-01-20'), minor: 4000 }],
      }),
      item('fresh', { due: day('2024-02-05') }),
    ];
    const { suggestion } = outcome(account({ items }), '2024-02-07');
    expect(suggestion?.lines.map((line) => [line.item, line.level, line.open])).toEqual([
      ['old', 2, 6000],
      ['young', 1, 10_000],
    ]);
    expect(suggestion).toMatchObject({
      level: 2,
      channel: 'letter',
      deadline: '2024-02-14',
      totals: [{ minor: 16_000, currency: 'EUR' }],
      next: { level: 3, channel: 'registered', on: '2024-02-21' },
    });
  });

  it('names nothing to come after the last level', () => {
    const items = [item('i', { sent: sent(2, '2024-02-01') })];
    expect(outcome(account({ items }), '2024-03-01').suggestion?.next).toBeNull();
  });

  it('lets the given date and the gap pass before the next step', () => {
    const items = [item('i', { sent: sent(1, '2024-01-12') })];
    const next = (over: object) =>
      outcome(account({ items }), '2024-02-07', over).suggestion?.next?.on;
    const short = [
      { level: 2, channel: 'letter', clock: 'due', days: 30, deadlineDays: 20 },
      { level: 3, channel: 'call', clock: 'lastContact', days: 2 },
    ] as const;
    expect(next({ levels: short })).toBe('2024-02-28');
    expect(next({ minimumGapDays: 40 })).toBe('2024-03-18');
  });
});

describe('the sentence', () => {
  const said = (
    asOf: string,
    policy: Partial<LadderPolicy> = {},
    over: Partial<LadderItem> = {},
  ) => {
    const { why } = outcome(account({ items: [item('i', over)] }), asOf, policy).suggestion ?? {};
    return fill(ladderTexts[why?.code ?? ''] ?? '', why?.params);
  };

  it('says why, with the rule and the day', () => {
    expect(said('2024-01-12')).toBe(
      'i was due on 2024-01-01; level 1 came up on 2024-01-11 (due date + 10).',
    );
    expect(said('2024-01-02', levels(['due', -3]))).toBe(
      'i was due on 2024-01-01; level 1 came up on 2023-12-29 (due date \u2212 3).',
    );
    expect(said('2024-02-01', levels(['endOfMonth', 0]))).toBe(
      'i was due on 2024-01-01; level 1 came up on 2024-01-31 (end of the month of the due date + 0).',
    );
    const sent = [{ level: 1, on: day('2024-02-01') }];
    expect(said('2024-02-16', levels(['due', 1], ['lastContact', 14]), { sent })).toBe(
      'i was due on 2024-01-01; level 1 was sent on 2024-02-01, and level 2 came up on 2024-02-15 (that day + 14).',
    );
  });

  it('calls nothing overdue on its due date or before', () => {
    expect(said('2024-01-01', levels(['due', -3]))).toBe(
      'i falls due on 2024-01-01; level 1 came up on 2023-12-29.',
    );
    expect(said('2023-12-31', levels(['endOfMonth', -20]))).toBe(
      'i falls due on 2024-01-01; level 1 came up at the end of the month, on 2023-12-31.',
    );
  });
});
