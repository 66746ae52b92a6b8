import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { balanceIn } from '../../../../src/domain/accounts/views/balances';
import { unassignedReceipts } from '../../../../src/domain/accounts/views/unassigned';
import { writeOffLimit } from '../../../../src/domain/accounts/writeOffLimit';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { BankEntry } from '../../../../src/domain/importing/bank/entries';
import { matchInput } from '../../../../src/domain/matching/fromLedger';
import { matchEntries } from '../../../../src/domain/matching/matchEntries';
import { accepted, proposed } from '../../../../src/domain/reconcile/decisions';
import { reconcileLines } from '../../../../src/domain/reconcile/lines';
import type { Worked } from '../../../../src/domain/reconcile/types';
import {
  assignment,
  parkedLines,
  statementPlan,
} from '../../../../src/renderer/features/reconcile/reconcilePlan';
import { statementSource } from '../../../../src/renderer/features/reconcile/statementSource';
import type { Ledger } from '../../../../src/renderer/ledger/api';
import { accountNamed, EUR, filePlan, fresh, newDesk, openDesk, TODAY } from './desk';

const FACTS = { name: 'bank.csv', sha256: '1'.repeat(64), preset: 'generic', on: TODAY };

function entry(name: string, text: string, minor: number, day = '2026-11-19'): BankEntry {
  const words = { name, iban: '', reference: '', text };
  return { on: plainDate(day), amount: { minor, currency: EUR }, ...words, line: 2 };
}

const STATEMENT = [
  entry('Brandt', 'R1', 10_000),
  entry('Brandt', 'R2 and thanks', 5_038),
  entry('Unknown', 'deposit', 99),
  entry('Bank', 'fee', -12),
];

async function desk() {
  const made = await newDesk();
  const plan = filePlan({ Brandt: [fresh('R1', 10_000), fresh('R2', 5_050)] });
  const booked = await made.ledger.bookImport(plan, () => undefined);
  if (!booked.ok) throw new Error(booked.error.code);
  return made;
}

/** What the reconcile screen does with a statement when every proposal is accepted. */
async function read(ledger: Ledger, entries: readonly BankEntry[]) {
  const accounts = await ledger.fullAccounts();
  const options = { asOf: TODAY, threshold: 0, tolerance: writeOffLimit };
  const suggestions = matchEntries(matchInput(accounts, entries, TODAY), options);
  const known = {
    accounts: new Map(accounts.map((one) => [one.id, one])),
    parked: ledger.book().parked,
  };
  const lines = reconcileLines(entries, suggestions, known);
  let worked: Worked = new Map();
  for (const line of lines) {
    const decision = line.kind === 'known' ? null : proposed(line, 'cents');
    if (decision !== null) worked = accepted(worked, line.id, decision);
  }
  const draft = { entries, rejected: [], notes: [], totals: [] };
  const source = statementSource(FACTS, { draft }, entries.length);
  return { lines, worked, plan: statementPlan(source, lines, worked) };
}

