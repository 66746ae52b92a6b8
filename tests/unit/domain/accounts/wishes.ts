import fc from 'fast-check';
import type { Account, Item } from '../../../../src/domain/accounts/account';
import type { AccountCommand, FreshItem } from '../../../../src/domain/accounts/commands';
import { MARK_KINDS } from '../../../../src/domain/accounts/dossier/types';
import type { ItemFacts } from '../../../../src/domain/accounts/events';
import { statementsOf } from '../../../../src/domain/accounts/families/facts';
import type {
  BatchId,
  HandoffId,
  ItemId,
  PlanId,
  ReceiptId,
} from '../../../../src/domain/accounts/ids';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { Desk, EUR, invoice, MASTER, MODEL, TODAY, USD } from './support';

/** One random wish: what to do, and numbers to pick items, amounts and days with. */
export interface Wish {
  readonly what: number;
  readonly pick: number;
  readonly minor: number;
  readonly days: number;
}

export const wish: fc.Arbitrary<Wish> = fc.record({
  what: fc.nat(29),
  pick: fc.nat(50),
  minor: fc.integer({ min: -2_000, max: 12_000 }),
  days: fc.integer({ min: -40, max: 40 }),
});
export const wishes = fc.array(wish, { maxLength: 40 });

export function at<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

let counter = 0;
export const fresh = (prefix: string): string => {
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
  // Never −0: JSON knows none.
  const minor = Math.trunc((item.minor * (pick % 10)) / 10) || 0;
  return { stated: [...before, { on: addDays(TODAY, Math.min(0, days)), minor }] };
}

export function importWish(
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
export function giving(
  account: Account,
  { what, pick, minor, days }: Wish,
): AccountCommand | undefined {
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
    case 28: {
      const [known] = account.replyForms ?? [];
      if (days > 0 && known !== undefined) {
        return { type: 'setReplyForm', id: known.id, after: null };
      }
      const flags = { advice: false, documentsAsked: false, documentsOn: null, complete: true };
      const after = { receivedOn: on, boxes: ['A'] as const, note: '', ...flags };
      return { type: 'setReplyForm', id: null, after };
    }
    default:
      return { type: 'changePolicy', after: pick % 2 === 0 ? null : 'gentle' };
  }
}

export function plan(account: Account, pick: number): AccountCommand {
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

export function commandFor(desk: Desk, one: Wish): AccountCommand {
  return bookkeeping(desk.known, one) ?? dealing(desk, desk.known, one);
}

export function opened(): Desk {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: MASTER, batch: null });
  return desk;
}
