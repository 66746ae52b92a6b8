import { describe, expect, it } from 'vitest';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import type { BatchId } from '../../../../src/domain/accounts/ids';
import { EMPTY_LEDGER, evolveLedger } from '../../../../src/domain/accounts/ledgerState';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { openDisputes } from '../../../../src/domain/accounts/views/disputed';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { company } from '../../../support/documentFixtures';
import { type Desk, deskWith, EUR, invoice, TODAY } from './support';

/** Runs a command and takes it back at once. */
function doAndUndo(desk: Desk, command: AccountCommand): void {
  const before = desk.known;
  const events = desk.run(command);
  const commands = undoOf(before, events);
  expect(commands.length).toBeGreaterThan(0);
  for (const one of commands) desk.run(one);
}

const pay = (desk: Desk, minor: number, allocated: number): AccountCommand => ({
  type: 'recordPayment',
  on: TODAY,
  minor,
  currency: EUR,
  reference: 'BANK',
  allocations: [{ item: desk.item('1'), minor: allocated }],
  batch: null,
});

describe('taking back', () => {
  it('money given from a payment of which a part had come back', () => {
    const desk = deskWith(invoice('1', 10_000, '2026-10-01'));
    desk.run(pay(desk, 8000, 3000));
    const [paid] = desk.known.receipts;
    if (paid === undefined) throw new Error('no receipt');
    desk.run({
      type: 'returnPayment',
      returns: paid.id,
      on: TODAY,
      minor: 1000,
      code: '',
      reference: '',
      allocations: null,
      batch: null,
    });
    const before = desk.known.items;
    const allocations = [{ item: desk.item('1'), minor: 500 }];
    doAndUndo(desk, { type: 'allocateMoney', receipt: paid.id, allocations });
    expect(desk.known.items).toEqual(before);
  });

  it('a payment taken back, of which the source had called a part settled', () => {
    const desk = deskWith(invoice('1', 4700, '2026-10-01'));
    desk.run(pay(desk, 3700, 3700));
    const [item] = desk.known.items;
    const [paid] = desk.known.receipts;
    if (item === undefined || paid === undefined) throw new Error('no payment');
    const { id, issuedOn, dueOn, minor, reference, text } = item;
    const batch = 'file' as BatchId;
    const stated = [{ on: TODAY, minor: 1100, batch }];
    const after = { issuedOn, dueOn, minor, reference, text, settledOn: null, stated };
    desk.run({ type: 'importItems', batch, fresh: [], changed: [{ id, after }] });
    const before = desk.known.items;
    doAndUndo(desk, { type: 'takeBackPayment', receipt: paid.id, reason: '' });
    expect(desk.known.items).toEqual(before);
  });

  it('a change of the address', () => {
    const desk = deskWith(invoice('1', 100, '2026-10-01'));
    const { name } = desk.known;
    doAndUndo(desk, {
      type: 'changeMaster',
      after: { ...master(desk), name: 'Else' },
      batch: null,
    });
    expect(desk.known.name).toBe(name);
  });

  it('the withdrawal of a promise: the same is promised again', () => {
    const desk = deskWith(invoice('1', 10_000, '2026-10-01'));
    const promised = { minor: 5000, currency: EUR, dueOn: plainDate('2026-12-01'), by: 'Ito' };
    desk.run({ type: 'makePromise', promise: promised });
    const [made] = desk.known.promises;
    if (made === undefined) throw new Error('no promise');
    doAndUndo(desk, { type: 'withdrawPromise', promise: made.id, reason: 'error' });
    expect(desk.known.promises.filter(({ withdrawn }) => !withdrawn)).toMatchObject([promised]);
  });

  it('the end of a dispute: the same is disputed again', () => {
    const desk = deskWith(invoice('1', 10_000, '2026-10-01'));
    const items = [desk.item('1')];
    desk.run({ type: 'openDispute', items, minor: 400, reason: 'price', note: 'list' });
    const [opened] = desk.known.disputes;
    if (opened === undefined) throw new Error('no dispute');
    doAndUndo(desk, { type: 'closeDispute', dispute: opened.id, outcome: 'agreed' });
    expect(openDisputes(desk.known, TODAY)).toMatchObject([
      { items, minor: 400, reason: 'price', note: 'list' },
    ]);
  });

  it('a payment taken back: received and allocated as before', () => {
    const desk = deskWith(invoice('1', 10_000, '2026-10-01'));
    desk.run(pay(desk, 5000, 3000));
    const [receipt] = desk.known.receipts;
    if (receipt === undefined) throw new Error('no receipt');
    doAndUndo(desk, { type: 'takeBackPayment', receipt: receipt.id, reason: 'other customer' });
    expect(desk.known.receipts).toMatchObject([{ minor: 5000, left: 2000, reference: 'BANK' }]);
    expect(desk.known.items[0]?.reductions).toMatchObject([{ minor: 3000, cause: 'receipt' }]);
  });

  it('is not offered by halves: an account opened by hand stays', () => {
    const desk = deskWith(invoice('1', 100, '2026-10-01'));
    expect(undoOf(null, desk.events)).toEqual([]);
  });
});

function master({ known }: Desk) {
  const { number, name, aliases, debtorType, language, address, contact } = known;
  return { number, name, aliases, debtorType, language, address, contact };
}

it('a change of the company replaces it, and touches nothing else', () => {
  const before = { ...EMPTY_LEDGER, company, sample: true };
  const after = { ...company, name: 'New' };
  const state = evolveLedger(before, { type: 'companyChanged', before: company, after });
  expect(state).toEqual({ ...before, company: after });
});
