import { performance } from 'node:perf_hooks';
import { dateOfEpochDay } from '../../src/domain/dates/epochDate';
import { epochDay, plainDate } from '../../src/domain/dates/plainDate';
import { runLadder } from '../../src/domain/ladder/runLadder';
import { SHIPPED_POLICIES } from '../../src/domain/ladder/shippedPolicies';
import type { LadderAccount, LadderItem } from '../../src/domain/ladder/types';
import { currency } from '../../src/domain/money/currency';
import type { Comparison } from './measure';

const ACCOUNTS = 20_000;
const ITEMS_PER_ACCOUNT = 10;
const EUR = currency('EUR');
const TODAY = plainDate('2024-06-30');

/** A dry run of the ladder over a ledger, against the same over half of it: it must grow in step. */
export function ladderBench(): Comparison {
  const [half, whole] = [ledger(ACCOUNTS), ledger(2 * ACCOUNTS)];
  return {
    name: 'ladder',
    title: `Dry run of the ladder over ${2 * ACCOUNTS} accounts`,
    ours: {
      what: `${2 * ACCOUNTS} accounts of ${ITEMS_PER_ACCOUNT} items each`,
      run: () => Promise.resolve(run(whole)),
    },
    baseline: {
      what: `the same rules over half of the accounts`,
      run: () => Promise.resolve(run(half)),
    },
    notes: ['a ratio of 2 is growth in step with the ledger; plain Node, one thread'],
  };
}

function run(accounts: readonly LadderAccount[]): number {
  const start = performance.now();
  const result = runLadder(accounts, SHIPPED_POLICIES, TODAY);
  const took = performance.now() - start;
  if (!result.ok || result.value.suggestions.length === 0)
    throw new Error('the ladder found nothing');
  return took;
}

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