async function booked(ledger: Ledger, entries: readonly BankEntry[]) {
  const { plan } = await read(ledger, entries);
  const result = await ledger.bookImport(plan, () => undefined);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function brandt(ledger: Ledger) {
  const account = ledger.book().accounts.get(accountNamed(ledger, 'Brandt'));
  if (account === undefined) throw new Error('no account');
  return balanceIn(account, EUR, TODAY);
}

function waiting(ledger: Ledger) {
  return unassignedReceipts(ledger.book().parked, ledger.book().accounts);
}

describe('a statement', () => {
  it('books what was accepted, writes off cents with their reason and parks the rest', async () => {
    const { main, ledger } = await desk();
    await booked(ledger, STATEMENT);
    expect(brandt(ledger)).toMatchObject({ open: 0, unallocated: 0 });
    expect(main.journal.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ type: 'writtenOff', minor: 12, reason: 'cents' }),
    );
    expect(waiting(ledger)).toMatchObject([{ minor: 99, payer: 'Unknown', reference: 'deposit' }]);
    const file = ledger.book().imports.at(-1);
    expect(file).toMatchObject({ kind: 'bankStatement', asOf: '2026-11-19', fresh: 2, rows: 4 });
  });

  it('a second time finds nothing to book, whatever it is called', async () => {
    const { ledger } = await desk();
    await booked(ledger, STATEMENT);
    const again = await read(ledger, STATEMENT);
    expect(again.lines.map(({ kind }) => kind)).toEqual(['known', 'known', 'known', 'outgoing']);
    expect(again.plan.accounts).toEqual([]);
    expect(parkedLines(again.lines, again.worked)).toEqual([]);
    const longer = await read(ledger, [...STATEMENT, entry('Brandt', 'more', 1)]);
    expect(longer.lines.at(-1)?.kind).toBe('incoming');
  });

  it('can be taken back as a whole, and booked again', async () => {
    const { ledger } = await desk();
    const batch = await booked(ledger, STATEMENT);
    expect(await ledger.takeBackImport(batch)).toEqual({ ok: true, value: null });
    expect(brandt(ledger)).toMatchObject({ open: 15_050, unallocated: 0 });
    expect(waiting(ledger)).toEqual([]);
    await booked(ledger, STATEMENT);
    expect(brandt(ledger).open).toBe(0);
  });

  it('with a payment that came back opens what it had paid', async () => {
    const { ledger } = await desk();
    await booked(ledger, STATEMENT);
    const back = { ...entry('Brandt', 'R1 returned', -10_000, '2026-11-20') };
    const batch = await booked(ledger, [{ ...back, return: { code: 'AC04' } }]);
    expect(brandt(ledger).open).toBe(10_000);
    await ledger.takeBackImport(batch);
    expect(brandt(ledger).open).toBe(0);
  });
});

describe('parked money', () => {
  async function assigned() {
    const made = await desk();
    const { ledger } = made;
    const batch = await booked(ledger, [entry('Unknown', 'deposit', 99)]);
    const receipts = waiting(ledger);
    const account: AccountId = accountNamed(ledger, 'Brandt');
    const { lines } = await read(ledger, [entry('Unknown', 'deposit', 99)]);
    const worked = accepted(new Map(), '0', { do: 'book', account, parts: [] });
    const { steps, assigned: where } = assignment(receipts, lines, worked);
    const result = await ledger.assignReceipts(steps, where);
    if (!result.ok) throw new Error(result.error.code);
    return { ...made, batch, done: result.value, steps, where };
  }

  it('goes to a customer under the id it had, and back when that is undone', async () => {
    const { main, ledger, done } = await assigned();
    expect(waiting(ledger)).toEqual([]);
    expect(brandt(ledger).unallocated).toBe(99);
    const again = openDesk(main);
    await again.open();
    expect(waiting(again)).toEqual([]);
    expect((await ledger.undo(done)).ok).toBe(true);
    expect(brandt(ledger).unallocated).toBe(0);
    expect(waiting(ledger)).toHaveLength(1);
  });

  it('cannot be given twice, and keeps its statement from being taken back', async () => {
    const { ledger, batch, steps, where } = await assigned();
    const twice = await ledger.assignReceipts(steps, where);
    expect(twice).toMatchObject({ ok: false, error: { code: 'receipt-not-waiting' } });
    const back = await ledger.takeBackImport(batch);
    expect(back).toMatchObject({ ok: false, error: { code: 'booking.parked-assigned' } });
  });

  it('of a statement seen again is still known after it was given to a customer', async () => {
    const { ledger } = await assigned();
    const again = await read(ledger, [entry('Unknown', 'deposit', 99)]);
    expect(again.lines.map(({ kind }) => kind)).toEqual(['known']);
  });
});

it('a reason to go on with old data is in the journal', async () => {
  const { main, ledger } = await newDesk();
  const findings = ['freshness.bank-old 2026-11-01'];
  await ledger.overrideFreshness({ step: 'letters', reason: 'bank closed', findings });
  expect(main.journal.at(-1)?.event).toEqual({
    ...{ type: 'freshnessOverridden', on: TODAY, step: 'letters', reason: 'bank closed', findings },
  });
});
