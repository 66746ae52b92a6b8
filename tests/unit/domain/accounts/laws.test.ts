import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Item } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { decide } from '../../../../src/domain/accounts/decide';
import { fold } from '../../../../src/domain/accounts/fold';
import type { BatchId } from '../../../../src/domain/accounts/ids';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { balances } from '../../../../src/domain/accounts/views/balances';
import { activeMarks } from '../../../../src/domain/accounts/views/dossier';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { ACCOUNT, Desk, EUR, invoice, MASTER, TODAY } from './support';
import { at, commandFor, fresh, giving, importWish, opened, plan, wish, wishes } from './wishes';

function expectSound(account: Account): void {
  for (const item of account.items) expectItemSound(item);
  for (const receipt of account.receipts) {
    const given = account.items
      .flatMap((item) => item.reductions)
      .filter((reduction) => reduction.ref === receipt.id)
      .reduce((sum, reduction) => sum + reduction.minor, 0);
    const back = account.receipts.filter(({ returns }) => returns?.receipt === receipt.id);
    const taken = back.reduce((sum, { returns }) => sum + (returns?.left ?? 0), 0);
    expect(given + receipt.left + taken - (receipt.returns?.left ?? 0)).toBe(receipt.minor);
    expect(receipt.left).toBeGreaterThanOrEqual(0);
    expect(receipt.left).toBeLessThanOrEqual(Math.max(0, receipt.minor));
    const kept = back.reduce((sum, { minor }) => sum + minor, receipt.minor);
    if (receipt.returns === undefined) expect(kept).toBeGreaterThanOrEqual(0);
  }
  for (const { open, overdue, notDue, credits, disputed } of balances(account, TODAY)) {
    expect(overdue + notDue + credits).toBe(open);
    expect(disputed).toBeLessThanOrEqual(overdue + notDue);
  }
}

function expectItemSound(item: Item): void {
  const open = openMinor(item);
  expect(open === 0 || Math.sign(open) === Math.sign(item.minor)).toBe(true);
  expect(Math.abs(open)).toBeLessThanOrEqual(Math.abs(item.minor));
}

/** What an undo must bring back: figures, standing promises and disputes, rest, levels. */
function standing(account: Account) {
  return {
    balances: new Map(balances(account, TODAY).map((balance) => [balance.currency, balance])),
    items: account.items.map(({ id, minor, dueOn, level }) => [id, minor, dueOn, level]),
    promises: account.promises
      .filter((one) => !one.withdrawn)
      .map(({ minor, dueOn }) => [minor, dueOn]),
    disputes: account.disputes.filter((one) => one.closedOn === null).length,
    plans: account.plans.filter((one) => one.endedOn === null).length,
    handoffs: account.handoffs.filter((one) => one.recalledOn === null).length,
    contacts: account.contacts.length,
    people: [account.contact, account.others ?? []],
    files: (account.attachments ?? []).map(({ sha256 }) => sha256),
    traces: (account.traces ?? []).length,
    replyForms: (account.replyForms ?? []).length,
    marks: activeMarks(account, TODAY).map(({ kind, since, reason }) => [kind, since, reason]),
    touches: (account.touches ?? []).length,
    policy: account.policy ?? null,
    hold: account.hold && [account.hold.until, account.hold.reason],
  };
}

describe('laws of the account', () => {
  it('open never turns its sign and no money appears or vanishes', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const desk = opened();
        for (const one of list) {
          desk.try(commandFor(desk, one));
          expectSound(desk.known);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('folding any prefix again gives the same account', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (list, cut) => {
        const desk = opened();
        const states = new Map([[1, desk.known]]);
        for (const one of list) {
          desk.try(commandFor(desk, one));
          states.set(desk.events.length, desk.known);
        }
        const lengths = [...states.keys()];
        const length = at(lengths, cut) ?? 1;
        const read = JSON.parse(JSON.stringify(desk.events.slice(0, length)));
        expect(fold(null, read, { account: ACCOUNT, seq: 1 })).toEqual(states.get(length));
      }),
      { numRuns: 150 },
    );
  });

  it('undo restores balances, promises, disputes, levels and the hold', () => {
    let undone = 0;
    fc.assert(
      fc.property(wishes, wish, (list, last) => {
        const desk = opened();
        for (const one of list) desk.try(commandFor(desk, one));
        const before = desk.known;
        const decision = decide(before, commandFor(desk, last), desk.context);
        if (!decision.ok || decision.value.length === 0) return;
        const commands = undoOf(before, decision.value);
        if (commands.length === 0) return;
        desk.apply(decision.value);
        for (const command of commands) desk.run(command);
        expect(standing(desk.known)).toEqual(standing(before));
        undone += 1;
      }),
      { numRuns: 600 },
    );
    expect(undone).toBeGreaterThan(50);
  });

  it('taking an import back restores the account exactly', () => {
    let tested = 0;
    fc.assert(
      fc.property(wishes, fc.array(wish, { maxLength: 3 }), (list, imports) => {
        const desk = opened();
        for (const one of list) desk.try(commandFor(desk, one));
        const before = desk.known;
        const batch = fresh('last') as BatchId;
        desk.try({ type: 'changeMaster', after: { name: 'Other', language: 'fr' }, batch });
        for (const one of imports) desk.try(importWish(desk.known, one, batch));
        desk.try({
          type: 'recordPayment',
          on: TODAY,
          minor: 500,
          currency: EUR,
          reference: '',
          allocations: null,
          batch,
        });
        for (const one of imports) {
          const again = giving(desk.known, { ...one, what: 20 + (one.pick % 3) });
          if (again !== undefined) desk.try({ ...again, batch } as AccountCommand);
        }
        const items = desk.known.items.filter((_, index) => index % 2 === 0).map(({ id }) => id);
        desk.try({ type: 'openDispute', items, minor: null, reason: 'goods', note: '', batch });
        desk.run({ type: 'takeBackImport', batch });
        expect({ ...desk.known, seq: 0 }).toEqual({ ...before, seq: 0 });
        tested += 1;
      }),
      { numRuns: 300 },
    );
    expect(tested).toBe(300);
  });
});

