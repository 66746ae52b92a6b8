import { describe, expect, test } from 'vitest';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { HandoffId, ItemId, PlanId } from '../../../../src/domain/accounts/ids';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { balanceIn } from '../../../../src/domain/accounts/views/balances';
import { bookAccount } from '../../../../src/domain/accounts/views/bookAccount';
import { directPayments, handedTotals } from '../../../../src/domain/accounts/views/cases';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { caseStatus } from '../../../../src/domain/agencies/caseStatus';
import { pastResults } from '../../../../src/domain/agencies/pastResults';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { ACCOUNT, BATCH, Desk, EUR, invoice, MASTER, TODAY } from './support';

const CASE = 'h1' as HandoffId;

const HAND_OFF = {
  type: 'handOff',
  handoff: CASE,
  agency: 'Inkasso Nord',
  packSha256: 'a'.repeat(64),
  fileName: 'pack.zip',
} as const;

/** Two overdue invoices, the older one paid in part, both with an agency. */
function withAgency(): Desk {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: MASTER, batch: null });
  const fresh = [invoice('R-1', 100_00, '2026-09-15'), invoice('R-2', 50_00, '2026-10-15')];
  desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  pay(desk, 10_00);
  desk.run({ ...HAND_OFF, items: ids(desk) });
  return desk;
}

function ids(desk: Desk): ItemId[] {
  return desk.known.items.map(({ id }) => id);
}

function pay(desk: Desk, minor: number) {
  return desk.run({
    type: 'recordPayment',
    ...{ on: TODAY, minor, currency: EUR, reference: 'bank', allocations: null, batch: null },
  });
}

function caseOf(desk: Desk) {
  const handoff = desk.known.handoffs[0];
  if (handoff === undefined) throw new Error('no case');
  return handoff;
}

function acknowledge(desk: Desk, count: number, minor: number) {
  const totals = [{ minor, currency: EUR }];
  const after = { on: TODAY, count, totals, reference: ' IN-7 ' };
  return desk.run({ type: 'acknowledgeHandoff', handoff: CASE, after });
}

function result(desk: Desk, collected: number, book: boolean) {
  const sums = { currency: EUR, collected, fee: 5_00 };
  return desk.run({
    type: 'recordAgencyResult',
    handoff: CASE,
    on: TODAY,
    ...sums,
    note: '',
    book,
  });
}

function undo(desk: Desk, before: Desk['account'], events: Parameters<typeof undoOf>[1]): void {
  for (const command of undoOf(before, events)) desk.run(command);
}

