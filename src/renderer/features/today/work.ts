import type { Account } from '../../../domain/accounts/account';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Policies } from '../../../domain/ladder/readPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../domain/limitation/shippedRules';
import { atOnce, type Steps } from '../../../domain/steps';
import type { StatedRates } from '../../../domain/worklist/rates';
import type { WorklistRow } from '../../../domain/worklist/types';
import { orderSteps, worklistRows } from '../../../domain/worklist/worklist';
import type { Book } from '../../ledger/api';
import { inSlices, nextTask, pauses } from '../../ledger/bulk/pause';
import { perCustomer } from '../../ledger/perCustomer';

/** A line of today's list with the customer himself. */
export interface TodayRow extends Omit<WorklistRow, 'account'> {
  readonly account: Account;
  /** Where the cursor stands on it: the group and the customer. */
  readonly key: string;
}

/** Today's list as far as it is known. */
export interface Work {
  readonly rows: readonly TodayRow[];
  /** Customers looked at, of all; equal once the list is complete. */
  readonly done: number;
  readonly total: number;
  /** What went wrong when the list could not be worked out. */
  readonly problem: string | null;
}

/** All that a list follows from. */
interface Basis {
  readonly accounts: Book['accounts'];
  readonly today: PlainDate;
  readonly rates: StatedRates | null;
  readonly policies: Policies;
  /** The company's country: whose law counts where a customer's is not known. */
  readonly home: string;
}

/** Accounts that are looked at without giving the window back in between: some milliseconds. */
const AT_ONCE = 100;
/** Accounts of a ledger that is put in order within a frame. */
const SMALL_LEDGER = 2_000;
/** Accounts between two looks at the clock of a slice. */
const A_STEP = 25;
/** So often the window hears how far a long working out is, in milliseconds: each time it draws. */
const PROGRESS_MS = 120;

const NOTHING: Work = { rows: [], done: 0, total: 0, problem: null };

interface Known {
  readonly today: PlainDate;
  readonly rates: StatedRates | null;
  readonly policies: Policies;
  readonly home: string;
  readonly row: Row | null;
}

/** A row with the line it becomes, made once: tens of thousands are put in order at every change. */
interface Row extends WorklistRow {
  readonly line: TodayRow;
  /** Where it stood in the list before; -1 when it is new. */
  place: number;
}

const known = perCustomer<Known>();
const listeners = new Set<() => void>();
let basis: Basis | null = null;
let work: Work = NOTHING;
let running = 0;

/** For React: answers what ends it. */
export function subscribeToWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The list of a book on a day. In a small ledger, what one command changes is there at once; in a large
 * one it, as a large import or a new day, is worked out in slices, so that the window never stands
 * still: until then the list is the one before.
 */
export function workOf(next: Basis): Work {
  if (basis !== null && isSame(basis, next)) return work;
  basis = next;
  start(next);
  return work;
}

/** Tries again after something went wrong. */
export function retryWork(): void {
  basis = null;
  publish({ ...work, problem: null });
}

/** The line of one customer as he is now; undefined while it is not known, or when he has none. */
export function lineOf(account: Account): TodayRow | undefined {
  const row = known.of(account)?.row;
  if (row === null || row === undefined) return undefined;
  // Of those to be given a sign of life only a few are on the list.
  return row.group !== 'stayInTouch' || work.rows[row.place] === row.line ? row.line : undefined;
}

function isSame(a: Basis, b: Basis): boolean {
  return (
    a.accounts === b.accounts &&
    a.today === b.today &&
    a.rates === b.rates &&
    a.policies === b.policies &&
    a.home === b.home
  );
}

function start(from: Basis): void {
  running += 1;
  const missing: Account[] = [];
  for (const account of from.accounts.values()) if (!isKnown(account, from)) missing.push(account);
  if (missing.length > AT_ONCE) {
    work = { ...work, done: 0, total: missing.length, problem: null };
    void continueLater(from, missing, running);
    return;
  }
  const isSmall = from.accounts.size <= SMALL_LEDGER;
  work = attempt(() => {
    learn(missing, from);
    return isSmall ? atOnce(completeSteps(from)) : { ...work, problem: null };
  });
  if (!isSmall && work.problem === null) void continueLater(from, [], running);
}

async function continueLater(from: Basis, missing: readonly Account[], run: number): Promise<void> {
  try {
    await nextTask();
    await learnInSlices(from, missing, run);
    if (run !== running) return;
    const done = await inSlices(completeSteps(from));
    if (run === running) publish(done);
  } catch (error) {
    if (run === running) publish(failed(error));
  }
}

async function learnInSlices(from: Basis, missing: readonly Account[], run: number): Promise<void> {
  const pause = pauses();
  let said = performance.now();
  for (let done = 0; done < missing.length && run === running; done += A_STEP) {
    learn(missing.slice(done, done + A_STEP), from);
    if (performance.now() - said > PROGRESS_MS) {
      publish({ ...work, done });
      said = performance.now();
    }
    await pause();
  }
}

/** A rule or a table that cannot be used must not take the window with it. */
function attempt(make: () => Work): Work {
  try {
    return make();
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Work {
  return { ...NOTHING, problem: error instanceof Error ? error.message : String(error) };
}

function learn(accounts: readonly Account[], { today, rates, policies, home }: Basis): void {
  const limitation = { rules: SHIPPED_LIMITATION_RULES, home };
  const rows = worklistRows(accounts, { today, rates, policies, limitation });
  const byAccount = new Map(rows.map((row) => [row.account, row]));
  for (const account of accounts) {
    const row = byAccount.get(account.id);
    const line = row && { ...row, account, key: `${row.group}:${account.id}` };
    const kept = row && line ? { ...row, line, place: -1 } : null;
    known.keep(account, { today, rates, policies, home, row: kept });
  }
}

function isKnown(account: Account, { today, rates, policies, home }: Basis): boolean {
  const found = known.of(account);
  return (
    found !== undefined &&
    found.today === today &&
    found.rates === rates &&
    found.policies === policies &&
    found.home === home
  );
}

/** The list from the rows of all accounts, which are known; a part of the work at a step. */
function* completeSteps({ accounts, rates }: Basis): Steps<Work> {
  const before = inLastOrder(accounts);
  yield;
  const ordered = yield* orderSteps(before, rates);
  yield;
  const rows: TodayRow[] = [];
  for (const row of ordered) {
    row.place = rows.length;
    rows.push(row.line);
  }
  return { rows, done: accounts.size, total: accounts.size, problem: null };
}

/** All rows as they stood before, new ones at the end: what is nearly sorted is sorted in no time. */
function inLastOrder(accounts: Basis['accounts']): Row[] {
  const placed: (Row | undefined)[] = [];
  const others: Row[] = [];
  for (const account of accounts.values()) {
    const row = known.of(account)?.row;
    if (row == null) continue;
    if (row.place >= 0 && placed[row.place] === undefined) placed[row.place] = row;
    else others.push(row);
  }
  return [...placed.filter((row) => row !== undefined), ...others];
}

function publish(next: Work): void {
  work = next;
  for (const listener of listeners) listener();
}
