import type { Account } from '../../../domain/accounts/account';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Policies } from '../../../domain/ladder/readPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../domain/limitation/shippedRules';
import type { StatedRates } from '../../../domain/worklist/rates';
import type { WorklistRow } from '../../../domain/worklist/types';
import { inOrder, worklistRows } from '../../../domain/worklist/worklist';
import type { Book } from '../../ledger/api';

/** A line of today's list with the customer himself. */
export interface TodayRow extends Omit<WorklistRow, 'account'> {
  readonly account: Account;
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
const AT_ONCE = 600;

const NOTHING: Work = { rows: [], done: 0, total: 0, problem: null };

interface Known {
  readonly today: PlainDate;
  readonly rates: StatedRates | null;
  readonly policies: Policies;
  readonly home: string;
  readonly row: Row | null;
}

/** A row with the line it becomes, made once: tens of thousands are put in order at every change. */
type Row = WorklistRow & { readonly line: TodayRow };

/** Rows by account: an account is replaced, never changed, so its row stays true for the day. */
const known = new WeakMap<Account, Known>();
const listeners = new Set<() => void>();
let basis: Basis | null = null;
let work: Work = NOTHING;
let running = 0;

export function subscribeToWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The list of a book on a day. What one command changes is there at once; a new ledger, a large
 * import or a new day is worked out in slices, so that the window never stands still: until then the
 * list is the one before.
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
  const missing = [...from.accounts.values()].filter((account) => !isKnown(account, from));
  if (missing.length > AT_ONCE) {
    work = { ...work, done: 0, total: missing.length, problem: null };
    continueLater(from, missing, 0, running);
    return;
  }
  work = attempt(() => {
    learn(missing, from);
    return complete(from);
  });
}

function continueLater(from: Basis, missing: readonly Account[], done: number, run: number): void {
  setTimeout(() => {
    if (run !== running) return;
    const next = Math.min(done + AT_ONCE, missing.length);
    publish(
      attempt(() => {
        learn(missing.slice(done, next), from);
        return next < missing.length ? { ...work, done: next } : complete(from);
      }),
    );
    if (next < missing.length && work.problem === null) continueLater(from, missing, next, run);
  }, 0);
}

/** A rule or a table that cannot be used must not take the window with it. */
function attempt(make: () => Work): Work {
  try {
    return make();
  } catch (error) {
    return { ...NOTHING, problem: error instanceof Error ? error.message : String(error) };
  }
}

function learn(accounts: readonly Account[], { today, rates, policies, home }: Basis): void {
  const limitation = { rules: SHIPPED_LIMITATION_RULES, home };
  const rows = worklistRows(accounts, { today, rates, policies, limitation });
  const byAccount = new Map(rows.map((row) => [row.account, row]));
  for (const account of accounts) {
    const row = byAccount.get(account.id);
    const line = row && { ...row, account };
    known.set(account, {
      today,
      rates,
      policies,
      home,
      row: row && line ? { ...row, line } : null,
    });
  }
}

function isKnown(account: Account, { today, rates, policies, home }: Basis): boolean {
  const found = known.get(account);
  return (
    found !== undefined &&
    found.today === today &&
    found.rates === rates &&
    found.policies === policies &&
    found.home === home
  );
}

function complete({ accounts, rates }: Basis): Work {
  const found: Row[] = [];
  for (const account of accounts.values()) {
    const row = known.get(account)?.row;
    if (row != null) found.push(row);
  }
  const rows = inOrder(found, rates).map(({ line }) => line);
  return { rows, done: accounts.size, total: accounts.size, problem: null };
}

function publish(next: Work): void {
  work = next;
  for (const listener of listeners) listener();
}
