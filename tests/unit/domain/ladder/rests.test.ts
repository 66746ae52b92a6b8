import { describe, expect, it } from 'vitest';
import type { LadderPolicy } from '../../../../src/domain/ladder/policy';
import { ladderTexts } from '../../../../src/domain/ladder/texts';
import type { LadderAccount, LadderStop } from '../../../../src/domain/ladder/types';
import { account, day, EUR, item, outcome } from './build';

const TODAY = '2024-01-15';
const money = (minor: number, on = '2024-01-10') => ({ on: day(on), minor, currency: EUR });

function rest(over: Partial<LadderAccount>, policy: Partial<LadderPolicy> = {}, asOf = TODAY) {
  const found = outcome(account(over), asOf, policy);
  expect(found.suggestion).toBeUndefined();
  expect(ladderTexts[found.rest?.why.code ?? '']).toBeDefined();
  return found.rest;
}

function lines(over: Partial<LadderAccount>, policy: Partial<LadderPolicy> = {}, asOf = TODAY) {
  return outcome(account(over), asOf, policy).suggestion?.lines.map(({ item: id, open }) => [
    id,
    open,
  ]);
}

describe('money that is there', () => {
  it('leaves settled customers alone without a word', () => {
    const items = [item('i', { reductions: [{ on: day('2024-01-14'), minor: 10_000 }] })];
    expect(outcome(account({ items }), TODAY)).toEqual({});
    expect(outcome(account({ items }), '2024-01-13').suggestion).toBeDefined();
    expect(outcome(account({ items: [item('i', { issued: day('2024-01-20') })] }), TODAY)).toEqual(
      {},
    );
  });

  it('counts unallocated money as received, oldest due first', () => {
    const items = [item('b', { due: day('2024-01-02') }), item('a')];
    expect(lines({ items, unallocated: [money(12_000)] })).toEqual([['b', 8000]]);
    expect(rest({ items, unallocated: [money(20_000)] })?.why.code).toBe('ladder.rest.covered');
    expect(lines({ items, unallocated: [money(20_000, '2024-01-16')] })).toHaveLength(2);
  });

  it('counts open credit notes likewise, but not in another currency', () => {
    const credit = item('c', { amount: -10_000 });
    expect(rest({ items: [item('i'), credit] })?.why.code).toBe('ladder.rest.covered');
    const dollars = { ...money(10_000), currency: 'USD' as typeof EUR };
    expect(lines({ unallocated: [dollars] })).toEqual([['i', 10_000]]);
  });

  it('puts the money on items that may be chased before disputed ones', () => {
    const items = [item('disputed'), item('i', { due: day('2024-01-02') })];
    const disputes = [dispute(['disputed'], null)];
    rest({ items, disputes, unallocated: [money(10_000)] });
  });
});

describe('thresholds', () => {
  it('skips what is open up to the tolerance', () => {
    const items = [item('i', { reductions: [{ on: day('2024-01-02'), minor: 9900 }] })];
    expect(rest({ items }, { tolerance: { EUR: '1.00' } })?.why.code).toBe('ladder.rest.small');
    expect(lines({ items }, { tolerance: { EUR: '0.99', '*': '5' } })).toEqual([['i', 100]]);
  });

  it('asks for amount and share', () => {
    expect(rest({}, { minimum: { '*': '100.01' } })?.why.code).toBe('ladder.rest.minimum');
    expect(lines({}, { minimum: { '*': '100.00' } })).toHaveLength(1);
    const items = [item('i'), item('later', { due: day('2024-03-01'), amount: 30_000 })];
    expect(rest({ items }, { minimumSharePct: 26 })?.why.code).toBe('ladder.rest.minimum');
    expect(lines({ items }, { minimumSharePct: 25 })).toHaveLength(1);
  });

  it('counts overdue items that wait for their level', () => {
    const items = [item('i'), item('waiting', { due: day('2024-01-10') })];
    expect(lines({ items }, { minimum: { '*': '200.00' } })).toEqual([['i', 10_000]]);
  });
});

