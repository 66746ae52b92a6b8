import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Item } from '../../../../src/domain/accounts/account';
import type { AccountCommand, FreshItem } from '../../../../src/domain/accounts/commands';
import { decide } from '../../../../src/domain/accounts/decide';
import { MARK_KINDS } from '../../../../src/domain/accounts/dossier/types';
import type { ItemFacts } from '../../../../src/domain/accounts/events';
import { statementsOf } from '../../../../src/domain/accounts/families/facts';
import { fold } from '../../../../src/domain/accounts/fold';
import type {
  BatchId,
  HandoffId,
  ItemId,
  PlanId,
  ReceiptId,
} from '../../../../src/domain/accounts/ids';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { balances } from '../../../../src/domain/accounts/views/balances';
import { activeMarks } from '../../../../src/domain/accounts/views/dossier';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { ACCOUNT, Desk, EUR, invoice, MASTER, MODEL, TODAY, USD } from './support';

/** One random wish: what to do, and numbers to pick items, amounts and days with. */
interface Wish {
  readonly what: number;
  readonly pick: number;
  readonly minor: number;
  readonly days: number;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  what: fc.nat(28),
  pick: fc.nat(50),
  minor: fc.integer({ min: -2_000, max: 12_000 }),
  days: fc.integer({ min: -40, max: 40 }),
});
const wishes = fc.array(wish, { maxLength: 40 });

function at<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

let counter = 0;
const fresh = (prefix: string): string => {
  counter += 1;
  return `${prefix}${counter}`;
};

function freshItem({ minor, days, pick }: Wish): FreshItem {
  const dueOn = addDays(TODAY, days);
  return invoice(`N${pick}`, minor === 0 ? 1 : minor, dueOn, {
    issuedOn: addDays(dueOn, -30),
    currency: pick % 5 === 0 ? USD : EUR,
    settledOn: pick % 7 === 0 ? addDays(TODAY, -3) : null,
  });
}

/** At times the source calls part of an item settled by a day, more or less than before. */
function statedWish(item: Item, { pick, days }: Wish): Pick<ItemFacts, 'stated'> {
  if (pick % 4 === 0) return {};
  const before = pick % 4 === 1 ? [] : statementsOf(item);
  const minor = Math.trunc((item.minor * (pick % 10)) / 10);
  return { stated: [...before, { on: addDays(TODAY, Math.min(0, days)), minor }] };
}

function importWish(
  account: Account,
  one: Wish,
  batch = fresh('batch') as BatchId,
): AccountCommand {
  const changed = account.items.filter((_, index) => (index + one.pick) % 3 === 0).slice(0, 2);
  return {
    type: 'importItems',
    batch,
    fresh: [freshItem(one)],
    changed: changed.map((item) => ({
      id: item.id,
      after: {
        issuedOn: item.issuedOn,
        dueOn: addDays(item.dueOn, 5),
        minor: item.minor + (one.pick % 2) * Math.sign(item.minor) * 10,
        reference: 'changed',
        text: item.text,
        settledOn: one.days > 20 ? TODAY : null,
        ...statedWish(item, one),
      },
    })),
  };
}

function bookkeeping(account: Account, one: Wish): AccountCommand | undefined {
  const { what, pick, minor, days } = one;
  const item = at(account.items, pick);
  const receipt = at(account.receipts, pick)?.id ?? ('none' as ReceiptId);
  const allocations = item === undefined ? [] : [{ item: item.id, minor }];
  const currency = pick % 5 === 0 ? USD : EUR;
  const payment = { type: 'recordPayment', minor, currency, reference: '', batch: null } as const;
  const on = addDays(TODAY, Math.min(0, days));
  switch (what) {
    case 0:
    case 1:
    case 2:
      return importWish(account, one);
    case 3:
    case 4:
      return { ...payment, on, allocations: null };
    case 5:
      return { ...payment, on, allocations };
    case 6:
      return { ...payment, on, allocations: [] };
    case 7:
      return { type: 'takeBackPayment', receipt, reason: '' };
    case 8:
      return { type: 'allocateMoney', receipt, allocations };
    case 9:
      return { type: 'releaseMoney', receipt, allocations, reason: '' };
    case 10:
      return { type: 'takeBackImport', batch: at(account.imports, pick)?.batch ?? ('' as BatchId) };
    default:
      return giving(account, one);
  }
}

