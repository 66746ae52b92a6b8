import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import type { AccountId, HandoffId, LetterId, PlanId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { english } from '../../../../src/domain/messages/english';
import { sentence } from '../../../../src/domain/messages/sentence';
import { WORK_GROUPS } from '../../../../src/domain/worklist/types';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { type Desk, deskWith, EUR, invoice, MODEL, TODAY, USD } from '../accounts/support';

/** The list for one account, as a person reads it: group, reason, next step and its day. */
function line(desk: Desk, today = TODAY): string | undefined {
  const [row] = worklist([desk.known], { today });
  if (row === undefined) return undefined;
  return [row.group, sentence(english, row.reason), sentence(english, row.next), row.next.on].join(
    ' | ',
  );
}

function on(day: string, desk: Desk, command: AccountCommand): void {
  desk.today = plainDate(day);
  desk.run(command);
  desk.today = TODAY;
}

function pay(minor: number, day = '2026-11-21'): AccountCommand {
  return {
    type: 'recordPayment',
    on: plainDate(day),
    minor,
    currency: EUR,
    reference: '',
    allocations: [],
    batch: null,
  };
}

const call: AccountCommand = {
  type: 'logCall',
  outcome: 'reached',
  person: '',
  note: '',
  promise: null,
};

function promise(minor: number, dueOn: string): AccountCommand {
  return {
    type: 'makePromise',
    promise: { minor, currency: EUR, dueOn: plainDate(dueOn), by: '' },
  };
}

const small = () => deskWith(invoice('1', 50_000, '2026-10-20'));

describe('the reasons', () => {
  it('nothing overdue, nothing to do', () => {
    expect(line(deskWith(invoice('1', 100, '2026-11-21')))).toBeUndefined();
    expect(line(deskWith(invoice('1', -100, '2026-10-01')))).toBeUndefined();
  });

  it('says which promise was not kept, until the money comes', () => {
    const desk = deskWith(invoice('1', 1_200_000, '2026-10-20'));
    on('2026-11-10', desk, promise(1_200_000, '2026-11-18'));
    expect(line(desk, plainDate('2026-11-18'))).toBe(
      'quiet | Promised 12,000.00 EUR for 18 Nov 2026 | See whether the promise was kept | 2026-11-19',
    );
    expect(line(desk)).toBe(
      'promiseBroken | Promised 12,000.00 EUR for 18 Nov 2026, nothing received | Call | 2026-11-21',
    );
    desk.run(pay(200_000));
    expect(line(desk)).toContain('for 18 Nov 2026, 2,000.00 received');
    desk.run(pay(1_000_000));
    expect(line(desk)).toBe(
      'quiet | Money received covers the 12,000.00 EUR overdue | Allocate the money | 2026-11-21',
    );
  });

  it('goes from reminder over a call to the letter before action', () => {
    const desk = small();
    expect(line(desk, plainDate('2026-10-23'))).toBe(
      'quiet | Only 3 days late | Send a reminder | 2026-10-27',
    );
    expect(line(desk, plainDate('2026-10-27'))).toBe(
      'letter | 7 days late, not reminded yet | Send a reminder | 2026-10-27',
    );
    on('2026-11-04', desk, {
      ...desk.letter([desk.item('1')]),
      deadline: plainDate('2026-11-18'),
    } as AccountCommand);
    expect(line(desk, plainDate('2026-11-04'))).toContain('quiet | Written to today');
    expect(line(desk, plainDate('2026-11-18'))).toBe(
      'quiet | Letter of 4 Nov 2026 gives until 18 Nov 2026 | Call | 2026-11-19',
    );
    expect(line(desk)).toBe(
      'call | 32 days late, reminder of 4 Nov 2026 unanswered | Call | 2026-11-21',
    );
    desk.run(call);
    expect(line(desk)).toContain('quiet | Called today');
    expect(line(desk, plainDate('2026-11-25'))).toBe(
      'quiet | Called on 21 Nov 2026 | Look again | 2026-11-26',
    );
    expect(line(desk, plainDate('2026-11-26'))).toContain(
      'letter | 37 days late, reminder of 4 Nov 2026 unanswered | Send a reminder',
    );
    on('2026-11-26', desk, {
      ...desk.letter([desk.item('1')], 'l2'),
      deadline: plainDate('2026-12-04'),
    } as AccountCommand);
    on('2026-12-05', desk, call);
    expect(line(desk, plainDate('2026-12-12'))).toContain('| Send the letter before action |');
    on('2026-12-12', desk, {
      ...desk.letter([desk.item('1')]),
      letter: 'l3' as LetterId,
      kind: 'letterBeforeAction',
      deadline: plainDate('2026-12-20'),
    } as AccountCommand);
    expect(line(desk, plainDate('2026-12-21'))).toBe(
      'call | 62 days late, letter before action of 12 Dec 2026 unanswered | Decide: agreement or handoff | 2026-12-21',
    );
  });

  it('calls first when much is at stake, and knows the habit', () => {
    const paid = (number: string, settled: string) =>
      invoice(number, 100, '2026-08-01', {
        issuedOn: plainDate('2026-07-01'),
        settledOn: plainDate(settled),
      });
    const desk = deskWith(
      invoice('big', 600_000, '2026-11-11'),
      invoice('small', 100, '2026-11-01'),
      paid('a', '2026-08-11'),
      paid('b', '2026-08-13'),
      paid('c', '2026-08-21'),
    );
    expect(line(desk)).toContain(
      'call | Largest overdue item big: 6,000.00 EUR, 10 days late; usually pays 12 days late | Call',
    );
    on('2026-11-12', desk, call);
    expect(line(desk)).toContain(
      'letter | 2 invoices overdue, the oldest 20 days; not reminded yet',
    );
  });

  it('leaves alone what rests', () => {
    const held = small();
    held.run({ type: 'setHold', until: plainDate('2026-12-01'), reason: 'flood' });
    expect(line(held)).toBe('quiet | On hold until 1 Dec 2026: flood | Call | 2026-12-02');
    expect(line(held, plainDate('2026-12-02'))).toContain('letter |');

    const disputed = small();
    on('2026-11-01', disputed, {
      type: 'openDispute',
      items: [disputed.item('1')],
      minor: null,
      reason: 'goods',
      note: '',
    });
    expect(line(disputed)).toBe(
      'dispute | Disputed since 1 Nov 2026, 20 days without an answer | Answer the dispute | 2026-11-21',
    );

    const away = small();
    on('2026-11-01', away, {
      type: 'handOff',
      handoff: 'h' as HandoffId,
      agency: 'Fair',
      items: [away.item('1')],
      packSha256: 'a'.repeat(64),
      fileName: 'f',
    });
    expect(line(away)).toContain('quiet | With Fair since 1 Nov 2026');

    const covered = deskWith(invoice('1', 500, '2026-10-01'), invoice('C', -500, '2026-10-01'));
    expect(line(covered)).toContain('quiet | Money received covers the 5.00 EUR overdue');
  });

  it('watches agreements', () => {
    const desk = small();
    on('2026-11-01', desk, {
      type: 'agreePlan',
      plan: 'p' as PlanId,
      items: [desk.item('1')],
      currency: EUR,
      rows: ['2026-11-10', '2026-12-10'].map((dueOn, index) => ({
        no: index + 1,
        dueOn: plainDate(dueOn),
        minor: 25_000,
        interestMinor: 0,
        principalMinor: 25_000,
        balanceMinor: 25_000 - index * 25_000,
      })),
      terms: { kind: 'instalments', rhythm: 'monthly', graceDays: 5, signatory: '', place: '' },
      model: MODEL,
    });
    expect(line(desk, plainDate('2026-11-15'))).toContain(
      'quiet | Pays by the agreement of 1 Nov 2026',
    );
    expect(line(desk, plainDate('2026-11-16'))).toBe(
      'planLate | Payment 1 of the agreement, 250.00 EUR due 10 Nov 2026, did not come | Call | 2026-11-16',
    );
    desk.run(pay(25_000));
    expect(line(desk)).toContain('quiet | Pays by the agreement');
  });
});

describe('the list', () => {
  it('orders by group, then by amount and age, and keeps currencies apart', () => {
    const desks = [
      small(),
      deskWith(
        invoice('1', 90_000, '2026-10-20'),
        invoice('2', 100, '2026-10-20', { currency: USD }),
      ),
      deskWith(invoice('1', 600_000, '2026-11-19')),
    ];
    const accounts = desks.map((desk, n): Account => ({ ...desk.known, id: `a${n}` as AccountId }));
    const rows = worklist(accounts, { today: TODAY });
    expect(rows.map((row) => [row.account, row.group])).toEqual([
      ['a2', 'call'],
      ['a1', 'letter'],
      ['a0', 'letter'],
    ]);
    expect(rows[1]).toMatchObject({
      days: 32,
      overdue: [
        { currency: 'EUR', minor: 90_000 },
        { currency: 'USD', minor: 100 },
      ],
    });
    const places = rows.map((row) => WORK_GROUPS.indexOf(row.group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('asks another engine for what may be chased, and only for that', () => {
    const held = small();
    held.run({ type: 'setHold', until: null, reason: 'flood' });
    const asked: string[] = [];
    const rows = worklist([small().known, held.known], {
      today: TODAY,
      chase: ({ account }) => {
        asked.push(account.id);
        return {
          group: 'call',
          reason: { code: 'x', params: {} },
          next: { code: 'y', params: {}, on: TODAY },
        };
      },
    });
    expect(asked).toHaveLength(1);
    expect(rows.map((row) => row.reason.code)).toEqual(['x', 'work.held']);
  });

  it('judges 20,000 accounts in a blink', () => {
    const fill = Array.from({ length: 10 }, (_, n) =>
      invoice(`${n}`, 10_000, n < 5 ? '2026-10-20' : '2026-12-20'),
    );
    const desk = deskWith(...fill);
    on('2026-11-01', desk, promise(100, '2026-11-10'));
    const accounts = Array.from(
      { length: 20_000 },
      (_, n): Account => ({ ...desk.known, id: `a${n}` as AccountId }),
    );
    worklist(accounts.slice(0, 500), { today: TODAY });
    const start = performance.now();
    const rows = worklist(accounts, { today: TODAY });
    const took = performance.now() - start;
    console.log(`worklist of 20,000 accounts, all overdue: ${took.toFixed(0)} ms`);
    expect(rows).toHaveLength(20_000);
    expect(took).toBeLessThan(2_000);
  });
});