describe('time', () => {
  it('waits for the level and says when', () => {
    const later = { code: 'ladder.rest.waiting', params: { level: 1, on: '2024-01-11' } };
    expect(rest({}, {}, '2024-01-05')).toEqual({ account: 'a', why: later, until: '2024-01-11' });
  });

  it('lets grace pass, of the policy or granted', () => {
    expect(rest({}, { graceDays: 20 })?.until).toBe('2024-01-21');
    const items = [item('i', { graceUntil: day('2024-01-31') })];
    expect(rest({ items })?.until).toBe('2024-02-01');
    expect(lines({ items }, {}, '2024-02-01')).toHaveLength(1);
  });

  it('keeps a gap between contacts, whatever the channel', () => {
    const contacts = [{ on: day('2024-01-10'), channel: 'call' }];
    expect(rest({ contacts }, { minimumGapDays: 6 })?.until).toBe('2024-01-16');
    expect(lines({ contacts }, { minimumGapDays: 5 })).toHaveLength(1);
  });

  it('keeps the pressure budget', () => {
    const contacts = ['2024-01-02', '2024-01-06', '2024-01-10'].map((on) => ({
      on: day(on),
      channel: 'email',
    }));
    const budget = { contacts: 2, days: 10 };
    expect(rest({ contacts }, { budget })).toMatchObject({
      why: { code: 'ladder.rest.budget' },
      until: '2024-01-16',
    });
    expect(lines({ contacts }, { budget }, '2024-01-16')).toHaveLength(1);
  });

  it('waits until the date the customer was given is over', () => {
    const contacts = [{ on: day('2024-01-05'), channel: 'letter', deadline: day('2024-01-15') }];
    expect(rest({ contacts })?.until).toBe('2024-01-16');
    expect(lines({ contacts }, {}, '2024-01-16')).toHaveLength(1);
    expect(lines({ contacts }, {}, '2024-01-12')).toBeUndefined();
  });
});

function dispute(items: string[], minor: number | null, closedOn: string | null = null) {
  return {
    items,
    minor,
    since: day('2024-01-05'),
    closedOn: closedOn === null ? null : day(closedOn),
    reason: 'goods',
  };
}

describe('disputes', () => {
  it('rests items in full, or asks for the undisputed part', () => {
    expect(rest({ disputes: [dispute(['i'], null)] })?.why.params).toEqual({ reason: 'goods' });
    expect(lines({ disputes: [dispute(['i'], 3000)] })).toEqual([['i', 7000]]);
    expect(rest({ disputes: [dispute(['i'], 10_000)] })?.why.code).toBe('ladder.rest.dispute');
  });

  it('puts a disputed part on what disputes in full leave', () => {
    const items = [item('i'), item('j', { due: day('2024-01-02') })];
    const disputes = [dispute(['i', 'j'], 3000), dispute(['i'], null)];
    expect(lines({ items, disputes })).toEqual([['j', 7000]]);
  });

  it('ends with the dispute', () => {
    expect(lines({ disputes: [dispute(['i'], null, TODAY)] })).toHaveLength(1);
    expect(lines({ disputes: [dispute(['other'], null)] })).toHaveLength(1);
    expect(lines({ disputes: [dispute(['i'], null)] }, {}, '2024-01-04')).toBeUndefined();
  });
});

describe('stops', () => {
  const stop = (kind: LadderStop['kind'], over: Partial<LadderStop> = {}): LadderStop => ({
    kind,
    items: null,
    since: day('2024-01-05'),
    until: null,
    reason: 'as agreed',
    ...over,
  });

  it.each(['hold', 'agency', 'insolvency', 'other'] as const)('%s rests the account', (kind) => {
    expect(rest({ stops: [stop(kind)] })?.why.code).toBe(`ladder.rest.${kind}`);
  });

  it('ends after its last day and names reason, owner and end', () => {
    const until = day(TODAY);
    expect(rest({ stops: [stop('hold', { until, owner: 'AB' })] })).toEqual({
      account: 'a',
      why: { code: 'ladder.rest.hold', params: { reason: 'as agreed', owner: 'AB', until: TODAY } },
      until: '2024-01-16',
    });
    expect(lines({ stops: [stop('hold', { until })] }, {}, '2024-01-16')).toHaveLength(1);
  });

  it('may be for single items', () => {
    const items = [item('i'), item('j')];
    expect(lines({ items, stops: [stop('agency', { items: ['i'] })] })).toEqual([['j', 10_000]]);
  });
});