/** Payments that come back, and rests that are written off. */
function giving(account: Account, { what, pick, minor, days }: Wish): AccountCommand | undefined {
  const item = at(account.items, pick);
  const returns = at(account.receipts, pick)?.id ?? ('none' as ReceiptId);
  const on = addDays(TODAY, Math.min(0, days));
  const back = {
    type: 'returnPayment',
    returns,
    code: 'AC04',
    reference: '',
    batch: null,
  } as const;
  switch (what) {
    case 20:
      return { ...back, on: TODAY, minor: Math.abs(minor), allocations: null };
    case 21: {
      const whole = at(account.receipts, pick)?.minor ?? 0;
      return { ...back, on, minor: pick % 2 === 0 ? whole : minor, allocations: null };
    }
    case 22: {
      const part = Math.sign(item?.minor ?? 1) * (Math.abs(minor) % 60);
      const target = item?.id ?? ('none' as ItemId);
      return {
        type: 'writeOff',
        item: target,
        on: TODAY,
        minor: part,
        reason: 'cents',
        batch: null,
      };
    }
    default:
      return undefined;
  }
}

function dealing(desk: Desk, account: Account, { what, pick, minor, days }: Wish): AccountCommand {
  const items = account.items.filter((_, index) => (index + pick) % 2 === 0).map(({ id }) => id);
  const promise = { minor, currency: EUR, dueOn: addDays(TODAY, days), by: '' };
  const day = addDays(TODAY, days);
  if (what > 22) return knowing(account, { what, pick, minor, days });
  switch (what) {
    case 11:
      return { type: 'logCall', outcome: 'reached', person: '', note: '', promise };
    case 12:
      return { type: 'addNote', note: 'n' };
    case 13:
      return {
        type: 'openDispute',
        items,
        minor: days > 0 ? null : minor,
        reason: 'price',
        note: '',
      };
    case 14:
      return { type: 'setHold', until: day, reason: 'r' };
    case 15:
      return { type: 'liftHold', reason: '' };
    case 16:
      return { ...desk.letter(items), letter: fresh('letter') } as AccountCommand;
    case 17:
      return plan(account, pick);
    case 18:
      return {
        type: 'handOff',
        handoff: fresh('handoff') as HandoffId,
        agency: 'A',
        items,
        packSha256: 'a'.repeat(64),
        fileName: 'p.zip',
      };
    default:
      return {
        type: 'recall',
        handoff: account.handoffs.at(-1)?.id ?? ('' as HandoffId),
        reason: '',
      };
  }
}

/** What is known beside the money: people, files, checks of the address, marks, contacts. */
function knowing(account: Account, { what, pick, days }: Wish): AccountCommand {
  const on = addDays(TODAY, Math.min(0, days));
  switch (what) {
    case 23: {
      const contact = { name: `P${pick}`, phone: '', email: '', preference: '' };
      return { type: 'changePeople', after: { contact, others: account.others ?? [] } };
    }
    case 24: {
      const sha256 = (pick % 16).toString(16).repeat(64);
      return { type: 'attachFile', file: { name: 'a.pdf', sha256, size: 1, kind: 'other' } };
    }
    case 25: {
      const trace = { on, source: 'contract', result: 'undelivered', found: null } as const;
      return { type: 'recordTrace', trace: { ...trace, note: '', nextOn: null } };
    }
    case 26: {
      const kind = at(MARK_KINDS, pick) ?? 'valued';
      const mark = at(account.marks ?? [], pick);
      if (days > 0 && mark !== undefined) return { type: 'liftMark', mark: mark.id, reason: '' };
      return { type: 'setMark', kind, since: on, reason: 'r' };
    }
    case 27:
      return { type: 'logTouch', channel: 'letter', person: '', note: 'thanks', nextOn: null };
    default:
      return { type: 'changePolicy', after: pick % 2 === 0 ? null : 'gentle' };
  }
}

function plan(account: Account, pick: number): AccountCommand {
  const item = at(account.items, pick);
  const minor = item === undefined ? 0 : openMinor(item);
  return {
    type: 'agreePlan',
    plan: fresh('plan') as PlanId,
    items: item === undefined ? [] : [item.id],
    currency: EUR,
    rows: [
      { no: 1, dueOn: TODAY, minor, interestMinor: 0, principalMinor: minor, balanceMinor: 0 },
    ],
    terms: { kind: 'deferral', rhythm: 'monthly', graceDays: 0, signatory: '', place: '' },
    model: MODEL,
  };
}

function commandFor(desk: Desk, one: Wish): AccountCommand {
  return bookkeeping(desk.known, one) ?? dealing(desk, desk.known, one);
}

function opened(): Desk {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: MASTER, batch: null });
  return desk;
}

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