describe('taking an import back', () => {
  const today = plainDate('2026-11-21');

  function imported(): Desk {
    const desk = opened();
    const batch = 'first' as BatchId;
    desk.run({
      type: 'importItems',
      batch,
      fresh: [invoice('1', 5_000, '2026-10-01')],
      changed: [],
    });
    return desk;
  }

  const takeBack: AccountCommand = { type: 'takeBackImport', batch: 'first' as BatchId };

  it.each<[string, (desk: Desk) => AccountCommand]>([
    [
      'payment',
      () => ({
        type: 'recordPayment',
        on: today,
        minor: 1,
        currency: EUR,
        reference: '',
        allocations: null,
        batch: null,
      }),
    ],
    [
      'promise',
      () => ({ type: 'makePromise', promise: { minor: 1, currency: EUR, dueOn: today, by: '' } }),
    ],
    [
      'write-off',
      (desk) => ({
        type: 'writeOff',
        item: desk.item('1'),
        on: today,
        minor: 1,
        reason: 'cents',
        batch: null,
      }),
    ],
    ['letter', (desk) => desk.letter([desk.item('1')])],
    [
      'dispute',
      (desk) => ({
        type: 'openDispute',
        items: [desk.item('1')],
        minor: null,
        reason: 'goods',
        note: '',
      }),
    ],
    ['agreement', (desk) => plan(desk.known, 0)],
    ['import', (desk) => importWish(desk.known, { what: 0, pick: 3, minor: 5, days: 0 })],
  ])('is refused when a %s needs it', (what, build) => {
    const desk = imported();
    const before = desk.known;
    const decision = decide(before, build(desk), desk.context);
    if (!decision.ok) throw new Error(decision.error.code);
    desk.apply(decision.value);
    expect(desk.try(takeBack)?.code).toBe(`booking.needed-by-${what}`);
    for (const command of undoOf(before, decision.value)) desk.run(command);
    expect(desk.try(takeBack)).toBeNull();
    expect(desk.known.items).toEqual([]);
  });

  it('hides an account that the import opened, and shows it again when it fills', () => {
    const desk = new Desk();
    const batch = 'first' as BatchId;
    desk.run({ type: 'openAccount', master: MASTER, batch });
    const fill = (id: string) =>
      desk.run({
        type: 'importItems',
        batch: id as BatchId,
        fresh: [invoice('1', 5, '2026-10-01')],
        changed: [],
      });
    fill('first');
    desk.run(takeBack);
    expect(desk.known).toMatchObject({ hidden: true, items: [], imports: [] });
    fill('second');
    expect(desk.known.hidden).toBe(false);
    desk.run({ type: 'takeBackImport', batch: 'second' as BatchId });
    expect(desk.known.hidden).toBe(true);
    desk.run({ type: 'addNote', note: 'rang' });
    expect(desk.known.hidden).toBe(false);
    expect(desk.try(takeBack)?.code).toBe('booking.not-here');
  });
});

describe('an import that reported a dispute', () => {
  it('takes it along, and later imports still know what was built on them', () => {
    const desk = opened();
    const [one, two] = ['one', 'two'] as [BatchId, BatchId];
    const fill = (batch: BatchId, number: string) =>
      desk.run({
        type: 'importItems',
        batch,
        fresh: [invoice(number, 5_000, '2026-10-01')],
        changed: [],
      });
    fill(one, '1');
    const reported = { type: 'openDispute', minor: null, reason: 'other', note: '' } as const;
    desk.run({ ...reported, items: [desk.item('1')], batch: one });
    fill(two, '2');
    desk.run({ ...reported, items: [desk.item('2')] });
    desk.run({ type: 'takeBackImport', batch: one });
    expect(desk.known.disputes).toHaveLength(1);
    expect(desk.try({ type: 'takeBackImport', batch: two })?.code).toBe(
      'booking.needed-by-dispute',
    );
  });
});

describe('scale', () => {
  it('takes 10,000 items into one account, and 2,000 payments on it', () => {
    const desk = opened();
    const start = performance.now();
    const fill = Array.from({ length: 10_000 }, (_, n) => invoice(`N${n}`, 100 + n, '2026-10-01'));
    desk.run({ type: 'importItems', batch: 'big' as BatchId, fresh: fill, changed: [] });
    const changed = desk.known.items.map(({ id, issuedOn, dueOn, minor, reference, text }) => ({
      id,
      after: { issuedOn, dueOn, minor: minor + 1, reference, text, settledOn: null },
    }));
    desk.run({ type: 'importItems', batch: 'next' as BatchId, fresh: [], changed });
    const importing = performance.now() - start;
    const from = performance.now();
    for (const item of desk.known.items.slice(0, 2_000)) {
      const allocations = [{ item: item.id, minor: 50 }];
      desk.run({
        type: 'recordPayment',
        on: TODAY,
        minor: 50,
        currency: EUR,
        reference: '',
        allocations,
        batch: null,
      });
    }
    const paying = performance.now() - from;
    expect(balances(desk.known, TODAY)[0]?.open).toBe(10_000 * 101 + 49_995_000 - 100_000);
    console.log(
      `10,000 items in and changed ${importing.toFixed(0)} ms; 2,000 payments ${paying.toFixed(0)} ms`,
    );
    // Half a second alone, some of it on a busy machine; with the square of the items, minutes.
    expect(importing).toBeLessThan(10_000);
  });
});