describe('a case with an agency', () => {
  test('the handoff keeps what was owed and what the pack knew', () => {
    const desk = withAgency();
    expect(handedTotals(desk.known, caseOf(desk))).toEqual([{ minor: 140_00, currency: EUR }]);
    expect(directPayments(desk.known, caseOf(desk))).toEqual([]);
  });

  test('an acknowledgement matches by count and sum only', () => {
    const desk = withAgency();
    acknowledge(desk, 2, 140_00);
    expect(caseOf(desk).acknowledged).toMatchObject({ matches: true, reference: 'IN-7' });
    for (const [count, minor] of [
      [1, 140_00],
      [2, 139_99],
    ] as const) {
      acknowledge(desk, count, minor);
      expect(caseOf(desk).acknowledged?.matches).toBe(false);
    }
  });

  test('taking an acknowledgement back brings the one before again', () => {
    const desk = withAgency();
    acknowledge(desk, 2, 140_00);
    const before = desk.account;
    const events = acknowledge(desk, 1, 1);
    undo(desk, before, events);
    expect(caseOf(desk).acknowledged?.count).toBe(2);
  });

  test('money that comes to us is to be reported, once, and again when it goes back', () => {
    const desk = withAgency();
    const [paid] = pay(desk, 30_00);
    const receipt = paid?.type === 'paymentReceived' ? paid.receipt : undefined;
    if (receipt === undefined) throw new Error('no receipt');
    expect(directPayments(desk.known, caseOf(desk))).toEqual([{ receipt, minor: 30_00 }]);
    const before = desk.account;
    const events = desk.run({ type: 'reportDirectPayment', handoff: CASE, receipt });
    expect(directPayments(desk.known, caseOf(desk))).toEqual([]);
    expect(desk.try({ type: 'reportDirectPayment', handoff: CASE, receipt })?.code).toBe(
      'case.nothing-to-report',
    );
    undo(desk, before, events);
    expect(directPayments(desk.known, caseOf(desk))).toHaveLength(1);
    desk.run({ type: 'reportDirectPayment', handoff: CASE, receipt });
    desk.run({ type: 'takeBackPayment', receipt, reason: 'not ours' });
    expect(directPayments(desk.known, caseOf(desk))).toEqual([{ receipt, minor: -30_00 }]);
  });

  test('the list of customers, which leaves settled items out, tells of direct money as well', () => {
    const desk = withAgency();
    expect(directPayments(bookAccount(desk.known), caseOf(desk))).toEqual([]);
    pay(desk, 140_00);
    expect(bookAccount(desk.known).items).toEqual([]);
    const direct = directPayments(desk.known, caseOf(desk));
    expect(direct.map(({ minor }) => minor)).toEqual([140_00]);
    expect(directPayments(bookAccount(desk.known), caseOf(desk))).toEqual(direct);
  });

  test('a result books what was collected in full, and the fee as information only', () => {
    const desk = withAgency();
    const before = desk.account;
    const events = result(desk, 40_00, true);
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(100_00);
    expect(directPayments(desk.known, caseOf(desk))).toEqual([]);
    undo(desk, before, events);
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(140_00);
    expect(caseOf(desk).results).toEqual([]);
  });

  test.each([true, false])('a result taken back is there again with its payment (%s)', (book) => {
    const desk = withAgency();
    result(desk, 40_00, book);
    const recorded = desk.known;
    const id = caseOf(desk).results?.[0]?.id;
    if (id === undefined) throw new Error('no result');
    const back = { handoff: CASE, result: id, reason: 'typo', withPayment: true } as const;
    const taken = desk.run({ type: 'takeBackAgencyResult', ...back });
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(140_00);
    undo(desk, recorded, taken);
    expect(balanceIn(desk.known, EUR, TODAY)).toEqual(balanceIn(recorded, EUR, TODAY));
    const [again] = caseOf(desk).results ?? [];
    expect({ ...again, id }).toEqual(recorded.handoffs[0]?.results?.[0]);
    expect(directPayments(desk.known, caseOf(desk))).toEqual([]);
    const lines = contactLog(stored(desk)).filter(({ code }) => code === 'log.agencyResult');
    expect(lines.map(({ withdrawn }) => withdrawn === null)).toEqual([false, true]);
  });

  test('a result whose payment was taken back elsewhere goes alone', () => {
    const desk = withAgency();
    result(desk, 40_00, true);
    const [recorded] = caseOf(desk).results ?? [];
    if (recorded?.receipt == null) throw new Error('nothing booked');
    desk.run({ type: 'takeBackPayment', receipt: recorded.receipt, reason: 'bank' });
    const before = desk.account;
    const back = { handoff: CASE, result: recorded.id, reason: 'x', withPayment: true } as const;
    const events = desk.run({ type: 'takeBackAgencyResult', ...back });
    expect(events.map(({ type }) => type)).toEqual(['agencyResultTakenBack']);
    undo(desk, before, events);
    expect(caseOf(desk).results).toHaveLength(1);
  });

  test('a result that is not booked waits for the bank and is then direct money to look at', () => {
    const desk = withAgency();
    result(desk, 40_00, false);
    expect(balanceIn(desk.known, EUR, TODAY).open).toBe(140_00);
    const id = caseOf(desk).results?.[0]?.id;
    if (id === undefined) throw new Error('no result');
    const back = { handoff: CASE, result: id, reason: 'typo', withPayment: true } as const;
    desk.run({ type: 'takeBackAgencyResult', ...back });
    expect(caseOf(desk).results).toEqual([]);
  });

  test('what was collected beyond the invoices stays unallocated', () => {
    const desk = withAgency();
    result(desk, 150_00, true);
    expect(balanceIn(desk.known, EUR, TODAY)).toMatchObject({ open: 0, unallocated: 10_00 });
  });

  test.each<[string, AccountCommand]>([
    ['handoff.with-agency', { type: 'setHold', until: null, reason: 'x' }],
    ['handoff.with-agency', { type: 'acceleratePlan', plan: 'p' as PlanId }],
    ['handoff.with-agency', { type: 'setPlanCure', plan: 'p' as PlanId, deadline: TODAY }],
    [
      'handoff.with-agency',
      { type: 'makePromise', promise: { minor: 1, currency: EUR, dueOn: TODAY, by: 'x' } },
    ],
    [
      'handoff.with-agency',
      { type: 'logTouch', channel: 'call', person: '', note: 'hello', nextOn: null },
    ],
  ])('the customer is referred back: %s', (code, command) => {
    expect(withAgency().try(command)?.code).toBe(code);
  });

  test('notes and corrections stay possible', () => {
    const desk = withAgency();
    expect(desk.try({ type: 'addNote', note: 'called us, referred to the agency' })).toBeNull();
  });

  test('a recall can be taken back, unless the case went elsewhere meanwhile', () => {
    const desk = withAgency();
    const before = desk.account;
    const events = desk.run({ type: 'recall', handoff: CASE, reason: 'x', end: 'returned' });
    expect(caseOf(desk)).toMatchObject({ recalledOn: TODAY, end: 'returned' });
    expect(desk.try({ type: 'setHold', until: null, reason: 'x' })).toBeNull();
    desk.run({ type: 'liftHold', reason: 'x' });
    undo(desk, before, events);
    expect(caseOf(desk).recalledOn).toBeNull();
    expect(caseOf(desk).end).toBeUndefined();
    desk.run({ type: 'recall', handoff: CASE, reason: 'x' });
    desk.run({ ...HAND_OFF, handoff: 'h2' as HandoffId, items: ids(desk) });
    expect(desk.try({ type: 'takeBackRecall', handoff: CASE, reason: 'x' })?.code).toBe(
      'handoff.with-agency',
    );
  });

  test('a recall taken back is recalled again, as it ended', () => {
    const desk = withAgency();
    desk.run({ type: 'recall', handoff: CASE, reason: 'x', end: 'returned' });
    const before = desk.account;
    const events = desk.run({ type: 'takeBackRecall', handoff: CASE, reason: 'y' });
    undo(desk, before, events);
    expect(caseOf(desk)).toMatchObject({ recalledOn: TODAY, end: 'returned' });
  });

  test('a handoff that was undone says nothing about the agency, and its line is struck out', () => {
    const desk = new Desk();
    desk.run({ type: 'openAccount', master: MASTER, batch: null });
    const fresh = [invoice('R-1', 100_00, '2026-09-15')];
    desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
    const before = desk.account;
    undo(desk, before, desk.run({ ...HAND_OFF, items: ids(desk) }));
    expect(caseStatus(desk.known, caseOf(desk), TODAY).state).toBe('undone');
    expect(pastResults([desk.known], { id: 'n', name: 'Inkasso Nord' }).cases).toBe(0);
    expect(desk.try({ type: 'takeBackRecall', handoff: CASE, reason: 'x' })?.code).toBe(
      'case.not-recalled',
    );
    const lines = contactLog(stored(desk)).filter(({ ref }) => ref === CASE);
    expect(lines.map(({ code, withdrawn }) => [code, withdrawn?.reason])).toEqual([
      ['log.handedOff', 'undone'],
    ]);
  });

  test('an override without a reason is refused', () => {
    const desk = withAgency();
    desk.run({ type: 'recall', handoff: CASE, reason: 'x' });
    const overrides = [{ check: 'deadline', reason: ' ' }];
    const again = { ...HAND_OFF, handoff: 'h2' as HandoffId, items: ids(desk), overrides };
    expect(desk.try(again)?.code).toBe('handoff.override-reason-missing');
  });

  test('days before the handoff and ahead are refused', () => {
    const desk = withAgency();
    const sums = { currency: EUR, collected: 1, fee: 0, note: '', book: false };
    const on = (day: string) =>
      desk.try({ type: 'recordAgencyResult', handoff: CASE, on: plainDate(day), ...sums })?.code;
    expect(on('2026-11-20')).toBe('case.before-handoff');
    expect(on('2026-11-22')).toBe('case.in-future');
  });

  test('each event has its line in the log, and what was taken back is marked', () => {
    const desk = withAgency();
    acknowledge(desk, 2, 140_00);
    const before = desk.account;
    undo(desk, before, result(desk, 40_00, true));
    const lines = contactLog(stored(desk));
    const codes = lines.map(({ code }) => code);
    expect(codes).toContain('log.acknowledged');
    const told = lines.find(({ code }) => code === 'log.agencyResult');
    expect(told?.withdrawn).not.toBeNull();
    expect(told?.params).toMatchObject({ amount: '40.00', sum: '5.00' });
  });
});

