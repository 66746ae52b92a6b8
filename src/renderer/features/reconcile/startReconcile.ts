import type { ParkedReceipt } from '../../../domain/accounts/ledgerState';
import type { BankEntry } from '../../../domain/importing/bank/entries';
import { matchInput } from '../../../domain/matching/fromLedger';
import { type KnownMoney, reconcileLines } from '../../../domain/reconcile/lines';
import { today } from '../../clock';
import type { Ledger } from '../../ledger/api';
import { endMatching, match } from './matchReader';
import { type Source, setReconcile, useReconcile } from './reconcileStore';

/** Leaves the statement while it is matched; nothing is booked. */
export function stopMatching(): void {
  endMatching();
  setReconcile({ step: 'idle' });
}

/** Matches the entries of a statement with the ledger and opens the screen to decide about them. */
export async function reconcileStatement(
  ledger: Ledger,
  source: Extract<Source, { from: 'statement' }>,
  entries: readonly BankEntry[],
): Promise<void> {
  await start(ledger, source, source.name, entries, ledger.book().parked);
}

/** The same for money that was parked earlier. */
export async function reconcileParked(
  ledger: Ledger,
  name: string,
  receipts: readonly ParkedReceipt[],
): Promise<void> {
  const entries = receipts.map(parkedEntry);
  await start(ledger, { from: 'parked', receipts }, name, entries, []);
}

async function start(
  ledger: Ledger,
  source: Source,
  name: string,
  entries: readonly BankEntry[],
  parked: KnownMoney['parked'],
): Promise<void> {
  const working = (done: number) =>
    setReconcile({ step: 'matching', name, done, total: entries.length });
  working(0);
  const accounts = await ledger.fullAccounts();
  const input = matchInput(accounts, entries, today());
  if (useReconcile.getState().step !== 'matching') return;
  const suggestions = await match({ input, asOf: today() }, working);
  if (useReconcile.getState().step !== 'matching') return;
  const known = { accounts: new Map(accounts.map((one) => [one.id, one])), parked };
  const lines = reconcileLines(entries, suggestions, known);
  const none = { worked: new Map(), past: [], typing: null, problem: null };
  setReconcile({ step: 'deciding', source, lines, ...none });
}

function parkedEntry(receipt: ParkedReceipt, index: number): BankEntry {
  const { on, minor, currency, payer, iban, reference, id } = receipt;
  return {
    ...{ on, amount: { minor, currency }, name: payer, iban, reference },
    ...{ text: '', line: index + 1, key: id },
  };
}
