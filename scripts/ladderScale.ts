// `node scripts/run-ts.mjs ladderScale`: how the ladder's time grows with the ledger.
import { performance } from 'node:perf_hooks';
import { argv } from 'node:process';
import defaults from '../resources/ladders/default.json';
import { dateOfEpochDay } from '../src/domain/dates/epochDate';
import { epochDay, plainDate } from '../src/domain/dates/plainDate';
import { readPolicies } from '../src/domain/ladder/readPolicies';
import { runLadder } from '../src/domain/ladder/runLadder';
import type { LadderAccount, LadderItem } from '../src/domain/ladder/types';
import { currency } from '../src/domain/money/currency';

const ITEMS_PER_ACCOUNT = 10;
const ROUNDS = 7;
const EUR = currency('EUR');
const TODAY = plainDate('2024-06-30');

/** A made-up ledger, the same at each call: open, part-paid and chased items, promises, money. */
function ledger(accounts: number): LadderAccount[] {
  return Array.from({ length: accounts }, (_, no): LadderAccount => {
    const madeOn = dateOfEpochDay(epochDay(TODAY) - 10);
    const promise = { madeOn, dueOn: TODAY, minor: 10_000, currency: EUR, withdrawn: false };
    return {
      id: `account-${no}`,
      items: Array.from({ length: ITEMS_PER_ACCOUNT }, (__, index) => item(no, index)),
      receipts: [{ on: madeOn, minor: 5000, currency: EUR }],
      unallocated: no % 5 === 0 ? [{ on: madeOn, minor: 7500, currency: EUR }] : [],
      promises: no % 7 === 0 ? [promise] : [],
      disputes: [],
      plans: [],
      stops: [],
      contacts: no % 3 === 0 ? [{ on: madeOn, channel: 'call' }] : [],
    };
  });
}

function item(account: number, index: number): LadderItem {
  const due = dateOfEpochDay(epochDay(TODAY) - ((account * 7 + index * 13) % 120) + 20);
  const chased = (account + index) % 4 === 0;
  return {
    id: `item-${account}-${index}`,
    number: `R-${account}-${index}`,
    currency: EUR,
    amount: 10_000 + index * 100,
    due,
    reductions: index % 2 === 0 ? [{ on: due, minor: 3000 }] : [],
    sent: chased ? [{ level: 1, on: dateOfEpochDay(epochDay(TODAY) - 40) }] : [],
  };
}

/** The fastest of some runs, in milliseconds: what else the machine does only ever adds. */
function measure(accounts: readonly LadderAccount[]): number {
  const read = readPolicies(defaults);
  if (!read.ok) throw new Error(read.error.code);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const run = runLadder(accounts, read.value, TODAY);
    if (!run.ok || run.value.suggestions.length === 0) throw new Error('the ladder found nothing');
    return performance.now() - start;
  });
  return Math.min(...times);
}

const largest = Number(argv[2] ?? 40_000);
let before: number | undefined;
for (const accounts of [largest / 4, largest / 2, largest]) {
  const took = measure(ledger(accounts));
  const growth = before === undefined ? '' : `, ${(took / before).toFixed(2)} times the half`;
  const items = accounts * ITEMS_PER_ACCOUNT;
  console.log(`${accounts} accounts, ${items} items: ${took.toFixed(0)} ms${growth}`);
  before = took;
}
