import { describe, expect, it } from 'vitest';
import type { Account, LetterKind } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import type { AccountId, HandoffId, LetterId, PlanId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { Policies } from '../../../../src/domain/ladder/readPolicies';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { english } from '../../../../src/domain/messages/english';
import { sentence } from '../../../../src/domain/messages/sentence';
import { WORK_GROUPS } from '../../../../src/domain/worklist/types';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { type Desk, deskWith, EUR, invoice, MODEL, TODAY, USD } from '../accounts/support';

const ADDRESS = { ...NO_ADDRESS, lines: ['Hafenstraße 12'], postalCode: '20457', city: 'Hamburg' };

/** The list for one account, as a person reads it: group, reason, each step and its day. */
function line(desk: Desk, today = TODAY, policies = SHIPPED_POLICIES): string | undefined {
  const [row] = worklist([{ ...desk.known, address: ADDRESS }], { today, policies });
  if (row === undefined) return undefined;
  const steps = [row.next, ...(row.after === undefined ? [] : [row.after])];
  const parts = steps.flatMap((step) => [sentence(english, step), step.on]);
  return [row.group, sentence(english, row.reason), ...parts].join(' | ');
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
    expect(line(desk, plainDate('2026-11-17'))).toBe(
      'quiet | Promised 12,000.00 EUR for 18 Nov 2026 | See whether the promise was kept | 2026-11-21',
    );
    expect(line(desk, plainDate('2026-11-18'))).toBe(
      'promiseDue | Promised 12,000.00 EUR for 18 Nov 2026, not received yet | See whether the promise was kept | 2026-11-18',
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

  it('climbs the patient ladder, a step at a time', () => {
    const desk = small();
    const at = (day: string) => line(desk, plainDate(day));
    const write = (day: string, letter: string, deadline: string, kind: LetterKind = 'reminder') =>
      on(day, desk, {
        ...desk.letter([desk.item('1')]),
        letter: letter as LetterId,
        kind,
        deadline: plainDate(deadline),
      } as AccountCommand);
    expect(at('2026-10-23')).toBe(
      'quiet | Due since 20 Oct 2026, not reminded yet | Send a reminder | 2026-10-27',
    );
    expect(at('2026-10-27')).toBe(
      'letter | 7 days late, not reminded yet | Send a reminder | 2026-10-27 | a formal reminder with a date | 2026-11-19',
    );
    write('2026-10-27', 'l1', '2026-11-06');
    expect(at('2026-10-27')).toContain('quiet | Written to today');
    expect(at('2026-11-18')).toBe(
      'quiet | Reminded on 27 Oct 2026 | Send a formal reminder with a date | 2026-11-19',
    );
    expect(at('2026-11-19')).toBe(
      'letter | 30 days late, reminder of 27 Oct 2026 unanswered | Send a formal reminder with a date | 2026-11-19 | a call with options | 2026-12-03',
    );
    write('2026-11-19', 'l2', '2026-12-05');
    expect(at('2026-12-03')).toBe(
      'quiet | The customer was given until 5 Dec 2026 | Look again | 2026-12-06',
    );
    expect(at('2026-12-06')).toBe(
      'call | 47 days late, reminder of 19 Nov 2026 unanswered | Call and offer options | 2026-12-06 | the letter before action | 2026-12-20',
    );
    on('2026-12-06', desk, call);
    expect(at('2026-12-19')).toBe(
      'quiet | Called on 6 Dec 2026 | Send the letter before action | 2026-12-20',
    );
    expect(at('2026-12-20')).toBe(
      'letter | 61 days late, nothing came after the call of 6 Dec 2026 | Send the letter before action | 2026-12-20 | the decision on agreement or handoff | 2027-01-10',
    );
    write('2026-12-20', 'l3', '2027-01-03', 'letterBeforeAction');
    expect(at('2027-01-09')).toBe(
      'quiet | Letter before action of 20 Dec 2026 | Decide: agreement or handoff | 2027-01-10',
    );
    expect(at('2027-01-10')).toBe(
      'call | 82 days late, letter before action of 20 Dec 2026 unanswered | Decide: agreement or handoff | 2027-01-10',
    );
  });

  it('leaves trifles and those just spoken to alone', () => {
    const trifle = deskWith(invoice('1', 999, '2026-10-20'));
    expect(line(trifle)).toBe(
      'quiet | Less is overdue than the policy asks for | Look again | 2026-11-22',
    );
    const spoken = small();
    on('2026-11-15', spoken, call);
    expect(line(spoken)).toBe(
      'quiet | The last contact is less than 7 days ago | Look again | 2026-11-22',
    );
  });

  it('asks a person once every level was sent, and names steps of an own ladder by channel', () => {
    const desk = small();
    on('2026-11-01', desk, {
      ...desk.letter([desk.item('1')]),
      deadline: plainDate('2026-11-02'),
    } as AccountCommand);
    const level = (no: number, channel: string) =>
      ({ level: no, channel, clock: 'due', days: 1 }) as const;
    const own = (...channels: string[]): Policies => ({
      company: 'own',
      policies: [
        { id: 'own', levels: channels.map((channel, index) => level(index + 1, channel)) },
      ],
    });
    expect(line(desk, TODAY, own('email'))).toBe(
      'call | Level 1, the last one, was sent. Decide what to do next. | Decide: agreement or handoff | 2026-11-21',
    );
    const steps = (channel: string) => line(desk, TODAY, own('email', channel))?.split(' | ')[2];
    expect(steps('call')).toBe('Call');
    expect(steps('registered')).toBe('Send the letter before action');
    expect(steps('agency')).toBe('Decide: agreement or handoff');
    expect(steps('fax')).toBe('Send a reminder');
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
    expect(line(desk, plainDate('2026-11-10'))).toContain(
      'quiet | Pays by the agreement of 1 Nov 2026',
    );
    expect(line(desk, plainDate('2026-11-15'))).toBe(
      'planLate | Payment 1 of the agreement, 250.00 EUR due 10 Nov 2026, is late; grace until 15 Nov 2026 | Call | 2026-11-15',
    );
    expect(line(desk, plainDate('2026-11-16'))).toBe(
      'planLate | Payment 1 of the agreement, 250.00 EUR due 10 Nov 2026, did not come | Call in the rest | 2026-11-16',
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
      deskWith(invoice('1', 600_000, '2026-11-14')),
    ];
    const accounts = desks.map(
      (desk, n): Account => ({
        ...desk.known,
        address: ADDRESS,
        id: `a${n}` as AccountId,
      }),
    );
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
    // Time of the processor, not of the clock: the machines of the tests are shared.
    const start = process.cpuUsage();
    const rows = worklist(accounts, { today: TODAY });
    const took = process.cpuUsage(start).user / 1000;
    console.log(`worklist of 20,000 accounts, all overdue: ${took.toFixed(0)} ms`);
    expect(rows).toHaveLength(20_000);
  });
});