describe('a journal of before', () => {
  test('a handoff without totals and known payments is read by its day', () => {
    const desk = withAgency();
    const old = { ...caseOf(desk) };
    const { totals: _t, known: _k, ...bare } = old;
    desk.account = { ...desk.known, handoffs: [bare] };
    expect(handedTotals(desk.known, bare)).toEqual([{ minor: 140_00, currency: EUR }]);
    desk.today = plainDate('2026-11-30');
    desk.run({
      type: 'recordPayment',
      ...{ on: desk.today, minor: 5_00, currency: EUR, reference: '', batch: null },
      allocations: null,
    });
    expect(directPayments(desk.known, bare).map(({ minor }) => minor)).toEqual([5_00]);
  });
});

describe('larger write-offs', () => {
  test('need a confirmation, a reason, and can be undone and done again', () => {
    const desk = withAgency();
    const item = ids(desk)[0];
    if (item === undefined) throw new Error('no item');
    const command = { type: 'writeOff', item, on: TODAY, minor: 90_00, batch: null } as const;
    expect(desk.try({ ...command, reason: 'uncollectable' })?.code).toBe('write-off.over-limit');
    const sure = { ...command, confirmed: true } as const;
    expect(desk.try({ ...sure, reason: ' ' })?.code).toBe('write-off.reason-missing');
    expect(desk.try({ ...sure, reason: 'x', minor: 90_01 })?.code).toBe('write-off.more-than-open');
    const before = desk.account;
    const events = desk.run({ ...sure, reason: 'uncollectable' });
    expect(open(desk)).toBe(0);
    const written = desk.account;
    const [takeBack] = undoOf(before, events);
    if (takeBack === undefined) throw new Error('no undo');
    const taken = desk.run(takeBack);
    expect(open(desk)).toBe(90_00);
    undo(desk, written, taken);
    expect(open(desk)).toBe(0);

    function open(of: Desk): number {
      const found = of.known.items.find(({ id }) => id === item);
      return found === undefined ? -1 : openMinor(found);
    }
  });
});

function stored(desk: Desk): StoredEvent[] {
  return desk.events.map((event, index) => ({
    seq: index + 1,
    at: `${TODAY}T09:00:00.000Z`,
    by: 'AB',
    account: ACCOUNT,
    event,
    prev: '',
    hash: '',
  }));
}