describe('promises', () => {
  const promise = (dueOn: string, over: object = {}) => ({
    madeOn: day('2024-01-05'),
    dueOn: day(dueOn),
    minor: 6000,
    currency: EUR,
    withdrawn: false,
    ...over,
  });

  it('rest the account while they are open, with the bank days of grace', () => {
    const promises = [promise('2024-01-12')];
    const graced = { promiseGraceBankDays: 1 };
    expect(rest({ promises }, graced)?.until).toBe('2024-01-16');
    const after = outcome(account({ promises }), '2024-01-16', graced);
    expect(after.suggestion?.notes).toEqual([
      { code: 'ladder.note.promiseBroken', params: { due: '2024-01-12' } },
    ]);
  });

  it('rest from the day on which they were made', () => {
    const made = promise('2024-01-30', { madeOn: day(TODAY) });
    expect(rest({ promises: [made] })?.why.code).toBe('ladder.rest.promise');
    const later = promise('2024-01-30', { madeOn: day('2024-01-31') });
    expect(lines({ promises: [later] })).toHaveLength(1);
  });

  it('do not rest anything while only offered, or once withdrawn', () => {
    expect(lines({ promises: [promise('2024-01-20', { offered: true })] })).toHaveLength(1);
    expect(lines({ promises: [promise('2024-01-20', { withdrawn: true })] })).toHaveLength(1);
    expect(
      lines({ promises: [promise('2024-01-20', { madeOn: day('2024-01-16') })] }),
    ).toHaveLength(1);
  });

  it('may rest only their items, or only as much as they promise', () => {
    const items = [
      item('i'),
      item('j', { due: day('2024-01-02') }),
      item('k', { due: day('2024-01-03') }),
    ];
    const one = [promise('2024-01-20', { items: ['j'] })];
    expect(lines({ items, promises: one })?.map(([id]) => id)).toEqual(['i', 'k']);
    const some = [promise('2024-01-20', { minor: 12_000 })];
    expect(lines({ items, promises: some }, { promiseRests: 'amount' })).toEqual([['k', 10_000]]);
  });

  it('that were kept do not stop what else is open', () => {
    const promises = [promise('2024-01-20')];
    const found = outcome(account({ promises, receipts: [money(6000)] }), TODAY);
    expect(found.suggestion?.notes).toEqual([]);
  });
});

describe('plans', () => {
  const plan = {
    items: ['i'],
    currency: EUR,
    agreedOn: day('2024-01-05'),
    endedOn: null,
    rows: [
      { no: 1, due: day('2024-01-10'), amount: 5000 },
      { no: 2, due: day('2024-02-10'), amount: 5000 },
    ],
    graceDays: 5,
  };

  it('rest their items while they run, also late within grace', () => {
    expect(rest({ plans: [plan] })?.until).toBe('2024-01-16');
    expect(rest({ plans: [plan], receipts: [money(5000)] }, {}, '2024-02-01')?.until).toBe(
      '2024-02-16',
    );
  });

  it('that are broken are named, and the ladder goes on', () => {
    expect(outcome(account({ plans: [plan] }), '2024-01-16').suggestion?.notes).toEqual([
      { code: 'ladder.note.planBroken', params: { due: '2024-01-10' } },
    ]);
  });

  it('that set a credit note off keep it for their own items, also when broken', () => {
    const items = [item('i'), item('c', { amount: -4_000 }), item('k')];
    const setOff = { ...plan, items: ['i', 'c'] };
    expect(lines({ items, plans: [setOff] })).toEqual([['k', 10_000]]);
    expect(lines({ items, plans: [setOff] }, {}, '2024-01-16')).toEqual([
      ['i', 6_000],
      ['k', 10_000],
    ]);
    const ended = { ...setOff, endedOn: day(TODAY) };
    expect(lines({ items, plans: [ended] })).toEqual([
      ['i', 6_000],
      ['k', 10_000],
    ]);
  });

  it('that ended, or came later, stop nothing', () => {
    expect(lines({ plans: [{ ...plan, endedOn: day(TODAY) }] })).toHaveLength(1);
    expect(lines({ plans: [{ ...plan, agreedOn: day('2024-01-16') }] })).toHaveLength(1);
  });
});
